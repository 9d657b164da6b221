// SPDX-License-Identifier: Apache-2.0

import StandMaps

/// Where proposals and the details of one stand: one under the other in a narrow place, else side
/// by side.
struct ProposalLayout {
  /// From this many columns on the details stand beside the list.
  private static let wide = 68

  /// The lines of the heading.
  let heading: MapRectangle
  /// The list of proposals.
  let list: MapRectangle
  /// What is told of the one under the cursor.
  let details: MapRectangle
  /// Where it is told what could not be proposed: below the list where there is room for all of it;
  /// nil at the end of the details.
  let refusals: MapRectangle?
  /// Whether the list has a line with the titles of its columns.
  let hasTitles: Bool
  /// Whether the map has nearly all the room, and the details a line.
  let isBrief: Bool

  init(_ sheet: ProposalSheet, in view: DialogueView) {
    let screen = view.layout
    let count = sheet.found.proposals.count
    var area = screen.proposals
    var headingLines = 0
    if screen.side == nil {
      area = area.inset
    } else {
      headingLines = ProposalRows.heading(of: sheet, in: view, width: area.width).count + 1
    }
    heading = MapRectangle(x: area.x, y: area.y, width: area.width, height: headingLines)
    let top = area.y + headingLines
    let room = max(0, area.height - headingLines)
    isBrief = screen.side == nil && sheet.showsMap
    if isBrief {
      hasTitles = false
      refusals = nil
      list = MapRectangle(x: area.x, y: top, width: area.width, height: min(1, room))
      details = MapRectangle(x: area.x, y: top + 1, width: area.width, height: max(0, room - 1))
    } else if area.width >= Self.wide {
      hasTitles = true
      let wanted = ProposalColumns.wantedWidth(of: sheet, in: view)
      let width = max(38, min(wanted, area.width * 3 / 5))
      list = MapRectangle(x: area.x, y: top, width: width, height: room)
      let listed = count + 1
      let refused = ProposalRows.refusals(of: sheet, in: view, width: width).count
      refusals =
        listed + refused <= room
        ? MapRectangle(x: area.x, y: top + listed, width: width, height: refused) : nil
      details = MapRectangle(
        x: area.x + width + 2, y: top, width: area.width - width - 2, height: room)
    } else {
      hasTitles = room >= 6
      refusals = nil
      let titles = hasTitles ? 1 : 0
      let height = min(count + titles, max(2, (room + 1) / 2))
      let gap = room >= 12 ? 1 : 0
      list = MapRectangle(x: area.x, y: top, width: area.width, height: height)
      details = MapRectangle(
        x: area.x, y: top + height + gap, width: area.width, height: max(0, room - height - gap))
    }
  }

  /// The lines of the details.
  func rows(of sheet: ProposalSheet, in view: DialogueView) -> [ProposalRows.Row] {
    let rows = ProposalRows.rows(of: sheet, in: view, width: details.width)
    if refusals != nil { return rows }
    return rows + ProposalRows.refusals(of: sheet, in: view, width: details.width)
  }
}
