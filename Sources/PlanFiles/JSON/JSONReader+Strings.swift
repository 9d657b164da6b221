// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  /// Reads a string, from its quotation mark on.
  mutating func readString() throws(TextFault) -> String {
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
  private mutating func skipPlainText() throws(TextFault) {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return
      case 0x00..<0x20, 0x7F: throw rawControl(byte)
      case 0x80...: index += try PlanText.scalarLength(in: bytes, at: index)
      default: index += 1
      }
    }
    throw ended(inside: "a text")
  }

  private func rawControl(_ byte: UInt8) -> TextFault {
    switch byte {
    case 0x09: TextFault(at: index, "a tab in a text must be written as \\t")
    case 0x0A: TextFault(at: index, "a text must not run over the end of the line; write \\n")
    default: forbidden(UInt32(byte), at: index)
    }
  }

  private func forbidden(_ scalar: UInt32, at offset: Int) -> TextFault {
    TextFault(at: offset, ForbiddenScalar.reason(scalar))
  }

  /// Reads an escape, from its backslash on, as UTF-8.
  private mutating func readEscape() throws(TextFault) -> [UInt8] {
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
      throw TextFault(
        at: start, "\\\(String(decoding: [letter], as: UTF8.self)) is no escape of JSON")
    }
  }

  /// Reads the digits of a `\u` escape, and of its second half where it needs one.
  private mutating func readScalar(from start: Int) throws(TextFault) -> Unicode.Scalar {
    let lone = "a text holds half of a surrogate pair"
    let first = try readFourDigits(from: start)
    var code = first
    if (0xDC00...0xDFFF).contains(first) { throw TextFault(at: start, lone) }
    if (0xD800...0xDBFF).contains(first) {
      guard skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else {
        throw index == bytes.count ? ended(inside: "a text") : TextFault(at: start, lone)
      }
      let second = try readFourDigits(from: start)
      guard (0xDC00...0xDFFF).contains(second) else { throw TextFault(at: start, lone) }
      code = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    guard !ForbiddenScalar.contains(code), let scalar = Unicode.Scalar(code) else {
      throw forbidden(code, at: start)
    }
    return scalar
  }

  private mutating func readFourDigits(from start: Int) throws(TextFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw ended(inside: "a text") }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
        throw TextFault(at: start, "\\u must be followed by four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }
}
