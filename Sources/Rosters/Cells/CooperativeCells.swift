// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What is wrong with a cell.
package enum CellFault: Error, Hashable, Sendable {
  /// It should be a number.
  case noNumber(String)
  /// It should be a whole number.
  case notWhole(String)
  /// It is below 0, or a count below 1.
  case tooSmall(String)
  /// It is more than there may be.
  case tooLarge(String)
  /// It should say yes or no.
  case noTruth(String)
  /// It should be a status.
  case noStatus(String)
  /// It has more than `CellText.limit` characters.
  case tooLong(Int)
  /// It has characters that no file can hold.
  case unstorable
  /// It should be a time in UTC.
  case noTime(String)
  /// It should be an id.
  case noID(String)
}

/// Writes what cells say into a cooperative.
///
/// Categories, provinces and stands are those of a plan. Categories that are named for the first
/// time are made.
struct CooperativeCells {
  var words: PlanWords
  /// Whether a text that looks like what a spreadsheet makes of the present one is a change.
  var takesLiterally = false

  init(_ words: PlanWords) { self.words = words }

  /// Makes a cooperative say what a cell says of a key.
  ///
  /// An empty cell changes nothing; a lone `-` empties. What a spreadsheet may have made of what
  /// is there already changes nothing either.
  ///
  /// - Returns: Stands that it should wish for and that are not there.
  @discardableResult
  mutating func write(
    _ cell: String, as key: RosterKey, of cooperative: inout Cooperative, named language: String
  ) throws(CellFault) -> [String] {
    let raw = CellText.trimmed(cell)
    let text = raw == "-" ? "" : CellText.read(cell)
    // A mark of apostrophes alone may stand for nothing at all.
    if text.isEmpty, raw != "-" { return [] }
    return try put(text, as: key, of: &cooperative, named: language)
  }

  /// Makes a cooperative say under a key what a text says that was read; an empty one empties.
  ///
  /// - Returns: Stands that it should wish for and that are not there.
  @discardableResult
  mutating func put(
    _ text: String, as key: RosterKey, of cooperative: inout Cooperative, named language: String
  ) throws(CellFault) -> [String] {
    if !text.isEmpty {
      let present = CellText.trimmed(cooperative.plainText(of: key))
      if !takesLiterally, !present.isEmpty, SpreadsheetText.made(text, of: present) { return [] }
      try check(text)
    }
    switch key {
    case .nothing, .single(.id), .single(.stand), .name: break
    case .names(let code): cooperative.names[code] = text
    case .field(let heading): cooperative.fields[heading] = text.isEmpty ? nil : ExactText(text)
    case .single(let single):
      return try write(text, as: single, of: &cooperative, language)
    }
    return []
  }

  private func check(_ text: String) throws(CellFault) {
    let length = text.unicodeScalars.count
    if length > CellText.limit { throw .tooLong(length) }
    guard ExactText(text).isStorable else { throw .unstorable }
  }

  private mutating func write(
    _ text: String, as key: RosterKey.Single, of cooperative: inout Cooperative,
    _ language: String
  ) throws(CellFault) -> [String] {
    switch key {
    case .id, .stand: break
    case .category: cooperative.category = words.category(text, language)
    case .province: cooperative.province = words.province(text)
    case .minArea: cooperative.minArea = try amount(text)
    case .wishedArea: cooperative.wishedArea = try amount(text)
    case .powerKilowatts: cooperative.powerKilowatts = try amount(text)
    case .cookingKilowatts: cooperative.cookingKilowatts = try amount(text)
    case .water: cooperative.needsWater = try truth(text)
    case .cooking: cooperative.cooks = try truth(text)
    case .status: if !text.isEmpty { cooperative.status = try status(text) }
    case .priority: cooperative.priority = text.isEmpty ? nil : try whole(text)
    case .tags: cooperative.tags = CellWords.parts(text)
    case .person: cooperative.person = text
    case .phone: cooperative.phone = text
    case .email: cooperative.email = text
    case .contact: cooperative.contact = text
    case .remark: cooperative.remark = text
    case .arrivedAt:
      guard text.isEmpty || Stamp.isTime(text) else { throw .noTime(text) }
      cooperative.arrivedAt = text
    case .stands: cooperative.standLimit = text.isEmpty ? 1 : try count(text)
    case .wishes:
      let (found, missing) = words.wishes(text, before: cooperative.wishes)
      cooperative.wishes = found
      return missing
    }
    return []
  }
}

// MARK: Figures and answers

extension CooperativeCells {
  private func amount(_ text: String) throws(CellFault) -> Double {
    if text.isEmpty { return 0 }
    guard let number = CellNumber.read(text) else { throw .noNumber(text) }
    if number < 0 { throw .tooSmall(text) }
    guard PropertyValue.isStorable(number) else { throw .tooLarge(text) }
    // Minus nothing is nothing.
    return number == 0 ? 0 : number
  }

  private func whole(_ text: String) throws(CellFault) -> Int {
    guard let number = CellNumber.read(text) else { throw .noNumber(text) }
    if number < 0 { throw .tooSmall(text) }
    guard PropertyValue.isStorable(number) else { throw .tooLarge(text) }
    guard number.rounded() == number else { throw .notWhole(text) }
    return Int(number)
  }

  private func count(_ text: String) throws(CellFault) -> Int {
    let number = try whole(text)
    if number < 1 { throw .tooSmall(text) }
    if number > Cooperative.mostStands { throw .tooLarge(text) }
    return number
  }

  private func truth(_ text: String) throws(CellFault) -> Bool {
    if text.isEmpty { return false }
    guard let truth = CellWords.truth(text) else { throw .noTruth(text) }
    return truth
  }

  private func status(_ text: String) throws(CellFault) -> Cooperative.Status {
    guard let status = CellWords.status(text) else { throw .noStatus(text) }
    return status
  }
}
