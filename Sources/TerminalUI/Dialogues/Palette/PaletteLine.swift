// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// One line of the palette: a sign for what it is, its name, more about it, and its keys or its
/// place; the letters that match are underlined.
struct PaletteLine {
  private let sign: Unicode.Scalar
  private let title: String
  private let middle: Sentence
  private let end: Sentence

  init(_ subject: Palette.Subject, in view: DialogueView) {
    let language = view.language
    switch subject {
    case .command(let command):
      let binding = view.bindings.binding(of: command, in: view.contexts)
      sign = Palette.Limit.commands.rawValue
      title = binding?.title[language] ?? command.rawValue
      middle = binding?.group.title[language] ?? ""
      end = Sentence(value: binding.map { KeyWords.names(of: $0.keys, language) } ?? "")
    case .stand(let id):
      let seated = (view.plan.placements[id] ?? []).map { view.name(of: $0) }
      sign = Palette.Limit.stands.rawValue
      title = view.plan.stands[id]?.label ?? id.text
      middle =
        seated.isEmpty
        ? Words.empty[language] : seated.asValues.joined(separator: language.comma)
      end = ""
    case .cooperative(let id):
      let seats = (view.lists.stands[id] ?? []).compactMap { view.plan.stands[$0]?.label }
      sign = Palette.Limit.cooperatives.rawValue
      title = view.name(of: id)
      middle = Sentence(
        value: view.name(ofCategory: view.plan.cooperatives[id]?.category ?? ""))
      end = seats.isEmpty ? view.standing(of: id) : seats.asValues.joined(separator: " ")
    }
  }

  func paint(
    _ query: FuzzyQuery, isCursor: Bool, in view: DialogueView, _ area: MapRectangle,
    on frame: inout Frame
  ) {
    let style = isCursor ? view.theme.cursor : .plain
    let isMirrored = view.isMirrored
    if isCursor { frame.fill(x: area.x, y: area.y, width: area.width, height: 1, style: style) }
    let end = view.text(end).cropped(to: area.width / 3)
    let middleStart = area.width / 2
    let middle = view.text(middle)
      .cropped(to: max(0, area.width - middleStart - end.width - 1))
    let room = (middle.width > 0 ? middleStart - 1 : area.width - end.width - 1) - 2
    let title = view.name(title).cropped(to: max(0, room))
    let x = isMirrored ? area.x + area.width - 2 - title.width : area.x + 2
    frame.set(
      Glyph(sign), x: isMirrored ? area.x + area.width - 1 : area.x, y: area.y,
      style: isCursor ? style : view.theme.faint)
    frame.draw(title, x: x, y: area.y, style: style)
    let isReversed = title.isRightToLeft && view.settings.bidi != .off
    for column in query.columns(in: title, isReversed: isReversed) {
      frame.restyle(x: x + column, y: area.y, width: 1, height: 1) {
        $0 = $0.adding([.underline, .bold])
      }
    }
    frame.draw(
      middle,
      x: isMirrored ? area.x + area.width - middleStart - middle.width : area.x + middleStart,
      y: area.y, style: isCursor ? style : view.theme.faint)
    frame.draw(
      end, x: isMirrored ? area.x : area.x + area.width - end.width, y: area.y,
      style: isCursor ? style : view.theme.key)
  }
}
