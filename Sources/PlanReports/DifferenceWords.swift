// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A comparison in words: what `diff` prints.
extension PlanComparison {
  /// A difference in words.
  package struct Line: Hashable, Sendable {
    /// Where the plans differ.
    package let difference: Difference
    /// The words without their full stop; names in it are the files'.
    package let said: Sentence
    /// The same for a narrow list: from where to where, then who: `B08 → A01  Figuig Burnous`.
    package let brief: Sentence
    /// The stand that it is about: the stand itself, or where a cooperative sits in the second plan,
    /// else in the first; nil for all else.
    package let stand: Stand.ID?
  }

  /// A line for each difference, in order; when and why someone withdrew is in one line with it.
  package func lines(in language: Language) -> [String] {
    sentences(in: language).map(\.said.plain)
  }

  /// The differences in words, in order; when and why someone withdrew is in one sentence with it.
  ///
  /// - Complexity: O(differences + placements).
  package func sentences(in language: Language) -> [Line] {
    let words = DifferenceWords(self, language)
    let changes = Set(differences.filter { $0.path.last == "status" }.map { $0.path.dropLast() })
    return differences.filter { difference in
      !["reason", "withdrawnAt"].contains(difference.path.last)
        || !changes.contains(difference.path.dropLast())
    }.map { difference in
      Line(
        difference: difference, said: words.sentence(difference), brief: words.brief(difference),
        stand: words.stand(of: difference))
    }
  }

  /// A difference as a sentence without its full stop; names in it are the files'.
  ///
  /// For many at once `lines(in:)` is faster.
  package func message(for difference: Difference, in language: Language) -> String {
    DifferenceWords(self, language).sentence(difference).plain
  }

  /// The comparison as data: what `diff --json` prints.
  package func entries(in language: Language) -> [PropertyDictionary] {
    let words = DifferenceWords(self, language)
    return differences.map { difference in
      var entry: PropertyDictionary = [
        "path": .array(difference.path.map { .text($0) }),
        "message": .text(words.sentence(difference).plain),
      ]
      entry["before"] = difference.before
      entry["after"] = difference.after
      return entry
    }
  }
}

/// Puts differences into words.
struct DifferenceWords {
  let comparison: PlanComparison
  /// Speaks of things as the first plan calls them.
  let old: Speaker
  /// Speaks of things as the second plan calls them.
  let new: Speaker
  let oldSeats: [Cooperative.ID: [Stand.ID]]
  let newSeats: [Cooperative.ID: [Stand.ID]]

  init(_ comparison: PlanComparison, _ language: Language) {
    self.comparison = comparison
    old = Speaker(language: language, plan: comparison.before)
    new = Speaker(language: language, plan: comparison.after)
    oldSeats = comparison.before.standsByCooperative
    newSeats = comparison.after.standsByCooperative
  }

  /// The stand that a difference is about, if it is about one.
  func stand(of difference: PlanComparison.Difference) -> Stand.ID? {
    guard difference.path.count > 1 else { return nil }
    switch difference.path[0] {
    case "stands", "placements": return Stand.ID(difference.path[1])
    case "cooperatives":
      let id = Cooperative.ID(difference.path[1])
      return id.flatMap { (newSeats[$0] ?? oldSeats[$0])?.first }
    default: return nil
    }
  }

  /// The sentence for a difference, by the part of the file that it is in.
  func sentence(_ difference: PlanComparison.Difference) -> Sentence {
    let path = difference.path
    let key = path.last ?? ""
    switch (path.first, path.count) {
    case ("hall", 3...): return feature(difference, key)
    case ("stands", 2...): return stand(difference, key)
    case ("cooperatives", 2...): return cooperative(difference, key)
    case ("placements", 2): return seats(path[1])
    case ("rules", 2...): return thing(rule(path[1]), difference, key, isWhole: path.count == 2)
    case ("categories", 2...):
      let name: Sentence = new.say(
        en: "category \(path[1])", fr: "catégorie \(path[1])", ar: "الصنف \(path[1])")
      return thing(name, difference, key, isWhole: path.count == 2)
    case ("sessions", 2...): return session(difference, key)
    case ("history", _): return history(difference)
    case ("hall", _):
      return change(new.say(en: "hall", fr: "salle", ar: "القاعة"), difference, key)
    case ("status", 1) where difference.after?.text == "approved":
      return new.say(en: "plan approved", fr: "plan approuvé", ar: "اعتُمد المخطط")
    case ("status", 1):
      return new.say(en: "plan reopened", fr: "plan rouvert", ar: "أُعيد فتح المخطط")
    default: return change(new.say(en: "plan", fr: "plan", ar: "المخطط"), difference, key)
    }
  }
}

