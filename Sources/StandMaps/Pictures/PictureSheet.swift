// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What pictures are printed on, in millimetres.
package enum PicturePaper: String, CaseIterable, Hashable, Sendable {
  case a4, a3, a2, a1

  /// Millimetres across and down, upright.
  package var size: (width: Double, height: Double) {
    switch self {
    case .a4: (210, 297)
    case .a3: (297, 420)
    case .a2: (420, 594)
    case .a1: (594, 841)
    }
  }
}

/// A sheet of paper with its margins, in millimetres.
package struct PictureSheet: Hashable, Sendable {
  package let width: Double
  package let height: Double

  static let margin = 10.0
  /// What the head of a page takes.
  static let head = 16.0

  package init(_ paper: PicturePaper, isLandscape: Bool) {
    let (short, long) = paper.size
    (width, height) = isLandscape ? (long, short) : (short, long)
  }

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// The width within the margins.
  var roomWidth: Double { width - 2 * Self.margin }
  /// The height within the margins and below the head.
  var roomHeight: Double { height - 2 * Self.margin - Self.head }
}

/// How many metres of the hall a metre of paper is.
package enum PictureScale: Hashable, Sendable {
  /// The largest usual one at which the hall is on one sheet.
  case fit
  /// One to so many.
  case one(to: Double)

  /// Reads `fit` or `1:100`; nil for anything else.
  package init?(_ text: String) {
    if text == "fit" {
      self = .fit
      return
    }
    guard text.hasPrefix("1:"), let ratio = Double(text.dropFirst(2)), ratio >= 1, ratio <= 100_000
    else { return nil }
    self = .one(to: ratio)
  }

  /// The scales that rulers have.
  static let usual: [Double] = [
    10, 20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1250, 1500, 2000, 2500,
    5000, 7500, 10000, 20000, 50000,
  ]
}

/// Where the hall lies on sheets of paper, true to scale.
struct PictureLayout {
  /// A piece of the hall on one sheet, in cells.
  struct Piece {
    let number: Int
    let cells: GridRectangle
  }

  let sheet: PictureSheet
  /// Millimetres of paper a metre of the hall.
  let millimetres: Double
  let ratio: Double
  let pieces: [Piece]
  let across: Int
  /// Whether all pieces are on one sheet, one below the other: a hall that is long and thin.
  let isInStrips: Bool

  /// What a strip takes besides its floor, in millimetres: the marks where it goes on.
  static let stripGap = 9.0
  /// A hall so many times as long as it is deep goes on one sheet in strips.
  private static let thin = 3.0

  /// Chooses scale and way of the paper, and cuts where the hall is larger than a sheet.
  ///
  /// - Parameter legend: The height of the legend for a width, in millimetres.
  init(
    _ picture: HallPicture, paper: PicturePaper, scale: PictureScale, isLandscape: Bool?,
    legend: (Double) -> Double
  ) {
    let sheets = (isLandscape.map { [$0] } ?? [false, true])
      .map { PictureSheet(paper, isLandscape: $0) }
    func room(_ sheet: PictureSheet) -> (width: Double, height: Double) {
      // Walls and doors are drawn on both sides of the hall's edge.
      (sheet.roomWidth - 4, max(20, sheet.roomHeight - legend(sheet.roomWidth) - 8))
    }
    func ratio(_ sheet: PictureSheet) -> Double {
      let room = room(sheet)
      let least = max(picture.width * 1000 / room.width, picture.depth * 1000 / room.height)
      return PictureScale.usual.first { $0 >= least } ?? least
    }
    func cut(_ sheet: PictureSheet, _ ratio: Double) -> (pieces: [Piece], across: Int) {
      let room = room(sheet)
      let cell = picture.module.metres * 1000 / ratio
      let stands = picture.stands.flatMap(\.cells)
      func spans(_ length: Int, _ room: Double, _ shapes: [(first: Int, last: Int)]) -> [Range<Int>]
      {
        MapCuts.spans(length: length + 1, room: Int(room / cell) + 1, shapes: shapes)
      }
      let columns = spans(picture.cells.width, room.width, stands.map { ($0.x, $0.maxX) })
      let rows = spans(picture.cells.depth, room.height, stands.map { ($0.y, $0.maxY) })
      let pieces = rows.flatMap { row in
        columns.map { column in
          GridRectangle(
            x: column.lowerBound, y: row.lowerBound, width: column.count - 1,
            depth: row.count - 1)
        }
      }
      return (
        pieces.enumerated().map { Piece(number: $0.offset + 1, cells: $0.element) }, columns.count
      )
    }
    /// The largest usual scale at which strips of the hall find room below each other.
    func strips(
      _ sheet: PictureSheet
    ) -> (sheet: PictureSheet, ratio: Double, pieces: [Piece], across: Int)? {
      let room = room(sheet)
      for ratio in PictureScale.usual where picture.width >= Self.thin * picture.depth {
        let strip = picture.depth * 1000 / ratio + Self.stripGap
        guard strip <= room.height else { continue }
        let (pieces, across) = cut(sheet, ratio)
        if pieces.count == across, Double(across) * strip <= room.height {
          return (sheet, ratio, pieces, across)
        }
      }
      return nil
    }
    let choices = sheets.map {
      sheet -> (sheet: PictureSheet, ratio: Double, pieces: [Piece], across: Int) in
      switch scale {
      case .fit:
        if let strips = strips(sheet), strips.across > 1 { return strips }
        let all = [Piece(number: 1, cells: picture.cells)]
        return (sheet, ratio(sheet), all, 1)
      case .one(let to):
        let (pieces, across) = cut(sheet, to)
        return (sheet, to, pieces, across)
      }
    }
    /// Of two ways of the paper that are as good the one that lies as the hall does.
    func runsAcross(_ sheet: PictureSheet) -> Int {
      (sheet.width > sheet.height) == (picture.width > picture.depth) ? 0 : 1
    }
    let best = choices.enumerated().min { one, other in
      let counts = scale == .fit ? (1, 1) : (one.element.pieces.count, other.element.pieces.count)
      return (counts.0, one.element.ratio, runsAcross(one.element.sheet))
        < (counts.1, other.element.ratio, runsAcross(other.element.sheet))
    }?.element
    sheet = best?.sheet ?? PictureSheet(paper, isLandscape: false)
    self.ratio = best?.ratio ?? 100
    millimetres = 1000 / self.ratio
    pieces = best?.pieces ?? []
    across = best?.across ?? 1
    isInStrips = scale == .fit && pieces.count > 1
  }
}
