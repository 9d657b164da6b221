// SPDX-License-Identifier: Apache-2.0

import DisplayText
import StandMaps

/// Where everything is on the screen, in columns and rows.
///
/// From the top: a header, the map with the side panel to its right, the status line, the hints.
/// Below 100 columns there is no side panel; what it shows then opens above the map. On a very wide
/// screen the panel takes what the map leaves, in two columns where that is enough.
struct ScreenLayout {
  /// The smallest screen that the editor works on.
  static let smallest = (columns: 40, rows: 12)

  let columns: Int
  let rows: Int
  /// The columns that the map has at least where there is a side panel, however small the hall.
  private static let leastMapColumns = 80

  /// The most columns of the side panel: two lists, with names and figures not too far apart.
  private static let mostSideColumns = 122

  /// Where the map is drawn.
  let map: MapRectangle
  /// The side panel, where there is room for it.
  let side: MapRectangle?
  /// Where a panel opens when there is no side panel.
  let popUp: MapRectangle

  /// Where proposals are listed: in the place of the side panel, or below the map.
  let proposals: MapRectangle

  /// Lays a screen out.
  ///
  /// - Parameters:
  ///   - mapColumns: The columns of the whole map at its scale.
  ///   - place: Where what is open lies.
  init(
    columns: Int, rows: Int, mapColumns: Int, opening place: DialoguePlace = .box
  ) {
    self.columns = columns
    self.rows = rows
    let height = max(0, rows - 3)
    if columns >= 100 {
      let sideWidth = min(max(columns - mapColumns - 1, 34), Self.mostSideColumns)
      let mapWidth = min(columns - sideWidth - 1, max(mapColumns, Self.leastMapColumns))
      map = MapRectangle(x: 0, y: 1, width: mapWidth, height: height)
      let side = MapRectangle(x: mapWidth + 1, y: 1, width: sideWidth, height: height)
      self.side = side
      proposals = side
    } else {
      let favoursMap = place == .besideMap(favoursMap: true)
      let foot = favoursMap ? min(4, height) : max(min(6, height), height * 3 / 5)
      map = MapRectangle(
        x: 0, y: 1, width: columns, height: place.takesFoot ? height - foot : height)
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
  func box(forColumns widest: Int) -> MapRectangle {
    let width = min(columns, max(box.width, widest + 4))
    return MapRectangle(x: (columns - width) / 2, y: box.y, width: width, height: box.height)
  }

  /// A box of some lines at the foot of the map.
  func foot(lines: Int) -> MapRectangle {
    let width = min(map.width, 100)
    return MapRectangle(
      x: map.x + (map.width - width) / 2, y: map.bottom - lines - 1, width: width,
      height: lines + 2)
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

extension ScreenLayout {
  /// The first line of a text after a key that reads it; the text stays within its lines.
  ///
  /// - Parameters:
  ///   - count: The lines of the text.
  ///   - height: How many of them are seen; nil for as many as a page shows.
  func scrolled(
    _ top: Int, _ key: DialogueBinding.Name, of count: Int, height: Int? = nil
  ) -> Int {
    let height = height ?? pageHeight
    let page = max(1, height - 1)
    let wanted =
      switch key {
      case .up: top - 1
      case .down: top + 1
      case .pageUp: top - page
      case .pageDown: top + page
      case .first: 0
      case .last: count
      default: top
      }
    return max(0, min(wanted, count - height))
  }
}
