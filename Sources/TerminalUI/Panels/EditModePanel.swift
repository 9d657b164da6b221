// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// What stands beside the map in the edit mode: what is meant, its measures, what is wrong with it,
/// and the problems of the plan.
enum EditModePanel {
  static func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    guard let mode = editor.editMode else { return }
    let language = editor.language
    var writer = PanelWriter(area, isMirrored: language == .arabic)
    let subject = mode.hand == nil ? editor.subjectOfGesture : Selection()
    let label = mode.outlook.gesture.map { editor.labels(of: $0) } ?? editor.labels(of: subject)
    let count = mode.outlook.gesture?.selection.count ?? subject.count
    writer.line(
      editor.text(EditModeWords.tag(of: mode)),
      editor.text(count > 3 ? EditModeWords.marked(count)[language] : label),
      style: editor.theme.title, on: &frame)
    writer.line(
      editor.text(EditModeWords.positionTitle),
      editor.figures(EditModeLine.position(of: mode, editor)), indent: 2, on: &frame)
    if let measures = mode.outlook.measures {
      paint(measures, of: editor, with: &writer, on: &frame)
    } else if let door = mode.outlook.door {
      paint(door, of: editor, with: &writer, on: &frame)
    } else if mode.hand == nil {
      writer.line(
        editor.text(EditModeWords.freeFloor), indent: 2, style: editor.theme.faint, on: &frame)
    }
    paintNotices(of: mode, editor, with: &writer, on: &frame)
    writer.skip(to: 14)
    writer.skip()
    ProblemList.paint(editor, lines: max(3, writer.room - 1), with: &writer, on: &frame)
  }

  private static func paint(
    _ measures: ShapeMeasures, of editor: Editor, with writer: inout PanelWriter,
    on frame: inout Frame
  ) {
    let size = Figures.sides(measures.width, measures.depth, editor.language)
    writer.line(
      editor.text(EditModeWords.sizeTitle), editor.value(size), indent: 2, on: &frame)
    writer.line(
      editor.text(EditModeWords.areaTitle),
      editor.value(Figures.exactArea(measures.area, editor.language)),
      indent: 2, on: &frame)
    guard editor.editMode?.outlook.takesFloor ?? true else { return }
    for side in Side.allCases {
      let floor = measures[side]
      let use = EditModeWords.use(of: floor, in: editor.plan)
      let words = SideWords.name(of: side)
      writer.line(
        editor.text(words),
        middle: editor.value(Figures.exactMetres(floor.metres, editor.language)),
        editor.text(use), indent: 2,
        style: floor.use == .tooNarrow ? editor.theme.style(.warning) : .plain, on: &frame)
    }
    let isGood = measures.hasAisle
    // A side that is too narrow has said so; an aisle on another one is no comfort.
    if isGood, Side.allCases.contains(where: { measures[$0].use == .tooNarrow }) { return }
    writer.line(
      editor.text(isGood ? EditModeWords.hasAisle : EditModeWords.noAisle), indent: 2,
      style: isGood ? .plain : editor.theme.refusal, on: &frame)
  }

  /// How wide a door is, and from where to where it reaches along its side.
  private static func paint(
    _ feature: Feature, of editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    guard let door = feature.door else { return }
    let module = editor.plan.hall.module
    writer.line(
      editor.text(Form.Datum.width.title),
      editor.value(Figures.exactMetres(module.metres(door.width), editor.language)), indent: 2,
      on: &frame)
    writer.line(
      editor.text(SideWords.name(of: door.side)),
      editor.text(EditModeLine.door(feature, module, editor.language)), indent: 2, on: &frame)
  }

  private static func paintNotices(
    of mode: EditMode, _ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    var sentences = (mode.outlook.gesture?.notices ?? []).map { $0.phrase[editor.language] }
    if let refusal = mode.outlook.refusal {
      let sentence = RefusalWords.sentence(for: refusal, in: editor)
      sentences.insert(editor.bindings.filled(sentence, in: editor.language), at: 0)
    }
    for sentence in sentences.prefix(3) {
      for line in Wrapping.lines("! " + sentence, width: max(10, writer.area.width - 2)) {
        writer.line(editor.text(line), style: editor.theme.refusal, on: &frame)
      }
    }
    if sentences.count > 3 {
      MoreLine.paint(sentences.count - 3, editor, with: &writer, on: &frame)
    }
    guard let verdict = mode.outlook.verdict, !verdict.said.isEmpty else { return }
    for line in Wrapping.lines(verdict.said, width: max(10, writer.area.width - 2)) {
      writer.line(
        editor.text(line), style: verdict.isWorse ? editor.theme.refusal : .plain, on: &frame)
    }
  }
}