// MARK: Things

extension DifferenceWords {
  /// A thing that came, went or changed.
  func thing(
    _ name: Sentence, _ difference: PlanComparison.Difference, _ key: String, isWhole: Bool
  ) -> Sentence {
    guard isWhole else { return change(name, difference, key) }
    return difference.before == nil
      ? new.say(en: "\(name) added", fr: "\(name) : ajout", ar: "\(name): إضافة")
      : new.say(en: "\(name) removed", fr: "\(name) : suppression", ar: "\(name): حذف")
  }

  /// `B02: power 3 → 6`.
  func change(
    _ name: Sentence, _ difference: PlanComparison.Difference, _ key: String
  ) -> Sentence {
    var (before, after) = (difference.before, difference.after)
    if let one = before?.dictionary, let other = after?.dictionary {
      // Of names and relations only those that differ.
      before = .dictionary(one.without(other))
      after = .dictionary(other.without(one))
    }
    let values: Sentence = "\(word(forKey: key)) \(shown(before)) → \(shown(after))"
    return "\(name)\(words: new.language.colon)\(values)"
  }

  /// The word for a key of the file.
  func word(forKey key: String) -> Sentence {
    FileKeyWords.title(of: key).sentence(in: new.language)
  }

  /// A value as people read it.
  func shown(_ value: PropertyValue?) -> Sentence {
    switch value {
    case nil: return "–"
    case .string(let text)?:
      return text.string.isEmpty
        ? "–" : Sentence(value: comparison.after.clock.local(text.string))
    case .integer(let number)?: return "\(number)"
    case .real(let number)?: return Sentence(value: new.number(number))
    case .boolean(let isTrue)?:
      return (isTrue ? Terms.yes : Terms.no).one.sentence(in: new.language)
    case .array(let values)?:
      return values.isEmpty ? "–" : "(\(values.map { shown($0) }.joined(separator: new.comma)))"
    case .dictionary(let values)?:
      let parts: [Sentence] = values.entries.map {
        "\(word(forKey: $0.key.string)) \(shown($0.value))"
      }
      return parts.isEmpty ? "–" : "(\(parts.joined(separator: new.comma)))"
    }
  }

  private func rule(_ id: String) -> Sentence {
    let rules = Rule.ID(id).flatMap {
      comparison.after.rules[$0] ?? comparison.before.rules[$0]
    }
    let kind: Sentence =
      rules.map { " (\(RuleCatalogue.title(of: $0.kind), new.language))" } ?? ""
    return new.say(en: "rule \(id)\(kind)", fr: "règle \(id)\(kind)", ar: "القاعدة \(id)\(kind)")
  }

  private func feature(
    _ difference: PlanComparison.Difference, _ key: String
  ) -> Sentence {
    let id = difference.path[2]
    let name =
      Feature.ID(id).map {
        comparison.after.hall.features[$0] == nil ? old.feature($0) : new.feature($0)
      }
      ?? id
    return thing(
      Sentence(value: name), difference, key, isWhole: difference.path.count == 3)
  }

  private func history(_ difference: PlanComparison.Difference) -> Sentence {
    func count(_ value: PropertyValue?) -> Int {
      if case .array(let lines)? = value { lines.count } else { 0 }
    }
    let (gone, come) = (count(difference.before), count(difference.after))
    if gone == 0 {
      return new.say(
        en: "history: " + Counted.english(come, "new entry", "new entries"),
        fr: "historique : " + Counted.french(come, "entrée de plus", "entrées de plus"),
        ar: "سجل التغييرات: زيادة \(come)")
    }
    if come == 0 {
      return new.say(
        en: "history: " + Counted.english(gone, "entry fewer", "entries fewer"),
        fr: "historique : " + Counted.french(gone, "entrée de moins", "entrées de moins"),
        ar: "سجل التغييرات: نقص \(gone)")
    }
    return new.say(
      en: "history: \(gone) only in the first, \(come) only in the second",
      fr: "historique : \(gone) dans le premier seul, \(come) dans le second seul",
      ar: "سجل التغييرات: \(gone) في الأول وحده و\(come) في الثاني وحده")
  }
}

extension PropertyDictionary {
  /// The entries that another dictionary has not, or has with another value.
  fileprivate func without(_ other: PropertyDictionary) -> PropertyDictionary {
    PropertyDictionary(
      entries.filter { entry in !(other[entry.key]?.isSame(as: entry.value) ?? false) })
  }
}
