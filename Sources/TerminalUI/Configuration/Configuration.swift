// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// What a person has set up, once for all plans; what is nil was left to the program.
package struct Configuration: Hashable, Sendable {
  /// The file; nil where the environment names no home.
  package var path: String?
  /// Whether there is such a file.
  package var isPresent = false
  /// The keys of commands, in place of the usual ones.
  var keys: [Command: [Key]] = [:]
  /// The keys of what dialogues do, in place of the usual ones.
  var dialogueKeys: [DialogueBinding.Name: [Key]] = [:]
  /// The language of words and names.
  package var language: Language?
  /// How everything looks.
  package var theme: ThemeName?
  /// Who orders right-to-left text.
  package var bidi: BidiChoice?
  /// Whether the mouse belongs to the program at first.
  package var usesMouse: Bool?
  /// Whether stands show their numbers at first.
  package var showsNumbers: Bool?
  /// Whether a grid of metres is drawn at first.
  package var showsGrid: Bool?
  /// What colours on the map stand for at first.
  package var colouring: MapColouring?
  /// How large the map is drawn at first.
  package var zoom: MapScale?
  /// The name for the history.
  package var name: String?
  /// The paper that the editor prints on.
  package var paper: Paper?
  /// What in the file is not as it should be.
  package internal(set) var faults: [ConfigurationFault] = []
  /// The commands and keys that follow from it.
  var bindings = BindingTable.standard

  /// What a new user has.
  package init() {}

  /// Equal when they say the same; the bindings follow from that.
  package static func == (left: Configuration, right: Configuration) -> Bool {
    left.path == right.path && left.isPresent == right.isPresent && left.keys == right.keys
      && left.settings == right.settings && left.faults == right.faults
  }

  /// Hashes what is compared.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(keys)
    hasher.combine(faults)
  }

  /// What is set, as `key = value`, in the order of the file's keys.
  var settings: [String] {
    let values: [(String, String?)] = [
      ("bidi", bidi?.rawValue), ("by", name), ("grid", showsGrid.map { "\($0)" }),
      ("language", language?.rawValue), ("mouse", usesMouse.map { "\($0)" }),
      ("numbers", showsNumbers.map { "\($0)" }), ("overlay", colouring?.rawValue),
      ("paper", paper.map(\.name)), ("theme", theme?.rawValue),
      ("zoom", zoom.map { "\($0.rawValue)" }),
    ]
    // Those that were refused have their usual keys.
    let keys = keys.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { command in
      let now = bindings.binding(of: command)?.keys ?? []
      return now == BindingTable.standard.binding(of: command)?.keys
        ? nil : "keys.\(command.rawValue) = \(now.isEmpty ? "–" : now.joined(separator: " "))"
    }
    let inDialogues = dialogueKeys.filter { Command(rawValue: $0.key.rawValue) == nil }
      .sorted { $0.key.rawValue < $1.key.rawValue }.map { name, keys in
        "keys.\(name.rawValue) = "
          + (keys.isEmpty ? "–" : keys.map(\.description).joined(separator: " "))
      }
    return values.compactMap { name, value in value.map { "\(name) = \($0)" } } + keys + inDialogues
  }
}

extension EditorSettings {
  /// Takes over what a configuration sets; who orders text also depends on the terminal, and so is
  /// left to the caller.
  package mutating func take(_ configuration: Configuration) {
    language = configuration.language ?? language
    theme = configuration.theme ?? theme
    usesMouse = configuration.usesMouse ?? usesMouse
    showsNumbers = configuration.showsNumbers ?? showsNumbers
    showsGrid = configuration.showsGrid ?? showsGrid
    colouring = configuration.colouring ?? colouring
    scale = configuration.zoom ?? scale
    name = configuration.name ?? name
    paper = configuration.paper ?? paper
  }
}

extension Paper {
  /// `a4`, `a3` or `COLSxROWS`.
  var name: String {
    switch self {
    case .a4: "a4"
    case .a3: "a3"
    case .custom(let columns, let rows): "\(columns)x\(rows)"
    }
  }

  /// Whether a page of it can be printed.
  var isUsable: Bool {
    guard case .custom(let columns, let rows) = self else { return true }
    return (Paper.fewestColumns...Paper.most).contains(columns)
      && (Paper.fewestRows...Paper.most).contains(rows)
  }
}
