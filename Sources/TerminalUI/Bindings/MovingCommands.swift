// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Moving about, searching, taking back.
  static let moving: [Binding] = [
    Binding(
      .moveNorth, ["Up", "k"], Phrase("up", fr: "haut", ar: "أعلى"),
      help: Phrase(
        "To the next stand north, or the line above.",
        fr: "Au stand suivant vers le nord, ou à la ligne au-dessus.",
        ar: "إلى الرواق التالي شمالًا أو السطر الأعلى."), group: .moving),
    Binding(
      .moveSouth, ["Down", "j"], Phrase("down", fr: "bas", ar: "أسفل"),
      help: Phrase(
        "To the next stand south, or the line below.",
        fr: "Au stand suivant vers le sud, ou à la ligne au-dessous.",
        ar: "إلى الرواق التالي جنوبًا أو السطر الأسفل."), group: .moving),
    Binding(
      .moveWest, ["Left", "h"], Phrase("left", fr: "gauche", ar: "يسار"),
      help: Phrase(
        "To the next stand west.", fr: "Au stand suivant vers l’ouest.",
        ar: "إلى الرواق التالي غربًا."), group: .moving),
    Binding(
      .moveEast, ["Right", "l"], Phrase("right", fr: "droite", ar: "يمين"),
      help: Phrase(
        "To the next stand east.", fr: "Au stand suivant vers l’est.",
        ar: "إلى الرواق التالي شرقًا."), group: .moving),
    Binding(
      .pageUp, ["PageUp"], Phrase("page up", fr: "page haut", ar: "صفحة للأعلى"),
      help: Phrase(
        "A page up.", fr: "Une page vers le haut.", ar: "صفحة إلى الأعلى."), group: .moving),
    Binding(
      .pageDown, ["PageDown"], Phrase("page down", fr: "page bas", ar: "صفحة للأسفل"),
      help: Phrase(
        "A page down.", fr: "Une page vers le bas.", ar: "صفحة إلى الأسفل."), group: .moving),
    Binding(
      .goToFirst, ["Home"], Phrase("first", fr: "premier", ar: "الأول"),
      help: Phrase(
        "To the first stand or line.", fr: "Au premier stand ou à la première ligne.",
        ar: "إلى أول رواق أو سطر."), group: .moving),
    Binding(
      .goToLast, ["End"], Phrase("last", fr: "dernier", ar: "الأخير"),
      help: Phrase(
        "To the last stand or line.", fr: "Au dernier stand ou à la dernière ligne.",
        ar: "إلى آخر رواق أو سطر."), group: .moving),
    Binding(
      .nextPanel, ["Tab"], Phrase("next panel", fr: "panneau suivant", ar: "اللوحة التالية"),
      help: Phrase(
        "Map, waiting list, problems, list of cooperatives.",
        fr: "Plan, liste d’attente, problèmes, liste des coopératives.",
        ar: "الخريطة، لائحة الانتظار، المشاكل، لائحة التعاونيات."), group: .moving,
      in: [.map, .list],
      hint: 4),
    Binding(
      .previousPanel, ["Shift-Tab"],
      Phrase("previous panel", fr: "panneau précédent", ar: "اللوحة السابقة"),
      help: Phrase(
        "The panels, the other way round.", fr: "Les panneaux, dans l’autre sens.",
        ar: "اللوحات في الاتجاه المعاكس."), group: .moving, in: [.map, .list]),
    Binding(
      .open, ["Enter"], Phrase("open", fr: "ouvrir", ar: "فتح"),
      help: Phrase(
        "Assign a free stand, or open the cooperative that is there.",
        fr: "Attribuer un stand libre, ou ouvrir la coopérative qui s’y trouve.",
        ar: "تخصيص رواق شاغر أو فتح التعاونية الموجودة فيه."),
      group: .moving, in: [.map], hint: 20),
    Binding(
      .open, ["Enter"], Phrase("open", fr: "ouvrir", ar: "فتح"),
      help: Phrase(
        "Place the one that waits, go to the problem, go to the cooperative.",
        fr: "Placer celle qui attend, aller au problème, aller à la coopérative.",
        ar: "تخصيص رواق للتعاونية المنتظرة، أو الذهاب إلى المشكلة أو إلى التعاونية."),
      group: .moving, in: [.list], hint: 0),
    Binding(
      .open, ["Enter"], Phrase("choose", fr: "choisir", ar: "اختيار"),
      help: Phrase(
        "Choose the stand under the cursor.", fr: "Choisir le stand sous le curseur.",
        ar: "اختيار الرواق تحت المؤشر."), group: .moving, in: [.choosing], hint: 0),
    Binding(
      .cancel, ["Esc"], Phrase("cancel", fr: "abandonner", ar: "إلغاء"),
      help: Phrase(
        "Leave what was begun.", fr: "Abandonner ce qui est commencé.",
        ar: "التخلي عما بدأ."), group: .moving, in: [.choosing], hint: 1),
    Binding(
      .cancel, ["Esc"], Phrase("map", fr: "plan", ar: "الخريطة"),
      help: Phrase(
        "Back to the map, with no marks and no search.",
        fr: "Retour au plan, sans marque ni recherche.",
        ar: "رجوع إلى الخريطة بلا علامات ولا بحث."), group: .moving, in: [.map, .list], hint: 21),
    Binding(
      .find, ["/"], Phrase("find", fr: "chercher", ar: "بحث"),
      help: Phrase(
        "Find a stand, a cooperative or a category by part of a name, in any language.",
        fr:
          "Chercher un stand, une coopérative ou une catégorie par une partie du nom, dans toute langue.",
        ar: "البحث عن رواق أو تعاونية أو صنف بجزء من الاسم بأي لغة."), group: .moving,
      in: [.map, .choosing, .editingStands], hint: 3),
    Binding(
      .findNext, ["n"], Phrase("find next", fr: "suivant", ar: "التالي"),
      help: Phrase(
        "To the next stand that was found.", fr: "Au résultat suivant.",
        ar: "إلى النتيجة التالية."), group: .moving),
    Binding(
      .findPrevious, ["N"], Phrase("find previous", fr: "précédent", ar: "السابق"),
      help: Phrase(
        "To the stand that was found before.", fr: "Au résultat précédent.",
        ar: "إلى النتيجة السابقة."), group: .moving),
    Binding(
      .repeatChange, ["."], Phrase("repeat", fr: "répéter", ar: "تكرار"),
      help: Phrase(
        "Make the last change again with the stand under the cursor: hold, lock, take off, draw, move, resize, number; a number before it is so many.",
        fr:
          "Répéter la dernière modification avec le stand sous le curseur : réserver, verrouiller, retirer, dessiner, déplacer, redimensionner, numéroter ; un nombre devant en fait autant.",
        ar:
          "تكرار آخر تغيير على الرواق تحت المؤشر: حجز أو تثبيت أو إزالة أو رسم أو نقل أو تغيير حجم أو ترقيم؛ ورقم قبله يكرره."
      ),
      group: .placing, in: [.map, .list, .editingStands, .editingFeatures]),
    Binding(
      .undo, ["u", "Ctrl-Z"], Phrase("undo", fr: "annuler", ar: "تراجع"),
      help: Phrase(
        "Take the last change back; then, after a question, what the history has from before.",
        fr: "Revenir sur la dernière modification ; puis, après question, sur l’historique.",
        ar: "التراجع عن آخر تغيير، ثم بعد سؤال عما في سجل التغييرات من قبل."), group: .moving,
      in: [.map, .list, .editingStands, .editingFeatures], hint: 5),
    Binding(
      .redo, ["Ctrl-R", "Ctrl-Y"], Phrase("redo", fr: "rétablir", ar: "إعادة"),
      help: Phrase(
        "Do again what was taken back.", fr: "Rétablir ce qui a été annulé.",
        ar: "إعادة ما تم التراجع عنه."), group: .moving,
      in: [.map, .list, .editingStands, .editingFeatures]),
  ]
}
