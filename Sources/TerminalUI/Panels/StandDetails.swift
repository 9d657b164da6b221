// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// What is known of the stand under the cursor, who sits there, and who sits beside.
enum StandDetails {
  /// Lines that the details of a stand with one cooperative take: two of the stand, up to three
  /// names, three of facts, and four neighbours.
  static let usualHeight = 14
  /// The same without neighbours.
  static let briefHeight = 9
  /// The neighbours that are named; the rest is on the map.
  private static let neighbourLimit = 4
  /// The stands wished for that are named.
  private static let wishLimit = 3

  /// - Parameter isBrief: Whether a list below needs the room of the neighbours.
  static func paint(
    _ editor: Editor, isBrief: Bool = false, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let floor = editor.checker.floor
    guard let id = editor.selected, let stand = editor.plan.stands[id],
      let number = floor.indices[id]
    else {
      writer.line(editor.text(editor.say(Words.noStand)), style: editor.theme.faint, on: &frame)
      return
    }
    let type = floor.openSides[number].type.term[editor.language]
    let sides = Side.letters(of: floor.openSides[number].sides, in: editor.language)
    let area = Figures.area(floor.area(of: number), editor.language)
    writer.line(
      editor.text("\(Words.stand, editor.language) \(stand.label)"),
      editor.text("\(type) \(sides)  \(area)"), style: editor.theme.title, on: &frame)
    writer.line(
      editor.text(services(of: stand, exit: floor.exitMetres(of: number), editor)), on: &frame)
    if !stand.hold.isEmpty {
      writer.line(
        editor.text("⌂ \(Words.held, editor.language)\(words: editor.language.colon)\(stand.hold)"),
        on: &frame)
    }
    writer.skip()
    let seated = (editor.plan.placements[id] ?? []).compactMap { editor.plan.cooperatives[$0] }
    if seated.isEmpty {
      writer.line(editor.text(Words.empty), style: editor.theme.faint, on: &frame)
    }
    for cooperative in seated { paint(cooperative, editor, with: &writer, on: &frame) }
    if !isBrief { paintNeighbours(of: number, editor, with: &writer, on: &frame) }
  }

  /// `3 kW · no water · exit 14 m · locked`.
  private static func services(of stand: Stand, exit: Double?, _ editor: Editor) -> Sentence {
    let language = editor.language
    var parts = [Sentence(value: Figures.power(stand.powerKilowatts, language))]
    parts.append((stand.hasWater ? Words.water : Words.noWater)[language])
    if let exit {
      let metres = Figures.with(.metres, Figures.decimal(exit, language), language)
      parts.append("\(Words.exit, language) \(metres)")
    }
    if stand.isLocked { parts.append(Words.locked[language]) }
    if stand.isShared { parts.append(Words.shared[language]) }
    return parts.joined(separator: " · ")
  }

  private static func paint(
    _ cooperative: Cooperative, _ editor: Editor, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    for language in ["ar", "fr", "en", "zgh"] {
      if let name = cooperative.names[language] { writer.line(editor.name(name), on: &frame) }
    }
    let language = editor.language
    var facts = [
      editor.name(ofCategory: cooperative.category),
      editor.plan.provinceName(cooperative.province, in: language),
    ].asValues
    if cooperative.wishedArea > 0 {
      facts.append("\(Words.wants, language) \(Figures.area(cooperative.wishedArea, language))")
    }
    var needs: [Sentence] = []
    if cooperative.powerKilowatts > 0 {
      needs.append(Sentence(value: Figures.power(cooperative.powerKilowatts, language)))
    }
    if cooperative.needsWater { needs.append(Words.water[language]) }
    if cooperative.cooks {
      let power = cooperative.cookingKilowatts
      needs.append(
        Words.cooking[language] + (power > 0 ? " \(Figures.power(power, language))" : ""))
    }
    let needed = needs.joined(separator: " · ")
    let seats = (editor.lists.stands[cooperative.id] ?? []).compactMap {
      editor.plan.stands[$0]?.label
    }
    let lines: [Sentence] = [
      SeveralStandsWords.line(seats, of: cooperative.standLimit, language),
      facts.filter { !$0.isEmpty }.joined(separator: " · "),
      needed.isEmpty ? "" : "\(Words.needs, language)\(words: language.colon)\(needed)",
      [cooperative.person, cooperative.phone, cooperative.contact].asValues
        .filter { !$0.isEmpty }.joined(separator: " · "), Sentence(value: cooperative.remark),
    ]
    for line in lines where !line.isEmpty {
      writer.line(editor.text(line), on: &frame)
    }
    paintWishes(of: cooperative, editor, with: &writer, on: &frame)
  }

  /// Which choice the cooperative has, and who has the stands that it wished for.
  private static func paintWishes(
    of cooperative: Cooperative, _ editor: Editor, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    let language = editor.language
    let wishes = WishLine.all(of: cooperative, in: editor.plan, language)
    if wishes.isEmpty { return }
    let own = wishes.first { $0.isOwn }.map { ChoiceWords.choice($0.choice) }
    let title: Sentence = "\(Form.Datum.wishes.title, language)"
    writer.line(
      editor.text(wishes.count > wishLimit ? "\(title) (\(wishes.count))" : title),
      editor.text(own ?? Words.notWished), style: editor.theme.faint, on: &frame)
    for wish in wishes.prefix(wishLimit) {
      writer.line(
        prefix: editor.figures("\(wish.choice) "), editor.text("\(wish.number)  \(wish.state)"),
        indent: 2, on: &frame)
    }
  }

  private static func paintNeighbours(
    of number: Int, _ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let neighbours = editor.checker.neighbours.lists[number]
    guard !neighbours.isEmpty, writer.room > 14 else { return }
    writer.skip()
    // In a tall panel they end where the next part begins, however many names came before them.
    let isTall = writer.area.height >= 32
    if isTall { writer.skip(to: usualHeight - neighbourLimit - 1) }
    let limit = isTall ? max(0, usualHeight - writer.row - 1) : neighbourLimit
    if limit == 0 { return }
    writer.line(editor.text(Words.neighbours), style: editor.theme.faint, on: &frame)
    for neighbour in neighbours.prefix(limit) {
      let stand = editor.checker.floor.stands[neighbour.stand]
      let category = (editor.plan.placements[stand.id] ?? []).first
        .flatMap { editor.plan.cooperatives[$0]?.category }
        .map { editor.name(ofCategory: $0) }
      writer.line(
        editor.text("\(stand.label)  \(category ?? "–")"),
        editor.text(neighbour.relation.term.one), indent: 2, on: &frame)
    }
  }
}
