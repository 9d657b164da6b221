// SPDX-License-Identifier: Apache-2.0

/// A tag of an XML file, without its attributes.
struct XMLTag {
  /// What a tag does to its element.
  enum Form {
    case opening, closing, empty
  }

  /// The element's name.
  let name: String
  let form: Form
  /// The byte of its `<`.
  let offset: Int

  /// The tag for a message.
  var quoted: String {
    let name = Excerpt.cut(name, to: 40)
    return form == .closing ? "</\(name)>" : "<\(name)>"
  }
}

/// Tags, text, and what lies between elements.
extension XMLPropertyListReader {
  /// Reads a tag, from its `<` on.
  mutating func readTag(inside container: String) throws(TextFault) -> XMLTag {
    let start = index
    guard skip("<") else {
      throw index == bytes.count
        ? ended(inside: container)
        : TextFault(at: index, "expected a tag inside \(container), found text")
    }
    let isClosing = skip("/")
    let nameStart = index
    while index < bytes.count, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: "/"),
      bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<")
    {
      index += try PlanText.scalarLength(in: bytes, at: index)
    }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self)
    try skipAttributes(from: start)
    let isEmpty = skip("/")
    guard skip(">") else {
      throw index == bytes.count
        ? ended(inside: "a tag") : TextFault(at: start, "this tag is not well formed")
    }
    if isClosing && isEmpty { throw TextFault(at: start, "this tag is not well formed") }
    return XMLTag(
      name: name, form: isClosing ? .closing : isEmpty ? .empty : .opening, offset: start)
  }

  private mutating func skipAttributes(from start: Int) throws(TextFault) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { return }
      if byte == UInt8(ascii: "<") {
        throw TextFault(at: start, "this tag is not well formed")
      }
      index += 1
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        while index < bytes.count, bytes[index] != byte { index += 1 }
        index = min(index + 1, bytes.count)
      }
    }
  }

  /// Reads the text of an element and its closing tag.
  mutating func readText(of tag: XMLTag) throws(TextFault) -> String {
    if tag.form == .empty { return "" }
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<"):
        if skip("<![CDATA[") {
          try appendRaw(to: &text, until: "]]>")
        } else if try !skipComment() {
          let end = try readTag(inside: tag.quoted)
          guard end.form == .closing, end.name == tag.name else {
            throw TextFault(at: end.offset, "expected </\(tag.name)>, found \(end.quoted)")
          }
          return String(decoding: text, as: UTF8.self)
        }
      case UInt8(ascii: "&"): text.append(contentsOf: try readReference())
      default:
        let start = index
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        text.append(contentsOf: bytes[start..<index])
        if index == start { try appendScalar(to: &text) }
      }
    }
    throw ended(inside: tag.quoted)
  }

  private mutating func appendRaw(
    to text: inout [UInt8], until end: StaticString
  ) throws(TextFault) {
    while index < bytes.count {
      if skip(end) { return }
      try appendScalar(to: &text)
    }
    throw ended(inside: "a CDATA section")
  }

  /// Whether a byte of text stands for itself and needs no look at its neighbours.
  private func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
  }

  /// Takes one code point; XML says that CR, and CR with LF, are LF.
  private mutating func appendScalar(to text: inout [UInt8]) throws(TextFault) {
    if skip("\r") {
      _ = skip("\n")
      text.append(UInt8(ascii: "\n"))
      return
    }
    if bytes[index] < 0x80, ForbiddenScalar.contains(UInt32(bytes[index])) {
      throw TextFault(at: index, ForbiddenScalar.reason(UInt32(bytes[index])))
    }
    let length = try PlanText.scalarLength(in: bytes, at: index)
    text.append(contentsOf: bytes[index..<(index + length)])
    index += length
  }

  /// Reads `&lt;`, `&#65;` and their like; no file declares entities of its own.
  private mutating func readReference() throws(TextFault) -> [UInt8] {
    let start = index
    guard let end = bytes[index...].prefix(16).firstIndex(of: UInt8(ascii: ";")) else {
      throw TextFault(at: start, "& must be written as &amp;")
    }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    index = end + 1
    switch name {
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "amp": return [UInt8(ascii: "&")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default: break
    }
    let code =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16)
      : name.hasPrefix("#") ? UInt32(name.dropFirst(), radix: 10) : nil
    guard let code, let scalar = Unicode.Scalar(code) else {
      throw TextFault(at: start, "&\(Excerpt.cut(name, to: 16)); is not known")
    }
    if ForbiddenScalar.contains(code) { throw TextFault(at: start, ForbiddenScalar.reason(code)) }
    return Array(String(scalar).utf8)
  }
}

// MARK: Between elements

extension XMLPropertyListReader {
  /// Steps over the XML declaration, the document type and comments.
  mutating func skipProlog() throws(TextFault) {
    let start = index
    if skip("<?xml") {
      try skip(to: "?>", inside: "the XML declaration")
      let declaration = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      let isOther =
        declaration.contains("encoding") && !declaration.contains("utf-8")
        && !declaration.contains("us-ascii")
      if isOther { throw TextFault(at: start, "the file says that it is not UTF-8") }
    }
    while index < bytes.count {
      if try skipOneBetween() { continue }
      guard skip("<!DOCTYPE") else { return }
      let type = index
      try skip(to: ">", inside: "the document type")
      if bytes[type..<index].contains(UInt8(ascii: "[")) {
        throw TextFault(at: type, "a document type with declarations is not read")
      }
    }
  }

  /// Steps over blanks, comments and instructions; refuses the end of the file.
  mutating func skipBetween(inside container: String) throws(TextFault) {
    while try skipOneBetween() {}
    if index == bytes.count { throw ended(inside: container) }
  }

  /// Steps over one blank, comment or instruction; false when there is none.
  mutating func skipOneBetween() throws(TextFault) -> Bool {
    guard index < bytes.count else { return false }
    if isBlank(bytes[index]) {
      index += 1
      return true
    }
    if skip("<?") {
      try skip(to: "?>", inside: "an instruction")
      return true
    }
    return try skipComment()
  }

  private mutating func skipComment() throws(TextFault) -> Bool {
    guard skip("<!--") else { return false }
    try skip(to: "-->", inside: "a comment")
    return true
  }

  private mutating func skip(
    to end: StaticString, inside container: String
  ) throws(TextFault) {
    while !skip(end) {
      guard index < bytes.count else { throw ended(inside: container) }
      index += 1
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Steps over an ASCII text if it is next.
  private mutating func skip(_ text: StaticString) -> Bool {
    let isNext = text.withUTF8Buffer { wanted in
      wanted.count <= bytes.count - index
        && wanted.indices.allSatisfy { wanted[$0] == bytes[index + $0] }
    }
    if isNext { index += text.utf8CodeUnitCount }
    return isNext
  }

  private func ended(inside container: String) -> TextFault {
    TextFault(at: bytes.count, "the file ends inside \(container)")
  }
}
