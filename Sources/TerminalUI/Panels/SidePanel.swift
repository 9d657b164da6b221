// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// What stands beside the map: the stand under the cursor, the waiting list, the problems and the
/// legend; or all cooperatives, while the roster has the focus.
enum SidePanel {
  static func paint(_ editor: Editor, in area: MapRectangle, on frame: inout Frame) {
    var writer = PanelWriter(area, isMirrored: editor.language == .arabic)
    switch editor.focus {
    case .comparison:
      guard let variant = editor.variant else { return }
      VariantPanel.paint(variant, of: editor, with: &writer, on: &frame)
    case .map where editor.variant != nil: paintBeside(editor, with: &writer, on: &frame)
    case .roster: RosterList.paint(editor, with: &writer, on: &frame)
    case .problems where area.height < 28:
      ProblemList.paint(editor, lines: area.height, with: &writer, on: &frame)
    case .side where area.height < 28: paintWaitingFirst(editor, with: &writer, on: &frame)
    default: paintAll(editor, with: &writer, on: &frame)
    }
  }

  /// The stand under the cursor, and below it what differs from the plan that is compared.
  private static func paintBeside(
    _ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    guard let variant = editor.variant else { return }
    if let selected = editor.selected, editor.plan.stands[selected] == nil {
      writer.line(editor.text(VariantWords.notHere), style: editor.theme.faint, on: &frame)
    } else {
      StandDetails.paint(editor, with: &writer, on: &frame)
    }
    if writer.area.height >= 32 { writer.skip(to: StandDetails.usualHeight) }
    writer.skip()
    VariantPanel.paint(variant, of: editor, with: &writer, on: &frame)
  }

  /// Where there is little room, the waiting list that has the focus comes before the stand.
  private static func paintWaitingFirst(
    _ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let wanted = editor.lists.waiting.count + 1
    WaitingList.paint(
      editor, lines: min(wanted, max(4, writer.area.height / 2)), with: &writer, on: &frame)
    writer.skip()
    StandDetails.paint(editor, with: &writer, on: &frame)
    guard writer.room > 4 else { return }
    writer.skip()
    ProblemList.paint(editor, lines: writer.room, with: &writer, on: &frame)
  }

  /// The list that has the focus gets the room that is left; the others a few lines each.
  private static func paintAll(
    _ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    StandDetails.paint(editor, with: &writer, on: &frame)
    // What comes below stays where it is while the cursor goes from stand to stand: calmer for the
    // eye, and fewer bytes over a slow line.
    if writer.area.height >= 32 { writer.skip(to: StandDetails.usualHeight) }
    writer.skip()
    let shares = PanelShares(of: editor, room: writer.room, width: writer.area.width)
    let isWaiting = editor.focus == .side
    let isProblems = editor.focus == .problems
    let waiting = isWaiting ? writer.room - 5 : isProblems ? 4 : shares.waiting
    WaitingList.paint(editor, lines: max(3, waiting), with: &writer, on: &frame)
    writer.skip()
    let end = writer.row + shares.problems
    let problems = isWaiting || isProblems ? writer.room : shares.problems
    ProblemList.paint(editor, lines: max(3, problems), with: &writer, on: &frame)
    if shares.showsLegend, writer.room > 1, !isWaiting, !isProblems {
      writer.skip(to: end)
      writer.skip()
      LegendLines.paint(editor, signLines: shares.signs, with: &writer, on: &frame)
    }
  }
}
