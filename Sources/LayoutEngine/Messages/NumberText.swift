// SPDX-License-Identifier: Apache-2.0

/// Writes numbers for people.
enum NumberText {
  /// A number rounded to three decimals, without zeros at the end: `2.5`, `40`, `0.333`.
  static func text(_ value: Double, decimalPoint: String) -> String {
    let thousandths = (value.magnitude * 1000).rounded()
    guard thousandths < 1e15 else { return "\(value)" }
    let whole = Int(thousandths) / 1000
    var decimals = String(Int(thousandths) % 1000 + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    let sign = value < 0 && thousandths > 0 ? "-" : ""
    return decimals.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole)\(decimalPoint)\(decimals)"
  }
}
