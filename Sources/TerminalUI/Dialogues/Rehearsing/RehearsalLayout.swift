// SPDX-License-Identifier: Apache-2.0

import StandMaps

/// Where the parts of the sheet of rehearsed withdrawals are: its heading, the list, and the answer
/// under the cursor at its foot.
struct RehearsalLayout {
  /// The lines at the foot.
  private static let detailLines = 4

  let heading: MapRectangle
  let list: MapRectangle
  let details: MapRectangle

  init(_ sheet: RehearsalSheet, in view: DialogueView) {
    let screen = view.layout
    let area = screen.side == nil ? screen.proposals.inset : screen.proposals
    let wanted = sheet.heading(in: view, width: area.width).count
    let top = min(wanted, max(1, area.height / 3))
    let foot = min(Self.detailLines, max(0, (area.height - top) / 3))
    let room = max(0, area.height - top - foot)
    heading = MapRectangle(x: area.x, y: area.y, width: area.width, height: top)
    list = MapRectangle(x: area.x, y: area.y + top, width: area.width, height: room)
    details = MapRectangle(x: area.x, y: area.y + top + room, width: area.width, height: foot)
  }
}
