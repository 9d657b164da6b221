// SPDX-License-Identifier: Apache-2.0

/// How the bytes of a list stand for letters; the raw value is the word of the command line.
package enum ListEncoding: String, CaseIterable, Hashable, Sendable {
  /// What Google Sheets, LibreOffice and today's Excel write.
  case utf8 = "utf-8"
  /// What Excel calls Unicode text; little end first unless a mark says otherwise.
  case utf16 = "utf-16"
  /// Arabic, and French but for its accented capitals: Excel on an Arabic Windows.
  case windows1256 = "windows-1256"
  /// Western Europe: Excel on a French Windows.
  case windows1252 = "windows-1252"
}

/// Why the bytes of a list are no text, or none that is read.
package enum ListRefusal: Error, Hashable, Sendable {
  /// There are bytes in it that no text has: a picture, an archive, a program.
  case noText
  /// It should be UTF-8 and is not, first on this line.
  case notUTF8(line: Int)
}

/// The text of a list.
package struct ListText: Sendable {
  /// The letters, as UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  /// How they were written.
  package let encoding: ListEncoding

  /// Reads bytes as text.
  ///
  /// - Parameter encoding: How they are written; nil finds it out: by a byte order mark, else by
  ///   what is valid UTF-8, else by which letters stand beside each other.
  /// - Throws: `ListRefusal`.
  /// - Complexity: O(bytes).
  package init(_ bytes: [UInt8], encoding: ListEncoding? = nil) throws(ListRefusal) {
    let mark = ByteOrderMark(bytes)
    let found: ListEncoding
    if let known = encoding ?? mark?.encoding {
      found = known
    } else {
      found = try ListGuess.encoding(of: bytes)
    }
    self.encoding = found
    // A mark of another encoding is no mark.
    let start = mark?.encoding == found ? mark?.length ?? 0 : 0
    switch found {
    case .utf8:
      if let place = ListGuess.firstFaultOfUTF8(in: bytes, from: start) {
        throw .notUTF8(line: bytes[..<place].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 })
      }
      let text = start == 0 ? bytes : Array(bytes[start...])
      self.bytes = ListRepair.readOnceMore(text) ?? text
    case .utf16:
      let isBig = mark?.isBig ?? ListGuess.hasBigEndFirst(bytes)
      self.bytes = Self.ofUTF16(bytes[start...], isBig: isBig)
    case .windows1256:
      self.bytes =
        encoding == nil
        ? Self.ofBothWindows(bytes) : Self.ofWindows(bytes, WindowsLetters.arabic)
    case .windows1252: self.bytes = Self.ofWindows(bytes, WindowsLetters.western)
    }
    if self.bytes.contains(0) { throw .noText }
  }

  /// Units of 16 bits as UTF-8; halves without their other half become U+FFFD, as does an odd byte.
  private static func ofUTF16(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (one, two) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBig ? one << 8 | two : two << 8 | one)
      place += 2
    }
    if place < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Bytes of a Windows code page as UTF-8.
  private static func ofWindows(_ bytes: [UInt8], _ letters: [WindowsLetters.Letter])
    -> [UInt8]
  {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes { append(byte, of: letters, to: &text) }
    return text
  }

  private static func append(
    _ byte: UInt8, of letters: [WindowsLetters.Letter], to text: inout [UInt8]
  ) {
    if byte < 0x80 { return text.append(byte) }
    let letter = letters[Int(byte) - 0x80]
    text.append(letter.first)
    text.append(letter.second)
    if let third = letter.third { text.append(third) }
  }
}

extension ListText {
  /// Bytes of which words with Latin letters are of the western page, and all others of the Arabic
  /// one, as UTF-8: a list that was put together of both.
  ///
  /// The pages differ in Latin words by their accented capitals only.
  private static func ofBothWindows(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    var place = 0
    while place < bytes.count {
      let start = place
      var isLatin = false
      while place < bytes.count, bytes[place] >= 0x80 || isLetter(bytes[place]) {
        if bytes[place] < 0x80 { isLatin = true }
        place += 1
      }
      let page = isLatin ? WindowsLetters.western : WindowsLetters.arabic
      for byte in bytes[start..<place] { append(byte, of: page, to: &text) }
      while place < bytes.count, bytes[place] < 0x80, !isLetter(bytes[place]) {
        text.append(bytes[place])
        place += 1
      }
    }
    return text
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }
}

/// The bytes before a text that tell how it is written.
struct ByteOrderMark {
  let encoding: ListEncoding
  let isBig: Bool
  let length: Int

  /// The mark that bytes begin with; nil for none.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, isBig, length) = (.utf8, false, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, isBig, length) = (.utf16, false, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, isBig, length) = (.utf16, true, 2)
    } else {
      return nil
    }
  }
}
