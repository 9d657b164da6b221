// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import Wording

extension Editor {
  /// Takes one event and says what the world outside has to do.
  ///
  /// - Parameter link: What the cell under the mouse stands for in the frame that is seen.
  mutating func handle(_ event: InputEvent, on link: FrameLink? = nil) -> [Effect] {
    let effects = take(event, on: link)
    settleEditMode()
    // Looking closer or around leaves the question that is open.
    if choosing != nil, dialogue == nil, message == nil { sayWhatChoosingDoes() }
    return effects
  }

  private mutating func take(_ event: InputEvent, on link: FrameLink?) -> [Effect] {
    if !self.layout.isLargeEnough {
      switch event {
      case .key(let key): return handleUnseen(key)
      case .paste, .mouse: return []
      case .resize, .focus, .wake, .ended: break
      }
    }
    switch event {
    case .key(let key): return handle(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return handle(mouse, on: link)
    case .resize(let size):
      fill(size)
      if !self.layout.isLargeEnough { letGo() }
      revealFreeCursor()
      return []
    case .focus, .wake, .ended: return []
    }
  }

  /// Takes a key while the window is too small to show anything: nobody sees what it would do, so
  /// that nothing is done but to leave where nothing could be lost.
  private mutating func handleUnseen(_ key: Key) -> [Effect] {
    guard dialogue == nil, choosing == nil, command(for: key) == .quit, !hasWorkToLose else {
      return []
    }
    return quit()
  }

  /// The key that sentences name for a command; its name where it has none.
  func key(of command: Command) -> String {
    bindings.binding(of: command)?.keys.first.map { KeyWords.name(of: $0, language) }
      ?? ":" + command.rawValue
  }

  /// What a key means here.
  func command(for key: Key) -> Command? {
    bindings.command(for: key, in: contexts)
  }

  mutating func handle(_ key: Key) -> [Effect] {
    // A key takes over from the mouse.
    cursor.press = nil
    // Esc and a key that come in one go, as over a slow line, look like Alt and the key.
    if key.modifiers.contains(.alt), command(for: key) == nil {
      let bare = Key(key.code, key.modifiers.subtracting(.alt))
      return handle(Key.escape) + handle(bare)
    }
    if let dialogue { return give(key, to: dialogue) }
    let digit = counted(key)
    if editMode?.takeDigit(digit) == true || takeDigit(digit) { return [] }
    if cursor.count != nil, command(for: key) == .cancel {
      cursor.count = nil
      return []
    }
    guard let command = command(for: key) else {
      cursor.count = nil
      // Who wants to get out presses what ends other programs.
      let words = key == .ctrl("c") ? Words.waysOut : Words.unknownKey
      tell(
        .refusal(
          KeyWords.name(of: "\(key)", language) + language.colon + words[language]))
      return []
    }
    tell(nil)
    return performCounted(command)
  }

  /// Pasted text goes into the field that is open, and rows into the roster; it never runs as
  /// commands.
  private mutating func paste(_ text: String) -> [Effect] {
    guard let dialogue else {
      _ = takeRows(text)
      return []
    }
    let view = view
    return lend(dialogue) { $0.paste(text, in: view) }
  }

  private mutating func handle(_ mouse: MouseEvent, on link: FrameLink?) -> [Effect] {
    if cursor.press?.isDragging != true, handleMiniMap(mouse) { return [] }
    if handleEditMode(mouse) { return [] }
    if case .press(.left) = mouse.action, let effects = click(on: link) { return effects }
    if let effects = handleOnMap(mouse) { return effects }
    if case .wheel(let direction) = mouse.action, !mouse.modifiers.contains(.ctrl),
      turnWheel(direction, at: mouse.position)
    {
      return []
    }
    guard dialogue == nil, case .wheel(let direction) = mouse.action else { return [] }
    wheel(direction, zooms: mouse.modifiers.contains(.ctrl), at: mouse.position)
    return []
  }

  private mutating func wheel(
    _ direction: MouseEvent.Direction, zooms: Bool, at place: ScreenPoint
  ) {
    if zooms {
      if direction == .up { zoom(to: scale.closer, at: place) }
      if direction == .down { zoom(to: scale.farther, at: place) }
      return
    }
    switch direction {
    case .up: pan(dx: 0, dy: -3)
    case .down: pan(dx: 0, dy: 3)
    case .left: pan(dx: -6, dy: 0)
    case .right: pan(dx: 6, dy: 0)
    }
  }
}
