// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The commands and their keys as a list, for people and for programs.
package struct KeyListing: Sendable {
  private let table: BindingTable
  private let language: Language

  /// Lists the commands as a configuration sets their keys.
  package init(_ configuration: Configuration, language: Language) {
    table = configuration.bindings
    self.language = language
  }

  /// A title for each group, and below it a line for each command: keys, name, where it holds, what
  /// it does; in columns.
  package var lines: [String] {
    let rows = table.bindings.map { binding in
      (
        binding: binding,
        columns: [
          binding.keys.isEmpty
            ? ":" + binding.command.rawValue : binding.keys.joined(separator: " "),
          binding.command.rawValue, place(of: binding),
        ]
      )
    }
    let widths = (0..<3).map { column in
      rows.map { DisplayText($0.columns[column], bidi: .off).width }.max() ?? 0
    }
    var lines: [String] = []
    for group in CommandGroup.allCases {
      let members = rows.filter { $0.binding.group == group }
      if members.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(group.title[language])
      for (binding, columns) in members {
        let padded = zip(columns, widths).map { text, width in
          text
            + String(repeating: " ", count: max(0, width - DisplayText(text, bidi: .off).width))
        }
        lines.append(
          "  " + (padded + [table.help(of: binding, in: language).plain]).joined(separator: "  "))
      }
    }
    return lines + ["", Self.dialogues[language]] + dialogueLines
  }

  private static let dialogues = Phrase(
    "In dialogues", fr: "Dans les dialogues", ar: "في مربعات الحوار")

  /// A line for each name that dialogues know: keys, name, what it does.
  private var dialogueLines: [String] {
    let rows = DialogueCatalogue.bindings.map { line in
      [
        table.keys(of: line).map(\.description).joined(separator: " "), line.name.rawValue,
        line.title[language] as String,
      ]
    }
    let widths = (0..<2).map { column in
      rows.map { DisplayText($0[column], bidi: .off).width }.max() ?? 0
    }
    return rows.map { row in
      let padded = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: max(0, width - DisplayText(text, bidi: .off).width))
      }
      return "  " + (padded + [row[2]]).joined(separator: "  ")
    }
  }

  /// An entry for each line: `command`, `keys`, `title`, `help`, `group`, `contexts`; a command that
  /// does different things in different places has several.
  package var entries: [PropertyDictionary] {
    table.bindings.map { binding in
      [
        "command": .text(binding.command.rawValue),
        "contexts": .array(
          Context.allCases.filter(binding.contexts.contains).map { .text($0.rawValue) }),
        "group": .text(binding.group.title[language]),
        "help": .text(table.help(of: binding, in: language).plain),
        "keys": .array(binding.keys.map { .text($0) }),
        "title": .text(binding.title[language]),
      ]
    }
      + DialogueCatalogue.bindings.map { line in
        [
          "command": .text(line.name.rawValue), "contexts": .array([.text("dialogue")]),
          "group": .text(Self.dialogues[language]), "help": .text(line.title[language]),
          "keys": .array(table.keys(of: line).map { .text($0.description) }),
          "title": .text(line.title[language]),
        ]
      }
  }

  /// Where a command holds, in a few words.
  private func place(of binding: Binding) -> String {
    if binding.contexts == Context.anywhere { return Context.everywhere[language] }
    let separator = language.comma
    return Context.allCases.filter(binding.contexts.contains).map { $0.title[language] }
      .joined(separator: separator)
  }
}

extension Context {
  static let everywhere = Phrase("everywhere", fr: "partout", ar: "في كل مكان")

  /// What people call the place.
  var title: Phrase {
    switch self {
    case .map: Phrase("map", fr: "plan", ar: "الخريطة")
    case .list: Phrase("lists", fr: "listes", ar: "اللوائح")
    case .choosing: Phrase("choosing", fr: "choix", ar: "الاختيار")
    case .comparing: Phrase("comparing", fr: "comparaison", ar: "المقارنة")
    case .editingStands: Phrase("stands", fr: "stands", ar: "الأروقة")
    case .editingFeatures: Phrase("features", fr: "éléments", ar: "العناصر")
    case .gesture:
      Phrase(
        "drawing or moving", fr: "dessin ou déplacement", ar: "الرسم أو النقل")
    }
  }
}
