// SPDX-License-Identifier: Apache-2.0

import Wording

/// What the parser of arguments says of wrong usage, in the language of the environment.
///
/// The parser speaks English only; what it says is recognised and said anew. A sentence that is not
/// known here stays as it is.
enum ParserWords {
  /// What stands before the reason.
  static let error = Phrase("Error", fr: "Erreur", ar: "خطأ")
  private static let usage = Phrase("Usage", fr: "Usage", ar: "الاستعمال")
  private static let help = Phrase("Help", fr: "Aide", ar: "مساعدة")

  /// There is no such subcommand.
  static func noSubcommand(_ spelling: SubcommandSpelling) -> Phrase {
    let word = spelling.word
    guard let near = spelling.nearest else {
      return Phrase(
        "there is no subcommand \(word); qarya --help lists them",
        fr: "il n’y a pas de sous-commande \(word) ; qarya --help en donne la liste",
        ar: "لا يوجد أمر فرعي باسم \(word)؛ اللائحة: qarya --help")
    }
    return Phrase(
      "there is no subcommand \(word); did you mean \(near)?",
      fr: "il n’y a pas de sous-commande \(word) ; vouliez-vous dire \(near) ?",
      ar: "لا يوجد أمر فرعي باسم \(word)؛ هل المقصود \(near)؟")
  }

  /// All that the parser says of wrong usage, line by line.
  static func said(_ message: String, in language: Language) -> [String] {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard language != .english else { return lines }
    // A reason may have several lines; the usage begins behind it.
    let start = lines.firstIndex { $0.hasPrefix("Usage: ") || $0.hasPrefix("Help: ") }
    let reason = lines[..<(start ?? lines.count)].joined(separator: "\n")
    let rest = lines[(start ?? lines.count)...].map { line in
      if let usage = parts(of: line, by: "Usage: %") {
        return Self.usage[language] + language.colon + named(usage[0])
      }
      if let help = parts(of: line, by: "Help:  %") {
        return Self.help[language] + language.colon + named(help[0])
      }
      if let command = parts(of: line, by: "  See '%' for more information.") {
        return "  " + HelpWords.more(command[0])[language]
      }
      return line
    }
    let prefix = "Error: "
    guard reason.hasPrefix(prefix) else { return [reason] + rest }
    let sentence = Self.sentence(String(reason.dropFirst(prefix.count)), language)
    return (error[language] + language.colon + named(sentence))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + rest
  }

  private static func sentence(_ english: String, _ language: Language) -> String {
    for (pattern, said) in sentences {
      if let parts = parts(of: english, by: pattern) { return said(parts)[language] }
    }
    return english
  }

