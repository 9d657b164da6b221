// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of the sheet of rehearsed withdrawals.
enum RehearsalSheetWords {
  static let showOnMap = Phrase(
    "show on the map", fr: "montrer sur le plan", ar: "العرض على الخريطة")
  static let anew = Phrase("rehearse anew", fr: "recommencer", ar: "إعادة الإعداد")
  static let stopped = Phrase(
    "rehearsing stopped", fr: "préparation arrêtée", ar: "أُوقف الإعداد")
  static let nobody = Phrase(
    "nobody is on a stand", fr: "personne n’a de stand", ar: "لا أحد له رواق")
  static let asIs = Phrase(
    "the plan as it is", fr: "le plan tel qu’il est", ar: "المخطط كما هو")
  static let changed = Phrase(
    "the plan has changed since", fr: "le plan a changé depuis", ar: "تغير المخطط منذ ذلك")
  static let atOnce = Phrase(
    "rehearsed; the other proposals follow",
    fr: "déjà préparé ; les autres propositions suivent",
    ar: "أُعد من قبل؛ وتليه الاقتراحات الأخرى")

  /// How far it is.
  static func progress(_ done: Int, of count: Int) -> Phrase {
    Phrase(
      "withdrawals rehearsed: \(done) of \(count)",
      fr: "désistements préparés : \(done) sur \(count)",
      ar: "الانسحابات المُعدّة: \(done) من \(count)")
  }
}
