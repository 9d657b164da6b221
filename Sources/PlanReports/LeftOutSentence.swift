// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

extension LeftOut {
  /// Why, as a clause without its full stop: `enough area on 2 of 3 open stands, 1 of 3 open went to
  /// others`.
  package var sentence: Phrase {
    if open == 0 {
      return Phrase(
        "no stand is open", fr: "aucun stand n’est disponible", ar: "لا رواق متاح")
    }
    var parts = reasons.enumerated().map { place, reason in
      let rule = name(of: reason)
      return place == 0
        ? Phrase(
          "\(rule.english) on \(reason.stands) of "
            + Counted.english(open, "open stand", "open stands"),
          fr: "\(rule.french) sur \(reason.stands) de "
            + Counted.french(open, "stand disponible", "stands disponibles"),
          ar: "\(rule.arabic) في \(reason.stands) من أصل \(Self.stands(open))")
        : Phrase(
          "\(rule.english) on \(reason.stands)", fr: "\(rule.french) sur \(reason.stands)",
          ar: "\(rule.arabic) في \(reason.stands)")
    }
    if taken > 0 {
      parts.append(
        Phrase(
          "\(taken) of \(open) open went to others",
          fr: taken == 1
            ? "1 sur \(open) attribué à une autre" : "\(taken) sur \(open) attribués à d’autres",
          ar: "خُصص لغيرها \(taken) من أصل \(open)"))
    }
    return Phrase(
      parts.map(\.english).joined(separator: Language.english.comma),
      fr: parts.map(\.french).joined(separator: Language.french.comma),
      ar: parts.map(\.arabic).joined(separator: Language.arabic.comma))
  }

  /// A rule's title; its id, too, where another of its kind stood in the way.
  private func name(of reason: Reason) -> Phrase {
    let title = RuleCatalogue.title(of: reason.kind)
    guard reasons.count(where: { $0.kind == reason.kind }) > 1 else { return title }
    return Phrase.each { "\(title, $0) (\(reason.rule))" }
  }

  private static func stands(_ count: Int) -> Sentence {
    Counted.arabic(
      count, one: "رواق واحد متاح", two: "رواقين متاحين", few: "أروقة متاحة", many: "رواقًا متاحًا")
  }
}
