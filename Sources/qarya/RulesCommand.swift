// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya rules`: the plan's rules with their limits and where these come from.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", saying: CommandTitleWords.rules)

  @OptionGroup var input: PlanInput

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let language = speech.chosen
      let rules = RuleDescription.all(of: plan)
      let listed = Set(plan.rules.values.map(\.kind))
      let off = RuleCatalogue.kinds.filter { !listed.contains($0) }
      if json {
        let entry: PropertyDictionary = [
          "law": .text(RuleDescription.law[language]),
          "off": .array(off.map { .text($0) }),
          "rules": .array(rules.map { .dictionary($0.properties(in: language)) }),
        ]
        try StandardOutput.json(.dictionary(entry))
        return
      }
      for line in rules.flatMap({ $0.lines(in: language) }) { try StandardOutput.line(line.plain) }
      if !off.isEmpty {
        let titles = off.map { RuleCatalogue.title(of: $0)[language] }
        try StandardOutput.line(
          CommandWords.rulesOff[language] + language.colon
            + titles.joined(separator: language.comma))
      }
      try StandardOutput.line(RuleDescription.law[language])
    }
  }
}
