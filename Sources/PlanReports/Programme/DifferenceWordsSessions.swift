// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What differs between two programmes.
extension DifferenceWords {
  /// `session Digital marketing: start 29/11/2017 10:00 → 29/11/2017 11:00`.
  func session(_ difference: PlanComparison.Difference, _ key: String) -> Sentence {
    let id = Session.ID(difference.path[1])
    let (was, now) = (
      id.flatMap { comparison.before.sessions[$0] }, id.flatMap { comparison.after.sessions[$0] }
    )
    let label = (now ?? was)?.label(in: new.language) ?? difference.path[1]
    let name: Sentence = new.say(
      en: "session \(label)", fr: "séance \(label)", ar: "الحصة \(label)")
    let colon = new.language.colon
    if difference.path.count == 2 {
      guard let session = now ?? was else { return name }
      let place = speaker(of: now).place(of: session)
      let said = thing(name, difference, key, isWhole: true)
      return place.isEmpty ? said : "\(said)\(words: colon)\(place)"
    }
    guard let title = SessionWords.title(ofKey: key) else { return change(name, difference, key) }
    let before = shown(difference.before, under: key, old)
    let after = shown(difference.after, under: key, new)
    return "\(name)\(words: colon)\(title, new.language) \(before) → \(after)"
  }

  private func speaker(of session: Session?) -> Speaker { session == nil ? old : new }

  /// A value of a session as people read it.
  private func shown(_ value: PropertyValue?, under key: String, _ speaker: Speaker) -> Sentence {
    let language = speaker.language
    switch (key, value) {
    case ("start", .string(let time)?), ("end", .string(let time)?):
      return Sentence(value: Dates.minute(time.string, by: speaker.plan.clock, language))
    case ("area", .string(let area)?):
      return Sentence(value: Feature.ID(area.string).map(speaker.feature) ?? area.string)
    case ("seating", .string(let word)?):
      return Session.Seating(rawValue: word.string)?.term.one.sentence(in: language)
        ?? Sentence(value: word.string)
    case ("seating", nil): return Session.Seating.theatre.term.one.sentence(in: language)
    case ("participants", .array(let ids)?) where !ids.isEmpty:
      let names = ids.compactMap(\.text).map { id in
        Sentence(value: Cooperative.ID(id).map(speaker.cooperative) ?? id)
      }
      return "(\(names.joined(separator: language.comma)))"
    default: return shown(value)
    }
  }
}
