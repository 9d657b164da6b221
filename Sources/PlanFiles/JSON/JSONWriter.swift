// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Writes the canonical form of a value: what Python's
/// `json.dumps(d, ensure_ascii=False, indent=2, sort_keys=True)` writes, with exponents written
/// out, and a newline.
public enum JSONWriter {
  /// The canonical bytes of a value.
  ///
  /// - Complexity: O(bytes).
  public static func bytes(of value: PropertyValue) -> [UInt8] {
    var out: [UInt8] = []
    write(value, depth: 0, to: &out)
    out.append(UInt8(ascii: "\n"))
    return out
  }

  private static func write(_ value: PropertyValue, depth: Int, to out: inout [UInt8]) {
    switch value {
    case .dictionary(let dictionary):
      writeList(dictionary.entries, "{", "}", depth: depth, to: &out) { entry, out in
        write(entry.key.string, to: &out)
        out.append(contentsOf: [UInt8(ascii: ":"), UInt8(ascii: " ")])
        write(entry.value, depth: depth + 1, to: &out)
      }
    case .array(let values):
      writeList(values, "[", "]", depth: depth, to: &out) { element, out in
        write(element, depth: depth + 1, to: &out)
      }
    case .string(let text): write(text.string, to: &out)
    case .integer(let number): out.append(contentsOf: String(number).utf8)
    case .real(let number): out.append(contentsOf: DecimalText.shortest(number).utf8)
    case .boolean(let truth): out.append(contentsOf: (truth ? "true" : "false").utf8)
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, depth: Int,
    to out: inout [UInt8], _ writeElement: (Element, inout [UInt8]) -> Void
  ) {
    out.append(UInt8(ascii: open))
    for (place, element) in elements.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      startLine(depth: depth + 1, to: &out)
      writeElement(element, &out)
    }
    if !elements.isEmpty { startLine(depth: depth, to: &out) }
    out.append(UInt8(ascii: close))
  }

  private static func startLine(depth: Int, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\n"))
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
    {
      out.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { writeEscaped(byte, to: &out) }
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
