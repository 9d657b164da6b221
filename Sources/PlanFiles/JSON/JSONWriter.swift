// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Writes the canonical form of a value: what Python's
/// `json.dumps(d, ensure_ascii=False, indent=2, sort_keys=True)` writes, with exponents written
/// out, and a newline.
package enum JSONWriter {
  /// The canonical bytes of a value.
  ///
  /// - Complexity: O(bytes).
  package static func bytes(of value: PropertyValue) -> [UInt8] {
    var out: [UInt8] = []
    write(value, depth: 0, to: &out)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  private static func write(_ value: PropertyValue, depth: Int, to out: inout [UInt8]) {
    switch value {
    case .dictionary(let dictionary): write(dictionary, depth: depth, to: &out)
    case .array(let values): write(values, depth: depth, to: &out)
    case .string(let text): write(text.string, to: &out)
    case .integer(let number): write(ascii: String(number), to: &out)
    case .real(let number): write(ascii: DecimalText.shortest(number), to: &out)
    case .boolean(let truth): write(ascii: truth ? "true" : "false", to: &out)
    }
  }

  private static func write(
    _ dictionary: PropertyDictionary, depth: Int, to out: inout [UInt8]
  ) {
    out.append(UInt8(ascii: "{"))
    var isFirst = true
    for entry in dictionary.entries {
      startEntry(isFirst: isFirst, depth: depth, to: &out)
      isFirst = false
      write(entry.key.string, to: &out)
      out.append(UInt8(ascii: ":"))
      out.append(UInt8(ascii: " "))
      write(entry.value, depth: depth + 1, to: &out)
    }
    if !isFirst { startLine(depth: depth, to: &out) }
    out.append(UInt8(ascii: "}"))
  }

  private static func write(_ values: [PropertyValue], depth: Int, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "["))
    var isFirst = true
    for value in values {
      startEntry(isFirst: isFirst, depth: depth, to: &out)
      isFirst = false
      write(value, depth: depth + 1, to: &out)
    }
    if !isFirst { startLine(depth: depth, to: &out) }
    out.append(UInt8(ascii: "]"))
  }

  private static func startEntry(isFirst: Bool, depth: Int, to out: inout [UInt8]) {
    if !isFirst { out.append(UInt8(ascii: ",")) }
    startLine(depth: depth + 1, to: &out)
  }

  private static func startLine(depth: Int, to out: inout [UInt8]) {
    if depth < newLines.count {
      out.append(contentsOf: newLines[depth])
    } else {
      out.append(UInt8(ascii: "\n"))
      out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
  }

  /// A line feed and the blanks of each depth that files have.
  private static let newLines: [[UInt8]] = (0...JSONReader.depthLimit).map {
    [UInt8(ascii: "\n")] + Array(repeating: UInt8(ascii: " "), count: 2 * $0)
  }

  private static func write(ascii text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { out.append(contentsOf: $0) }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      let isPlain = bytes.allSatisfy {
        $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
      }
      if isPlain {
        out.append(contentsOf: bytes)
      } else {
        for byte in bytes { writeEscaped(byte, to: &out) }
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func writeEscaped(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): out.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): out.append(contentsOf: "\\\\".utf8)
    case 0x0A: out.append(contentsOf: "\\n".utf8)
    case 0x09: out.append(contentsOf: "\\t".utf8)
    case 0x0D: out.append(contentsOf: "\\r".utf8)
    case 0x08: out.append(contentsOf: "\\b".utf8)
    case 0x0C: out.append(contentsOf: "\\f".utf8)
    case 0x00..<0x20:
      let digits = String(byte, radix: 16)
      out.append(contentsOf: (digits.utf8.count < 2 ? "\\u000" : "\\u00").utf8)
      out.append(contentsOf: digits.utf8)
    default: out.append(byte)
    }
  }
}
