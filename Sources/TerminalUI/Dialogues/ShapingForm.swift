// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A row of stands, or new numbers, as fields to fill in; the map shows at once what they make.
struct ShapingForm: Hashable, Sendable {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    /// Draws a row from this cell on.
    case row(GridPoint)
    /// Numbers these stands anew.
    case renumber(Set<Stand.ID>)
  }

  /// What a field says.
  enum Datum: Hashable, Sendable {
    case count, width, depth, direction, aisleEvery, aisle, lines, walk
    case prefix, start, digits, order, skips, power, water
  }

  /// One field: a text, or one of a few words.
  struct Field: Hashable, Sendable {
    let datum: Datum
    var text: TextField
    /// The words that there are to choose from; empty for a text.
    let words: [String]
    var choice = 0
  }

  private(set) var purpose: Purpose
  var fields: [Field]
  /// The field with the cursor.
  private(set) var line = 0
  /// Whether the next letter replaces what the field holds.
  private(set) var isFresh = true
  /// What is wrong, after an attempt to finish.
  var fault: String?

  /// Whether it draws a row.
  var isRow: Bool { if case .row = purpose { true } else { false } }

  /// Opens it on a row of stands of a size, in cells.
  init(
    rowAt origin: GridPoint, of size: (width: Int, depth: Int), count: Int = 10, in plan: Plan
  ) {
    purpose = .row(origin)
    let module = plan.hall.module
    let numbering = Shaping(plan).nextSeries
    let offer = Shaping(plan).usualOffer(
      near: GridRectangle(x: origin.x, y: origin.y, width: size.width, depth: size.depth))
    var water = Self.words(.water, ["no", "yes"])
    water.choice = offer.hasWater ? 1 : 0
    func metres(_ cells: Int) -> String { Figures.exact(module.metres(cells), .english) }
    fields = [
      Self.text(.count, "\(count)"), Self.text(.width, metres(size.width)),
      Self.text(.depth, metres(size.depth)),
      Self.words(.direction, [Side.east, .south, .west, .north].map(\.rawValue)),
      Self.text(.prefix, numbering.prefix), Self.text(.start, "\(numbering.start)"),
      Self.text(.digits, "\(numbering.digits)"), Self.text(.skips, ""),
      Self.text(.aisleEvery, "0"),
      Self.text(.aisle, Figures.exact(plan.aisleRule.metres, .english)),
      Self.words(.lines, ["1", "2"]),
      Self.words(.walk, RowOfStands.Walk.allCases.map(\.rawValue)),
      Self.text(.power, Figures.exact(offer.powerKilowatts, .english)), water,
    ]
  }

  /// Opens it on stands to number anew, with what the first of them shows.
  init(renumbering stands: Set<Stand.ID>, in plan: Plan) {
    purpose = .renumber(stands)
    let first = StandOrder.rows.sorted(stands.compactMap { plan.stands[$0] }).first
    let numbering = Numbering(first: first?.number ?? "")
    fields = [
      Self.text(.prefix, numbering.prefix), Self.text(.start, "\(numbering.start)"),
      Self.text(.digits, "\(numbering.digits)"),
      Self.words(.order, StandOrder.allCases.map(\.rawValue)), Self.text(.skips, ""),
    ]
  }

  private static func text(_ datum: Datum, _ text: String) -> Field {
    Field(datum: datum, text: TextField(text), words: [])
  }

  private static func words(_ datum: Datum, _ words: [String]) -> Field {
    Field(datum: datum, text: TextField(), words: words)
  }

  /// Whether the cursor is on the last field, where Enter is done.
  var isOnLastField: Bool { line == fields.count - 1 }

  /// The same row, from another cell on.
  func moved(to origin: GridPoint) -> ShapingForm {
    var moved = self
    moved.purpose = .row(origin)
    moved.fault = nil
    moved.moveLine(by: -fields.count)
    return moved
  }

  /// Moves the cursor to another field.
  mutating func moveLine(by lines: Int) {
    line = max(0, min(line + lines, fields.count - 1))
    isFresh = true
  }

  /// Moves the cursor to the field that says something.
  mutating func moveLine(to datum: Datum) {
    line = fields.firstIndex { $0.datum == datum } ?? line
    isFresh = true
  }

  /// Types into the field with the cursor, or changes it.
  mutating func type(_ key: Key) {
    guard fields.indices.contains(line) else { return }
    fault = nil
    let count = fields[line].words.count
    if count > 0 {
      switch key {
      case .character(" "), .right: fields[line].choice = (fields[line].choice + 1) % count
      case .left: fields[line].choice = (fields[line].choice + count - 1) % count
      default: break
      }
      return
    }
    if isFresh, key.text != nil || key == .backspace { fields[line].text = TextField() }
    if fields[line].text.handle(key) { isFresh = false }
  }

  /// Pastes into the field with the cursor.
  mutating func paste(_ text: String) {
    guard fields.indices.contains(line), fields[line].words.isEmpty else { return }
    if isFresh { fields[line].text = TextField() }
    isFresh = false
    fault = nil
    fields[line].text.paste(text)
  }
}

