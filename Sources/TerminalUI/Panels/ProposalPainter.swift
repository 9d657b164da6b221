// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Paints proposals beside the map or below it; the map shows the one under the cursor.
enum ProposalPainter {
  static func paint(_ sheet: ProposalSheet, of editor: Editor, on frame: inout Frame) {
    let screen = ScreenLayout(editor)
    let layout = ProposalLayout(sheet, in: editor)
    let cursor = frame.cursor
    if screen.side == nil {
      DialoguePainter.paintBox(
        screen.proposals, title: editor.text(sheet.found.heading(in: editor.language)), on: &frame)
    } else {
      let area = screen.proposals
      frame.fill(x: area.x, y: area.y, width: area.width, height: area.height)
      var writer = PanelWriter(layout.heading, isMirrored: editor.language == .arabic)
      for line in ProposalRows.heading(of: sheet, in: editor, width: area.width) {
        writer.line(editor.text(line), style: editor.theme.title, on: &frame)
      }
    }
    // The map stays in sight, and so does the stand under its cursor.
    frame.cursor = cursor
    paintList(sheet, of: editor, layout, on: &frame)
    paintDetails(sheet, of: editor, layout, on: &frame)
    if let area = layout.refusals {
      var writer = PanelWriter(area, isMirrored: editor.language == .arabic)
      for row in ProposalRows.refusals(of: sheet, in: editor, width: area.width) {
        paint(row, of: editor, with: &writer, on: &frame)
      }
    }
  }

  private static let metresWidth = 5

  private static func paintList(
    _ sheet: ProposalSheet, of editor: Editor, _ layout: ProposalLayout, on frame: inout Frame
  ) {
    let language = editor.language
    let proposals = sheet.found.proposals
    let changes = proposals.map { self.change(of: $0, from: sheet.found.before, language) }
    let moved = ReallocationWords.moved[language]
    let width = max(
      changes.map { $0.unicodeScalars.count }.max() ?? 0,
      ReallocationWords.change[language].unicodeScalars.count)
    let change = padded(ReallocationWords.change[language], to: width)
    var writer = PanelWriter(layout.list, isMirrored: language == .arabic)
    if layout.hasTitles {
      writer.line(
        editor.text(ReallocationWords.kind[language]),
        editor.figures(
          [moved, padded(Violation.Unit.metres.phrase[language], to: metresWidth), change].joined(
            separator: " ")),
        indent: 3, style: editor.theme.faint, on: &frame)
    }
    let window = ListWindow.range(count: proposals.count, line: sheet.line, height: writer.room)
    for place in window {
      let proposal = proposals[place]
      let isCursor = place == sheet.line
      writer.link(.dialogue, place, on: &frame)
      let figures = [
        padded("\(proposal.moved)", to: moved.unicodeScalars.count),
        padded(Figures.decimal(proposal.metres, language), to: metresWidth),
        padded(changes[place], to: width),
      ]
      writer.line(
        prefix: editor.figures(padded("\(proposal.rank)", to: 2) + " "),
        title(
          of: proposal, in: sheet.found, editor,
          width: layout.list.width - 4 - figures.joined(separator: " ").unicodeScalars.count),
        editor.figures(figures.joined(separator: " ")),
        style: isCursor ? editor.theme.cursor : .plain,
        fills: isCursor, on: &frame)
    }
  }

  /// The kind, and what tells it from others of its kind: who gets a stand, or which stand changes.
  private static func title(
    of proposal: Proposal, in found: Reallocation, _ editor: Editor, width: Int
  ) -> DisplayText {
    let kind = ReallocationWords.title(of: proposal.kind)[editor.language]
    if let first = proposal.seated.first {
      return editor.text(kind + " " + editor.name(of: first))
    }
    guard let rebuilding = proposal.rebuilding else { return editor.text(kind) }
    let stand = rebuilding.into ?? rebuilding.stand
    let label = found.plan.stands[stand]?.label ?? stand.text
    let whole = editor.text(kind + " " + label)
    guard whole.width > width, editor.language != .arabic else { return whole }
    // Which stand says more than the end of the kind.
    let end = editor.figures(" " + label)
    return editor.text(kind).cropped(to: max(1, width - end.width)) + end
  }

  /// `✖+1 ~−0.8`: what gets worse or better, by severity; wishes by their cost.
  private static func change(
    of proposal: Proposal, from before: PlanQuality, _ language: Language
  ) -> String {
    var parts: [String] = []
    let after = proposal.after
    if after.errors != before.errors {
      parts.append(
        Theme.sign(.error) + ReportWords.signed(Double(after.errors - before.errors)))
    }
    if after.warnings != before.warnings {
      parts.append(
        Theme.sign(.warning) + ReportWords.signed(Double(after.warnings - before.warnings)))
    }
    let cost = after.wishCost - before.wishCost
    parts.append(
      Theme.sign(.wish) + (cost.magnitude < 0.05 ? "±0" : ReportWords.signed(cost, language)))
    return parts.joined(separator: " ")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.unicodeScalars.count)) + text
  }

  private static func paint(
    _ row: ProposalRows.Row, of editor: Editor, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    let gap = String(repeating: " ", count: row.gap)
    writer.line(
      prefix: editor.text(row.prefix + gap),
      editor.text(row.text), indent: row.indent, style: row.style, on: &frame)
  }

  private static func paintDetails(
    _ sheet: ProposalSheet, of editor: Editor, _ layout: ProposalLayout, on frame: inout Frame
  ) {
    let area = layout.details
    var writer = PanelWriter(area, isMirrored: editor.language == .arabic)
    if layout.isBrief, let current = sheet.current {
      let routes = ProposalRows.routes(of: current, sheet.found, editor.language)
      writer.line(
        editor.text("   " + routes.joined(separator: editor.language.comma)),
        style: editor.theme.faint,
        on: &frame)
      return
    }
    let rows = layout.rows(of: sheet, in: editor)
    let below = rows.count - sheet.top - area.height
    for row in rows.dropFirst(sheet.top).prefix(area.height - (below > 0 ? 1 : 0)) {
      paint(row, of: editor, with: &writer, on: &frame)
    }
    if below > 0 {
      writer.line(
        editor.text(CountWords.more(below + 1)), style: editor.theme.faint,
        on: &frame)
    }
  }
}
