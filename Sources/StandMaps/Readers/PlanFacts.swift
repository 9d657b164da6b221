// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// What pages say of a plan: each fact once, in the reader's words.
struct PlanFacts {
  let plan: Plan
  let floor: Floor
  let checker: Checker?
  let options: PrintOptions
  let language: Language
  let words: PrintWords

  init(plan: Plan, floor: Floor, checker: Checker?, options: PrintOptions) {
    self.plan = plan
    self.floor = floor
    self.checker = checker
    self.options = options
    language = options.language
    words = PrintWords(options.language, box: options.box)
  }

  /// The parts that the reader gets, in order.
  var parts: [PagePart] {
    if let print = options.since { return changeParts(since: print) }
    return switch options.reader {
    case .setup: setupParts + problemParts
    case .visitors: visitorParts
    case .services: serviceParts
    case .fire: fireParts
    case .stands: standParts
    case .checkIn: checkInParts
    case .waiting: waitingParts
    case .rehearsal: rehearsalParts
    case .all:
      setupParts + problemParts + visitorLists + serviceLists + fireParts + standParts
        + checkInParts
    }
  }

  /// A part in the reader's language.
  func part(_ title: String, _ body: PagePart.Body) -> PagePart {
    PagePart(title, language, body)
  }

  /// A list as a part; none where nothing is in it.
  func list(_ title: String, _ table: PageTable, in language: Language? = nil) -> [PagePart] {
    table.rows.isEmpty ? [] : [PagePart(title, language ?? self.language, .table(table))]
  }

  // MARK: Stands

  /// The numbers of the floor's stands in the order of what they show.
  var stands: [Int] {
    floor.stands.indices.map { ($0, NaturalOrder(current($0).label)) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  func current(_ number: Int) -> Stand {
    plan.stands[floor.stands[number].id] ?? floor.stands[number]
  }

  func seated(on stand: Stand) -> [Cooperative] {
    (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
  }

  func area(_ value: Double) -> String { words.amount(value) + " " + words.squareMetres }

  /// Width and depth, where it is a rectangle.
  func sides(of stand: Stand) -> String {
    guard stand.parts.count == 1, let part = stand.parts.first else { return "" }
    return measures(of: part, plan.hall.module)
  }

  /// Width and depth of a rectangle of cells, in metres.
  func measures(of part: GridRectangle, _ module: Module) -> String {
    words.amount(module.metres(part.width)) + (options.box == .ascii ? " x " : " × ")
      + words.amount(module.metres(part.depth))
  }

  /// Yes or no.
  static func both(_ value: Bool, _ language: Language) -> String {
    (value ? Terms.yes : Terms.no)[language]
  }

  func type(_ number: Int) -> String { floor.openSides[number].type.term[language] }

  func openSides(_ number: Int) -> String {
    Side.letters(of: floor.openSides[number].sides, in: language)
  }

  func power(_ value: Double) -> String { value > 0 ? words.amount(value) : "" }

  func answer(_ value: Bool) -> String { value ? Terms.yes[language] : "" }

  // MARK: Cooperatives

  func category(_ cooperative: Cooperative) -> String {
    plan.categoryName(ExactText(cooperative.category), in: language)
  }

  func province(_ cooperative: Cooperative, in language: Language? = nil) -> String {
    plan.provinceName(cooperative.province, in: language ?? self.language)
  }

  func name(_ cooperative: Cooperative, in language: Language? = nil) -> String {
    cooperative.names.preferred(in: language ?? self.language) ?? cooperative.id.text
  }

  /// The name that people who read the other script of the fair look for.
  func otherName(_ cooperative: Cooperative) -> String {
    let shown = name(cooperative)
    let codes = language == .arabic ? ["fr", "en", "zgh"] : ["ar", "fr", "en", "zgh"]
    return codes.compactMap { cooperative.names[$0] }
      .first { ExactText($0) != ExactText(shown) } ?? ""
  }

  func remark(_ stand: Stand, _ cooperative: Cooperative?) -> String {
    [stand.source["remark"]?.text ?? "", cooperative?.remark ?? ""].filter { !$0.isEmpty }
      .joined(separator: language.semicolon)
  }

  func name(of feature: Feature) -> String {
    feature.names.preferred(in: language) ?? feature.kind.term[language]
  }

  // MARK: Columns that several tables have

  var nameColumns: [PageTable.Column] {
    [
      .init(words.name, isName: true), .init(words.remark, isName: true),
      .init(words.otherName, isName: true),
    ]
  }

  /// The order of tables: rows by a key, those alike as they came.
  static func sorted(_ rows: [(key: NaturalOrder, row: [String])]) -> [[String]] {
    rows.enumerated().sorted { one, other in
      one.element.key == other.element.key
        ? one.offset < other.offset : one.element.key < other.element.key
    }.map(\.element.row)
  }
}
