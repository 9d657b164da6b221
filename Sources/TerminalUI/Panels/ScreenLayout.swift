// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Where everything is on the screen, in columns and rows.
///
/// From the top: a header, the map with the side panel to its right, the status line, the hints.
/// Below 100 columns there is no side panel; what it shows then opens above the map. On a very wide
/// screen the panel stands beside the map, and not at the far end.
struct ScreenLayout {
  /// The smallest screen that the editor works on.
  static let smallest = (columns: 40, rows: 12)

  let columns: Int
  let rows: Int
  /// The columns that the map has at least where there is a side panel, however small the hall.
  private static let leastMapColumns = 80

  /// Where the map is drawn.
  let map: MapRectangle
  /// The side panel, where there is room for it.
  let side: MapRectangle?
  /// Where a panel opens when there is no side panel.
  let popUp: MapRectangle

  /// Where proposals are listed: in the place of the side panel, or below the map.
  let proposals: MapRectangle

  /// The layout of the moment; the editor is lent, as a copy of it costs more than the layout.
  init(_ editor: borrowing Editor) {
    var showsProposals = false
    var favoursMap = false
    if case .proposals(let sheet) = editor.dialogue {
      showsProposals = true
      favoursMap = sheet.showsMap
    }
    self.init(
      columns: editor.columns, rows: editor.rows,
      mapColumns: editor.map.size(editor.scale).columns, showsProposals: showsProposals,
      favoursMap: favoursMap)
  }

  init(
    columns: Int, rows: Int, mapColumns: Int, showsProposals: Bool = false,
    favoursMap: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    let height = max(0, rows - 3)
    if columns >= 100 {
      let sideWidth = min(max(columns - mapColumns - 1, 34), 60)
      let mapWidth = min(columns - sideWidth - 1, max(mapColumns, Self.leastMapColumns))
      map = MapRectangle(x: 0, y: 1, width: mapWidth, height: height)
      let side = MapRectangle(x: mapWidth + 1, y: 1, width: sideWidth, height: height)
      self.side = side
      proposals = side
    } else {
      let foot = favoursMap ? min(4, height) : max(min(6, height), height * 3 / 5)
      map = MapRectangle(
        x: 0, y: 1, width: columns, height: showsProposals ? height - foot : height)
      side = nil
      proposals = MapRectangle(x: 0, y: 1 + height - foot, width: columns, height: foot)
    }
    let width = min(columns, max(40, columns - 30))
    popUp = MapRectangle(x: columns - width, y: 1, width: width, height: height)
  }

  /// Whether the screen is large enough to work on.
  var isLargeEnough: Bool { columns >= Self.smallest.columns && rows >= Self.smallest.rows }

  /// The line that says what happened.
  var status: MapRectangle { MapRectangle(x: 0, y: rows - 2, width: columns, height: 1) }

  /// The line with the keys.
  var hints: MapRectangle { MapRectangle(x: 0, y: rows - 1, width: columns, height: 1) }

  /// How many lines of a list are seen when it has the focus.
  var listHeight: Int { max(1, (side ?? popUp).height - 2) }

  /// The box of a picker, a form or a page, in the middle of the map's rows.
  var box: MapRectangle {
    let width = min(columns, max(60, min(columns - 8, 100)))
    return MapRectangle(x: (columns - width) / 2, y: 1, width: width, height: max(3, rows - 3))
  }

  /// The box of a page, wider where its lines are.
  func box(of page: TextPage) -> MapRectangle {
    let widest = page.lines.map { $0.unicodeScalars.count }.max() ?? 0
    let width = min(columns, max(box.width, widest + 4))
    return MapRectangle(x: (columns - width) / 2, y: box.y, width: width, height: box.height)
  }

  /// How many choices a picker shows.
  var pickerHeight: Int { max(1, box.height - 4) }

  /// How many lines of the summary of a search are shown.
  var summaryHeight: Int { max(1, box.height - 4) }

  /// The lines below the list of rules that tell of the one under the cursor.
  static let ruleNotes = 5

  /// How many lines of the list of rules are shown.
  var ruleHeight: Int { max(1, box.height - 3 - Self.ruleNotes) }

  /// How many lines a page or a form shows.
  var pageHeight: Int { max(1, box.height - 2) }
}
