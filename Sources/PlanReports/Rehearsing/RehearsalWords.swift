// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of withdrawals that are rehearsed.
package enum RehearsalWords {
  /// What it is called.
  package static let title = Phrase(
    "Withdrawals rehearsed", fr: "Désistements préparés", ar: "الاستعداد للانسحابات")
  /// Nobody takes the stand without a new error.
  package static let uncovered = Phrase(
    "not covered", fr: "sans remplaçante", ar: "بلا بديلة")
  /// What would be done.
  package static let answer = Phrase("answer", fr: "réponse", ar: "الحل")
  /// What to think of it.
  package static let planningAid = Phrase(
    """
    A planning aid: the best answers to a withdrawal under the plan’s rules, as the plan is now; \
    whoever decides is free to do otherwise.
    """,
    fr: """
      Aide à la planification : les meilleures réponses à un désistement selon les règles du plan, \
      tel qu’il est ; la décision reste à ceux qui organisent.
      """,
    ar: """
      أداة مساعدة على التخطيط: أفضل الحلول لكل انسحاب وفق قواعد المخطط كما هو الآن؛ ويبقى القرار \
      للمنظمين.
      """)

  /// Which plan, as of when.
  package static func of(control: String, at time: String) -> Phrase {
    Phrase(
      "control number \(control), \(time)", fr: "n° de contrôle \(control), \(time)",
      ar: "رقم التحقق \(control)، \(time)")
  }

  /// How many withdrawals there are, and how many of them are not covered.
  package static func counts(_ rehearsed: Int, uncovered: Int) -> Phrase {
    Phrase(
      "withdrawals: \(rehearsed), not covered: \(uncovered)",
      fr: "désistements : \(rehearsed), sans remplaçante : \(uncovered)",
      ar: "الانسحابات: \(rehearsed)، بلا بديلة: \(uncovered)")
  }

  /// The same of pairs.
  package static func pairs(_ rehearsed: Int, uncovered: Int) -> Phrase {
    Phrase(
      "two at once: \(rehearsed), not covered: \(uncovered)",
      fr: "deux à la fois : \(rehearsed), sans remplaçantes : \(uncovered)",
      ar: "انسحابان معًا: \(rehearsed)، بلا بديلتين: \(uncovered)")
  }

  /// Not all were rehearsed.
  package static func stopped(_ done: Int, of count: Int) -> Phrase {
    Phrase(
      "stopped: \(done) of \(count) rehearsed", fr: "arrêté : \(done) sur \(count) préparés",
      ar: "أُوقف: \(done) من \(count)")
  }

  /// A larger search might find more.
  package static let unsure = Phrase(
    "as far as was searched", fr: "dans la limite de la recherche", ar: "في حدود البحث")
}
