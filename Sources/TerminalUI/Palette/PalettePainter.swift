// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints the palette: what matches, the letters that match underlined, and the keys of commands.
enum PalettePainter {
  static func paint(
    _ palette: Palette, of editor: Editor, in layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.box
    DialoguePainter.paintBox(box, title: editor.text(PaletteWords.title), on: &frame)
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 3, width: box.width - 4, height: layout.pickerHeight)
    if palette.matches.isEmpty {
      var writer = PanelWriter(inside, isMirrored: editor.language == .arabic)
      writer.line(editor.text(Words.nothingMatches), style: editor.theme.faint, on: &frame)
    }
    let window = ListWindow.range(
      count: palette.matches.count, line: palette.line, height: inside.height)
    for (row, place) in window.enumerated() {
      let subject = palette.entries[palette.matches[place]].subject
      frame.link(
        x: inside.x, y: inside.y + row, width: inside.width, list: ClickList.dialogue.rawValue,
        line: place)
      paint(
        subject, palette.query, isCursor: place == palette.line, of: editor,
        in: MapRectangle(x: inside.x, y: inside.y + row, width: inside.width, height: 1), on: &frame
      )
    }
    let count = editor.figures("\(palette.matches.count)")
    QueryLine.paint(palette.field, count: count, of: editor, in: box, on: &frame)
    guard palette.field.isEmpty else { return }
    let room = box.width - 9 - count.width
    let limits = Wrapping.lines(
      of: PaletteWords.limits.map { $0[editor.language] }, joinedBy: "   ", width: room - 2)
    guard let hint = limits.first else { return }
    let shown = editor.text(hint).cropped(to: room - 2)
    let line = QueryLine.line(in: box, of: editor)
    frame.draw(
      shown, x: line.x(of: shown.width, after: line.width - count.width - 2 - shown.width),
      y: line.y, style: editor.theme.faint)
  }

  /// One line: a sign for what it is, its name, more about it, and its keys or its place.
  private static func paint(
    _ subject: Palette.Subject, _ query: FuzzyQuery, isCursor: Bool, of editor: Editor,
    in area: MapRectangle, on frame: inout Frame
  ) {
    let words = words(of: subject, editor)
    let style = isCursor ? editor.theme.cursor : .plain
    let isMirrored = editor.language == .arabic
    if isCursor { frame.fill(x: area.x, y: area.y, width: area.width, height: 1, style: style) }
    let end = editor.text(words.end).cropped(to: area.width / 3)
    let middleStart = area.width / 2
    let middle = editor.text(words.middle)
      .cropped(to: max(0, area.width - middleStart - end.width - 1))
    let room = (middle.width > 0 ? middleStart - 1 : area.width - end.width - 1) - 2
    let title = editor.name(words.title).cropped(to: max(0, room))
    let x = isMirrored ? area.x + area.width - 2 - title.width : area.x + 2
    let sign = Glyph(words.sign)
    frame.set(
      sign, x: isMirrored ? area.x + area.width - 1 : area.x, y: area.y,
      style: isCursor ? style : editor.theme.faint)
    frame.draw(title, x: x, y: area.y, style: style)
    let isReversed = title.isRightToLeft && editor.settings.bidi == .app
    for column in query.columns(in: title, isReversed: isReversed) {
      frame.restyle(x: x + column, y: area.y, width: 1, height: 1) {
        $0 = $0.adding([.underline, .bold])
      }
    }
    frame.draw(
      middle,
      x: isMirrored ? area.x + area.width - middleStart - middle.width : area.x + middleStart,
      y: area.y, style: isCursor ? style : editor.theme.faint)
    frame.draw(
      end, x: isMirrored ? area.x : area.x + area.width - end.width, y: area.y,
      style: isCursor ? style : editor.theme.key)
  }

  private static func words(
    of subject: Palette.Subject, _ editor: Editor
  ) -> (sign: Unicode.Scalar, title: String, middle: String, end: String) {
    let language = editor.language
    switch subject {
    case .command(let command):
      let binding = editor.paletteBinding(of: command)
      return (
        Palette.Limit.commands.rawValue, binding?.title[language] ?? command.rawValue,
        binding?.group.title[language] ?? "",
        binding.map { KeyWords.names(of: $0.keys, language) } ?? ""
      )
    case .stand(let id):
      let seated = (editor.plan.placements[id] ?? []).map { editor.name(of: $0) }
      let stand = editor.plan.stands[id]
      let words = seated.isEmpty ? Words.empty[language] : seated.joined(separator: language.comma)
      return (Palette.Limit.stands.rawValue, stand?.label ?? id.text, words, "")
    case .cooperative(let id):
      let seats = (editor.lists.stands[id] ?? []).compactMap { editor.plan.stands[$0]?.label }
      let category = editor.plan.cooperatives[id]?.category ?? ""
      return (
        Palette.Limit.cooperatives.rawValue, editor.name(of: id),
        editor.plan.categoryName(ExactText(category), in: editor.language),
        seats.isEmpty ? editor.standing(of: id) : seats.joined(separator: " ")
      )
    }
  }
}
