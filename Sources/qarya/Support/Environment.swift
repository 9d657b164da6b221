// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import PathBytes
import Wording

/// The environment that the program was started with.
enum Environment {
  /// The variables that choose how text is shown.
  static var all: [String: String] {
    let names = ["KONSOLE_VERSION", "TERM", "TERM_PROGRAM", "LC_ALL", "LC_MESSAGES", "LANG"]
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}

/// `--language`, by default that of the locale.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp(ArgumentWords.language))
  var language: Language?

  /// The language asked for, else that of the locale, else English.
  var chosen: Language { chosen(configuredAs: nil) }

  /// The language asked for, else that of the configuration, of the locale, or English.
  func chosen(configuredAs configured: Language?) -> Language {
    Self.chosen(language, configuredAs: configured)
  }

  /// The same, given what was asked for.
  static func chosen(_ language: Language?, configuredAs configured: Language?) -> Language {
    language ?? configured ?? ofLocale
  }

  /// The language of messages and help: that of `--language` on the command line, of the locale, or
  /// English.
  ///
  /// It is settled once, and before the command line is read: help is in it, too.
  static let ofLocale = onCommandLine ?? ofEnvironment

  private static var onCommandLine: Language? {
    let words = PathBytes.arguments.prefix { $0 != "--" }
    // Words that are being completed are no command line of this program.
    guard words.first != "---completion" else { return nil }
    for (word, next) in zip(words, Array(words.dropFirst()) + [""]) {
      if word == "--language" { return Language(rawValue: next) }
      if word.hasPrefix("--language=") {
        return Language(rawValue: String(word.dropFirst("--language=".count)))
      }
    }
    return nil
  }

  private static var ofEnvironment: Language {
    let environment = Environment.all
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2))) ?? .english
    }
    return .english
  }
}

extension Language: ExpressibleByArgument {}
