// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Wording

extension ArgumentHelp {
  /// Help in the language of the environment.
  init(_ phrase: Phrase, valueName: String? = nil) {
    self.init(stringLiteral: phrase[LanguageOption.ofLocale])
    self.valueName = valueName
  }
}

extension CommandConfiguration {
  /// A command that says in the language of the environment what it is for.
  init(commandName: String, saying title: Phrase, _ note: Phrase? = nil) {
    self.init(
      commandName: commandName, abstract: title[LanguageOption.ofLocale],
      discussion: note?[LanguageOption.ofLocale] ?? "")
  }
}
