// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A cooperative's data as fields to fill in.
struct CooperativeForm: Hashable, Sendable {
  /// What a field holds.
  enum Kind: Hashable, Sendable {
    /// Free text, with values that occur already.
    case text(known: [String])
    /// A number that is not negative, in a unit.
    case number(unit: String)
    /// A whole number from 1, or nothing.
    case rank
    /// Yes or no.
    case yesNo
    /// One of the statuses that a form may give.
    case status
    /// The id; only a new cooperative can choose it.
    case id
  }

  /// Which datum a field is.
  enum Datum: CaseIterable, Hashable, Sendable {
    case id, arabicName, frenchName, englishName, amazighName
    case category, province, contact
    case minArea, wishedArea, power, water, cooks, cookingPower
    case status, priority
  }

  /// One field.
  struct Field: Hashable, Sendable {
    let datum: Datum
    let kind: Kind
    var text: TextField
    var isOn = false
  }

  /// The cooperative as it was, or as a new one begins.
  let original: Cooperative
  /// Whether it is to be added.
  let isNew: Bool
  var fields: [Field]
  /// The field with the cursor.
  var line = 0
  /// What is wrong with a field, after an attempt to save.
  var fault: String?
  private let initial: [Field]

  /// Opens the form on a cooperative.
  init(_ cooperative: Cooperative, isNew: Bool, plan: Plan) {
    original = cooperative
    self.isNew = isNew
    let categories = plan.cooperatives.values.map(\.category) + plan.categories.keys.map(\.string)
    let provinces = plan.cooperatives.values.map(\.province)
    func known(_ values: [String]) -> [String] { Set(values).filter { !$0.isEmpty }.sorted() }
    fields = Datum.allCases.map { datum in
      switch datum {
      case .id:
        Field(datum: datum, kind: .id, text: TextField(cooperative.id.text))
      case .arabicName: Self.name(datum, cooperative.names["ar"])
      case .frenchName: Self.name(datum, cooperative.names["fr"])
      case .englishName: Self.name(datum, cooperative.names["en"])
      case .amazighName: Self.name(datum, cooperative.names["zgh"])
      case .category:
        Field(
          datum: datum, kind: .text(known: known(categories)), text: TextField(cooperative.category)
        )
      case .province:
        Field(
          datum: datum, kind: .text(known: known(provinces)), text: TextField(cooperative.province))
      case .contact:
        Field(datum: datum, kind: .text(known: []), text: TextField(cooperative.contact))
      case .minArea: Self.number(datum, cooperative.minArea, "m²")
      case .wishedArea: Self.number(datum, cooperative.wishedArea, "m²")
      case .power: Self.number(datum, cooperative.powerKilowatts, "kW")
      case .cookingPower: Self.number(datum, cooperative.cookingKilowatts, "kW")
      case .water:
        Field(datum: datum, kind: .yesNo, text: TextField(), isOn: cooperative.needsWater)
      case .cooks: Field(datum: datum, kind: .yesNo, text: TextField(), isOn: cooperative.cooks)
      case .status:
        Field(
          datum: datum, kind: .status, text: TextField(), isOn: cooperative.status == .confirmed)
      case .priority:
        Field(
          datum: datum, kind: .rank, text: TextField(cooperative.priority.map { "\($0)" } ?? ""))
      }
    }
    initial = fields
    // The id is there to be seen; what one changes comes after it.
    line = 1
  }

  private static func name(_ datum: Datum, _ name: String?) -> Field {
    Field(datum: datum, kind: .text(known: []), text: TextField(name ?? ""))
  }

  private static func number(_ datum: Datum, _ value: Double, _ unit: String) -> Field {
    Field(datum: datum, kind: .number(unit: unit), text: TextField(FormFigures.text(value)))
  }

  /// Whether anything was typed.
  var isChanged: Bool { fields != initial }

  /// Moves the cursor to another field.
  mutating func moveLine(by lines: Int) {
    line = max(0, min(line + lines, fields.count - 1))
  }
}

/// Numbers in a form, as people type them.
enum FormFigures {
  /// A number without needless decimals; nothing for 0.
  static func text(_ value: Double) -> String {
    if value == 0 { return "" }
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The number that a text says, with a point or a comma; empty is 0.
  ///
  /// Nil for what is no number, negative or absurdly large.
  static func value(_ text: String) -> Double? {
    let trimmed = text.filter { $0 != " " && $0 != "\u{A0}" }
    if trimmed.isEmpty { return 0 }
    let plain = String(trimmed.map { $0 == "," || $0 == "٫" ? "." : latin($0) })
    guard plain.allSatisfy({ $0 == "." || ("0"..."9").contains($0) }), let value = Double(plain),
      value.isFinite, value <= 1e6
    else { return nil }
    return value
  }

  /// Arabic-Indic digits as Latin ones.
  private static func latin(_ digit: Character) -> Character {
    guard let scalar = digit.unicodeScalars.first, (0x660...0x669).contains(scalar.value),
      let ascii = Unicode.Scalar(scalar.value - 0x660 + 0x30)
    else { return digit }
    return Character(ascii)
  }
}
