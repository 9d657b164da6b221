// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  private static let anyMode: Set<Context> = [.map, .list, .editingStands, .editingFeatures]

  /// The hall itself, new plans, and the data of stands and features.
  static let hall: [Binding] = [
    Binding(
      .standSheet, ["i"], Phrase("stand’s data", fr: "données du stand", ar: "بيانات الرواق"),
      help: Phrase(
        "The stand’s number, power, water, hold, lock, position and size, to look at and to change.",
        fr:
          "Le numéro du stand, sa puissance, l’eau, la réservation, le verrou, la position et la taille, à voir et à modifier.",
        ar: "رقم الرواق وقدرته الكهربائية وماؤه وحجزه وتثبيته وموضعه وحجمه، للاطلاع والتعديل."),
      group: .drawing, in: [.map, .editingStands]),
    Binding(
      .featureSheet, ["i"],
      Phrase("feature’s data", fr: "données de l’élément", ar: "بيانات العنصر"),
      help: Phrase(
        "The feature’s names, type, place, power and what it is mounted on, to look at and to change.",
        fr:
          "Les noms de l’élément, son type, sa place, sa puissance et son support, à voir et à modifier.",
        ar: "أسماء العنصر ونوعه وموضعه وقدرته وما ثُبّت عليه، للاطلاع والتعديل."),
      group: .drawing, in: [.editingFeatures]),
    Binding(
      .hall, ["E"], Phrase("hall", fr: "salle", ar: "القاعة"),
      help: Phrase(
        "The hall’s width, depth and grid, and the names of the plan; everything keeps its place.",
        fr:
          "La largeur, la profondeur et la grille de la salle, et les noms du plan ; tout garde sa place.",
        ar: "عرض القاعة وعمقها وشبكتها وأسماء المخطط؛ كل شيء يبقى في مكانه."),
      group: .drawing, in: anyMode),
    Binding(
      .fill, [], Phrase("fill the hall", fr: "remplir la salle", ar: "ملء القاعة"),
      help: Phrase(
        "The most stands that the hall takes under the rules, with proof; a slider trades stands for wider aisles.",
        fr:
          "Le plus de stands que la salle accepte selon les règles, preuve à l’appui ; un curseur échange des stands contre des allées plus larges.",
        ar:
          "أكبر عدد من الأروقة تتسع له القاعة وفق القواعد مع إثباته؛ ومؤشر بين أروقة أكثر وممرات أعرض."
      ),
      group: .drawing, in: anyMode),
    Binding(
      .newHall, ["Ctrl-N"], Phrase("new hall", fr: "nouvelle salle", ar: "قاعة جديدة"),
      help: Phrase(
        "A new plan: a hall with doors, empty or with rows of stands; the form says how many stands fit.",
        fr:
          "Un nouveau plan : une salle avec ses portes, vide ou avec des rangées de stands ; la fiche indique combien de stands y tiennent.",
        ar:
          "مخطط جديد من الصفر: قاعة بأبوابها، فارغة أو بصفوف أروقة؛ وتبيّن الاستمارة عدد الأروقة الممكنة."
      ),
      group: .file, in: anyMode),
    Binding(
      .newFromThis, [], Phrase("new from this", fr: "nouveau depuis celui-ci", ar: "جديد من هذا"),
      help: Phrase(
        "A new plan with this hall, its stands and rules, for the next fair; nobody is placed.",
        fr:
          "Un nouveau plan avec cette salle, ses stands et ses règles, pour la prochaine foire ; personne n’est placé.",
        ar: "مخطط جديد بهذه القاعة وأروقتها وقواعدها للمعرض القادم؛ دون تخصيص أي رواق."),
      group: .file, in: anyMode),
  ]
}
