// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  private static let editing: Set<Context> = [.editingStands, .editingFeatures]
  private static let everywhere: Set<Context> = [.editingStands, .editingFeatures, .shaping]

  /// The way into the edit mode.
  static let shapingDoors: [Binding] = [
    Binding(
      .editStands, ["e"], Phrase("edit stands", fr: "modifier les stands", ar: "تعديل الأروقة"),
      help: Phrase(
        "Draw stands, move, resize, turn, split, merge, number and delete them, with a free cursor.",
        fr:
          "Dessiner, déplacer, redimensionner, tourner, diviser, fusionner, numéroter et supprimer des stands, avec un curseur libre.",
        ar: "رسم الأروقة ونقلها وتغيير حجمها وتدويرها وتقسيمها ودمجها وترقيمها وحذفها بمؤشر حر."),
      group: .drawing, in: [.map, .list, .editingFeatures], hint: 4),
    Binding(
      .editFeatures, ["f"], Phrase("features", fr: "éléments", ar: "العناصر"),
      help: Phrase(
        "Doors, walls, columns, areas and points of the hall.",
        fr: "Portes, murs, poteaux, surfaces et points de la salle.",
        ar: "أبواب القاعة وجدرانها وأعمدتها ومساحاتها ونقاطها."),
      group: .drawing, in: [.map, .list, .editingStands], hint: 14),
  ]

  /// Drawing and changing stands and features.
  static let drawing: [Binding] = [
    Binding(
      .draw, ["d"], Phrase("draw", fr: "dessiner", ar: "رسم"),
      help: Phrase(
        "Begin a stand at the cursor (arrows: stretch, Enter: make it).",
        fr: "Commencer un stand au curseur (flèches : étirer, Entrée : créer).",
        ar: "بدء رواق عند المؤشر (الأسهم: تمديد، Enter: إنشاء)."),
      group: .drawing, in: [.editingStands], hint: 1),
    Binding(
      .addFeature, ["d"], Phrase("add", fr: "ajouter", ar: "إضافة"),
      help: Phrase(
        "Pick a type of feature and draw it at the cursor.",
        fr: "Choisir un type d’élément et le dessiner au curseur.",
        ar: "اختيار نوع العنصر ورسمه عند المؤشر."),
      group: .drawing, in: [.editingFeatures], hint: 1),
    Binding(
      .pickUp, ["m"], Phrase("move", fr: "déplacer", ar: "نقل"),
      help: Phrase(
        "Pick up what is selected, or what is under the cursor (arrows: move, Enter: put down).",
        fr:
          "Prendre la sélection, ou ce qui est sous le curseur (flèches : déplacer, Entrée : poser).",
        ar: "رفع المحدَّد أو ما تحت المؤشر (الأسهم: نقل، Enter: وضع)."),
      group: .drawing, in: editing, hint: 3),
    Binding(
      .resize, ["r"], Phrase("resize", fr: "taille", ar: "الحجم"),
      help: Phrase(
        "Take hold of the edge or corner under the cursor, else of the south-east corner ({} again: the next one).",
        fr:
          "Saisir le bord ou l’angle sous le curseur, sinon l’angle sud-est ({} encore : le suivant).",
        ar:
          "إمساك الحافة أو الزاوية تحت المؤشر وإلا فالزاوية الجنوبية الشرقية ({} مرة أخرى: التالية)."
      ),
      group: .drawing, in: everywhere, hint: 5),
    Binding(
      .row, ["R"], Phrase("row of stands", fr: "rangée", ar: "صف أروقة"),
      help: Phrase(
        "A row in one go: how many, their size, an aisle every so many, their numbers; the map shows it first.",
        fr:
          "Une rangée d’un coup : nombre, taille, une allée tous les … stands, numéros ; le plan la montre d’abord.",
        ar:
          "صف دفعة واحدة: العدد والحجم وممر بعد كل عدد معيّن من الأروقة والأرقام؛ تعرضه الخريطة أولًا."
      ),
      group: .drawing, in: [.editingStands], hint: 4),
    Binding(
      .delete, ["x", "Delete"], Phrase("delete", fr: "supprimer", ar: "حذف"),
      help: Phrase(
        "Delete what is selected, or what is under the cursor; asks where a stand is occupied.",
        fr:
          "Supprimer la sélection, ou ce qui est sous le curseur ; demande si le stand est occupé.",
        ar: "حذف المحدَّد أو ما تحت المؤشر، مع السؤال إن كان مشغولًا."),
      group: .drawing, in: editing, hint: 6),
    Binding(
      .renumber, ["n"], Phrase("number", fr: "numéroter", ar: "ترقيم"),
      help: Phrase(
        "New numbers for what is selected: prefix, start, digits, order, numbers to leave out. Placements stay.",
        fr:
          "Nouveaux numéros pour la sélection : préfixe, début, chiffres, ordre, sauts. Les placements restent.",
        ar: "أرقام جديدة للمحدَّد: البادئة والبداية والأرقام والترتيب والمستثنى. تبقى التخصيصات."),
      group: .drawing, in: [.editingStands], hint: 8),
    Binding(
      .merge, ["M"], Phrase("merge", fr: "fusionner", ar: "دمج"),
      help: Phrase(
        "Merge selected stands that adjoin (arrows: whose number stays).",
        fr:
          "Fusionner des stands sélectionnés qui se touchent (flèches : le numéro gardé).",
        ar: "دمج أروقة محدَّدة متلاصقة (الأسهم: الرقم الباقي)."),
      group: .drawing, in: [.editingStands], hint: 10),
    Binding(
      .split, ["s"], Phrase("split", fr: "diviser", ar: "تقسيم"),
      help: Phrase(
        "Split the stand (arrows: move the cut, {} again: another way).",
        fr: "Diviser le stand (flèches : déplacer la coupe, {} encore : autrement).",
        ar: "تقسيم الرواق (الأسهم: تحريك القطع، {} مرة أخرى: قطع آخر)."),
      group: .drawing, in: [.editingStands, .shaping], hint: 11),
    Binding(
      .turn, ["t"], Phrase("turn", fr: "tourner", ar: "تدوير"),
      help: Phrase(
        "Turn by 90° about the north-west corner.",
        fr: "Tourner de 90° autour de l’angle nord-ouest.",
        ar: "تدوير 90° حول الزاوية الشمالية الغربية."),
      group: .drawing, in: editing, hint: 12),
    Binding(
      .duplicate, ["c"], Phrase("copy", fr: "copier", ar: "نسخ"),
      help: Phrase(
        "Make a copy (arrows: move it, Enter: put it down).",
        fr: "Faire une copie (flèches : déplacer, Entrée : poser).",
        ar: "إنشاء نسخة (الأسهم: نقلها، Enter: وضعها)."),
      group: .drawing, in: editing, hint: 13),
  ]

  /// Saying which stands and features are meant.
  static let selecting: [Binding] = [
    Binding(
      .select, ["Space"], Phrase("select", fr: "sélectionner", ar: "تحديد"),
      help: Phrase(
        "Select what is under the cursor, or deselect it (Esc: deselect all).",
        fr: "Sélectionner ce qui est sous le curseur, ou l’inverse (Échap : tout désélectionner).",
        ar: "تحديد ما تحت المؤشر أو إلغاء تحديده (Esc: إلغاء الكل)."),
      group: .selecting, in: editing, hint: 7),
    Binding(
      .range, ["v"], Phrase("range", fr: "plage", ar: "مدى"),
      help: Phrase(
        "Select the stands from the one selected last to this one, row by row.",
        fr: "Sélectionner les stands du dernier sélectionné à celui-ci, rangée par rangée.",
        ar: "تحديد الأروقة من آخر محدَّد إلى هذا صفًّا صفًّا."),
      group: .selecting, in: [.editingStands], hint: 16),
    Binding(
      .box, ["b"], Phrase("box", fr: "cadre", ar: "إطار"),
      help: Phrase(
        "Select what a box reaches (arrows: stretch, Enter: select).",
        fr: "Sélectionner ce qu’un cadre touche (flèches : étirer, Entrée : sélectionner).",
        ar: "تحديد ما يصله إطار (الأسهم: تمديد، Enter: تحديد)."),
      group: .selecting, in: editing, hint: 17),
    Binding(
      .selectAll, ["a"], Phrase("all of…", fr: "tous les…", ar: "كل…"),
      help: Phrase(
        "Select all of a category, all free stands, all stands, or all features of a type.",
        fr:
          "Sélectionner toute une catégorie, les stands libres, tous les stands, ou un type d’élément.",
        ar: "تحديد صنف كامل أو الأروقة الشاغرة أو كل الأروقة أو نوع من العناصر."),
      group: .selecting, in: editing, hint: 15),
  ]

  /// The free cursor, and what a gesture under way needs.
  static let freeCursor: [Binding] = [
    step(.moveNorth, ["Up", "k"], Phrase("north", fr: "nord", ar: "شمال")),
    step(.moveSouth, ["Down", "j"], Phrase("south", fr: "sud", ar: "جنوب")),
    step(.moveWest, ["Left", "h"], Phrase("west", fr: "ouest", ar: "غرب")),
    step(.moveEast, ["Right", "l"], Phrase("east", fr: "est", ar: "شرق")),
    stride(
      .strideNorth, ["Shift-Up", "K"], Phrase("far north", fr: "loin au nord", ar: "شمالًا أبعد")),
    stride(
      .strideSouth, ["Shift-Down", "J"], Phrase("far south", fr: "loin au sud", ar: "جنوبًا أبعد")),
    stride(
      .strideWest, ["Shift-Left", "H"], Phrase("far west", fr: "loin à l’ouest", ar: "غربًا أبعد")),
    stride(
      .strideEast, ["Shift-Right", "L"], Phrase("far east", fr: "loin à l’est", ar: "شرقًا أبعد")),
    Binding(
      .open, ["Enter"], Phrase("OK", fr: "valider", ar: "تأكيد"),
      help: Phrase(
        "Put down what is drawn or moved; otherwise open what is here, or draw on free floor.",
        fr:
          "Poser ce qui est dessiné ou déplacé ; sinon ouvrir ce qui est ici, ou dessiner sur le sol libre.",
        ar: "وضع ما يُرسم أو يُنقل؛ وإلا فتح ما هنا أو الرسم على الأرضية الخالية."),
      group: .moving, in: [.shaping], hint: 1),
    Binding(
      .open, ["Enter"], Phrase("open or draw", fr: "ouvrir ou dessiner", ar: "فتح أو رسم"),
      help: Phrase(
        "Open the data of what is here, or draw on free floor; several that are selected are picked up.",
        fr:
          "Ouvrir les données de ce qui est ici, ou dessiner sur le sol libre ; plusieurs éléments sélectionnés sont pris.",
        ar: "فتح بيانات ما هنا أو الرسم على الأرضية الخالية؛ ويُرفع المحدَّد إن تعدد."),
      group: .moving, in: editing),
    Binding(
      .cancel, ["Esc"], Phrase("cancel", fr: "abandonner", ar: "إلغاء"),
      help: Phrase(
        "Drop what is being drawn or moved; nothing changes.",
        fr: "Abandonner le geste commencé ; rien ne change.", ar: "التخلي عما بدأ؛ لا يتغير شيء."),
      group: .moving, in: [.shaping], hint: 2),
    Binding(
      .cancel, ["Esc"], Phrase("leave", fr: "sortir", ar: "خروج"),
      help: Phrase(
        "Deselect all; with nothing selected, leave the edit mode.",
        fr: "Tout désélectionner ; sans sélection, sortir du mode édition.",
        ar: "إلغاء التحديد؛ وبلا تحديد الخروج من وضع التعديل."), group: .moving, in: editing,
      hint: 2),
    Binding(
      .snap, ["Tab"], Phrase("snap", fr: "aimanter", ar: "التصاق"),
      help: Phrase(
        "To the nearest edge within 2 m, or just an aisle away from one.",
        fr: "Au bord le plus proche à moins de 2 m, ou juste à une allée de lui.",
        ar: "إلى أقرب حافة في حدود مترين أو على بعد ممر منها."),
      group: .moving, in: everywhere, hint: 9),
  ]

  private static func step(_ command: Command, _ keys: [String], _ title: Phrase) -> Binding {
    Binding(
      command, keys, title,
      help: Phrase(
        "A cell that way; a number before it is so many: 10{}.",
        fr: "Une case dans ce sens ; un nombre devant en fait autant : 10{}.",
        ar: "خانة في هذا الاتجاه؛ ورقم قبله يكررها: 10{}."),
      group: .moving, in: everywhere)
  }

  private static func stride(_ command: Command, _ keys: [String], _ title: Phrase) -> Binding {
    Binding(
      command, keys, title,
      help: Phrase(
        "As far as a stand is long.", fr: "De la longueur d’un stand.", ar: "بطول رواق."),
      group: .moving, in: everywhere)
  }
}
