// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// The lines of help: the commands of the place where one is, then those of the others.
enum HelpRows {
  /// One line.
  enum Row: Hashable {
    /// The title of a place.
    case place(Sentence)
    /// The title of a group of commands.
    case group(Sentence)
    /// Keys, and a line of what they do; the lines after the first have no keys.
    case command(keys: String, text: Sentence)
    case blank
  }

  /// Columns of the keys.
  static let keyWidth = 15

  /// The lines in a width, narrowed to what was typed.
  static func rows(
    over behind: (any Dialogue)?, matching typed: String, in view: DialogueView, width: Int
  ) -> [Row] {
    let words = SearchKey.words(of: typed)
    var told: Set<String> = []
    var rows = behind.map { keys(of: $0, view, words) } ?? []
    let here = view.contexts
    let others = Context.inHelp.filter { !here.contains($0) }
    for context in here + others {
      var section: [Row] = []
      for group in CommandGroup.allCases {
        let members = view.bindings.bindings.filter { binding in
          binding.group == group && binding.contexts.contains(context)
            && matches(binding, words, view) && isNew(binding, &told)
        }
        if members.isEmpty { continue }
        section.append(.group(group.title[view.language]))
        section += members.flatMap { lines(for: $0, view, width: width) }
      }
      if section.isEmpty { continue }
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.place(context.heading[view.language]))
      rows += section
    }
    return rows
  }

  /// The keys of what is open behind help, those with the same title in one line.
  private static func keys(
    of open: any Dialogue, _ view: DialogueView, _ words: [SearchKey]
  ) -> [Row] {
    var lines: [(title: Sentence, keys: [String])] = []
    for line in open.keys(in: view) {
      let title = line.title.sentence(in: view.language)
      let keys = view.bindings.keys(of: line).map { KeyWords.sign(of: $0, view.language) }
      if let place = lines.firstIndex(where: { $0.title == title }) {
        lines[place].keys += keys.filter { !lines[place].keys.contains($0) }
      } else {
        lines.append((title, keys))
      }
    }
    let rows = lines.filter { line in
      words.allSatisfy { word in
        ([line.title.plain] + line.keys).contains { SearchKey($0).contains(word) }
      }
    }.map { Row.command(keys: $0.keys.joined(separator: " "), text: $0.title) }
    return rows.isEmpty ? [] : [.place(Words.openHere[view.language])] + rows
  }

  /// Whether a line of the table was not told of yet; it is now.
  private static func isNew(_ binding: Binding, _ told: inout Set<String>) -> Bool {
    told.insert("\(binding.command.rawValue) \(binding.keys) \(binding.title.english)").inserted
  }

  private static func matches(
    _ binding: Binding, _ words: [SearchKey], _ view: DialogueView
  ) -> Bool {
    guard !words.isEmpty else { return true }
    let language = view.language
    let keys =
      [
        binding.title[language], view.bindings.help(of: binding, in: language).plain,
        binding.command.rawValue,
      ]
      .map { SearchKey($0) }
      + binding.keys.flatMap { [SearchKey($0), SearchKey(KeyWords.name(of: $0, language))] }
    return words.allSatisfy { word in keys.contains { $0.contains(word) } }
  }

  private static func lines(for binding: Binding, _ view: DialogueView, width: Int) -> [Row] {
    let keys =
      binding.keys.isEmpty
      ? ":" + binding.command.rawValue : KeyWords.names(of: binding.keys, view.language)
    let help = view.bindings.help(of: binding, in: view.language)
    let wrapped = Wrapping.lines(help, width: max(16, width - keyWidth - 2))
    guard let first = wrapped.first else { return [.command(keys: keys, text: "")] }
    return [.command(keys: keys, text: first)]
      + wrapped.dropFirst().map { .command(keys: "", text: $0) }
  }
}

extension Context {
  /// The places in the order in which help tells of them.
  static let inHelp: [Context] = [
    .map, .list, .choosing, .comparing, .editingStands, .editingFeatures, .gesture,
  ]

  /// The title above its commands in help.
  var heading: Phrase {
    switch self {
    case .map: Phrase("ON THE MAP", fr: "SUR LE PLAN", ar: "على الخريطة")
    case .list: Phrase("IN THE LISTS", fr: "DANS LES LISTES", ar: "في اللوائح")
    case .choosing:
      Phrase("CHOOSING A STAND", fr: "CHOIX D’UN STAND", ar: "عند اختيار رواق")
    case .comparing: Phrase("COMPARING", fr: "COMPARAISON", ar: "عند المقارنة")
    case .editingStands:
      Phrase("EDITING STANDS", fr: "MODIFICATION DES STANDS", ar: "عند تعديل الأروقة")
    case .editingFeatures:
      Phrase("EDITING FEATURES", fr: "MODIFICATION DES ÉLÉMENTS", ar: "عند تعديل العناصر")
    case .gesture:
      Phrase(
        "WHILE DRAWING OR MOVING", fr: "PENDANT UN DESSIN OU UN DÉPLACEMENT",
        ar: "أثناء الرسم أو النقل")
    }
  }
}
