// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A text between quotation marks in the sources, with what stands before it.
struct SourceLiteral {
  /// The file, from the package's folder.
  let file: String
  /// The line, from 1.
  let line: Int
  /// The text without its interpolations, each of which is one `…`.
  let text: String
  /// The code between it and the literal before, without brackets at its end: `fr:`, `… Phrase`.
  let lead: String

  /// Where it is, for a message.
  var place: String { "\(file):\(line): \(text)" }
}

extension SourceLiteral {
  /// All literals of the sources, in the order of the files; comments have none.
  static func all() throws -> [SourceLiteral] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = root.appending(path: "Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
    return try names.filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
      let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
      return literals(of: text, in: name)
    }
  }

  private static func literals(of source: String, in file: String) -> [SourceLiteral] {
    var found: [SourceLiteral] = []
    var isMultiline = false
    var lead = ""
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let code = line.drop { $0 == " " }
      if code.contains("\"\"\"") {
        isMultiline.toggle()
      } else if isMultiline {
        found.append(
          SourceLiteral(file: file, line: number + 1, text: String(code), lead: "\"\"\""))
      } else if !code.hasPrefix("//") {
        found += literals(of: code, in: file, number + 1, &lead)
      }
    }
    return found
  }

  /// - Parameter lead: The code behind the last literal; it goes on over the end of a line.
  private static func literals(
    of line: Substring, in file: String, _ number: Int, _ lead: inout String
  ) -> [SourceLiteral] {
    var found: [SourceLiteral] = []
    var rest = line
    while let next = rest.popFirst() {
      guard next == "\"" else {
        lead.append(next)
        continue
      }
      let code = lead.trimmingCharacters(in: CharacterSet(charactersIn: " ,(["))
      found.append(
        SourceLiteral(file: file, line: number, text: literal(from: &rest), lead: code))
      lead = ""
    }
    return found
  }

  /// Takes a text up to its closing quotation mark.
  private static func literal(from rest: inout Substring) -> String {
    var text = ""
    while let next = rest.popFirst(), next != "\"" {
      guard next == "\\" else {
        text.append(next)
        continue
      }
      guard let escaped = rest.popFirst() else { break }
      if escaped == "(" {
        skipInterpolation(in: &rest)
        text += "…"
      }
    }
    return text
  }

  private static func skipInterpolation(in rest: inout Substring) {
    var depth = 1
    while depth > 0, let next = rest.popFirst() {
      switch next {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"": _ = literal(from: &rest)
      default: break
      }
    }
  }
}
