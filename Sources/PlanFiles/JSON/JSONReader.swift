// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Reads the JSON that is also a property list, and refuses all other (plan-format, "Refused").
///
/// A reader of our own, because common ones take duplicate keys, merge composed and decomposed
/// keys, or turn 3.0 into 3. It takes one pass over the bytes and nests at most 64 deep.
package struct JSONReader {
  /// The most bytes a file may have.
  package static let sizeLimit = 64 << 20
  /// How deep dictionaries and arrays may nest.
  package static let depthLimit = 64

  /// What may stand before the text, and says nothing.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let bytes: [UInt8]
  var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Editors of other systems put it there; it is not written again.
    if bytes.starts(with: Self.byteOrderMark) { index = Self.byteOrderMark.count }
  }

  /// Reads one value, which must be all there is but for blanks.
  ///
  /// - Throws: `PlanFileError` with line, column and key path of the first thing that is wrong.
  /// - Complexity: O(bytes), plus O(k log k) for k keys of a dictionary that are not sorted.
  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> PropertyValue {
    guard bytes.count <= sizeLimit else {
      throw PlanFileError(reason: "the file is larger than \(sizeLimit >> 20) MiB")
    }
    var reader = JSONReader(bytes)
    do throws(TextFault) {
      return try reader.readDocument()
    } catch {
      throw error.located(in: bytes)
    }
  }

  private mutating func readDocument() throws(TextFault) -> PropertyValue {
    skipBlanks()
    if index == bytes.count { throw TextFault(at: index, "the file is empty") }
    let value = try readValue(depth: 0, inside: "a value")
    skipBlanks()
    guard index == bytes.count else {
      throw try unexpected(instead: "the end of the file", inside: "the rest")
    }
    return value
  }

  /// Reads a value and what it holds.
  ///
  /// - Parameters:
  ///   - depth: How many dictionaries and arrays are open.
  ///   - container: What the value lies in, for a file that ends here.
  mutating func readValue(
    depth: Int, inside container: String
  ) throws(TextFault) -> PropertyValue {
    skipBlanks()
    guard index < bytes.count else { throw ended(inside: container) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .dictionary(try readDictionary(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try readArray(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(ExactText(try readString()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return try readWord()
    default: throw try unexpected(instead: "a value", inside: container)
    }
  }

  private mutating func readWord() throws(TextFault) -> PropertyValue {
    let start = index
    while index < bytes.count, bytes[index] | 0x20 >= UInt8(ascii: "a"),
      bytes[index] | 0x20 <= UInt8(ascii: "z")
    {
      index += 1
    }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null":
      throw TextFault(at: start, "null is no value of a plan; leave the key out instead")
    case "NaN", "Infinity":
      throw TextFault(at: start, "\(word) is no number that a plan may use")
    default:
      if index == bytes.count { throw ended(inside: "a value") }
      throw TextFault(at: start, "expected a value, found \(Excerpt.quoted(word))")
    }
  }
}

// MARK: Dictionaries and arrays

extension JSONReader {
  private mutating func readDictionary(depth: Int) throws(TextFault) -> PropertyDictionary {
    try checkDepth(depth)
    let start = index
    var entries: [PropertyDictionary.Entry] = []
    try forEachEntry(depth: depth) { key, reader throws(TextFault) in
      let value = try reader.readValue(depth: depth, inside: "a dictionary")
      entries.append(PropertyDictionary.Entry(key: ExactText(key), value: value))
    }
    if let dictionary = PropertyDictionary(ascending: entries) { return dictionary }
    let dictionary = PropertyDictionary(entries)
    if dictionary.entries.count < entries.count {
      throw repeatedKey(among: entries, from: start, depth: depth)
    }
    return dictionary
  }

  /// Goes through a dictionary, from its brace on; `read` must read the value of each key.
  mutating func forEachEntry(
    depth: Int, _ read: (String, inout JSONReader) throws(TextFault) -> Void
  ) throws(TextFault) {
    index += 1
    skipBlanks()
    if skip(UInt8(ascii: "}")) { return }
    while true {
      skipBlanks()
      guard index < bytes.count else { throw ended(inside: "a dictionary") }
      guard bytes[index] == UInt8(ascii: "\"") else {
        throw try unexpected(instead: "a key in quotation marks", inside: "a dictionary")
      }
      let key = try readString()
      do throws(TextFault) {
        skipBlanks()
        guard skip(UInt8(ascii: ":")) else {
          throw try unexpected(instead: "a colon after the key", inside: "a dictionary")
        }
        try read(key, &self)
      } catch {
        var fault = error
        fault.innerSteps.append(key)
        throw fault
      }
      skipBlanks()
      if skip(UInt8(ascii: ",")) { continue }
      if skip(UInt8(ascii: "}")) { return }
      throw try unexpected(instead: "a comma or }", inside: "a dictionary")
    }
  }

  private mutating func readArray(depth: Int) throws(TextFault) -> [PropertyValue] {
    try checkDepth(depth)
    var values: [PropertyValue] = []
    try forEachElement(depth: depth) { _, reader throws(TextFault) in
      values.append(try reader.readValue(depth: depth, inside: "an array"))
    }
    return values
  }

  /// Goes through an array, from its bracket on; `read` must read each element.
  mutating func forEachElement(
    depth: Int, _ read: (Int, inout JSONReader) throws(TextFault) -> Void
  ) throws(TextFault) {
    index += 1
    skipBlanks()
    if skip(UInt8(ascii: "]")) { return }
    var count = 0
    while true {
      do throws(TextFault) {
        try read(count, &self)
      } catch {
        var fault = error
        fault.innerSteps.append("[\(count)]")
        throw fault
      }
      count += 1
      skipBlanks()
      if skip(UInt8(ascii: ",")) { continue }
      if skip(UInt8(ascii: "]")) { return }
      throw try unexpected(instead: "a comma or ]", inside: "an array")
    }
  }

  private func checkDepth(_ depth: Int) throws(TextFault) {
    if depth > Self.depthLimit {
      throw TextFault(at: index, "dictionaries and arrays nest more than \(Self.depthLimit) deep")
    }
  }

  /// Finds the first key that was there before, by a second walk that only refused files pay.
  private func repeatedKey(
    among entries: [PropertyDictionary.Entry], from start: Int, depth: Int
  ) -> TextFault {
    var seen: Set<ExactText> = []
    let repeated = entries.firstIndex { !seen.insert($0.key).inserted } ?? 0
    var walker = JSONReader(bytes)
    walker.index = start
    var offset = start
    var count = 0
    try? walker.forEachEntry(depth: depth) { _, reader throws(TextFault) in
      reader.skipBlanks()
      if count == repeated { offset = reader.index }
      count += 1
      _ = try reader.readValue(depth: depth, inside: "a dictionary")
    }
    var fault = TextFault(at: offset, "this key is there twice")
    fault.innerSteps = [entries[repeated].key.string]
    return fault
  }
}

// MARK: Moving on

extension JSONReader {
  mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x09, 0x0D: index += 1
      default: return
      }
    }
  }

  /// Steps over a byte if it is next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  func ended(inside container: String) -> TextFault {
    TextFault(at: bytes.count, "the file ends inside \(container)")
  }

  /// What to say of the byte here, which is not what should be.
  func unexpected(
    instead expected: String, inside container: String
  ) throws(TextFault) -> TextFault {
    guard index < bytes.count else { return ended(inside: container) }
    let length = try PlanText.scalarLength(in: bytes, at: index)
    let found = String(decoding: bytes[index..<(index + length)], as: UTF8.self)
    return TextFault(at: index, "expected \(expected), found \(Excerpt.quoted(found))")
  }
}