  /// The parser's sentences, each % any text, the more particular first.
  private static let sentences: [(String, @Sendable ([String]) -> Phrase)] = [
    ("Unknown option '%'. Did you mean '%'?", { unknownOption($0[0], near: $0[1]) }),
    ("Unknown option '%'\n   or: Missing value for '%' in '%'", { unknownOption($0[0]) }),
    ("Unknown option '%'", { unknownOption($0[0]) }),
    (
      "Missing value for '%'",
      { words in
        Phrase(
          "Missing value for '\(words[0])'", fr: "Il manque une valeur à '\(words[0])'",
          ar: "تنقص قيمة لـ '\(words[0])'")
      }
    ),
    (
      "The option '%' does not take any value, but '%' was specified.",
      { words in
        Phrase(
          "The option '\(words[0])' does not take any value, but '\(words[1])' was specified.",
          fr: "L’option '\(words[0])' ne prend pas de valeur, or '\(words[1])' a été donné.",
          ar: "الخيار '\(words[0])' لا يأخذ قيمة، وقد أُعطي '\(words[1])'.")
      }
    ),
    (
      "Unexpected argument '%'",
      { words in
        Phrase(
          "Unexpected argument '\(words[0])'", fr: "Argument de trop : '\(words[0])'",
          ar: "معطى زائد: '\(words[0])'")
      }
    ),
    (
      "% unexpected arguments: '%'",
      { words in
        Phrase(
          "\(words[0]) unexpected arguments: '\(words[1])'",
          fr: "\(words[0]) arguments de trop : '\(words[1])'", ar: "معطيات زائدة: '\(words[1])'")
      }
    ),
    (
      "Value to be set with flag % had already been set with flag %",
      { words in
        Phrase(
          "Value to be set with flag \(words[0]) had already been set with flag \(words[1])",
          fr: "\(words[0]) contredit \(words[1]), déjà donné",
          ar: "\(words[0]) يناقض \(words[1]) المعطى قبله")
      }
    ),
    (
      "Missing expected argument '%'",
      { words in
        Phrase(
          "Missing expected argument '\(words[0])'",
          fr: "Il manque l’argument '\(words[0])'", ar: "ينقص المعطى '\(words[0])'")
      }
    ),
    (
      "Missing one of: '%'",
      { words in
        Phrase(
          "Missing one of: '\(words[0])'", fr: "Il manque l’un de : '\(words[0])'",
          ar: "ينقص واحد من: '\(words[0])'")
      }
    ),
    (
      "Invalid option: %",
      { words in
        Phrase(
          "Invalid option: \(words[0])", fr: "Option incorrecte : \(words[0])",
          ar: "خيار خاطئ: \(words[0])")
      }
    ),
    (
      "The value '%' is invalid for '%'. Please provide one of the following:\n%",
      { wrongValue($0[0], for: $0[1], oneOf: "\n" + $0[2]) }
    ),
    (
      "The value '%' is invalid for '%'. Please provide one of %.",
      { wrongValue($0[0], for: $0[1], oneOf: $0[2]) }
    ),
    ("The value '%' is invalid for '%'", { wrongValue($0[0], for: $0[1]) }),
    ("Can't generate completion scripts for '%'.\n%:\n%", { noShell($0[2]) }),
    ("Can't autodetect a supported shell.\n%:\n%", { noShell($0[1]) }),
  ]

  private static func unknownOption(_ option: String, near: String? = nil) -> Phrase {
    let unknown = Phrase(
      "Unknown option '\(option)'", fr: "Option inconnue : '\(option)'",
      ar: "خيار غير معروف: '\(option)'")
    guard let near else { return unknown }
    let question = Phrase(
      ". Did you mean '\(near)'?", fr: ". Vouliez-vous dire '\(near)' ?",
      ar: ". هل المقصود '\(near)'؟")
    return Phrase.each { unknown[$0] + question[$0] }
  }

  private static func wrongValue(
    _ value: String, for option: String, oneOf values: String? = nil
  ) -> Phrase {
    let wrong = Phrase(
      "The value '\(value)' is invalid for '\(option)'",
      fr: "La valeur '\(value)' ne convient pas à '\(option)'",
      ar: "القيمة '\(value)' لا تصلح لـ '\(option)'")
    guard let values else { return wrong }
    // In the parser's list every other piece is a value, the others are the words between them.
    let list = values.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    let choice = values.hasPrefix("\n") ? values : list.joined(separator: ", ")
    let help = Phrase(
      ". Please provide one of: ", fr: ". Valeurs possibles : ", ar: ". القيم الممكنة: ")
    return Phrase.each { wrong[$0] + help[$0] + choice }
  }

  private static func noShell(_ list: String) -> Phrase {
    let shells = list.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Phrase(
      "Completions are written for: \(shells)",
      fr: "La complétion est écrite pour : --generate-completion-script \(shells)",
      ar: "الإكمال متوفر لـ: --generate-completion-script \(shells)")
  }

  /// A text with its `<file>` as help calls it.
  private static func named(_ text: String) -> String {
    var pieces = text.split(separator: "<", omittingEmptySubsequences: false).map(String.init)
    for (place, piece) in pieces.enumerated().dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { continue }
      pieces[place] = HelpWords.metavariable(String(piece[..<end])) + piece[end...]
    }
    return pieces.joined(separator: "<")
  }

  /// What stands in the holes of a pattern, each as short as can be but the last; nil where a text
  /// does not fit.
  static func parts(of text: String, by pattern: String) -> [String]? {
    let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
    guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else {
      return nil
    }
    var rest = text.dropFirst(first.count)
    var found: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      found.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return found + [String(rest.dropLast(last.count))]
  }
}
