// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

/// Figures as people read them: French with a comma, Arabic with Arabic units.
enum Figures {
  /// A number with at most one decimal, none where it is whole: "9", "13.5".
  static func decimal(_ value: Double, _ language: Language = .english) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "∞" }
    let tenths = Int((value * 10).rounded())
    let whole = "\(abs(tenths) / 10)"
    let sign = tenths < 0 ? "-" : ""
    guard tenths % 10 != 0 else { return sign + whole }
    return sign + whole + (language == .french ? "," : ".") + "\(abs(tenths) % 10)"
  }

  /// A number as exactly as it was given: "6.1", "40".
  static func exact(_ value: Double, _ language: Language = .english) -> String {
    let text = "\(value)"
    if text.hasSuffix(".0") { return String(text.dropLast(2)) }
    return language == .french ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  /// A share as whole per cent: "42%".
  static func percent(_ share: Double, _ language: Language = .english) -> String {
    guard share.isFinite, share.magnitude < 1e9 else { return "–" }
    return "\(Int((share * 100).rounded()))" + (language == .french ? "\u{A0}%" : "%")
  }

  /// A number that is written already, with its unit: "9 m²".
  static func with(_ unit: Violation.Unit, _ number: String, _ language: Language) -> String {
    unit == .none ? number : number + " " + unit.phrase[language]
  }

  /// Square metres, with at most one decimal.
  static func area(_ value: Double, _ language: Language) -> String {
    with(.squareMetres, decimal(value, language), language)
  }

  /// Kilowatts, with at most one decimal.
  static func power(_ value: Double, _ language: Language) -> String {
    with(.kilowatts, decimal(value, language), language)
  }

  /// Square metres as exactly as they were given.
  static func exactArea(_ value: Double, _ language: Language) -> String {
    with(.squareMetres, exact(value, language), language)
  }

  /// Metres as exactly as they were given.
  static func exactMetres(_ value: Double, _ language: Language) -> String {
    with(.metres, exact(value, language), language)
  }

  /// Two sides: "3 × 3 m".
  static func sides(_ width: Double, _ depth: Double, _ language: Language) -> String {
    exact(width, language) + " × " + exactMetres(depth, language)
  }
}
