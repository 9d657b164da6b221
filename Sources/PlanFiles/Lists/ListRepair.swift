// SPDX-License-Identifier: Apache-2.0

/// Undoes what a program did to a list that took UTF-8 for Windows-1252 and wrote it again.
///
/// LibreOffice does so where nobody tells it the encoding: the byte order mark of the first time then
/// stands at the beginning as `ï»¿`, and every other letter is two or three of the kind.
enum ListRepair {
  /// The byte order mark of UTF-8, read as Windows-1252 and written as UTF-8.
  private static let mark: [UInt8] = [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]

  /// The text as it was the first time, without the mark; nil where nothing was done to it.
  ///
  /// - Complexity: O(bytes) where the mark is there.
  static func readOnceMore(_ text: [UInt8]) -> [UInt8]? {
    guard text.starts(with: mark) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in String(decoding: text.dropFirst(mark.count), as: UTF8.self).unicodeScalars {
      // LibreOffice keeps the bytes that stand for nothing in a private area.
      let kept = (0xF180...0xF1FF).contains(scalar.value) ? scalar.value & 0xFF : scalar.value
      guard let byte = western[scalar] ?? UInt8(exactly: kept) else { return nil }
      bytes.append(byte)
    }
    return ListGuess.firstFaultOfUTF8(in: bytes, from: 0) == nil ? bytes : nil
  }

  /// The bytes of the letters of Windows-1252 that are no Latin-1.
  private static let western: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    for (place, letter) in WindowsLetters.western.enumerated() where place < 0x20 {
      let bytes = [letter.first, letter.second] + (letter.third.map { [$0] } ?? [])
      guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
        scalar != "\u{FFFD}"
      else { continue }
      table[scalar] = UInt8(place + 0x80)
    }
    return table
  }()
}
