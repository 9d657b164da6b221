// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Reads the elements of an XML property list.
struct XMLPropertyListReader {
  let bytes: [UInt8]
  var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the whole file.
  mutating func readDocument() throws(TextFault) -> PropertyValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try skipProlog()
    guard index < bytes.count else {
      throw TextFault(at: index, bytes.isEmpty ? "the file is empty" : "there is no <plist>")
    }
    let start = index
    let root = try readTag(inside: "the first element")
    guard root.name == "plist", root.form == .opening else {
      throw TextFault(at: start, "expected <plist>, found \(root.quoted)")
    }
    try skipBetween(inside: "<plist>")
    let value = try readValue(try readTag(inside: "<plist>"), depth: 0)
    try expectEnd(of: "plist")
    while index < bytes.count, try skipOneBetween() {}
    guard index == bytes.count else { throw TextFault(at: index, "something follows </plist>") }
    return value
  }

  private mutating func readValue(
    _ tag: XMLTag, depth: Int
  ) throws(TextFault) -> PropertyValue {
    if tag.form == .closing {
      throw TextFault(at: tag.offset, "expected a value, found \(tag.quoted)")
    }
    switch tag.name {
    case "dict": return .dictionary(try readDictionary(tag, depth: depth + 1))
    case "array": return .array(try readArray(tag, depth: depth + 1))
    case "string": return .string(ExactText(try readText(of: tag)))
    case "integer": return try wholeNumber(try readText(of: tag), at: tag.offset)
    case "real": return try real(try readText(of: tag), at: tag.offset)
    case "true", "false":
      if tag.form == .opening { try expectEnd(of: tag.name) }
      return .boolean(tag.name == "true")
    case "date":
      throw TextFault(
        at: tag.offset, "a plan holds no <date>; write the time as a <string> in ISO 8601")
    case "data": throw TextFault(at: tag.offset, "a plan holds no <data>")
    default: throw TextFault(at: tag.offset, "\(tag.quoted) is no value of a property list")
    }
  }

  private mutating func readDictionary(
    _ tag: XMLTag, depth: Int
  ) throws(TextFault) -> PropertyDictionary {
    try check(depth, at: tag.offset)
    var entries: [PropertyDictionary.Entry] = []
    var seen: Set<ExactText> = []
    while tag.form == .opening {
      try skipBetween(inside: "<dict>")
      let next = try readTag(inside: "<dict>")
      if next.form == .closing && next.name == "dict" { break }
      guard next.form != .closing, next.name == "key" else {
        throw TextFault(at: next.offset, "expected <key>, found \(next.quoted)")
      }
      let key = try readText(of: next)
      do throws(TextFault) {
        if !seen.insert(ExactText(key)).inserted {
          throw TextFault(at: next.offset, "this key is there twice")
        }
        try skipBetween(inside: "<dict>")
        let value = try readValue(try readTag(inside: "<dict>"), depth: depth)
        entries.append(PropertyDictionary.Entry(key: ExactText(key), value: value))
      } catch {
        var fault = error
        fault.innerSteps.append(key)
        throw fault
      }
    }
    return PropertyDictionary(ascending: entries) ?? PropertyDictionary(entries)
  }

  private mutating func readArray(
    _ tag: XMLTag, depth: Int
  ) throws(TextFault) -> [PropertyValue] {
    try check(depth, at: tag.offset)
    var values: [PropertyValue] = []
    while tag.form == .opening {
      try skipBetween(inside: "<array>")
      let next = try readTag(inside: "<array>")
      if next.form == .closing && next.name == "array" { break }
      do throws(TextFault) {
        values.append(try readValue(next, depth: depth))
      } catch {
        var fault = error
        fault.innerSteps.append("[\(values.count)]")
        throw fault
      }
    }
    return values
  }

  private func check(_ depth: Int, at offset: Int) throws(TextFault) {
    if depth > JSONReader.depthLimit {
      throw TextFault(
        at: offset, "dictionaries and arrays nest more than \(JSONReader.depthLimit) deep")
    }
  }

  private mutating func expectEnd(of name: String) throws(TextFault) {
    try skipBetween(inside: "<\(name)>")
    let tag = try readTag(inside: "<\(name)>")
    guard tag.form == .closing, tag.name == name else {
      throw TextFault(at: tag.offset, "expected </\(name)>, found \(tag.quoted)")
    }
  }
}

// MARK: Numbers

extension XMLPropertyListReader {
  private func wholeNumber(_ text: String, at offset: Int) throws(TextFault) -> PropertyValue {
    let digits = Self.trimmed(text)
    let isNegative = digits.hasPrefix("-")
    let unsigned = isNegative || digits.hasPrefix("+") ? digits.dropFirst() : digits
    let isHexadecimal = unsigned.lowercased().hasPrefix("0x")
    let plain = isHexadecimal ? unsigned.dropFirst(2) : unsigned
    guard let first = plain.first, first != "-", first != "+",
      plain.allSatisfy({ $0.isASCII && $0.isHexDigit && (isHexadecimal || $0.isNumber) })
    else {
      throw TextFault(at: offset, "\(Excerpt.quoted(text)) is no whole number")
    }
    guard let magnitude = UInt64(plain, radix: isHexadecimal ? 16 : 10),
      magnitude <= NumberLimit.magnitude
    else { throw TextFault(at: offset, NumberLimit.reason) }
    return .integer(isNegative ? -Int(magnitude) : Int(magnitude))
  }

  private func real(_ text: String, at offset: Int) throws(TextFault) -> PropertyValue {
    let number = String(Self.trimmed(text))
    let isDecimal = number.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.eE".utf8.contains($0)
    }
    guard isDecimal, Double(number) != nil else {
      throw TextFault(at: offset, "\(Excerpt.quoted(text)) is no number that a plan may use")
    }
    guard let value = NumberLimit.real(number) else {
      throw TextFault(at: offset, NumberLimit.reason)
    }
    return .real(value)
  }

  private static func trimmed(_ text: String) -> Substring {
    let start = text.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...end]
  }
}
