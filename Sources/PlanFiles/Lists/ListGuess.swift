// SPDX-License-Identifier: Apache-2.0

/// Finds out how a list without a byte order mark is written.
enum ListGuess {
  /// How much of a file tells whether it is text at all.
  private static let sample = 1 << 16

  /// The encoding of bytes.
  ///
  /// - Throws: `ListRefusal.noText` for what no text has; `.notUTF8` where nearly all is UTF-8, so
  ///   that another encoding would make nonsense of it.
  static func encoding(of bytes: [UInt8]) throws(ListRefusal) -> ListEncoding {
    let head = bytes.prefix(sample)
    if looksLikeUTF16(head) { return .utf16 }
    let controls = head.reduce(0) { $1 < 0x20 && !(0x09...0x0D).contains($1) ? $0 + 1 : $0 }
    if head.contains(0) || controls * 50 > head.count { throw .noText }
    guard let fault = firstFaultOfUTF8(in: bytes, from: 0) else { return .utf8 }
    let (letters, faults) = countUTF8(
      in: bytes.prefix(max(sample, min(fault + sample, bytes.count))))
    if letters > 10 * faults {
      throw .notUTF8(line: bytes[..<fault].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 })
    }
    return isArabic(bytes) ? .windows1256 : .windows1252
  }

  /// The first byte that is no UTF-8; nil where all is.
  static func firstFaultOfUTF8(in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let length = UTF8Sequence.length(in: bytes, at: place) {
        place += length
      } else {
        return place
      }
    }
    return nil
  }

  /// Whether units of 16 bits have their high byte first.
  static func hasBigEndFirst(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(sample)
    let (even, odd) = smallBytes(of: head)
    return even > odd
  }

  /// Whether every other byte is what the high bytes of Latin and Arabic letters are.
  private static func looksLikeUTF16(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.count >= 4, head.contains(0) else { return false }
    let (even, odd) = smallBytes(of: head)
    let half = head.count / 2
    return max(even, odd) * 10 >= half * 8 && min(even, odd) * 10 < half * 5
  }

  /// How many bytes at even and at odd places are high bytes of Latin and Arabic letters.
  private static func smallBytes(of head: ArraySlice<UInt8>) -> (even: Int, odd: Int) {
    var counts = (even: 0, odd: 0)
    for (place, byte) in head.enumerated() where byte < 0x09 || byte == 0x20 && place > 0 {
      if place.isMultiple(of: 2) { counts.even += 1 } else { counts.odd += 1 }
    }
    return counts
  }

  /// How many letters beyond ASCII are UTF-8, and how many bytes are not.
  private static func countUTF8(in head: ArraySlice<UInt8>) -> (letters: Int, faults: Int) {
    let bytes = Array(head)
    var counts = (letters: 0, faults: 0)
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
      } else if let length = UTF8Sequence.length(in: bytes, at: place) {
        counts.letters += 1
        place += length
      } else {
        counts.faults += 1
        place += 1
      }
    }
    return counts
  }

  /// Whether high bytes stand beside each other as in Arabic words rather than alone as the accented
  /// letters of French do.
  ///
  /// The accented small letters of French are the same bytes in both code pages, and tell nothing.
  private static func isArabic(_ bytes: [UInt8]) -> Bool {
    var (joined, alone) = (0, 0)
    var run = 0
    func close() {
      if run > 1 { joined += run } else { alone += run }
      run = 0
    }
    for byte in bytes {
      if isArabicLetter(byte) {
        run += 1
      } else if byte < 0x80 || !isShared(byte) {
        close()
      }
    }
    close()
    return joined > alone
  }

  private static func isArabicLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC0...0xD6, 0xD8...0xDF, 0xE1, 0xE3...0xE6, 0xEC...0xED: true
    default: false
    }
  }

  /// The letters à â ç è é ê ë î ï ô ù û ü, which have the same byte in both code pages.
  private static func isShared(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xE0, 0xE2, 0xE7...0xEB, 0xEE, 0xEF, 0xF4, 0xF9, 0xFB, 0xFC: true
    default: false
    }
  }
}
