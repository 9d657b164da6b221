// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps
import TerminalDriver

/// Clicks in lists and in what is open above the map. Each does what keys do, too.
extension Editor {
  /// Takes a click on a line of a list; nil where there is none.
  ///
  /// A click brings the cursor to the line, a second one does what Enter does there. An answer to a
  /// question is taken at once.
  mutating func click(on link: FrameLink?) -> [Effect]? {
    guard let link, let list = ClickList(rawValue: link.list) else { return nil }
    if list == .hints {
      return Command.allCases.indices.contains(link.line)
        ? perform(Command.allCases[link.line]) : nil
    }
    guard let panel = list.panel else { return clickInDialogue(link.line) }
    guard dialogue == nil, choosing == nil, shaping == nil || panel == .problems else { return nil }
    if focus == panel, currentLine == link.line { return perform(.open) }
    // In the edit mode the panel only shows what is wrong.
    guard shaping == nil else { return nil }
    tell(nil)
    cursor.focus = panel
    cursor.line[panel] = link.line
    return []
  }

  /// Takes a click on a line of what is open.
  private mutating func clickInDialogue(_ line: Int) -> [Effect]? {
    guard let open = dialogue, let here = open.line else { return nil }
    tell(nil)
    let before = view
    var effects = lend(open) { $0.go(to: line, in: before) }
    guard let moved = dialogue, moved.line == line else { return effects }
    let view = view
    switch moved.click {
    case .first(let name): effects += lend(moved) { $0.perform(name, in: view) }
    case .second(let name) where line == here:
      effects += lend(moved) { $0.perform(name, in: view) }
    case .second, .moves: break
    }
    return effects
  }

  /// Turns the wheel over what is open above the map, or over a list that has the focus; whether
  /// there was one.
  mutating func turnWheel(_ direction: MouseEvent.Direction, at place: ScreenPoint) -> Bool {
    guard direction == .up || direction == .down else { return dialogue != nil }
    guard let open = dialogue else {
      let layout = self.layout
      guard shaping == nil, choosing == nil, focus != .map,
        (layout.side ?? layout.popUp).contains(x: place.x, y: place.y)
      else { return false }
      for _ in 0..<3 { move(direction == .up ? .north : .south) }
      return true
    }
    let name: DialogueBinding.Name = direction == .up ? .up : .down
    for _ in 0..<open.wheelLines {
      let view = view
      guard let open = dialogue, open.keys(in: view).contains(where: { $0.name == name }) else {
        break
      }
      _ = lend(open) { $0.perform(name, in: view) }
    }
    return true
  }

  /// Goes to another scale so that what lies under the mouse stays there, as far as the hall's
  /// edges allow.
  mutating func zoom(to wanted: MapScale?, at place: ScreenPoint) {
    guard let wanted else { return }
    let window = self.layout.map
    let x = max(0, min(place.x - window.x, window.width - 1))
    let y = max(0, min(place.y - window.y, window.height - 1))
    let cell = map.cell(at: ScreenPoint(x: scroll.x + x, y: scroll.y + y), scale: scale)
    viewport.choose(wanted)
    let there = map.place(of: cell, scale: wanted).point
    viewport.scroll(to: ScreenPoint(x: there.x - x, y: there.y - y), of: map, in: layout.map)
  }
}