// MARK: Reading the fields

extension ShapingForm {
  /// A field that does not hold what it should.
  struct Fault: Error, Hashable {
    let datum: Datum
    let reason: Phrase
  }

  /// The row that the fields describe.
  func row(at origin: GridPoint, in plan: Plan) throws(Fault) -> RowOfStands {
    let module = plan.hall.module
    var row = RowOfStands(
      origin: origin, width: try cells(.width, module), depth: try cells(.depth, module),
      count: try whole(.count, from: 1), direction: Side(rawValue: word(.direction)) ?? .east,
      numbering: try numbering())
    row.aisleEvery = try whole(.aisleEvery, from: 0)
    row.aisle = row.aisleEvery > 0 ? try cells(.aisle, module) : 0
    row.isDouble = word(.lines) == "2"
    row.walk = RowOfStands.Walk(rawValue: word(.walk)) ?? .lines
    row.powerKilowatts = try number(.power)
    row.hasWater = word(.water) == "yes"
    return row
  }

  /// The numbers that the fields describe.
  func numbering() throws(Fault) -> Numbering {
    var skips: Set<Int> = []
    for part in text(.skips).split(whereSeparator: { " ,;،".contains($0) }) {
      guard let value = FormFigures.value(String(part)), let skip = Int(exactly: value) else {
        throw Fault(datum: .skips, reason: ShapingWords.wrongSkips)
      }
      skips.insert(skip)
    }
    return Numbering(
      prefix: text(.prefix), start: try whole(.start, from: 0), digits: try whole(.digits, from: 1),
      skips: skips)
  }

  /// The order in which stands are numbered.
  var order: StandOrder { StandOrder(rawValue: word(.order)) ?? .rows }

  private func field(_ datum: Datum) -> Field? { fields.first { $0.datum == datum } }

  private func text(_ datum: Datum) -> String { field(datum)?.text.text ?? "" }

  private func word(_ datum: Datum) -> String {
    guard let field = field(datum), field.words.indices.contains(field.choice) else { return "" }
    return field.words[field.choice]
  }

  private func number(_ datum: Datum) throws(Fault) -> Double {
    guard let value = FormFigures.value(text(datum)) else {
      throw Fault(datum: datum, reason: RuleFormWords.noNumber)
    }
    return value
  }

  private func whole(_ datum: Datum, from least: Int) throws(Fault) -> Int {
    guard let value = FormFigures.value(text(datum)), let whole = Int(exactly: value),
      whole >= least
    else { throw Fault(datum: datum, reason: ShapingWords.wholeNumber(from: least)) }
    return whole
  }

  private func cells(_ datum: Datum, _ module: Module) throws(Fault) -> Int {
    let metres = try number(datum)
    guard let cells = module.wholeCells(metres), cells > 0 else {
      throw Fault(datum: datum, reason: ShapingWords.wholeCells(module))
    }
    return cells
  }
}
