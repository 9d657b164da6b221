// SPDX-License-Identifier: Apache-2.0

import Wording

extension BindingTable {
  /// Cooperatives and stands.
  static let placing: [Binding] = [
    Binding(
      .assign, ["a"], Phrase("assign", fr: "attribuer", ar: "تخصيص"),
      help: Phrase(
        "Pick a cooperative for this stand by typing part of its name; each line shows what the choice would break. On a taken stand it replaces the cooperative there.",
        fr:
          "Choisir une coopérative pour ce stand en tapant une partie de son nom ; chaque ligne montre ce que le choix enfreindrait. Sur un stand occupé, elle remplace celle qui s’y trouve.",
        ar:
          "اختيار تعاونية لهذا الرواق بكتابة جزء من اسمها؛ كل سطر يبيّن ما يخالفه الاختيار. في رواق مشغول تعوّض التعاونية الموجودة فيه."
      ),
      group: .placing, in: [.map, .list], hint: 1),
    Binding(
      .withdraw, ["w"], Phrase("withdraw", fr: "désistement", ar: "انسحاب"),
      help: Phrase(
        "The cooperative withdraws: type the reason, then choose among the proposals for its stand, which the map shows. Its data stay.",
        fr:
          "La coopérative se désiste : taper le motif, puis choisir parmi les propositions pour son stand, que le plan montre. Ses données restent.",
        ar:
          "انسحاب التعاونية: كتابة السبب ثم الاختيار من الاقتراحات لرواقها، وتعرضها الخريطة. تبقى بياناتها."
      ),
      group: .placing, in: [.map, .list], hint: 2),
    Binding(
      .rehearse, [],
      Phrase("rehearse withdrawals", fr: "préparer les désistements", ar: "الاستعداد للانسحابات"),
      help: Phrase(
        "The best answer to every withdrawal, those not covered first; {withdraw} then shows it at once.",
        fr:
          "La meilleure réponse à chaque désistement, ceux sans remplaçante d’abord ; {withdraw} la montre alors aussitôt.",
        ar:
          "أفضل حل لكل انسحاب، ومن لا بديلة لها أولًا؛ ثم يعرضه {withdraw} في الحال."),
      group: .placing, in: [.map, .list]),
    Binding(
      .mark, ["Space"], Phrase("mark", fr: "marquer", ar: "وضع علامة"),
      help: Phrase(
        "Mark the cooperative of the line, or not ({withdraw}: withdraw all that are marked).",
        fr:
          "Marquer la coopérative de la ligne, ou non ({withdraw} : désistement de toutes celles marquées).",
        ar: "وضع علامة على تعاونية السطر أو إزالتها ({withdraw}: انسحاب كل ما عليه علامة)."),
      group: .placing, in: [.list]),
    Binding(
      .reinstate, ["W"], Phrase("reinstate", fr: "réintégrer", ar: "إلغاء الانسحاب"),
      help: Phrase(
        "Take the withdrawal of the selected cooperative back: it is on the waiting list again.",
        fr:
          "Annuler le désistement de la coopérative sélectionnée : de nouveau en liste d’attente.",
        ar: "إلغاء انسحاب التعاونية المحددة في لائحة التعاونيات: إدراجها في لائحة الانتظار."),
      group: .placing, in: [.list]),
    Binding(
      .relocate, ["M"], Phrase("another stand", fr: "autre stand", ar: "رواق آخر"),
      help: Phrase(
        "The cooperative asks for another stand: choose among proposals, which the map shows.",
        fr:
          "La coopérative demande un autre stand : choisir parmi des propositions, que le plan montre.",
        ar: "طلب رواق آخر للتعاونية: الاختيار من اقتراحات تعرضها الخريطة."),
      group: .placing, in: [.map, .list]),
    Binding(
      .close, ["K"], Phrase("close stand", fr: "fermer le stand", ar: "إغلاق الرواق"),
      help: Phrase(
        "The stand becomes unusable: type the reason, then choose where its cooperative goes.",
        fr:
          "Le stand devient inutilisable : taper le motif, puis choisir où va sa coopérative.",
        ar: "الرواق لم يعد صالحًا: كتابة السبب ثم اختيار وجهة تعاونيته."),
      group: .placing, in: [.map]),
    Binding(
      .swap, ["s"], Phrase("swap", fr: "échanger", ar: "تبادل"),
      help: Phrase(
        "Exchange this stand's cooperative with that of another stand.",
        fr: "Échanger la coopérative de ce stand avec celle d’un autre.",
        ar: "مبادلة تعاونية هذا الرواق بتعاونية رواق آخر."),
      group: .placing, in: [.map, .list], hint: 6),
    Binding(
      .move, ["m"], Phrase("move", fr: "déplacer", ar: "نقل"),
      help: Phrase(
        "Move this stand's cooperative to an empty stand.",
        fr: "Déplacer la coopérative de ce stand vers un stand libre.",
        ar: "نقل تعاونية هذا الرواق إلى رواق شاغر."),
      group: .placing, in: [.map, .list], hint: 8),
    Binding(
      .takeOff, ["x"], Phrase("take off", fr: "retirer", ar: "إزالة"),
      help: Phrase(
        "Take the cooperative off its stand; it stays confirmed, to place.",
        fr: "Retirer la coopérative de son stand ; elle reste confirmée, à placer.",
        ar: "إزالة التعاونية من رواقها؛ تبقى مؤكدة وبلا رواق."),
      group: .placing, in: [.map, .list], hint: 8),
    Binding(
      .sendToWaiting, ["X"],
      Phrase("to waiting list", fr: "en liste d’attente", ar: "إلى لائحة الانتظار"),
      help: Phrase(
        "Send the cooperative back to the waiting list.",
        fr: "Remettre la coopérative sur la liste d’attente.",
        ar: "إعادة التعاونية إلى لائحة الانتظار."),
      group: .placing, in: [.map, .list]),
    Binding(
      .editCooperative, ["c"], Phrase("cooperative", fr: "coopérative", ar: "التعاونية"),
      help: Phrase(
        "Change the cooperative's names, needs, contact and seniority rank; on an empty stand, add a new one.",
        fr:
          "Modifier les noms, besoins, contact et rang d’ancienneté de la coopérative ; sur un stand libre, en ajouter une.",
        ar:
          "تعديل أسماء التعاونية واحتياجاتها وجهة الاتصال ورتبة الأقدمية؛ وعلى رواق شاغر إضافة تعاونية جديدة."
      ),
      group: .placing, in: [.map, .list], hint: 9),
    Binding(
      .importList, ["Ctrl-E"], Phrase("import", fr: "importer", ar: "استيراد"),
      help: Phrase(
        "Read cooperatives from a spreadsheet (CSV, TSV, xlsx); shows first what would change. Rows can be pasted into the list of cooperatives, too.",
        fr:
          "Lire des coopératives d’un tableur (CSV, TSV, xlsx) ; montre d’abord ce qui changerait. On peut aussi coller des lignes dans la liste des coopératives.",
        ar:
          "قراءة التعاونيات من جدول (CSV أو TSV أو xlsx)، مع عرض ما سيتغير أولًا. ويمكن أيضًا لصق أسطر في لائحة التعاونيات."
      ), group: .placing),
    Binding(
      .addCooperative, ["C"],
      Phrase("add cooperative", fr: "nouvelle coopérative", ar: "تعاونية جديدة"),
      help: Phrase(
        "Add a cooperative to the list of cooperatives.",
        fr: "Ajouter une coopérative à la liste des coopératives.",
        ar: "إضافة تعاونية إلى لائحة التعاونيات."),
      group: .placing, in: [.map, .list]),
    Binding(
      .deleteCooperative, ["Delete"],
      Phrase("delete cooperative", fr: "supprimer la coopérative", ar: "حذف التعاونية"),
      help: Phrase(
        "Delete a cooperative that is on no stand, with all its data; u brings it back.",
        fr: "Supprimer une coopérative sans stand, avec toutes ses données ; u la rétablit.",
        ar: "حذف تعاونية بلا رواق مع كل بياناتها؛ ويعيدها u."),
      group: .placing, in: [.map, .list]),
    Binding(
      .hold, ["H"], Phrase("hold", fr: "réserver", ar: "حجز"),
      help: Phrase(
        "Put the stand on hold for someone or something, with a comment; again to release it.",
        fr: "Réserver le stand, avec un commentaire ; encore une fois pour le libérer.",
        ar: "حجز الرواق مع تعليق؛ ومرة أخرى لرفع الحجز."),
      group: .placing, in: [.map]),
    Binding(
      .lock, ["L"], Phrase("lock", fr: "verrouiller", ar: "تثبيت"),
      help: Phrase(
        "Bind the cooperative to its stand; again to release it.",
        fr: "Verrouiller la coopérative sur son stand ; encore une fois pour la libérer.",
        ar: "تثبيت التعاونية في رواقها؛ ومرة أخرى لرفع التثبيت."),
      group: .placing, in: [.map]),
    Binding(
      .arrange, ["A"], Phrase("rearrange", fr: "réorganiser", ar: "إعادة التوزيع"),
      help: Phrase(
        "Search for better places for the cooperatives; the map shows the best so far (Esc: stop and keep it).",
        fr:
          "Chercher de meilleures places pour les coopératives ; le plan montre la meilleure solution (Échap : arrêter et la garder).",
        ar: "البحث عن أروقة أفضل للتعاونيات؛ تعرض الخريطة الأفضل (Esc: التوقف والاحتفاظ به)."),
      group: .placing, in: [.map, .list], hint: 7),
    Binding(
      .repair, ["r"], Phrase("fix", fr: "corriger", ar: "معالجة"),
      help: Phrase(
        "Show the move or swap that fixes the problem under the cursor, or the gravest one of this stand (Enter: apply it).",
        fr:
          "Montrer le déplacement ou l’échange qui corrige le problème sous le curseur, ou le plus grave de ce stand (Entrée : appliquer).",
        ar:
          "عرض النقل أو التبادل الذي يحل المشكلة تحت المؤشر أو أخطر مشكلة في هذا الرواق (Enter: تطبيق)."
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
      .categories, ["V"], Phrase("categories", fr: "catégories", ar: "الأصناف"),
      help: Phrase(
        "The categories: add, name, colour, give a sign, merge, delete.",
        fr: "Les catégories : ajouter, nommer, colorer, donner un signe, fusionner, supprimer.",
        ar: "الأصناف: إضافة وتسمية وتلوين وعلامة ودمج وحذف."),
      group: .placing, in: [.map, .list]),
    Binding(
      .provinces, ["P"], Phrase("provinces", fr: "provinces", ar: "الأقاليم"),
      help: Phrase(
        "The provinces: add, name, colour, give a sign, merge, delete.",
        fr: "Les provinces : ajouter, nommer, colorer, donner un signe, fusionner, supprimer.",
        ar: "الأقاليم: إضافة وتسمية وتلوين وعلامة ودمج وحذف."),
      group: .placing, in: [.map, .list]),
    Binding(
      .approve, ["F"], Phrase("approve plan", fr: "approuver le plan", ar: "اعتماد المخطط"),
      help: Phrase(
        "Lock the drawing of the hall and its stands, or reopen the plan; cooperatives can still move.",
        fr:
          "Verrouiller le dessin de la salle et des stands, ou rouvrir le plan ; les coopératives peuvent encore être déplacées.",
        ar: "إغلاق تصميم القاعة والأروقة أو إعادة فتح المخطط؛ ويبقى نقل التعاونيات ممكنًا."),
      group: .placing, in: [.map, .list]),
  ]
}
