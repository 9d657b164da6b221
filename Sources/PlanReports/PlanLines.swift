// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// All that a plan's file says, a line each, in an order that stays: what `git diff` compares.
package enum PlanLines {
  /// The lines, such as `A01 (s001) · power (kW): 3`.
  ///
  /// - Parameter document: What the plan's file holds.
  /// - Complexity: O(entries of the file).
  package static func everything(
    in plan: Plan, _ document: PropertyDictionary, _ language: Language
  ) -> [String] {
    var writer = Writer(plan: plan, language: language)
    for entry in document.entries { writer.add(entry.value, at: [entry.key.string]) }
    return writer.lines
  }

  private struct Writer {
    /// At the top; of a cooperative the key is how many it takes.
    private static let stands = Phrase("stands", fr: "stands", ar: "الأروقة")

    let plan: Plan
    let language: Language
    var lines: [String] = []

    mutating func add(_ value: PropertyValue, at path: [String]) {
      switch value {
      case .dictionary(let entries):
        for entry in entries.entries { add(entry.value, at: path + [entry.key.string]) }
      case .array(let values) where path == ["history"]:
        for value in values { lines.append(line(["history"], Self.figure(value))) }
      default: lines.append(line(path, Self.figure(value)))
      }
    }

    /// The keys as people call them, then the value.
    private func line(_ path: [String], _ value: String) -> String {
      let keys = path.enumerated().map { place, key in
        switch place {
        case 0 where key == "stands": Self.stands[language]
        case 1: thing(path[0], key)
        default: FileKeyWords.title(of: key)[language]
        }
      }
      return keys.joined(separator: " · ") + language.colon + value
    }

    /// `A01 (s001)`.
    private func thing(_ table: String, _ id: String) -> String {
      let name: String? =
        switch table {
        case "stands", "placements": Stand.ID(id).flatMap { plan.stands[$0]?.label }
        case "cooperatives":
          Cooperative.ID(id).flatMap { plan.cooperatives[$0]?.names.preferred(in: language) }
        default: nil
        }
      guard let name, name != id else { return FileKeyWords.title(of: id)[language] }
      return "\(name) (\(id))"
    }

    private static func figure(_ value: PropertyValue) -> String {
      switch value {
      case .string(let text): text.string
      case .integer(let number): "\(number)"
      case .real(let number): "\(number)"
      case .boolean(let isTrue): "\(isTrue)"
      case .array(let values): "(" + values.map(figure).joined(separator: ", ") + ")"
      case .dictionary(let entries):
        entries.entries.map { "\($0.key.string) \(figure($0.value))" }.joined(separator: ", ")
      }
    }
  }
}
