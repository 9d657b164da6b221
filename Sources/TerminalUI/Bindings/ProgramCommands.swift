// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// The plan and its file.
  static let file: [Binding] = [
    Binding(
      .save, ["Ctrl-S"], Phrase("save", fr: "enregistrer", ar: "حفظ"),
      help: Phrase(
        "Save the plan to its file.", fr: "Enregistrer le plan dans son fichier.",
        ar: "حفظ المخطط في ملفه."), group: .file,
      in: [.map, .list, .editingStands, .editingFeatures], hint: 10),
    Binding(
      .saveAs, ["S"], Phrase("save as", fr: "enregistrer sous", ar: "حفظ باسم"),
      help: Phrase(
        "Save the plan to another file.", fr: "Enregistrer le plan dans un autre fichier.",
        ar: "حفظ المخطط في ملف آخر."), group: .file, in: [.map, .list]),
    Binding(
      .openFile, ["Ctrl-O"], Phrase("open", fr: "ouvrir", ar: "فتح ملف"),
      help: Phrase(
        "Work on another plan’s file; asks about unsaved changes.",
        fr: "Travailler sur un autre fichier ; les modifications non enregistrées sont signalées.",
        ar: "العمل على ملف مخطط آخر، مع السؤال عن التغييرات غير المحفوظة."), group: .file,
      in: [.map, .list]),
    Binding(
      .print, ["p"], Phrase("print", fr: "imprimer", ar: "طباعة"),
      help: Phrase(
        "Look at the stand map and its index as pages, then write them to a file or send them to the printer.",
        fr:
          "Voir le plan des stands et son index en pages, puis les écrire dans un fichier ou les envoyer à l’imprimante.",
        ar: "معاينة خريطة الأروقة وفهرسها كصفحات ثم كتابتها في ملف أو إرسالها إلى الطابعة."),
      group: .file,
      in: [.map, .list], hint: 7),
    Binding(
      .history, ["t"], Phrase("history", fr: "historique", ar: "سجل التغييرات"),
      help: Phrase(
        "Who changed what, when and why.", fr: "Qui a changé quoi, quand et pourquoi.",
        ar: "من غيّر ماذا ومتى ولماذا."), group: .file, in: [.map, .list]),
    Binding(
      .notices, ["T"], Phrase("notices", fr: "avis", ar: "الإشعارات"),
      help: Phrase(
        "Whom to tell what has changed, since the plan was opened or saved (Enter: write a file, a page each).",
        fr:
          "Les coopératives à informer de ce qui a changé, depuis l’ouverture ou l’enregistrement (Entrée : écrire un fichier, une page chacune).",
        ar:
          "التعاونيات التي يجب إشعارها بما تغيّر منذ فتح المخطط أو حفظه (Enter: كتابة ملف، صفحة لكل تعاونية)."
      ),
      group: .file, in: [.map, .list]),
  ]

  /// How the map is shown.
  static let looking: [Binding] = [
    Binding(
      .colouring, ["o"], Phrase("overlay", fr: "calque", ar: "الطبقة"),
      help: Phrase(
        "What the map shows: category, province, power and water, distance to a door, aisles and their width, dead ends, clearances, problems, or no colours.",
        fr:
          "Ce que montre le plan : catégorie, province, électricité et eau, distance à une porte, allées et largeur, impasses, dégagements, problèmes, ou sans couleurs.",
        ar:
          "ما تعرضه الخريطة: الصنف أو الإقليم أو الكهرباء والماء أو المسافة إلى باب أو الممرات وعرضها أو الممرات المسدودة أو الأرضية الخالية أو المشاكل أو بلا ألوان."
      ), group: .looking,
      in: [.map, .list]),
    Binding(
      .zoomIn, ["z"], Phrase("zoom in", fr: "agrandir", ar: "تكبير"),
      help: Phrase(
        "Show fewer metres a row.", fr: "Montrer moins de mètres par ligne.",
        ar: "عرض أمتار أقل في السطر."), group: .looking,
      in: Context.anywhere),
    Binding(
      .zoomOut, ["Z"], Phrase("zoom out", fr: "réduire", ar: "تصغير"),
      help: Phrase(
        "Show more metres a row.", fr: "Montrer plus de mètres par ligne.",
        ar: "عرض أمتار أكثر في السطر."), group: .looking,
      in: Context.anywhere),
    Binding(
      .zoomFit, ["0"],
      Phrase(
        "whole hall", fr: "toute la salle", ar: "القاعة كاملة"),
      help: Phrase(
        "The largest scale at which the whole hall fits.",
        fr: "La plus grande échelle où toute la salle tient.",
        ar: "أكبر مقياس تظهر به القاعة كلها."), group: .looking,
      in: Context.anywhere),
    Binding(
      .numbers, ["g"], Phrase("numbers", fr: "numéros", ar: "الأرقام"),
      help: Phrase(
        "Show or hide the stands' numbers.", fr: "Montrer ou cacher les numéros des stands.",
        ar: "إظهار أرقام الأروقة أو إخفاؤها."), group: .looking,
      in: Context.anywhere),
    Binding(
      .grid, ["G"], Phrase("grid", fr: "grille", ar: "الشبكة"),
      help: Phrase(
        "Show or hide a grid of metres.", fr: "Montrer ou cacher une grille métrique.",
        ar: "إظهار شبكة الأمتار أو إخفاؤها."), group: .looking,
      in: Context.anywhere),
    Binding(
      .language, [], Phrase("language", fr: "langue", ar: "اللغة"),
      help: Phrase(
        "English, French, Arabic in turn.", fr: "Anglais, français, arabe à tour de rôle.",
        ar: "الإنجليزية والفرنسية والعربية بالتناوب."), group: .looking),
    Binding(
      .theme, [], Phrase("theme", fr: "thème", ar: "المظهر"),
      help: Phrase(
        "The looks in turn: colour-blind, dark, light, high contrast, monochrome.",
        fr:
          "Les apparences à tour de rôle : adapté aux daltoniens, sombre, clair, contraste élevé, monochrome.",
        ar: "المظاهر بالتناوب: ملائم لعمى الألوان، داكن، فاتح، تباين عالٍ، بلا ألوان."),
      group: .looking),
  ]

  /// The program itself.
  static let program: [Binding] = [
    Binding(
      .help, ["?", "F1"], Phrase("help", fr: "aide", ar: "مساعدة"),
      help: Phrase("This page.", fr: "Cette page.", ar: "هذه الصفحة."), group: .program,
      in: Context.anywhere, hint: 12),
    Binding(
      .palette, [":"], Phrase("command", fr: "commande", ar: "أمر"),
      help: Phrase(
        "Commands, stands and cooperatives by a few letters; > only commands, # stands, @ cooperatives.",
        fr:
          "Commandes, stands et coopératives par quelques lettres ; > commandes, # stands, @ coopératives seulement.",
        ar: "الأوامر والأروقة والتعاونيات ببضعة حروف؛ < للأوامر فقط و# للأروقة و@ للتعاونيات."),
      group: .program,
      in: [.map, .list, .editingStands, .editingFeatures],
      hint: 13),
    Binding(
      .mouse, ["F9"], Phrase("mouse on or off", fr: "souris oui ou non", ar: "الفأرة"),
      help: Phrase(
        "Give the mouse to the terminal, to select text with it, or take it back.",
        fr: "Laisser la souris au terminal, pour sélectionner du texte, ou la reprendre.",
        ar: "ترك الفأرة للطرفية لتحديد النص أو استرجاعها."), group: .program,
      in: Context.anywhere),
    Binding(
      .configuration, [], Phrase("configuration", fr: "configuration", ar: "الإعدادات"),
      help: Phrase(
        "Where the configuration lies, what it sets, and what in it could not be understood.",
        fr: "Où se trouve la configuration, ce qu’elle règle, et ce qui n’y est pas compris.",
        ar: "أين توجد الإعدادات وما تضبطه وما لم يُفهم منها."), group: .program,
      in: [.map, .list]),
    Binding(
      .redraw, ["Ctrl-L"], Phrase("redraw", fr: "redessiner", ar: "إعادة الرسم"),
      help: Phrase(
        "Paint the whole screen once more, where something wrote over it.",
        fr: "Redessiner tout l’écran, quand autre chose a écrit par-dessus.",
        ar: "إعادة رسم الشاشة كلها إن كُتب فوقها شيء."), group: .program, in: Context.anywhere),
    Binding(
      .suspend, [], Phrase("suspend", fr: "suspendre", ar: "تعليق"),
      help: Phrase(
        "Back to the command line (fg: return here).",
        fr: "Retour à la ligne de commande (fg : revenir ici).",
        ar: "رجوع إلى سطر الأوامر (fg: العودة)."), group: .program),
    Binding(
      .quit, ["q"], Phrase("quit", fr: "quitter", ar: "خروج"),
      help: Phrase(
        "Leave the program; asks about unsaved changes.",
        fr: "Quitter ; les modifications non enregistrées sont signalées.",
        ar: "الخروج من البرنامج، مع السؤال عن التغييرات غير المحفوظة."), group: .program,
      in: [.map, .list, .editingStands, .editingFeatures], hint: 19),
  ]
}
