// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
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
  @Option(help: "The language of words and names: ar, fr or en.")
  var language: Language?

  /// The language asked for, else that of the locale, else English.
  var chosen: Language { chosen(configuredAs: nil) }

  /// The language asked for, else that of the configuration, of the locale, or English.
  func chosen(configuredAs configured: Language?) -> Language {
    language ?? configured ?? Self.ofLocale
  }

  /// The language of the locale, else English.
  static var ofLocale: Language {
    let environment = Environment.all
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return Language(rawValue: String(value.prefix(2))) ?? .english
    }
    return .english
  }
}

extension Language: ExpressibleByArgument {}
