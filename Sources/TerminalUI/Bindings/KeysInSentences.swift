// SPDX-License-Identifier: Apache-2.0

import Wording

/// Keys in running text, so that a sentence names the key that a person has chosen.
///
/// A text has the name of a command in braces where its key belongs: `{redo} brings it back`. In
/// the help of a command, `{}` is its own key, the shortest where it has several. Messages are filled
/// as they are shown.
extension BindingTable {
  /// The key that people are told to press for a command; without one, how to call it by name.
  func name(of command: Command, in language: Language = .english) -> String {
    bindings.first { $0.command == command && !$0.keys.isEmpty }?.keys.first
      .map { KeyWords.name(of: $0, language) } ?? ":" + command.rawValue
  }

  /// A sentence with keys in place of the names of commands.
  ///
  /// - Complexity: O(length).
  func filled(
    _ sentence: Sentence, for own: Binding? = nil, in language: Language = .english
  ) -> Sentence {
    sentence.filled { word in
      word.isEmpty
        ? own.map { KeyWords.name(of: shortestKey(of: $0), language) }
        : Command(rawValue: word).map { name(of: $0, in: language) }
    }
  }

  /// The help of a line of the table.
  func help(of binding: Binding, in language: Language) -> Sentence {
    filled(binding.help[language], for: binding, in: language)
  }

  private func shortestKey(of binding: Binding) -> String {
    binding.keys.min { $0.unicodeScalars.count < $1.unicodeScalars.count }
      ?? ":" + binding.command.rawValue
  }
}
