// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// The categories of a plan, or its provinces: named, coloured, given a sign, made one, deleted.
struct CategorySheet: Dialogue {
  static let bindings =
    DialogueBinding.lines + [
      DialogueBinding(.choose, [.enter, "e"], RuleSheetWords.change, .takes),
      DialogueBinding("new", ["n"], CategoryWords.new),
      DialogueBinding("mark", [" "], CategoryWords.mark),
      DialogueBinding("merge", ["m"], CategoryWords.merge),
      DialogueBinding("delete", ["x", .delete], CategoryWords.delete),
      DialogueBinding("undo", ["u", .ctrl("z")], DialogueWords.undo, isInBar: false),
      DialogueBinding("redo", [.ctrl("r"), .ctrl("y")], DialogueWords.redo, isInBar: false),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
    ]

  private let grouping: Grouping
  /// The line under the cursor.
  private var here = 0
  /// Those that shall become one.
  private var picked: Set<ExactText> = []

  /// Opens the sheet at one of them.
  init(_ grouping: Grouping, at id: ExactText? = nil, in view: DialogueView) {
    self.grouping = grouping
    here = view.plan.ids(of: grouping).firstIndex { $0 == id } ?? 0
  }

  var line: Int? { here }
  var click: DialogueClick { .second(.choose) }

  /// Where there is none yet, one can only be made.
  func keys(in view: DialogueView) -> [DialogueBinding] {
    guard view.plan.ids(of: grouping).isEmpty else { return Self.bindings }
    return Self.bindings.filter { ["new", "undo", "redo", .back].contains($0.name) }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let ids = view.plan.ids(of: grouping)
    here = min(max(0, here), max(0, ids.count - 1))
    if let line = DialogueBinding.line(
      after: name, from: here, of: ids.count, page: view.layout.pageHeight)
    {
      here = line
      return .stay
    }
    switch name {
    case "undo": return .request(.perform(.undo))
    case "redo": return .request(.perform(.redo))
    case .back: return .close
    case "new": return open(nil, in: view)
    default: break
    }
    guard ids.indices.contains(here) else { return .stay }
    switch name {
    case "mark":
      picked.formSymmetricDifference([ids[here]])
      here = min(here + 1, ids.count - 1)
      return .stay
    case "merge": return merge(into: ids[here], in: view)
    case "delete": return delete(ids[here], in: view)
    default: return open(ids[here], in: view)
    }
  }

  private func open(_ id: ExactText?, in view: DialogueView) -> Outcome {
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    return .open(Form(CategoryForm(id, of: grouping, in: view.plan), in: view))
  }

  private func delete(_ id: ExactText, in view: DialogueView) -> Outcome {
    let plan = view.plan
    let edits = plan.keepingSigns(writing: [], in: grouping) + [.removeCategory(id, of: grouping)]
    let name = plan.name(of: id, in: grouping, view.language)
    return .apply(
      .all(edits),
      saying: "\(name)\(words: view.language.colon)\(CategoryWords.deleted, view.language)")
  }

  /// Asks whether those that are marked shall become the one under the cursor.
  private func merge(into target: ExactText, in view: DialogueView) -> Outcome {
    let (plan, language) = (view.plan, view.language)
    let gone = plan.ids(of: grouping).filter { picked.contains($0) && $0 != target }
    if gone.isEmpty { return .say(.refusal(CategoryWords.markFirst[language])) }
    if let refusal = view.readOnlyRefusal { return .say(refusal) }
    let names = gone.map { plan.name(of: $0, in: grouping, language) }
    let said =
      names.joined(separator: language.comma) + " → "
      + plan.name(of: target, in: grouping, language)
    let edits =
      plan.keepingSigns(writing: [], in: grouping)
      + [.mergeCategories(gone, into: target, of: grouping)]
    return .open(
      Choice(
        title: CategoryWords.askMerge, detail: said,
        options: [
          Choice.Option(
            key: "m", title: CategoryWords.merge,
            outcome: .all([
              .open(self),
              .apply(
                .all(edits),
                saying: "\(said)\(words: language.colon)\(CategoryWords.merged, language)"),
              .request(.openCategories(grouping, at: target)),
            ])),
          Choice.Option(key: "n", title: Words.stay, outcome: .open(self)),
        ], escape: .open(self)))
  }
}

// MARK: Paint

extension CategorySheet {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box
    let ids = view.plan.ids(of: grouping)
    let title = CategoryWords.title(grouping)[view.language]
    BoxPainter.paint(box, title: view.text("\(title) (\(ids.count))"), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    if ids.isEmpty {
      writer.line(view.text(CategoryWords.none), style: view.theme.faint, on: &frame)
    }
    let line = min(max(0, here), max(0, ids.count - 1))
    let window = ListWindow.range(count: ids.count, line: line, height: writer.room)
    let counts = view.plan.counts(of: grouping)
    let rows = window.map { cells(of: ids[$0], counts[ids[$0]] ?? 0, in: view) }
    let columns = ListColumns(ListColumns.wanted(rows), width: writer.area.width)
    for (place, cells) in zip(window, rows) {
      let isCursor = place == line
      let y = writer.area.y + writer.row
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        cells, in: columns, style: isCursor ? view.theme.cursor : .plain, fills: isCursor,
        on: &frame)
      paintSign(of: ids[place], y: y, in: writer.area, of: view, on: &frame)
    }
    MoreLine.paint(ids.count - window.count, view, under: box, on: &frame)
  }

  /// A mark, the sign, the name, its other names, and how many cooperatives have it.
  private func cells(
    of id: ExactText, _ count: Int, in view: DialogueView
  ) -> [DisplayText] {
    let plan = view.plan
    let name = plan.name(of: id, in: grouping, view.language)
    var others: [String] = []
    for language in Language.allCases where language != view.language {
      let other = plan.name(of: id, in: grouping, language)
      if other != name, !others.contains(other) { others.append(other) }
    }
    if id.string != name, !others.contains(id.string) { others.append(id.string) }
    return [
      view.figures(picked.contains(id) ? "»" : " "), view.figures("   "), view.name(name),
      view.text(others.asValues.joined(separator: " · ")),
      view.figures(count == 0 ? "–" : "\(count)"),
    ]
  }

  /// The sign on its colour, as on the map, behind the mark.
  private func paintSign(
    of id: ExactText, y: Int, in area: MapRectangle, of view: DialogueView, on frame: inout Frame
  ) {
    let keys = grouping == .category ? view.map.categories : view.map.provinces
    guard let key = keys[id] else { return }
    let reading = ReadingLine(MapRectangle(x: area.x, y: y, width: area.width, height: 1), of: view)
    let style = view.theme.map.style(key.fill)
    let x = reading.x(of: 3, after: 1 + ListColumns.gap)
    frame.fill(x: x, y: y, width: 3, height: 1, style: style)
    frame.set(key.shape, x: x + 1, y: y, style: style)
  }
}
