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
        ar: "ارسم الأروقة وانقلها وغيّر حجمها وأدرها وقسّمها وادمجها ورقّمها واحذفها بمؤشر حر."),
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
        "Begin a stand at the cursor; arrows stretch it, Enter makes it.",
        fr: "Commencer un stand au curseur ; les flèches l’étirent, Entrée le crée.",
        ar: "ابدأ رواقًا عند المؤشر؛ الأسهم تمدّده و Enter ينشئه."),
      group: .drawing, in: [.editingStands], hint: 1),
    Binding(
      .addFeature, ["d"], Phrase("add", fr: "ajouter", ar: "إضافة"),
      help: Phrase(
        "Pick a kind of feature and draw it at the cursor.",
        fr: "Choisir un type d’élément et le dessiner au curseur.",
        ar: "اختر نوع العنصر وارسمه عند المؤشر."),
      group: .drawing, in: [.editingFeatures], hint: 1),
    Binding(
      .pickUp, ["m"], Phrase("move", fr: "déplacer", ar: "نقل"),
      help: Phrase(
        "Pick up what is marked, or what is under the cursor; arrows move it, Enter puts it down.",
        fr: "Prendre la sélection, ou ce qui est sous le curseur ; Entrée le pose.",
        ar: "ارفع المحدَّد أو ما تحت المؤشر؛ الأسهم تنقله و Enter يضعه."),
      group: .drawing, in: editing, hint: 3),
    Binding(
      .resize, ["r"], Phrase("resize", fr: "taille", ar: "الحجم"),
      help: Phrase(
        "Take hold of the edge or corner under the cursor, else of the south-east corner; {} again takes the next one.",
        fr:
          "Saisir le bord ou l’angle sous le curseur, sinon l’angle sud-est ; {} encore prend le suivant.",
        ar: "امسك الحافة أو الزاوية تحت المؤشر وإلا فالزاوية الجنوبية الشرقية؛ {} مرة أخرى للتالية."
      ),
      group: .drawing, in: everywhere, hint: 5),
    Binding(
      .row, ["R"], Phrase("row of stands", fr: "rangée", ar: "صف أروقة"),
      help: Phrase(
        "A row in one go: how many, their size, an aisle every so many, their numbers; the map shows it first.",
        fr:
          "Une rangée d’un coup : combien, leur taille, une allée tous les n, leurs numéros ; le plan la montre d’abord.",
        ar: "صف دفعة واحدة: العدد والحجم وممر كل عدد منها وأرقامها؛ تعرضه الخريطة أولًا."),
      group: .drawing, in: [.editingStands], hint: 4),
    Binding(
      .delete, ["x", "Delete"], Phrase("delete", fr: "supprimer", ar: "حذف"),
      help: Phrase(
        "Delete what is marked, or what is under the cursor; asks where somebody sits.",
        fr: "Supprimer la sélection, ou ce qui est sous le curseur ; demande si quelqu’un y est.",
        ar: "احذف المحدَّد أو ما تحت المؤشر؛ يُسأل إن كان مشغولًا."),
      group: .drawing, in: editing, hint: 6),
    Binding(
      .renumber, ["n"], Phrase("number", fr: "numéroter", ar: "ترقيم"),
      help: Phrase(
        "New numbers for what is marked: prefix, start, digits, order, numbers to leave out. Who sits where stays.",
        fr:
          "Nouveaux numéros pour la sélection : préfixe, début, chiffres, ordre, sauts. Les placements restent.",
        ar: "أرقام جديدة للمحدَّد: البادئة والبداية والأرقام والترتيب والمستثنى. المواضع تبقى."),
      group: .drawing, in: [.editingStands], hint: 8),
    Binding(
      .merge, ["M"], Phrase("merge", fr: "fusionner", ar: "دمج"),
      help: Phrase(
        "Merge marked stands that adjoin; arrows choose whose number stays.",
        fr:
          "Fusionner des stands marqués qui se touchent ; les flèches choisissent le numéro gardé.",
        ar: "ادمج أروقة محدَّدة متلاصقة؛ الأسهم تختار الرقم الباقي."),
      group: .drawing, in: [.editingStands], hint: 10),
    Binding(
      .split, ["s"], Phrase("split", fr: "diviser", ar: "تقسيم"),
      help: Phrase(
        "Split the stand: arrows move the cut, {} again cuts in another way.",
        fr: "Diviser le stand : les flèches déplacent la coupe, {} encore coupe autrement.",
        ar: "قسّم الرواق: الأسهم تحرّك القطع و {} مرة أخرى لقطع آخر."),
      group: .drawing, in: [.editingStands, .shaping], hint: 11),
    Binding(
      .turn, ["t"], Phrase("turn", fr: "tourner", ar: "تدوير"),
      help: Phrase(
        "Turn by 90° about the north-west corner.",
        fr: "Tourner de 90° autour de l’angle nord-ouest.",
        ar: "أدر 90° حول الزاوية الشمالية الغربية."),
      group: .drawing, in: editing, hint: 12),
    Binding(
      .duplicate, ["c"], Phrase("copy", fr: "copier", ar: "نسخ"),
      help: Phrase(
        "Make a copy; arrows move it, Enter puts it down.",
        fr: "Faire une copie ; les flèches la déplacent, Entrée la pose.",
        ar: "انسخ؛ الأسهم تنقل النسخة و Enter يضعها."),
      group: .drawing, in: editing, hint: 13),
  ]

  /// Saying which stands and features are meant.
  static let selecting: [Binding] = [
    Binding(
      .select, ["Space"], Phrase("select", fr: "marquer", ar: "تحديد"),
      help: Phrase(
        "Mark what is under the cursor, or unmark it; Esc unmarks all.",
        fr: "Marquer ce qui est sous le curseur, ou l’inverse ; Échap démarque tout.",
        ar: "حدّد ما تحت المؤشر أو ألغِ تحديده؛ Esc يلغي الكل."),
      group: .selecting, in: editing, hint: 7),
    Binding(
      .range, ["v"], Phrase("range", fr: "plage", ar: "مدى"),
      help: Phrase(
        "Mark the stands from the one marked last to this one, row by row.",
        fr: "Marquer les stands du dernier marqué à celui-ci, rangée par rangée.",
        ar: "حدّد الأروقة من آخر محدَّد إلى هذا صفًّا صفًّا."),
      group: .selecting, in: [.editingStands], hint: 16),
    Binding(
      .box, ["b"], Phrase("box", fr: "cadre", ar: "إطار"),
      help: Phrase(
        "Mark what a box reaches; arrows stretch it, Enter marks.",
        fr: "Marquer ce qu’un cadre touche ; les flèches l’étirent, Entrée marque.",
        ar: "حدّد ما يصله إطار؛ الأسهم تمدّده و Enter يحدّد."),
      group: .selecting, in: editing, hint: 17),
    Binding(
      .selectAll, ["a"], Phrase("all of…", fr: "tous les…", ar: "كل…"),
      help: Phrase(
        "Mark all of a category, all empty stands, all stands, or all features of a kind.",
        fr:
          "Marquer toute une catégorie, les stands libres, tous les stands, ou un type d’élément.",
        ar: "حدّد صنفًا كاملًا أو الأروقة الشاغرة أو كل الأروقة أو نوعًا من العناصر."),
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
      .open, ["Enter"], Phrase("done", fr: "valider", ar: "تم"),
      help: Phrase(
        "Put down what is in hand; with nothing in hand, open what is here, or draw on free floor.",
        fr:
          "Poser ce qui est en main ; sinon ouvrir ce qui est ici, ou dessiner sur le sol libre.",
        ar: "ضع ما في اليد؛ وإلا فافتح ما هنا أو ارسم على الأرضية الخالية."),
      group: .moving, in: [.shaping], hint: 1),
    Binding(
      .open, ["Enter"], Phrase("open or draw", fr: "ouvrir ou dessiner", ar: "فتح أو رسم"),
      help: Phrase(
        "Open the data of what is here, or draw on free floor; several that are marked are picked up.",
        fr:
          "Ouvrir les données de ce qui est ici, ou dessiner sur le sol libre ; prendre ce qui est marqué à plusieurs.",
        ar: "افتح بيانات ما هنا أو ارسم على الأرضية الخالية؛ ويُرفع المحدَّد إن كان عدة."),
      group: .moving, in: editing),
    Binding(
      .cancel, ["Esc"], Phrase("cancel", fr: "annuler", ar: "إلغاء"),
      help: Phrase(
        "Drop the gesture under way; nothing changes.",
        fr: "Abandonner le geste commencé ; rien ne change.", ar: "اترك ما بدأته؛ لا شيء يتغير."),
      group: .moving, in: [.shaping], hint: 2),
    Binding(
      .cancel, ["Esc"], Phrase("leave", fr: "quitter", ar: "خروج"),
      help: Phrase(
        "Unmark what is marked; with nothing marked, leave the edit mode.",
        fr: "Démarquer ; sans sélection, quitter l’édition.",
        ar: "ألغِ التحديد؛ وبلا تحديد اترك التعديل."), group: .moving, in: editing, hint: 2),
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
        ar: "خلية في هذا الاتجاه؛ ورقم قبله يكررها: 10{}."),
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
