// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports

/// `qarya explain`: what a rule means, how it is measured, and what was measured here.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", saying: CommandTitleWords.explain)

  @OptionGroup var input: PlanInput

  @Argument(
    help: ArgumentHelp(ArgumentWords.rule), completion: PlanCompletion.rules)
  var rule: String

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let id = try plan.namedRule(rule)
      guard let explanation = RuleExplanation(id, in: Checker(plan)) else {
        throw Failure(Failure.usage, CommandWords.uncheckedRule(rule))
      }
      if json {
        try StandardOutput.json(.dictionary(explanation.properties(of: plan, in: speech.chosen)))
      } else {
        for line in explanation.lines(of: plan, in: speech.chosen) {
          try StandardOutput.line(line.plain)
        }
      }
    }
  }
}

extension Plan {
  /// The rule whose id, else whose kind, a text is.
  fileprivate func namedRule(_ text: String) throws -> Rule.ID {
    if let id = Rule.ID(text), rules[id] != nil { return id }
    let same = sortedRules.filter { $0.kind == text }.map(\.id)
    guard let only = same.first else {
      throw Failure(Failure.usage, CommandWords.noRule(text))
    }
    if same.count > 1 {
      let ids = same.map(\.text).joined(separator: ", ")
      throw Failure(Failure.usage, CommandWords.severalRules(text, ids))
    }
    return only
  }
}
