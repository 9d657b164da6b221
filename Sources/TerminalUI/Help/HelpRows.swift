// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// The lines of help: the commands of the place where one is, then those of the others.
enum HelpRows {
  /// One line.
  enum Row: Hashable {
    /// The title of a place.
    case place(String)
    /// The title of a group of commands.
    case group(String)
    /// Keys, and a line of what they do; the lines after the first have no keys.
    case command(keys: String, text: String)
    case blank
  }

  /// Columns of the keys.
  static let keyWidth = 15

  /// The lines in a width, narrowed to what was typed.
  static func rows(of sheet: HelpSheet, in editor: Editor, width: Int) -> [Row] {
    let words = sheet.field.text.split(separator: " ").map { SearchKey(String($0)) }
      .filter { !$0.isEmpty }
    var told: Set<String> = []
    var rows = keys(of: sheet.behind, editor, words)
    let here = editor.contexts
    let others = Context.inHelp.filter { !here.contains($0) }
    for context in here + others {
      var section: [Row] = []
      for group in CommandGroup.allCases {
        let members = editor.bindings.bindings.filter { binding in
          binding.group == group && binding.contexts.contains(context)
            && matches(binding, words, editor) && isNew(binding, &told)
        }
        if members.isEmpty { continue }
        section.append(.group(group.title[editor.language]))
        section += members.flatMap { lines(for: $0, editor, width: width) }
      }
      if section.isEmpty { continue }
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.place(context.heading[editor.language]))
      rows += section
    }
    return rows
  }

  /// The keys of what is open behind help, as the bar gives them.
  private static func keys(
    of dialogue: Dialogue?, _ editor: Editor, _ words: [SearchKey]
  ) -> [Row] {
    guard let keys = DialogueWords.keys(of: dialogue, isNarrow: ScreenLayout(editor).side == nil)
    else { return [] }
    let text = keys[editor.language]
    let lines = text.split(separator: text.contains("   ") ? "   " : "  ").map(String.init)
      .filter { line in words.allSatisfy(SearchKey(line).contains) }
    return lines.isEmpty
      ? [] : [.place(Words.openHere[editor.language])] + lines.map { .command(keys: "", text: $0) }
  }

  /// Whether a line of the table was not told of yet; it is now.
  private static func isNew(_ binding: Binding, _ told: inout Set<String>) -> Bool {
    told.insert("\(binding.command.rawValue) \(binding.keys) \(binding.title.english)").inserted
  }

  private static func matches(
    _ binding: Binding, _ words: [SearchKey], _ editor: Editor
  ) -> Bool {
    guard !words.isEmpty else { return true }
    let language = editor.language
    let keys =
      [
        binding.title[language], editor.bindings.help(of: binding, in: language),
        binding.command.rawValue,
      ]
      .map { SearchKey($0) }
      + binding.keys.flatMap { [SearchKey($0), SearchKey(KeyWords.name(of: $0, language))] }
    return words.allSatisfy { word in keys.contains { $0.contains(word) } }
  }

  private static func lines(for binding: Binding, _ editor: Editor, width: Int) -> [Row] {
    let keys =
      binding.keys.isEmpty
      ? ":" + binding.command.rawValue : KeyWords.names(of: binding.keys, editor.language)
    let help = editor.bindings.help(of: binding, in: editor.language)
    let wrapped = Wrapping.lines(help, width: max(16, width - keyWidth - 2))
    guard let first = wrapped.first else { return [.command(keys: keys, text: "")] }
    return [.command(keys: keys, text: first)]
      + wrapped.dropFirst().map { .command(keys: "", text: $0) }
  }
}

extension Context {
  /// The places in the order in which help tells of them.
  static let inHelp: [Context] = [
    .map, .list, .choosing, .comparing, .editingStands, .editingFeatures, .shaping,
  ]
}
