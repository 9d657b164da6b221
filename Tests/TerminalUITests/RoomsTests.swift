// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import TerminalUI

/// The floors inside the editor's module, which the compiler does not keep.
@Suite("The rooms of the terminal's front end")
struct RoomsTests {
  /// From the lowest floor to the highest; each may use only those before it.
  private static let floors = [
    "Appearance", "Bindings", "Words", "Layout", "State", "Dialogues", "Configuration", "Editor",
    "Panels", "Desk",
  ]

  /// A file, its room, and its text without comments and without what strings say.
  private struct Source {
    let name: String
    let floor: Int
    let text: String
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/TerminalUI")

  private static func sources() throws -> [Source] {
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.map {
      let path = $0.path.dropFirst(root.path.count + 1)
      let room = path.split(separator: "/").first.map(String.init) ?? ""
      return Source(
        name: String(path), floor: try #require(floors.firstIndex(of: room), "\(path)"),
        text: plain(try String(contentsOf: $0, encoding: .utf8)))
    }
  }

  /// Code alone: comments and what strings say go, what strings compute stays.
  private static func plain(_ text: String) -> String {
    let code = Array(text.utf8)
    var kept: [UInt8] = []
    // The parentheses open in each computed part of a string that one is in.
    var depths: [Int] = []
    var isText = false
    var place = 0
    while place < code.count {
      let next = place + 1 < code.count ? code[place + 1] : 0
      switch (code[place], next) {
      case (UInt8(ascii: "\\"), UInt8(ascii: "(")) where isText:
        depths.append(0)
        isText = false
        place += 1
      case (UInt8(ascii: "\\"), _) where isText: place += 1
      case (UInt8(ascii: "\""), _): isText.toggle()
      case _ where isText: break
      case (UInt8(ascii: "/"), UInt8(ascii: "/")):
        while place + 1 < code.count, code[place + 1] != UInt8(ascii: "\n") { place += 1 }
      case (UInt8(ascii: ")"), _) where depths.last == 0:
        depths.removeLast()
        isText = true
      case (let byte, _):
        if byte == UInt8(ascii: "("), let last = depths.indices.last { depths[last] += 1 }
        if byte == UInt8(ascii: ")"), let last = depths.indices.last { depths[last] -= 1 }
        kept.append(byte)
      }
      place += 1
    }
    return String(decoding: kept, as: UTF8.self)
  }

  @Test("Each uses only the rooms on the floors below it, so that there are no circles")
  func floors() throws {
    let sources = try Self.sources()
    #expect(sources.count > 100)
    let declaration =
      /(?m)^(?:public |package |final |indirect )*(?:struct|enum|class|protocol|typealias) (\w+)/
    var floors: [String: Int] = [:]
    for source in sources {
      for match in source.text.matches(of: declaration) { floors[String(match.1)] = source.floor }
    }
    for source in sources {
      for match in source.text.matches(of: /\b[A-Z]\w*/) {
        guard let floor = floors[String(match.0)] else { continue }
        #expect(floor <= source.floor, "\(source.name) uses \(match.0) of \(Self.floors[floor])")
      }
    }
  }

  @Test("The catalogue lists every dialogue that there is")
  func dialogues() throws {
    let found = try Self.sources().flatMap { source in
      source.text.matches(of: /struct (\w+)[^{]*: [^{]*\bDialogue\b[^{]*\{/).map { String($0.1) }
    }
    let listed = DialogueCatalogue.all.map { "\($0)" }
    #expect(found.count > 10)
    #expect(Set(found) == Set(listed))
  }
}
