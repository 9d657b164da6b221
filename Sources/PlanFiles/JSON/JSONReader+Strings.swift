// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  /// Reads a string, from its quotation mark on.
  mutating func readString() throws(JSONFault) -> String {
    index += 1
    let start = index
    try skipPlainText()
    if skip(UInt8(ascii: "\"")) {
      return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while !skip(UInt8(ascii: "\"")) {
      text.append(contentsOf: try readEscape())
      let plain = index
      try skipPlainText()
      text.append(contentsOf: bytes[plain..<index])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Steps to the next quotation mark or backslash, checking every byte on the way.
  private mutating func skipPlainText() throws(JSONFault) {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return
      case 0x00..<0x20: throw rawControl(byte)
      case 0x80...: index += try scalarLength(at: index)
      default: index += 1
      }
    }
    throw ended(inside: "a text")
  }

  private func rawControl(_ byte: UInt8) -> JSONFault {
    switch byte {
    case 0x09: JSONFault(at: index, "a tab in a text must be written as \\t")
    case 0x0A: JSONFault(at: index, "a text must not run over the end of the line; write \\n")
    default: forbidden(UInt32(byte), at: index)
    }
  }

  private func forbidden(_ scalar: UInt32, at offset: Int) -> JSONFault {
    JSONFault(at: offset, ForbiddenScalar.reason(scalar))
  }

  /// Reads an escape, from its backslash on, as UTF-8.
  private mutating func readEscape() throws(JSONFault) -> [UInt8] {
    let start = index
    index += 1
    guard index < bytes.count else { throw ended(inside: "a text") }
    let letter = bytes[index]
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): throw forbidden(0x08, at: start)
    case UInt8(ascii: "f"): throw forbidden(0x0C, at: start)
    case UInt8(ascii: "r"): throw forbidden(0x0D, at: start)
    case UInt8(ascii: "u"): return Array(String(try readScalar(from: start)).utf8)
    default:
      throw JSONFault(
        at: start, "\\\(String(decoding: [letter], as: UTF8.self)) is no escape of JSON")
    }
  }

  /// Reads the digits of a `\u` escape, and of its second half where it needs one.
  private mutating func readScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
    let lone = "a text holds half of a surrogate pair"
    let first = try readFourDigits(from: start)
    var code = first
    if (0xDC00...0xDFFF).contains(first) { throw JSONFault(at: start, lone) }
    if (0xD800...0xDBFF).contains(first) {
      guard skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else {
        throw index == bytes.count ? ended(inside: "a text") : JSONFault(at: start, lone)
      }
      let second = try readFourDigits(from: start)
      guard (0xDC00...0xDFFF).contains(second) else { throw JSONFault(at: start, lone) }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard !ForbiddenScalar.contains(code), let scalar = Unicode.Scalar(code) else {
      throw forbidden(code, at: start)
    }
    return scalar
  }

  private mutating func readFourDigits(from start: Int) throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw ended(inside: "a text") }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        throw JSONFault(at: start, "\\u must be followed by four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }

  /// How many bytes the code point here has, of which the first exists.
  func scalarLength(at place: Int) throws(JSONFault) -> Int {
    switch UTF8Sequence.length(in: bytes, at: place) {
    case nil: throw JSONFault(at: place, "the file is not UTF-8 here")
    case 3?
    where bytes[place] == 0xEF && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE:
      throw forbidden(bytes[place + 2] == 0xBE ? 0xFFFE : 0xFFFF, at: place)
    case let length?: return length
    }
  }
}

/// The code points that no text of a plan may hold, because XML property lists cannot.
enum ForbiddenScalar {
  /// Whether a code point is a control character other than tab and line feed, U+FFFE or U+FFFF.
  static func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x20 && scalar != 0x09 && scalar != 0x0A || scalar == 0xFFFE || scalar == 0xFFFF
  }

  /// The sentence that refuses a code point.
  static func reason(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let what = scalar < 0x20 ? "control character" : "character"
    return "a text holds the \(what) U+\(padded), which no plan may"
  }
}

/// Well-formed UTF-8, as Unicode's table 3-7 has it.
enum UTF8Sequence {
  /// How many bytes the code point at a place has; nil when it is not well formed.
  static func length(in bytes: [UInt8], at place: Int) -> Int? {
    func isContinuation(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      place + offset < bytes.count && bytes[place + offset] >= low && bytes[place + offset] <= high
    }
    let first = bytes[place]
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return isContinuation(1) ? 2 : nil
    case 0xE0...0xEF:
      let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = first == 0xED ? 0x9F : 0xBF
      return isContinuation(1, low, high) && isContinuation(2) ? 3 : nil
    case 0xF0...0xF4:
      let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      return isContinuation(1, low, high) && isContinuation(2) && isContinuation(3) ? 4 : nil
    default: return nil
    }
  }
}
