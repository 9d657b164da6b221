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
    if let columns = PanelColumns(area, of: editor) {
      return paint(editor, in: columns, on: &frame)
    }
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

  /// What is beside the map in two columns: the stand and the list of who waits, or the list that has the
  /// focus; then the problems and the legend, or what differs from the plan that is compared.
  private static func paint(
    _ editor: Editor, in columns: PanelColumns, on frame: inout Frame
  ) {
    var first = PanelWriter(columns.first, isMirrored: editor.isMirrored)
    var second = PanelWriter(columns.second, isMirrored: editor.isMirrored)
    if editor.focus == .roster {
      RosterList.paint(editor, with: &first, on: &frame)
    } else {
      StandDetails.paint(editor, with: &first, on: &frame)
      first.skip(to: StandDetails.usualHeight)
      first.skip()
      WaitingList.paint(editor, lines: max(3, first.room), with: &first, on: &frame)
    }
    if let variant = editor.variant {
      return VariantPanel.paint(variant, of: editor, with: &second, on: &frame)
    }
    let legend = LegendLines.height(of: editor, width: columns.second.width)
    ProblemList.paint(editor, lines: max(3, second.room - legend - 1), with: &second, on: &frame)
    guard second.room > legend else { return }
    second.skip()
    LegendLines.paint(editor, colourLines: .max, with: &second, on: &frame)
  }

  /// The stand, then the lists, of which the one that has the focus gets the most room; the legend stays.
  private static func paintAll(
    _ editor: Editor, with writer: inout PanelWriter, on frame: inout Frame
  ) {
    let isBrief = editor.focus == .side || editor.focus == .problems
    StandDetails.paint(editor, isBrief: isBrief, with: &writer, on: &frame)
    // What comes below stays where it is while the cursor goes from stand to stand: calmer for the
    // eye, and fewer bytes over a slow line.
    if writer.area.height >= 32 {
      writer.skip(to: isBrief ? StandDetails.briefHeight : StandDetails.usualHeight)
    }
    writer.skip()
    let shares = PanelShares(of: editor, room: writer.room, width: writer.area.width)
    let end = writer.row + shares.waiting + 1 + shares.problems
    WaitingList.paint(editor, lines: shares.waiting, with: &writer, on: &frame)
    writer.skip()
    ProblemList.paint(editor, lines: shares.problems, with: &writer, on: &frame)
    guard shares.showsLegend else { return }
    writer.skip(to: end)
    writer.skip()
    LegendLines.paint(editor, colourLines: shares.colours, with: &writer, on: &frame)
  }
}
