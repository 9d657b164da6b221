// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles

/// What `withdraw`, `relocate` and `close` have in common: they list proposals, or carry one out.
struct ReallocationOptions: ParsableArguments {
  @OptionGroup var options: EditOptions

  @Option(help: ArgumentHelp(ArgumentWords.maxMoves))
  var maxMoves = Reallocation.defaultMoves

  @Flag(help: ArgumentHelp(ArgumentWords.everyWay))
  var all = false

  @Option(help: ArgumentHelp(ArgumentWords.apply, valueName: "rank"))
  var apply: Int?

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard (0...Reallocation.mostMoves).contains(maxMoves) else {
      throw ValidationError(CommandWords.wrongMoves(Reallocation.mostMoves))
    }
    if json, options.output == "-" {
      throw ValidationError(CommandWords.planOrJSON)
    }
    let isWritten = options.inPlace || options.output != nil
    if apply != nil, !isWritten {
      throw ValidationError(CommandWords.noTarget)
    }
  }

  /// Lists the proposals for what a closure finds in the plan, or carries one out.
  ///
  /// - Parameters:
  ///   - reason: Why.
  ///   - isPlain: Whether the only proposal may be carried out without being named.
  func run(
    reason: String, isPlain: (Plan) throws -> Bool = { _ in false },
    _ occasion: (Plan) throws -> Occasion
  ) throws {
    guard options.inPlace || options.output != nil else {
      try reportingFailures {
        try report(try found(in: options.input.read(), occasion), carriedOut: nil)
      }
      return
    }
    var result: (Reallocation, Proposal)?
    try options.run(takesLong: true) { plan, stamp in
      try checkText(reason, for: "--reason")
      let found = try found(in: plan, occasion)
      let proposal = try chosen(of: found, isPlain: try isPlain(plan))
      result = (found, proposal)
      return proposal.edit(reason: reason, at: stamp.at)
    }
    guard let (found, proposal) = result else { return }
    try reportingFailures { try report(found, carriedOut: proposal) }
  }

  private func found(
    in plan: Plan, _ occasion: (Plan) throws -> Occasion
  ) throws -> Reallocation {
    let occasion = try occasion(plan)
    do throws(EditRefusal) {
      return try Reallocation(plan, occasion, maxMoves: maxMoves, listsAll: all)
    } catch {
      throw Failure(error, in: plan)
    }
  }

  private func chosen(of found: Reallocation, isPlain: Bool) throws -> Proposal {
    if apply == nil, isPlain, found.proposals.count == 1, let only = found.proposals.first {
      return only
    }
    guard let apply else {
      throw Failure(Failure.usage, CommandWords.whichProposal)
    }
    guard let proposal = found.proposals.first(where: { $0.rank == apply }) else {
      throw Failure(
        Failure.usage,
        CommandWords.noProposal(apply, last: found.proposals.last?.rank ?? 0))
    }
    return proposal
  }

  private func report(_ found: Reallocation, carriedOut proposal: Proposal?) throws {
    if json {
      var properties = found.properties(in: speech.chosen)
      if let proposal { properties["applied"] = .integer(proposal.rank) }
      try StandardOutput.json(.dictionary(properties))
      return
    }
    let lines =
      proposal.map { found.lines(of: $0, in: speech.chosen) } ?? found.lines(in: speech.chosen)
    for line in lines {
      if options.output == "-" {
        StandardError.write(line)
      } else {
        try StandardOutput.line(line)
      }
    }
  }
}
