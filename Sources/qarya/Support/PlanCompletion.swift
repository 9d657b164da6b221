// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import FloorPlan
import PlanReports

/// What shells offer for the stands, cooperatives and rules of the plan on the command line.
enum PlanCompletion {
  /// Ids and numbers of stands.
  static let stands = CompletionKind.custom { words, _, _ in
    plan(on: words).map(stands(of:)) ?? []
  }

  /// Ids of cooperatives, the numbers of their stands, and their names.
  static let cooperatives = CompletionKind.custom { words, _, _ in
    plan(on: words).map(cooperatives(of:)) ?? []
  }

  /// Both.
  static let standsAndCooperatives = CompletionKind.custom { words, _, _ in
    plan(on: words).map { cooperatives(of: $0) + stands(of: $0) } ?? []
  }

  /// Ids of rules.
  static let rules = CompletionKind.custom { words, _, _ in
    plan(on: words).map { $0.sortedRules.map(\.id.text) } ?? []
  }

  /// Ids of doors.
  static let doors = CompletionKind.custom { words, _, _ in
    plan(on: words).map { $0.hall.doors.map(\.id.text) } ?? []
  }

  /// Ids of the areas where sessions take place.
  static let sessionAreas = CompletionKind.custom { words, _, _ in
    plan(on: words).map { $0.sessionAreas.map(\.id.text) } ?? []
  }

  /// The plan that a command line names: its first word that is a plan's file; nil where none is.
  private static func plan(on words: [String]) -> Plan? {
    // The program and the subcommand are no files; what the shell quotes comes with its quotes.
    for word in words.dropFirst() where !word.hasPrefix("-") {
      let path = word.filter { !"'\"\\".contains($0) }
      if let content = try? PlanInput.read(path) { return content.plan }
    }
    return nil
  }

  private static func stands(of plan: Plan) -> [String] {
    offered(plan.sortedStands.flatMap { [$0.number, $0.id.text] })
  }

  private static func cooperatives(of plan: Plan) -> [String] {
    let seats = plan.standsByCooperative
    return offered(
      plan.sortedCooperatives.flatMap { cooperative in
        let numbers = (seats[cooperative.id] ?? []).compactMap { plan.stands[$0]?.number }
        return [cooperative.id.text] + numbers + cooperative.names.entries.map(\.text.string)
      })
  }

  /// Each once, without those that would do something to a terminal.
  private static func offered(_ words: [String]) -> [String] {
    var known: Set<String> = []
    return words.filter { word in
      !word.isEmpty && DisplayText.line(word) == word && known.insert(word).inserted
    }
  }
}
