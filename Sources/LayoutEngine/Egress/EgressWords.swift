// SPDX-License-Identifier: Apache-2.0

import Wording

/// What people are told wherever it is said how fast a hall empties.
extension Egress {
  /// What the figures are, and what they are not.
  package static let caveat = Phrase(
    "Movement only, without alarm and reaction: a planning aid, not an approval.",
    fr:
      "Déplacement seul, sans alarme ni réaction : une aide à la conception, pas une autorisation.",
    ar: "زمن السير وحده دون الإنذار ورد الفعل: أداة مساعدة على التخطيط وليست ترخيصًا.")

  /// Where the figures come from.
  package static let source = Phrase(
    "IMO MSC.1/Circ.1533, simplified method (speed by density, 1.3 persons a second for each metre of door); SFPE handbook.",
    fr:
      "OMI MSC.1/Circ.1533, méthode simplifiée (vitesse selon la densité, 1,3 personne par seconde et par mètre de porte) ; manuel SFPE.",
    ar:
      "المنظمة البحرية الدولية MSC.1/Circ.1533، الطريقة المبسطة (السرعة حسب الكثافة، و1,3 شخص في الثانية لكل متر من الباب)؛ دليل SFPE."
  )

  /// How many doors were blocked in turn, where not all were.
  package static func looked(at each: EgressCases, _ speaker: Speaker) -> Sentence? {
    if each.isComplete { return nil }
    let (count, all) = ("\(each.cases.count)", "\(each.doors)")
    return speaker.say(
      en: "Blocked in turn were \(count) of \(all) doors, those by which most leave.",
      fr: "Portes bloquées tour à tour : \(count) sur \(all), celles par où sort le plus de monde.",
      ar: "الأبواب المغلقة بالتناوب: \(count) من \(all)، وهي التي يخرج منها أكثر الأشخاص.")
  }

  /// Why it was not reckoned.
  package static let tooMuch = Phrase(
    "the hall has too many cells and doors to reckon how long it takes until all are out",
    fr: "la salle a trop de cases et de portes pour calculer le temps d’évacuation",
    ar: "في القاعة خانات وأبواب أكثر مما يسمح بحساب مدة الخروج")
}
