// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Comparing with another plan; while one is compared these come before the others.
  static let comparing: [Binding] = [
    Binding(
      .compare, ["d"], Phrase("compare", fr: "comparer", ar: "مقارنة"),
      help: Phrase(
        "Compare with another plan file: the map marks what differs, a list says it in words, while you go on editing.",
        fr:
          "Comparer avec un autre fichier : le plan marque ce qui diffère, une liste le dit en mots, et l’on continue de modifier.",
        ar: "مقارنة مع ملف مخطط آخر: تُظهر الخريطة الفروق وتذكرها لائحة، ويمكن متابعة التعديل."),
      group: .looking, in: [.map, .list], hint: 17),
    Binding(
      .flip, ["Space"], Phrase("flip", fr: "alterner", ar: "تبديل"),
      help: Phrase(
        "Show the other plan in the same place and size, or this one again.",
        fr: "Montrer l’autre plan au même endroit et à la même taille, ou de nouveau celui-ci.",
        ar: "عرض المخطط الآخر في المكان نفسه وبالحجم نفسه، أو هذا من جديد."),
      group: .looking, in: [.comparing], hint: 0),
    Binding(
      .nextDifference, ["n"],
      Phrase("next difference", fr: "différence suivante", ar: "الفرق التالي"),
      help: Phrase(
        "To the stand of the next difference.", fr: "Au stand de la différence suivante.",
        ar: "إلى رواق الفرق التالي."), group: .looking, in: [.comparing], hint: 0),
    Binding(
      .previousDifference, ["N"],
      Phrase("previous difference", fr: "différence précédente", ar: "الفرق السابق"),
      help: Phrase(
        "To the stand of the difference before.", fr: "Au stand de la différence précédente.",
        ar: "إلى رواق الفرق السابق."), group: .looking, in: [.comparing]),
    Binding(
      .endComparing, ["d"],
      Phrase("end comparison", fr: "fin de comparaison", ar: "إنهاء المقارنة"),
      help: Phrase(
        "End the comparison; nothing of the plan changes.",
        fr: "Terminer la comparaison ; rien du plan ne change.",
        ar: "إنهاء المقارنة؛ لا يتغير شيء في المخطط."), group: .looking, in: [.comparing], hint: 0),
  ]
}
