// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// An explanation as lines and as data: what `explain` prints.
extension RuleExplanation {
  /// How many measures of the worst are told one by one.
  private static let shown = 3

  /// Heading, meaning, way of measuring, source, what was measured, what breaks the rule.
  package func lines(of plan: Plan, in language: Language) -> [Sentence] {
    let speaker = Speaker(language: language, plan: plan)
    var lines = [
      description.heading(in: language), description.summary.sentence(in: language),
      description.measurement.sentence(in: language), description.sourceLine(in: language),
    ]
    if isTooMuch {
      return lines + [
        Report.tooMuchLine(description.rule.id, RuleCatalogue.title(of: description.rule.kind))
          .sentence(in: language)
      ]
    }
    lines += measuredLines(speaker)
    if violations.isEmpty {
      lines.append(
        speaker.say(
          en: "Nothing breaks this rule.", fr: "Rien n’enfreint cette règle.",
          ar: "لا شيء يخالف هذه القاعدة."))
    }
    return lines + violations.map { $0.line(of: plan, in: language) }
      + [RuleDescription.law.sentence(in: language)]
  }

  private func measuredLines(_ speaker: Speaker) -> [Sentence] {
    guard isMeasured else { return [] }
    guard let worst = measures.first, let best else {
      return [
        speaker.say(
          en: "Nothing to measure in this plan.", fr: "Rien à mesurer dans ce plan.",
          ar: "لا شيء يُقاس في هذا المخطط.")
      ]
    }
    var lines: [Sentence] = [
      speaker.say(
        en: "Measured in this plan: \(measureCount).",
        fr: "Mesures dans ce plan : \(measureCount).",
        ar: "عدد القياسات في هذا المخطط: \(measureCount).")
    ]
    let colon = speaker.language.colon
    let title: Sentence = speaker.say(en: "worst", fr: "pire", ar: "الأسوأ")
    for measure in measures.prefix(Self.shown) {
      lines.append("  \(title)\(words: colon)\(speaker.say(measure, demand))")
    }
    if measureCount > Self.shown, best != worst {
      let title: Sentence = speaker.say(en: "best", fr: "meilleure", ar: "الأفضل")
      lines.append("  \(title)\(words: colon)\(speaker.say(best, demand))")
    }
    return lines
  }

  /// The explanation as data: what `rules` gives of the rule, with what was measured.
  package func properties(of plan: Plan, in language: Language) -> PropertyDictionary {
    var entry = description.properties(in: language)
    entry["law"] = .text(RuleDescription.law[language])
    entry["violations"] = .array(
      violations.map { .dictionary($0.properties(of: plan, in: language)) })
    entry["measured"] = .dictionary([
      "count": .integer(measureCount),
      "worst": .array(measures.prefix(Self.shown).map { .dictionary($0.properties) }),
      "best": .array([best].compactMap { $0 }.map { .dictionary($0.properties) }),
    ])
    return entry
  }
}

extension Measure {
  /// The measure as a dictionary; an infinite value is left out.
  var properties: PropertyDictionary {
    var entry: PropertyDictionary = [
      "stands": .array(stands.map { .text($0.text) }),
      "cooperatives": .array(cooperatives.map { .text($0.text) }),
      "features": .array(features.map { .text($0.text) }),
      "sessions": .array(sessions.map { .text($0.text) }),
      "unit": .text(unit.rawValue),
    ]
    if value.isFinite { entry["value"] = .real(value) }
    if let limit, limit.isFinite { entry["limit"] = .real(limit) }
    return entry
  }
}

extension Speaker {
  /// A measure with what is asked of it and what it is of: `23.5 m; maximum 40 m (A04)`.
  fileprivate func say(_ measure: Measure, _ demand: Measures.Demand) -> Sentence {
    let value = amount(measure.value, measure.unit)
    let figure: Sentence? = measure.limit.map { limit in
      say(value, asking: demand, amount(limit, measure.unit))
    }
    let stands = measure.stands.map(stand)
    let names = measure.cooperatives.count > 2 ? [] : measure.cooperatives.map(cooperative)
    let features = measure.features.count > 4 ? [] : measure.features.map(feature)
    let subjects =
      (stands.count > 6 ? ["\(stands.count)"] : stands) + names + features
      + measure.sessions.map(session)
    let text = figure ?? Sentence(value: value)
    return subjects.isEmpty
      ? text : "\(text) (\(subjects.asValues.joined(separator: comma)))"
  }

  private func say(
    _ value: String, asking demand: Measures.Demand, _ limit: String
  ) -> Sentence {
    switch demand {
    case .atLeast:
      say(
        en: "\(value); minimum \(limit)", fr: "\(value) ; minimum \(limit)",
        ar: "\(value)؛ الحد الأدنى \(limit)")
    case .atMost:
      say(
        en: "\(value); maximum \(limit)", fr: "\(value) ; maximum \(limit)",
        ar: "\(value)؛ الحد الأقصى \(limit)")
    case .below:
      say(
        en: "\(value); less than \(limit)", fr: "\(value) ; moins de \(limit)",
        ar: "\(value)؛ أقل من \(limit)")
    case .exactly:
      say(
        en: "\(value); exactly \(limit)", fr: "\(value) ; exactement \(limit)",
        ar: "\(value)؛ \(limit) بالضبط")
    }
  }

  private func amount(_ value: Double, _ unit: Violation.Unit) -> String {
    switch unit {
    case .none: number(value)
    case .metres: reach(value).plain
    case .squareMetres: area(value)
    case .kilowatts: power(value)
    case .minutes: minutes(value)
    case .seconds: seconds(value)
    }
  }
}
