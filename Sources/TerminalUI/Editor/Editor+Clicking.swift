// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Clicks in lists and in what is open above the map. Each does what keys do, too.
extension Editor {
  /// Takes a click on a line of a list; nil where there is none.
  ///
  /// A click brings the cursor to the line, a second one does what Enter does there. An answer to a
  /// question is taken at once.
  mutating func click(at place: ScreenPoint) -> [Effect]? {
    guard let link = EditorPainter.frame(of: self).link(x: place.x, y: place.y),
      let list = ClickList(rawValue: link.list)
    else { return nil }
    guard let panel = list.panel else { return clickInDialogue(link.line) }
    guard dialogue == nil, choosing == nil, shaping == nil || panel == .problems else { return nil }
    if focus == panel, currentLine == link.line { return perform(.open) }
    // In the edit mode the panel only shows what is wrong.
    guard shaping == nil else { return nil }
    message = nil
    focus = panel
    line[panel] = link.line
    return []
  }

  private mutating func clickInDialogue(_ line: Int) -> [Effect]? {
    if let sheet = dialogue?.sheet { return click(line, in: sheet) }
    guard let here = lineInDialogue else { return nil }
    message = nil
    if case .picker(var picker) = dialogue, line != here {
      picker.moveLine(by: line - here)
      lookAhead(&picker)
      dialogue = .picker(picker)
      return []
    }
    var effects: [Effect] = []
    for _ in 0..<abs(line - here) {
      effects += handleInDialogue(line > here ? .down : .up)
    }
    guard lineInDialogue == line else { return effects }
    if line == here { effects += handleInDialogue(.enter) }
    return effects
  }

  /// Takes a click on a line of what is open.
  private mutating func click(_ line: Int, in sheet: any Dialogue) -> [Effect]? {
    guard let here = sheet.line else { return nil }
    message = nil
    let before = view
    var effects = lend(sheet) { $0.go(to: line, in: before) }
    guard let moved = dialogue?.sheet, moved.line == line else { return effects }
    let view = view
    switch moved.click {
    case .first(let name): effects += lend(moved) { $0.perform(name, in: view) }
    case .second(let name) where line == here:
      effects += lend(moved) { $0.perform(name, in: view) }
    case .second, .moves: break
    }
    return effects
  }

  /// Turns the wheel over what is open.
  private mutating func turn(_ name: DialogueBinding.Name, in sheet: any Dialogue) {
    for _ in 0..<sheet.wheelLines {
      let view = view
      guard let sheet = dialogue?.sheet, sheet.keys(in: view).contains(where: { $0.name == name })
      else { return }
      _ = lend(sheet) { $0.perform(name, in: view) }
    }
  }

  /// The line under the cursor of what is open above the map; nil where it has no lines.
  private var lineInDialogue: Int? {
    switch dialogue {
    case .picker(let picker): picker.line
    case .palette(let palette): palette.line
    case .proposals(let sheet): sheet.line
    default: nil
    }
  }

  /// Turns the wheel over what is open above the map, or over a list that has the focus; whether
  /// there was one.
  mutating func turnWheel(_ direction: MouseEvent.Direction, at place: ScreenPoint) -> Bool {
    let key: Key
    switch direction {
    case .up: key = .up
    case .down: key = .down
    case .left, .right: return dialogue != nil
    }
    switch dialogue {
    case .sheet(let sheet): turn(direction == .up ? .up : .down, in: sheet)
    case .picker, .palette, .arranged:
      for _ in 0..<3 { _ = handleInDialogue(key) }
    case .proposals: _ = handleInDialogue(key)
    case nil:
      let layout = self.layout
      guard shaping == nil, choosing == nil, focus != .map,
        (layout.side ?? layout.popUp).contains(x: place.x, y: place.y)
      else { return false }
      for _ in 0..<3 { move(direction == .up ? .north : .south) }
    default: break
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
    scale = wanted
    isScaleChosen = true
    let there = map.place(of: cell, scale: wanted).point
    scroll = ScreenPoint(x: there.x - x, y: there.y - y)
    pan(dx: 0, dy: 0)
  }
}
