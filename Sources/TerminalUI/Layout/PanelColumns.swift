// SPDX-License-Identifier: Apache-2.0

import StandMaps

/// A wide panel in two columns, the first where reading begins.
struct PanelColumns {
  /// The fewest columns of each.
  private static let fewest = 41
  /// The columns between them.
  private static let gap = 2

  let first: MapRectangle
  let second: MapRectangle

  /// Divides a panel; nil where it is not wide enough for two, or not high enough for the first.
  init?(_ area: MapRectangle, of shown: some Presenting) {
    let width = (area.width - Self.gap) / 2
    guard width >= Self.fewest, area.height >= 28 else { return nil }
    let line = ReadingLine(area, of: shown)
    func column(after columns: Int, _ width: Int) -> MapRectangle {
      MapRectangle(
        x: line.x(of: width, after: columns), y: area.y, width: width, height: area.height)
    }
    first = column(after: 0, width)
    second = column(after: width + Self.gap, area.width - width - Self.gap)
  }
}
