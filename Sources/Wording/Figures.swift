// SPDX-License-Identifier: Apache-2.0

/// Figures as people read them; French and the Arabic of Morocco have a decimal comma.
package enum Figures {
  /// A number with so many decimals at most, and no needless ones: `9`, `13.5`; `∞` beyond 10¹².
  package static func number(_ value: Double, decimals: Int, _ language: Language) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "∞" }
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let units = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && units > 0 ? "-" : ""
    var digits = String(units % scale + scale).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(units / scale)" + (digits.isEmpty ? "" : language.decimalSign + digits)
  }

  /// A number with at most one decimal.
  package static func decimal(_ value: Double, _ language: Language) -> String {
    number(value, decimals: 1, language)
  }

  /// A number with its sign and at most one decimal: `+1`, `−2.5`.
  package static func signed(_ value: Double, _ language: Language) -> String {
    (value < 0 ? "−" : "+") + decimal(value.magnitude, language)
  }

  /// A number as exactly as it was given: `6.1`, `40`.
  package static func exact(_ value: Double, _ language: Language) -> String {
    let text = "\(value)"
    if text.hasSuffix(".0") { return String(text.dropLast(2)) }
    return String(text.flatMap { $0 == "." ? language.decimalSign : String($0) })
  }

  /// A share in per cent, whole unless decimals are wanted: `42%`; a dash for what is no share.
  package static func percent(_ share: Double, decimals: Int = 0, _ language: Language) -> String {
    guard share.isFinite, share.magnitude < 1e9 else { return "–" }
    return number(share * 100, decimals: decimals, language)
      + (language == .french ? "\u{A0}%" : "%")
  }

  /// Metres between things: whole hundredths as they are, a slanting way to a tenth, but never so
  /// short that it could be read as a limit which it only comes near: `4.75`, `6.1`, `6.98`.
  package static func measured(_ metres: Double, _ language: Language) -> String {
    guard metres.isFinite, metres.magnitude < 1e9 else {
      return number(metres, decimals: 1, language)
    }
    func isWhole(_ value: Double, _ step: Double) -> Bool {
      ((value / step).rounded() * step - value).magnitude < 1e-9
    }
    if isWhole(metres, 0.01) { return number(metres, decimals: 2, language) }
    let scales: [(Int, Double)] = [(1, 10), (2, 100)]
    let decimals = scales.first { !isWhole((metres * $0.1).rounded() / $0.1, 0.5) }?.0 ?? 3
    return number(metres, decimals: decimals, language)
  }

  /// A number that is written already, with its unit: `9 m²`.
  package static func with(_ unit: Unit, _ number: String, _ language: Language) -> String {
    unit == .none ? number : number + " " + unit.phrase[language]
  }

  /// Square metres, with at most one decimal.
  package static func area(_ value: Double, _ language: Language) -> String {
    with(.squareMetres, decimal(value, language), language)
  }

  /// Kilowatts, with at most one decimal.
  package static func power(_ value: Double, _ language: Language) -> String {
    with(.kilowatts, decimal(value, language), language)
  }

  /// Square metres as exactly as they were given.
  package static func exactArea(_ value: Double, _ language: Language) -> String {
    with(.squareMetres, exact(value, language), language)
  }

  /// Metres as exactly as they were given.
  package static func exactMetres(_ value: Double, _ language: Language) -> String {
    with(.metres, exact(value, language), language)
  }

  /// Two sides: `3 × 3 m`.
  package static func sides(_ width: Double, _ depth: Double, _ language: Language) -> String {
    exact(width, language) + " × " + exactMetres(depth, language)
  }
}

extension Language {
  fileprivate var decimalSign: String { self == .english ? "." : "," }
}
