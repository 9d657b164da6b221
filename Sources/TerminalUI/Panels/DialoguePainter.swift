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
    case .form(let form): FormPainter.paint(form, of: editor, in: layout, on: &frame)
    case .ruleForm(let form): RuleFormPainter.paint(form, of: editor, in: layout, on: &frame)
    case .shapingForm(let form):
      ShapingFormPainter.paint(form, of: editor, in: layout, on: &frame)
    case .arrange(let question):
      ArrangementPainter.paint(question, of: editor, in: layout, on: &frame)
    }
  }
}
