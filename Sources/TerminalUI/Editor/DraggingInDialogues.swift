// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver

/// The programme, and the mouse in what is open above the map where it drags things.
extension Editor {
  /// Opens the programme at the area under the cursor of the edit mode, or at its beginning.
  mutating func openProgramme() {
    let area = editMode == nil ? nil : subjectOfGesture.features.first
    dialogue = TimetableSheet(area: area, in: view)
  }

  /// Gives the mouse to a dialogue in which it drags; nil where none is open, or it does something
  /// else.
  mutating func dragInDialogue(_ mouse: MouseEvent, on link: FrameLink?) -> [Effect]? {
    guard let open = dialogue as? any DraggingDialogue else { return nil }
    let list = link.flatMap { ClickList(rawValue: $0.list) }
    if list == .hints { return nil }
    let line = list == .dialogue ? link?.line : nil
    let view = view
    switch mouse.action {
    case .press(.left):
      tell(nil)
      return lend(open) { open in Self.change(&open) { $0.press(line, in: view) } }
    case .drag(.left):
      return lend(open) { open in Self.change(&open) { $0.drag(to: line, in: view) } }
    case .release(.left):
      return lend(open) { open in Self.change(&open) { $0.release(in: view) } }
    default: return nil
    }
  }

  private static func change(
    _ open: inout any Dialogue, _ body: (inout any DraggingDialogue) -> Outcome
  ) -> Outcome {
    guard var dragging = open as? any DraggingDialogue else { return .stay }
    let outcome = body(&dragging)
    open = dragging
    return outcome
  }
}
