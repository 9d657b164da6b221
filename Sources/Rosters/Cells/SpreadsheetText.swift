// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What spreadsheets make of texts that look like something else.
enum SpreadsheetText {
  /// Whether a cell is what a spreadsheet may have made of a text: a telephone number without the
  /// zeros before it, a date in another form, a number written anew, `TRUE`.
  ///
  /// The other way round it is a change: a zero that somebody puts back counts.
  static func made(_ cell: String, of text: String) -> Bool {
    if cell == text { return true }
    let (new, old) = (Array(cell.utf8), Array(text.utf8))
    // Nothing else looks like a number or a date.
    guard new.count <= 40, old.count <= 40, let first = new.first, let last = old.last else {
      return false
    }
    if cell.uppercased() == text.uppercased(), ["TRUE", "FALSE"].contains(text.uppercased()) {
      return true
    }
    guard isDigit(first) || first == UInt8(ascii: "."), isDigit(last) || last == UInt8(ascii: ".")
    else { return false }
    if isFigure(new), isFigure(old), let one = CellNumber.read(cell),
      let other = CellNumber.read(text)
    {
      let hasZeros = new.count > 1 && first == UInt8(ascii: "0") && isDigit(new[1])
      return !hasZeros && (one - other).magnitude <= other.magnitude * 1e-14
    }
    let (days, others) = (dates(in: cell), dates(in: text))
    return !days.isDisjoint(with: others)
  }

  /// Whether a text has digits and the signs of numbers only.
  private static func isFigure(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { isDigit($0) || ".,eE+-".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The days that a text can mean, as numbers yyyymmdd: the day or the month may come first.
  private static func dates(in text: String) -> Set<Int> {
    let parts = text.split(whereSeparator: { "/-. ".contains($0) })
    guard parts.count == 3 else { return [] }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ (0...9999).contains($0) }) else { return [] }
    var found: Set<Int> = []
    func add(_ year: Int, _ month: Int, _ day: Int) {
      guard (1...12).contains(month), (1...31).contains(day) else { return }
      let full = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year
      found.insert(full * 10_000 + month * 100 + day)
    }
    add(numbers[0], numbers[1], numbers[2])
    add(numbers[2], numbers[1], numbers[0])
    add(numbers[2], numbers[0], numbers[1])
    return found
  }
}
