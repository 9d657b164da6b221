// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// How a map is laid on pages: at which scale, on which way of the paper, on how many sheets.
struct MapLayout {
  /// A sheet of the map where a page shows it.
  struct Placed {
    let sheet: MapCuts.Sheet
    let x: Int
    let y: Int
  }

  let scale: MapScale
  let size: PageSize
  let cuts: MapCuts
  /// What each page shows: several sheets where the hall is long and thin.
  let pages: [[Placed]]

  /// A hall so many times as long as it is deep goes on one page in strips.
  private static let thin = 3
  /// More pages than these are not filled for the sake of larger numbers.
  private static let mostPages = 60

  /// Lays a map out at a scale.
  init(_ painter: MapPainter, scale: MapScale, size: PageSize) {
    self.scale = scale
    self.size = size
    let room = (columns: size.columns, rows: size.bodyRows)
    let map = painter.size(scale)
    let isWhole = map.columns <= room.columns && map.rows <= room.rows
    let cuts = MapCuts(
      painter, scale: scale, roomColumns: room.columns,
      roomRows: isWhole ? room.rows : room.rows - Self.joins)
    self.cuts = cuts
    let hall = painter.plan.hall
    let isLong = max(hall.width, hall.depth) >= Self.thin * max(1, min(hall.width, hall.depth))
    let sheets = cuts.sheets
    let height = (sheets.map(\.window.height).max() ?? 0) + Self.joins
    let width = sheets.map(\.window.width).max() ?? 0
    if sheets.count > 1, isLong, cuts.down == 1 {
      let several = max(1, (room.rows + 1) / (height + 1))
      pages = Self.groups(sheets, of: several) { (0, $0 * (height + 1)) }
    } else if sheets.count > 1, isLong, cuts.across == 1 {
      let several = max(1, (room.columns + Self.gap) / (width + Self.gap))
      pages = Self.groups(sheets, of: several) { ($0 * (width + Self.gap), 0) }
    } else {
      pages = sheets.map { [Placed(sheet: $0, x: 0, y: 0)] }
    }
  }

  /// The lines that say which sheets join, above and below a sheet.
  static let joins = 2
  private static let gap = 3

  private static func groups(
    _ sheets: [MapCuts.Sheet], of several: Int, at place: (Int) -> (x: Int, y: Int)
  ) -> [[Placed]] {
    stride(from: 0, to: sheets.count, by: several).map { first in
      sheets[first..<min(first + several, sheets.count)].enumerated().map { number, sheet in
        let (x, y) = place(number)
        return Placed(sheet: sheet, x: x, y: y)
      }
    }
  }
}

extension MapLayout {
  /// The layout that suits a reader: the largest scale at which the hall is on one page; where
  /// numbers would be cut at it, the next one at which they are whole.
  ///
  /// - Parameter wanted: A scale that was asked for; nil chooses.
  static func best(
    _ painter: MapPainter, paper: PaperMap, sizes: [PageSize], wanted: MapScale?
  ) -> MapLayout? {
    func laid(_ scale: MapScale) -> MapLayout? {
      // The first of equals: upright.
      sizes.map { MapLayout(painter, scale: scale, size: $0) }
        .enumerated().min {
          ($0.element.pages.count, $0.offset) < ($1.element.pages.count, $1.offset)
        }?
        .element
    }
    if let wanted { return laid(wanted) }
    let scales = MapScale.ofPaper
    let single = scales.last { scale in
      let map = painter.size(scale)
      // What cannot be on a page, in strips or not, need not be laid out.
      let least = sizes.map { $0.columns * $0.bodyRows }.max() ?? 0
      guard map.columns * map.rows <= least * 2 else { return false }
      return laid(scale)?.pages.count == 1
    }
    let first = single ?? .fourMetres
    let candidates = scales.drop { $0 != first }
    var best: (cut: Int, scale: MapScale)?
    for scale in candidates {
      let cut = painter.numberForms(paper, scale: scale).count { form in
        if case .whole = form { false } else { true }
      }
      if cut < best?.cut ?? .max {
        guard best == nil || (laid(scale)?.pages.count ?? .max) <= mostPages else { break }
        best = (cut, scale)
      }
      if cut == 0 { break }
    }
    return laid(best?.scale ?? first)
  }
}
