// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The person's configuration, told and shown; it is never written.
extension Editor {
  /// Keeps a configuration to show it, and says the first of its faults.
  mutating func tellOf(_ configuration: Configuration) {
    self.configuration = configuration
    guard let first = configuration.faults.first else { return }
    let more = configuration.faults.count - 1
    // How many more comes first: a narrow screen cuts the end.
    let title: Sentence = ConfigurationWords.title[language] + (more > 0 ? " (+\(more))" : "")
    let said = first.sentence(in: language)
    tell(
      .refusal(
        "\(title)\(words: language.colon)\(said)  \(ConfigurationWords.see, language)"))
  }

  /// Where the configuration lies, what is wrong in it, and what it sets.
  mutating func showConfiguration() {
    dialogue = TextPage(title: ConfigurationWords.title, lines: configurationLines(width: 72))
  }

  private func configurationLines(width: Int) -> [Sentence] {
    guard let path = configuration.path else { return [ConfigurationWords.noHome[language]] }
    var lines = [Sentence(value: path)]
    if !configuration.isPresent { lines.append("  \(ConfigurationWords.missing, language)") }
    if !configuration.faults.isEmpty {
      lines += ["", ConfigurationWords.faults[language]]
      lines += configuration.faults.flatMap { fault in
        indented(Wrapping.lines(fault.sentence(in: language), width: width - 4), sign: "! ")
      }
    }
    let settings = configuration.settings
    if !settings.isEmpty {
      lines += ["", ConfigurationWords.set[language]]
      lines += settings.map { "  \($0)" }
    }
    lines += ["", ConfigurationWords.how[language]]
    // From right to left its quotation marks would change sides.
    return language == .arabic ? lines : lines + Self.example.map { Sentence(words: "  " + $0) }
  }

  private func indented(_ lines: [Sentence], sign: String) -> [Sentence] {
    lines.enumerated().map { number, line in "  \(words: number == 0 ? sign : "  ")\(line)" }
  }

  /// What a configuration looks like.
  static let example = [
    "{",
    "  \"format\": \"org.qarya.config\",",
    "  \"formatVersion\": 1,",
    "  \"keys\": { \"withdraw\": [\"w\", \"F5\"], \"take-off\": [] },",
    "  \"language\": \"fr\",",
    "  \"theme\": \"light\"",
    "}",
  ]
}
