// SPDX-License-Identifier: Apache-2.0

extension DisplayText {
  /// The beginning of the text that fits into some columns, with … at the cut.
  ///
  /// The beginning of right-to-left text that the program has ordered is at its right, so that end
  /// stays and the … is on the left; in every other case the left end stays. A wide glyph that
  /// would be cut goes as a whole, so the result may be a column narrower than asked.
  /// - Parameters:
  ///   - columns: the most columns that the result takes; below 1 the result draws nothing.
  ///   - ellipsis: whether a … shows, in the last of these columns, that something is missing.
  public func cropped(to columns: Int, ellipsis: Bool = true) -> DisplayText {
    guard columns < width else { return self }
    guard columns > 0 else { return with([]) }
    let sign = ellipsis ? [Glyph(knownSafe: "…", width: 1)] : []
    let room = columns - sign.count
    if isOrdered, isRightToLeft {
      var kept = glyphs.suffix(room)
      if kept.first?.isContinuation == true { kept.removeFirst() }
      return with(sign + kept)
    }
    var kept = glyphs.prefix(room)
    if kept.last?.width == 2 { kept.removeLast() }
    return with(kept + sign)
  }

  private func with(_ glyphs: [Glyph]) -> DisplayText {
    DisplayText(
      logical: logical, glyphs: glyphs, isRightToLeft: isRightToLeft, isOrdered: isOrdered)
  }
}
