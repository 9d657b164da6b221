// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Writes single values into a stand, as people type them.
package struct StandWriter {
  private let original: Stand
  private var stand: Stand
  private var hold: String?
  private var lock: Bool?

  /// Writes into a stand.
  package init(_ stand: Stand) {
    original = stand
    self.stand = stand
  }

  /// Makes the stand say something under a key of the plan file; an empty text empties.
  ///
  /// - Returns: Whether a stand has such a key.
  package mutating func write(_ value: String, as key: String) throws(CellFault) -> Bool {
    let text = CellText.trimmed(value)
    if text.unicodeScalars.count > CellText.limit { throw .tooLong(text.unicodeScalars.count) }
    switch key {
    case "number": stand.number = text
    case "hold": hold = text
    case "locked": lock = try truth(text)
    case "shared": stand.isShared = try truth(text)
    case "water": stand.hasWater = try truth(text)
    case "powerKilowatts":
      guard let number = text.isEmpty ? 0 : CellNumber.read(text) else { throw .noNumber(text) }
      if number < 0 { throw .tooSmall(text) }
      guard PropertyValue.isStorable(number) else { throw .tooLarge(text) }
      stand.powerKilowatts = number
    case "remark": stand.source[key] = text.isEmpty ? nil : .text(text)
    case "holdUntil":
      guard text.isEmpty || Stamp.isTime(text) else { throw .noTime(text) }
      stand.source[key] = text.isEmpty ? nil : .text(text)
    default: return false
    }
    return true
  }

  private func truth(_ text: String) throws(CellFault) -> Bool {
    if text.isEmpty { return false }
    guard let truth = CellWords.truth(text) else { throw .noTruth(text) }
    return truth
  }

  /// The edit that writes it; holds and locks leave their lines in the history.
  package var edit: Edit {
    var edits: [Edit] = stand == original ? [] : [.writeStand(stand)]
    if let hold, hold != original.hold { edits.append(.hold(stand.id, hold)) }
    if let lock, lock != original.isLocked { edits.append(.lock(stand.id, lock)) }
    return edits.count == 1 ? edits[0] : .all(edits)
  }
}
