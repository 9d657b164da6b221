// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PlanFiles

/// What there is to know of a command, as its declaration has it: for `--help` and the manual alike.
struct HelpPage {
  let name: String
  let title: String
  let note: String
  let arguments: [Argument]
  let subcommands: [HelpPage]

  /// An argument, an option or a flag.
  struct Argument {
    /// `-o` and `--output`; none for an argument that stands for itself.
    let names: [String]
    /// What its value is called; empty for a flag.
    let value: String
    let isOptional: Bool
    let isRepeating: Bool
    /// What it is for, with what the parser knows of defaults and values.
    let note: String
  }

  /// All of `qarya`, as the parser of arguments sees it.
  static func all() -> HelpPage? {
    guard let dump = try? JSONReader.read(Array(Qarya._dumpHelp().utf8)),
      let command = dump.dictionary?["command"]?.dictionary
    else { return nil }
    return HelpPage(command)
  }

  /// The page of a subcommand; nil where there is none.
  subscript(name: String) -> HelpPage? { subcommands.first { $0.name == name } }
}

extension HelpPage {
  private init(_ command: PropertyDictionary) {
    name = command.said("commandName")
    title = command.said("abstract")
    note = command.said("discussion")
    arguments = command.list("arguments").filter { $0["shouldDisplay"] != .boolean(false) }
      .map(Argument.init)
    // The parser's own `help` says nothing that a reader of help does not know.
    subcommands = command.list("subcommands").map(HelpPage.init).filter { $0.name != "help" }
  }
}

extension HelpPage.Argument {
  fileprivate init(_ argument: PropertyDictionary) {
    names = argument.list("names").map { name in
      (name["kind"] == .text("long") ? "--" : "-") + name.said("name")
    }.sorted { ($0.hasPrefix("--") ? 1 : 0, $0) < ($1.hasPrefix("--") ? 1 : 0, $1) }
    let kind = argument.said("kind")
    value = kind == "flag" ? "" : HelpWords.metavariable(argument.said("valueName"))
    isOptional = argument["isOptional"] == .boolean(true)
    isRepeating = argument["isRepeating"] == .boolean(true)
    let language = LanguageOption.ofLocale
    let title =
      if names.contains("--help") {
        ArgumentWords.help[language]
      } else if names.contains("--version") {
        ArgumentWords.version[language]
      } else {
        argument.said("abstract")
      }
    let usual = argument.said("defaultValue")
    let values = argument.texts("allValues")
    let notes = [
      values.isEmpty || values.contains(where: title.contains)
        ? nil : HelpWords.values[language] + language.colon + values.joined(separator: ", "),
      usual.isEmpty || kind == "flag" ? nil : HelpWords.usually[language] + language.colon + usual,
    ].compactMap { $0 }
    note =
      title
      + (notes.isEmpty ? "" : " (" + notes.joined(separator: language.semicolon) + ")")
  }

  /// `-o, --output <output>`, as lists of options have it.
  var heading: String {
    if names.isEmpty { return "<\(value)>" + (isRepeating ? " …" : "") }
    return names.joined(separator: ", ") + (value.isEmpty ? "" : " <\(value)>")
  }

  /// Whether it is `--help` or `--version`, which every command takes.
  var isOfAll: Bool { names.contains("--help") || names.contains("--version") }

  /// `[--output <output>]`, as the usage has it.
  var usage: String {
    let word =
      names.isEmpty
      ? heading : (names.last ?? "") + (value.isEmpty ? "" : " <\(value)>")
    return isOptional || value.isEmpty ? "[\(word)]" : word
  }
}

extension PropertyDictionary {
  fileprivate func said(_ key: String) -> String { self[key]?.text ?? "" }

  fileprivate func list(_ key: String) -> [PropertyDictionary] {
    if case .array(let values)? = self[key] { values.compactMap(\.dictionary) } else { [] }
  }

  fileprivate func texts(_ key: String) -> [String] {
    if case .array(let values)? = self[key] { values.compactMap(\.text) } else { [] }
  }
}
