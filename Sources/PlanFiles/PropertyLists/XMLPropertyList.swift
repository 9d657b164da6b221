// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// XML property lists, as Apple's and Python's readers take them.
///
/// A reader and a writer of our own: Foundation's would double the time and memory that the editor
/// needs to start, and merges composed and decomposed keys.
package enum XMLPropertyList {
  /// The value that a file describes.
  ///
  /// Only what a plan may hold is taken: no dates, no data, no entity declarations, and the texts,
  /// numbers and nesting that plan files are held to.
  ///
  /// - Throws: `PlanFileError` with line, column and key path.
  /// - Complexity: O(bytes), plus O(k log k) for k keys of a dictionary.
  package static func read(_ bytes: [UInt8]) throws(PlanFileError) -> PropertyValue {
    guard bytes.count <= JSONReader.sizeLimit else {
      throw PlanFileError(reason: "the file is larger than \(JSONReader.sizeLimit >> 20) MiB")
    }
    var reader = XMLPropertyListReader(bytes)
    do {
      return try reader.readDocument()
    } catch {
      throw error.located(in: bytes)
    }
  }

  /// The file that describes a value: keys sorted by code point, indented by tabs.
  ///
  /// - Complexity: O(bytes).
  package static func bytes(of value: PropertyValue) -> [UInt8] {
    var out = Array(header.utf8)
    write(value, depth: 0, to: &out)
    out.append(contentsOf: "</plist>\n".utf8)
    return out
  }

  private static let header = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
    "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">

    """

  private static func write(_ value: PropertyValue, depth: Int, to out: inout [UInt8]) {
    switch value {
    case .dictionary(let dictionary) where dictionary.isEmpty: line("<dict/>", depth, &out)
    case .dictionary(let dictionary):
      line("<dict>", depth, &out)
      for entry in dictionary.entries {
        line(element("key", entry.key.string), depth + 1, &out)
        write(entry.value, depth: depth + 1, to: &out)
      }
      line("</dict>", depth, &out)
    case .array(let values) where values.isEmpty: line("<array/>", depth, &out)
    case .array(let values):
      line("<array>", depth, &out)
      for value in values { write(value, depth: depth + 1, to: &out) }
      line("</array>", depth, &out)
    case .string(let text): line(element("string", text.string), depth, &out)
    case .integer(let number): line("<integer>\(number)</integer>", depth, &out)
    case .real(let number): line("<real>\(DecimalText.shortest(number))</real>", depth, &out)
    case .boolean(let truth): line(truth ? "<true/>" : "<false/>", depth, &out)
    }
  }

  private static func line(_ text: String, _ depth: Int, _ out: inout [UInt8]) {
    out.append(contentsOf: repeatElement(UInt8(ascii: "\t"), count: depth))
    out.append(contentsOf: text.utf8)
    out.append(UInt8(ascii: "\n"))
  }

  private static func element(_ name: String, _ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
    }
    if isPlain { return "<\(name)>\(text)</\(name)>" }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "<\(name)>\(escaped)</\(name)>"
  }
}
