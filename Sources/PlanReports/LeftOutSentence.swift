// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

extension LeftOut {
  /// Why, as a clause without its full stop: `areaFits on 2 of 3 open stands, 1 taken by others`.
  ///
  /// A rule is called by its id, as where the errors that remain are counted.
  package var sentence: Phrase {
    if open == 0 {
      return Phrase(
        "no stand is open", fr: "aucun stand n’est disponible", ar: "لا رواق متاح")
    }
    var parts = reasons.enumerated().map { place, reason in
      place == 0
        ? Phrase(
          "\(reason.rule) on \(reason.stands) of "
            + Counted.english(open, "open stand", "open stands"),
          fr: "\(reason.rule) sur \(reason.stands) de "
            + Counted.french(open, "stand disponible", "stands disponibles"),
          ar: "\(reason.rule) في \(reason.stands) من أصل \(Self.stands(open))")
        : Phrase(
          "\(reason.rule) on \(reason.stands)", fr: "\(reason.rule) sur \(reason.stands)",
          ar: "\(reason.rule) في \(reason.stands)")
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

  private static func stands(_ count: Int) -> Sentence {
    Counted.arabic(
      count, one: "رواق واحد متاح", two: "رواقين متاحين", few: "أروقة متاحة", many: "رواقًا متاحًا")
  }
}
