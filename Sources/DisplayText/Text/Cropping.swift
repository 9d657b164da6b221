// SPDX-License-Identifier: Apache-2.0

extension DisplayText {
  /// The beginning of the text that fits into some columns, with … at the cut.
  ///
  /// The beginning is that of reading: an Arabic name in a line from left to right loses its last
  /// letters, which stand on its left, and not the first ones. A wide glyph that would be cut goes
  /// as a whole, so the result may be a column narrower than asked.
  /// - Parameters:
  ///   - columns: the most columns that the result takes; below 1 the result draws nothing.
  ///   - ellipsis: whether a … shows, where the text was cut, that something is missing.
  package func cropped(to columns: Int, ellipsis: Bool = true) -> DisplayText {
    guard columns < width else { return self }
    guard columns > 0 else { return DisplayText(logical: logical, glyphs: []) }
    let sign = ellipsis ? [Glyph(knownSafe: "…", width: 1)] : []
    let room = columns - sign.count
    guard isOrdered else {
      var kept = glyphs.prefix(room)
      if kept.last?.width == 2 { kept.removeLast() }
      return DisplayText(logical: logical, glyphs: kept + sign, isRightToLeft: isRightToLeft)
    }
    return croppedInOrder(to: room, sign)
  }

  /// Keeps the columns that are read first; the order of those is what it was.
  private func croppedInOrder(to room: Int, _ sign: [Glyph]) -> DisplayText {
    let ranks = places.map(\.rank).sorted()
    var end = room < ranks.count ? ranks[room] : .max
    // Two columns of one rank are the halves of a wide glyph.
    if room > 0, ranks[room - 1] == end { end = ranks[room - 1] }
    var glyphs: [Glyph] = []
    var kept: [LogicalPlace] = []
    var cut = 0
    var last: Int32 = -1
    for (column, place) in places.enumerated() where place.rank < end {
      glyphs.append(self.glyphs[column])
      kept.append(place)
      guard place.rank >= last else { continue }
      cut = place.runsLeft ? glyphs.count - (place.rank == last ? 2 : 1) : glyphs.count
      last = place.rank
    }
    glyphs.insert(contentsOf: sign, at: cut)
    kept.insert(
      contentsOf: sign.map { _ in LogicalPlace(rank: end, runsLeft: isRightToLeft) }, at: cut)
    return DisplayText(
      logical: logical, glyphs: glyphs, isRightToLeft: isRightToLeft, places: kept)
  }
}
