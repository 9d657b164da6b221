// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LayoutEngine

/// Holds that a kind of rule is one file: what is known of it stands there, and one line of the
/// catalogue lists it.
@Suite("The files of the rules")
struct RuleFilesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Who else knows a kind by its type; a new kind needs no line here.
  ///
  /// That is what draws the floor or lays out a hall by a kind's limits, and what needs just it.
  private static let alsoNamed: [String: Set<String>] = [
    "AreaFits": ["ShiftTrials"], "AreaWish": ["ShiftTrials"], "Cluster": ["Consequences"],
    "DeadEnd": ["FloorFindings", "GeometryRules"],
    "ExitClear": ["FloorFindings", "GeometryRules", "NewClearances", "ShiftTrials", "UsualRules"],
    "ExitCount": ["EgressCrowd", "NewDoors", "NewStands"],
    "ExitReach": ["GeometryRules", "NewStands"],
    "ExitWidth": ["NewStands"],
    "Extinguishers": ["NewExtinguishers"],
    "FireGearClear": [
      "FloorFindings", "GeometryRules", "NewClearances", "ShiftTrials", "UsualRules",
    ],
    "InsideHall": ["GeometryRules"],
    "MinimumAisleWidth": ["GeometryRules", "RuleBook", "UsualRules"],
    "Robust": ["RobustSearch"],
    "NarrowGap": ["GeometryRules", "Ruler"],
    "NetRatio": ["GeometryRules", "NewClearances", "ShiftTrials", "UsualRules"],
    "NoOverlap": ["GeometryRules"],
    "Placed": ["PlacementBase"],
    "SessionSeats": ["SessionTrials"],
    "StandArea": ["GeometryRules", "ShiftTrials", "UsualRules"],
    "StandOpen": ["GeometryRules"],
  ]

  /// Words of the file for kinds that are words of the trade, too.
  private static let alsoSaid: [String: Set<String>] = ["extinguishers": ["Terms"]]

  /// Words of the file for kinds that mean something else, too: keys of reports, a parameter, an
  /// event, a command.
  private static let ambiguous: Set = ["egress", "netRatio", "placed", "standArea", "zone"]

  /// The code of each file of the sources, without comments.
  private static func code(
    in folder: String = "Sources"
  ) throws -> [(name: String, text: String)] {
    let sources = root.appending(path: folder)
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.map {
      let lines = try String(contentsOf: $0, encoding: .utf8).split(separator: "\n")
      let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      return ($0.deletingPathExtension().lastPathComponent, code.joined(separator: "\n"))
    }
  }

  @Test("a kind is named by its own file and by the catalogue, hardly anywhere else")
  func named() throws {
    // No other module sees the types.
    let code = try Self.code(in: "Sources/LayoutEngine")
    #expect(code.count > 100)
    for type in RuleCatalogue.checked {
      let name = "\(type)"
      let mention = try Regex("\\b\(name)[.(]|(is|as\\?) \(name)\\b")
      let others = code.filter { $0.text.contains(mention) }.map(\.name)
      #expect(
        Set(others).subtracting([name, "RuleCatalogue"]) == Self.alsoNamed[name] ?? [], "\(name)")
    }
  }

  @Test("the file's word for a kind stands in its own file")
  func words() throws {
    let code = try Self.code()
    for type in RuleCatalogue.checked where !Self.ambiguous.contains(type.kind) {
      let files = code.filter { $0.text.contains("\"\(type.kind)\"") }.map(\.name)
      #expect(
        Set(files) == Self.alsoSaid[type.kind, default: []].union(["\(type)"]), "\(type.kind)")
    }
  }

  @Test("each kind has a file of rules and a file of tests of its name")
  func files() {
    for type in RuleCatalogue.checked {
      for path in [
        "Sources/LayoutEngine/Rules/\(type).swift",
        "Tests/LayoutEngineTests/Rules/\(type)Tests.swift",
      ] {
        #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: path).path))
      }
    }
  }
}
