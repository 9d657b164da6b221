// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints what is open above the map.
enum DialoguePainter {
  static func paint(
    _ dialogue: OpenDialogue, of editor: Editor, _ layout: ScreenLayout, on frame: inout Frame
  ) {
    switch dialogue {
    case .sheet(let sheet): sheet.paint(in: editor.view, on: &frame)
    case .seeking: break  // The status line shows it.
    case .picker(let picker): PickerPainter.paint(picker, of: editor, in: layout, on: &frame)
    case .palette(let palette): PalettePainter.paint(palette, of: editor, in: layout, on: &frame)
    case .arranging(let watch): ArrangementPainter.paint(watch, of: editor, in: layout, on: &frame)
    case .arranged(let summary):
      ArrangementPainter.paint(summary, of: editor, in: layout, on: &frame)
    case .proposals(let sheet): ProposalPainter.paint(sheet, of: editor, on: &frame)
    }
  }
}
