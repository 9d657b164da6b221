// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanReports
import StandMaps
import Wording

/// A proposal as lines: what it comes to, who moves where, what breaks and what gets better.
enum ProposalRows {
  /// One line.
  struct Row {
    /// What is never cut: figures and numbers of stands.
    var prefix: Sentence = ""
    /// The spaces between it and the text.
    var gap = 0
    var text: Sentence
    var indent = 0
    var style = Style.plain

    func write(
      in view: DialogueView, with writer: inout PanelWriter, on frame: inout Frame
    ) {
      writer.line(
        prefix: view.text(prefix + Sentence(words: String(repeating: " ", count: gap))),
        view.text(text),
        indent: indent, style: style, on: &frame)
    }
  }

  /// What happened, and what it frees.
  static func heading(of sheet: ProposalSheet, in view: DialogueView, width: Int) -> [Sentence] {
    Wrapping.lines(sheet.found.heading(in: view.language), width: width)
  }

  /// All that is told of the proposal under the cursor.
  static func rows(of sheet: ProposalSheet, in view: DialogueView, width: Int) -> [Row] {
    let language = view.language
    guard let current = sheet.current else { return [] }
    var rows = wrapped(
      standing(current.after, sheet.found.before, language), width: width, style: view.theme.title
    )
    rows += wrapped(
      about(
        ReallocationWords.title(of: current.kind), ReallocationWords.meaning(of: current), language),
      width: width)
    rows += moves(of: current, sheet.found, language)
    if let building = sheet.found.buildingSentence(of: current, in: language) {
      rows += wrapped(building, width: width)
    }
    if current.needsReopening {
      rows += wrapped(
        view.say(ReallocationWords.liftFirst), sign: Theme.sign(.warning), width: width,
        style: view.theme.refusal)
    }
    rows += sheet.details.effects.flatMap { row(of: $0, in: view, width: width) }
    if sheet.details.effects.isEmpty {
      rows += wrapped(ReallocationWords.noChange[language], width: width, style: view.theme.faint)
    }
    rows += passedOver(by: sheet, in: view, width: width)
    if current.rebuilding == nil {
      rows += wrapped(
        (current.isExact ? ReallocationWords.exact : ReallocationWords.searched)[language],
        width: width, style: view.theme.faint)
    }
    return rows
  }

  /// `✖ 1 (+1) · ! 0 · penalty 5.4 (−0.8)`.
  private static func standing(
    _ after: PlanQuality, _ before: PlanQuality, _ language: Language
  ) -> Sentence {
    func figure(_ title: Sentence, _ now: Double, _ was: Double) -> Sentence {
      let change = now - was
      let figure = Figures.decimal(now, language)
      return change.magnitude < 0.05
        ? "\(title) \(figure)" : "\(title) \(figure) (\(Figures.signed(change, language)))"
    }
    var parts: [Sentence] = [
      figure(Sentence(words: Theme.sign(.error)), Double(after.errors), Double(before.errors)),
      figure(
        Sentence(words: Theme.sign(.warning)), Double(after.warnings), Double(before.warnings)),
      figure(ArrangementWords.wishCost[language], after.wishCost, before.wishCost)
        + "\(words: language.comma)\(ReallocationWords.lowerIsBetter, language)",
    ]
    if after.unplaced > 0 || before.unplaced > 0 {
      let title = ArrangementWords.unplaced[language]
      parts.insert(figure(title, Double(after.unplaced), Double(before.unplaced)), at: 0)
    }
    return parts.joined(separator: " · ")
  }

  /// `E03 → D04  Aïn Sfa Hives`.
  private static func moves(
    of proposal: Proposal, _ found: Reallocation, _ language: Language
  ) -> [Row] {
    let routes = ReallocationWords.routes(of: proposal, found, language)
    let width = routes.map(\.length).max() ?? 0
    return zip(proposal.moves, routes).map { move, route in
      let name =
        found.plan.cooperatives[move.cooperative]?.names.preferred(in: language)
        ?? move.cooperative.text
      return Row(
        prefix: route, gap: width - route.length + 2, text: Sentence(value: name))
    }
  }

  /// Who waits longer, those with the same reason together.
  private static func passedOver(
    by sheet: ProposalSheet, in view: DialogueView, width: Int
  ) -> [Row] {
    let language = view.language
    func names(_ reason: PassedOver.Reason) -> Sentence {
      sheet.details.passedOver.filter { $0.reason == reason }
        .map { "\($0.cooperative) \(view.name(of: $0.cooperative))" as Sentence }
        .joined(separator: language.comma)
    }
    var sentences: [Sentence] = []
    for one in sheet.details.passedOver {
      guard case .breaks = one.reason else { continue }
      let name: Sentence = "\(one.cooperative) \(view.name(of: one.cooperative))"
      let why: Sentence = "\(name)\(words: language.colon)\(one.sentence, language)"
      sentences.append(
        "\(ReallocationWords.passedOver, language)\(words: language.colon)\(why)")
    }
    for (reason, title) in [
      (PassedOver.Reason.worse, ReallocationWords.passedOverAsWorse),
      (.listed, ReallocationWords.passedOverAsListed),
    ] where !names(reason).isEmpty {
      sentences.append("\(title, language)\(words: language.colon)\(names(reason))")
    }
    return sentences.flatMap { wrapped($0, width: width) }
  }

  private static func row(
    of effect: ProposalEffect, in view: DialogueView, width: Int
  ) -> [Row] {
    let isWorse = effect.sort == .new || effect.sort == .worse
    return wrapped(
      effect.line(in: view.language), sign: Theme.sign(effect.severity), width: width,
      style: isWorse ? view.theme.style(effect.severity) : .plain)
  }

  /// What could not be proposed, and why.
  static func refusals(of sheet: ProposalSheet, in view: DialogueView, width: Int) -> [Row] {
    let language = view.language
    if sheet.found.refusals.isEmpty { return [] }
    let title = Row(text: ReallocationWords.notProposed[language], style: view.theme.title)
    return [Row(text: ""), title]
      + sheet.found.refusals.flatMap { refusal in
        wrapped(
          about(
            ReallocationWords.title(of: refusal.kind), refusal.sentence(in: sheet.found.plan),
            language),
          width: width)
      }
  }

  private static func about(_ subject: Phrase, _ said: Phrase, _ language: Language) -> Sentence {
    "\(subject, language)\(words: language.colon)\(said, language)"
  }

  /// A sentence on as many lines as it takes, a sign before the first.
  private static func wrapped(
    _ sentence: Sentence, sign: String = "", width: Int, style: Style = .plain
  ) -> [Row] {
    let indent = sign.isEmpty ? 0 : 2
    return Wrapping.lines(sentence, width: max(10, width - indent)).enumerated().map {
      number, line in
      number == 0 && !sign.isEmpty
        ? Row(prefix: Sentence(words: sign), gap: 1, text: line, style: style)
        : Row(text: line, indent: indent, style: style)
    }
  }
}
