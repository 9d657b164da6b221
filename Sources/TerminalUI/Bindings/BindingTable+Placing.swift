// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Cooperatives and stands.
  static let placing: [Binding] = [
    Binding(
      .assign, ["a"], Phrase("assign", fr: "attribuer", ar: "تعيين"),
      help: Phrase(
        "Pick a cooperative for this stand by typing part of its name; each line shows what the choice would break. On a taken stand it comes instead of who is there.",
        fr:
          "Choisir une coopérative pour ce stand en tapant une partie de son nom ; chaque ligne montre ce que le choix enfreindrait. Sur un stand occupé, elle vient à la place de l’autre.",
        ar:
          "اختر تعاونية لهذا الرواق بكتابة جزء من اسمها؛ كل سطر يبيّن ما يخالفه الاختيار. في رواق مشغول تحل محل من فيه."
      ),
      group: .placing, in: [.map, .list], hint: 1),
    Binding(
      .withdraw, ["w"], Phrase("withdraw", fr: "désistement", ar: "انسحاب"),
      help: Phrase(
        "The cooperative cancels: type the reason, then choose among the proposals for its stand, which the map shows. Its data stay.",
        fr:
          "La coopérative se désiste : taper la raison, puis choisir parmi les propositions pour son stand, que le plan montre. Ses données restent.",
        ar:
          "التعاونية تنسحب: اكتب السبب ثم اختر من الاقتراحات لرواقها، وتعرضها الخريطة. تبقى بياناتها."
      ),
      group: .placing, in: [.map, .list], hint: 2),
    Binding(
      .mark, ["Space"], Phrase("mark", fr: "marquer", ar: "تعليم"),
      help: Phrase(
        "Mark the cooperative of the line, or not: {withdraw} then withdraws all that are marked.",
        fr:
          "Marquer la coopérative de la ligne, ou non : {withdraw} enregistre alors le désistement de toutes.",
        ar: "علّم تعاونية السطر أو أزل العلامة: ثم {withdraw} لانسحاب كل المعلَّمة."),
      group: .placing, in: [.list]),
    Binding(
      .reinstate, ["W"], Phrase("reinstate", fr: "réintégrer", ar: "إلغاء الانسحاب"),
      help: Phrase(
        "Take the withdrawal of the roster's cooperative back: it waits again.",
        fr: "Annuler le désistement de la coopérative de la liste : elle attend de nouveau.",
        ar: "ألغِ انسحاب التعاونية المختارة في السجل: تعود إلى الانتظار."),
      group: .placing, in: [.list]),
    Binding(
      .relocate, ["M"], Phrase("another stand", fr: "autre stand", ar: "رواق آخر"),
      help: Phrase(
        "The cooperative asks for another stand: choose among proposals, which the map shows.",
        fr:
          "La coopérative demande un autre stand : choisir parmi des propositions, que le plan montre.",
        ar: "التعاونية تطلب رواقًا آخر: اختر من اقتراحات تعرضها الخريطة."),
      group: .placing, in: [.map, .list]),
    Binding(
      .close, ["K"], Phrase("close stand", fr: "fermer le stand", ar: "إغلاق الرواق"),
      help: Phrase(
        "The stand becomes unusable: type the reason, then choose where its cooperative goes.",
        fr:
          "Le stand devient inutilisable : taper la raison, puis choisir où va sa coopérative.",
        ar: "الرواق لم يعد صالحًا: اكتب السبب ثم اختر إلى أين تنتقل تعاونيته."),
      group: .placing, in: [.map]),
    Binding(
      .swap, ["s"], Phrase("swap", fr: "échanger", ar: "تبادل"),
      help: Phrase(
        "Exchange this stand's cooperative with that of another stand.",
        fr: "Échanger la coopérative de ce stand avec celle d’un autre.",
        ar: "بادل تعاونية هذا الرواق بتعاونية رواق آخر."),
      group: .placing, in: [.map, .list], hint: 6),
    Binding(
      .move, ["m"], Phrase("move", fr: "déplacer", ar: "نقل"),
      help: Phrase(
        "Move this stand's cooperative to an empty stand.",
        fr: "Déplacer la coopérative de ce stand vers un stand libre.",
        ar: "انقل تعاونية هذا الرواق إلى رواق شاغر."),
      group: .placing, in: [.map, .list], hint: 8),
    Binding(
      .takeOff, ["x"], Phrase("take off", fr: "retirer", ar: "إزالة"),
      help: Phrase(
        "Take the cooperative off its stand; it stays confirmed, to be placed.",
        fr: "Retirer la coopérative de son stand ; elle reste confirmée, à placer.",
        ar: "أزل التعاونية من رواقها؛ تبقى مؤكدة في انتظار التعيين."),
      group: .placing, in: [.map, .list], hint: 8),
    Binding(
      .sendToWaiting, ["X"],
      Phrase("to waiting list", fr: "en liste d’attente", ar: "إلى الانتظار"),
      help: Phrase(
        "Send the cooperative back to the waiting list.",
        fr: "Remettre la coopérative sur la liste d’attente.",
        ar: "أعد التعاونية إلى لائحة الانتظار."),
      group: .placing, in: [.map, .list]),
    Binding(
      .editCooperative, ["c"], Phrase("cooperative", fr: "coopérative", ar: "التعاونية"),
      help: Phrase(
        "Change the cooperative's names, needs, contact and place on the waiting list; on an empty stand, add a new one.",
        fr:
          "Modifier les noms, besoins, contact et rang d’attente de la coopérative ; sur un stand libre, en ajouter une.",
        ar:
          "عدّل أسماء التعاونية وحاجاتها وجهة الاتصال ورتبة الانتظار؛ وعلى رواق شاغر أضف تعاونية جديدة."
      ),
      group: .placing, in: [.map, .list], hint: 9),
    Binding(
      .addCooperative, ["C"],
      Phrase("add cooperative", fr: "nouvelle coopérative", ar: "تعاونية جديدة"),
      help: Phrase(
        "Add a cooperative to the roster.",
        fr: "Ajouter une coopérative à la liste.", ar: "أضف تعاونية إلى السجل."),
      group: .placing, in: [.map, .list]),
    Binding(
      .hold, ["H"], Phrase("hold", fr: "réserver", ar: "حجز"),
      help: Phrase(
        "Keep the stand for someone or something, with a comment; again to release it.",
        fr: "Réserver le stand, avec un commentaire ; encore une fois pour le libérer.",
        ar: "احجز الرواق مع تعليق؛ ومرة أخرى لرفع الحجز."),
      group: .placing, in: [.map]),
    Binding(
      .lock, ["L"], Phrase("lock", fr: "verrouiller", ar: "تثبيت"),
      help: Phrase(
        "Bind the cooperative to its stand; again to release it.",
        fr: "Fixer la coopérative à son stand ; encore une fois pour la libérer.",
        ar: "ثبّت التعاونية في رواقها؛ ومرة أخرى لرفع التثبيت."),
      group: .placing, in: [.map]),
    Binding(
      .arrange, ["A"], Phrase("arrange", fr: "arranger", ar: "ترتيب"),
      help: Phrase(
        "Search for better places for the cooperatives; the map shows the best so far, Esc stops and keeps it.",
        fr:
          "Chercher de meilleures places pour les coopératives ; le plan montre la meilleure solution, Échap arrête et la garde.",
        ar: "ابحث عن أماكن أفضل للتعاونيات؛ تعرض الخريطة الأفضل، و Esc للتوقف وإبقائه."),
      group: .placing, in: [.map, .list], hint: 7),
    Binding(
      .repair, ["r"], Phrase("repair", fr: "réparer", ar: "إصلاح"),
      help: Phrase(
        "Show the move or swap that repairs the problem under the cursor, or the gravest one of this stand; Enter applies it.",
        fr:
          "Montrer le déplacement ou l’échange qui répare le problème sous le curseur, ou le plus grave de ce stand ; Entrée l’applique.",
        ar:
          "اعرض النقل أو التبادل الذي يصلح المشكلة تحت المؤشر أو أخطر مشكلة في هذا الرواق؛ Enter للتطبيق."
      ),
      group: .placing, in: [.map, .list], hint: 8),
    Binding(
      .rules, ["R"], Phrase("rules", fr: "règles", ar: "القواعد"),
      help: Phrase(
        "The rules with their limits and sources: switch them off and on, change a limit.",
        fr: "Les règles, leurs limites et leurs sources : les activer ou non, changer une limite.",
        ar: "القواعد وحدودها ومصادرها: تفعيل وتعطيل وتغيير الحدود."),
      group: .placing, in: [.map, .list], hint: 16),
    Binding(
      .approve, ["F"], Phrase("approve plan", fr: "approuver le plan", ar: "اعتماد المخطط"),
      help: Phrase(
        "Freeze the hall and its stands, or open them again; cooperatives can still move.",
        fr:
          "Figer la salle et les stands, ou les rouvrir ; les coopératives peuvent encore bouger.",
        ar: "جمّد القاعة والأروقة أو افتحها من جديد؛ يمكن للتعاونيات أن تنتقل دائمًا."),
      group: .placing, in: [.map, .list]),
  ]
}
