// SPDX-License-Identifier: Apache-2.0

import StandMaps
import Wording

/// The editor's short sentences.
enum Words {
  static let readOnly = Phrase(
    "opened read-only: nothing can be changed",
    fr: "ouvert en lecture seule : rien ne peut changer",
    ar: "مفتوح للقراءة فقط: لا يمكن التغيير")
  static let readOnlyMark = Phrase("read-only", fr: "lecture seule", ar: "قراءة فقط")
  static let undone = Phrase("undone", fr: "annulé", ar: "تم التراجع")
  static let redone = Phrase("redone", fr: "rétabli", ar: "أُعيد")
  static let nothingToUndo = Phrase(
    "nothing to undo", fr: "rien à annuler", ar: "لا شيء للتراجع عنه")
  static let nothingToRedo = Phrase("nothing to redo", fr: "rien à rétablir", ar: "لا شيء لإعادته")
  static let noStand = Phrase(
    "there is no stand yet ({edit-stands}: draw)",
    fr: "aucun stand pour l’instant ({edit-stands} : dessiner)",
    ar: "لا يوجد رواق بعد ({edit-stands}: رسم)")
  static let standIsEmpty = Phrase(
    "nobody is on this stand ({assign}: assign)",
    fr: "aucune coopérative sur ce stand ({assign} : attribuer)",
    ar: "لا تعاونية في هذا الرواق ({assign}: تخصيص)")
  static let nobodyHere = Phrase(
    "there is no cooperative here", fr: "aucune coopérative ici", ar: "لا توجد تعاونية هنا")
  static let nothingThere = Phrase(
    "no stand that way", fr: "pas de stand de ce côté", ar: "لا رواق في هذا الاتجاه")
  static let notFound = Phrase("not found", fr: "introuvable", ar: "غير موجود")
  static let nothingSought = Phrase(
    "no search yet ({find}: find)", fr: "aucune recherche en cours ({find} : chercher)",
    ar: "لا بحث جارٍ ({find}: بحث)")
  static let closest = Phrase(
    "largest scale", fr: "agrandissement maximal", ar: "أقصى تكبير")
  static let farthest = Phrase(
    "smallest scale", fr: "réduction maximale", ar: "أقصى تصغير")
  static let unknownKey = Phrase(
    "this key does nothing here ({help}: help)",
    fr: "cette touche ne fait rien ici ({help} : aide)",
    ar: "لا وظيفة لهذا المفتاح هنا ({help}: مساعدة)")
  static let waysOut = Phrase(
    "{quit}: quit, {save}: save, {cancel}: back",
    fr: "{quit} : quitter, {save} : enregistrer, {cancel} : retour",
    ar: "{quit}: خروج، {save}: حفظ، {cancel}: رجوع")
  static let openHere = Phrase(
    "IN THIS WINDOW", fr: "DANS CETTE FENÊTRE", ar: "في هذه النافذة")
  static let insteadOf = Phrase("instead of", fr: "à la place de", ar: "بدلًا من")
  static let free = Terms.free.one
  static let panels = Phrase("panels", fr: "panneaux", ar: "اللوحات")
  static let takenBy = Phrase("taken by", fr: "occupé par", ar: "تشغله")
  static let unsaved = Phrase("unsaved", fr: "non enregistré", ar: "غير محفوظ")
  static let modified = Phrase("modified", fr: "modifié", ar: "معدَّل")
  static let waiting = Terms.waiting.short
  static let stand = Phrase("STAND", fr: "STAND", ar: "الرواق")
  static let waitingTitle = Phrase(
    "WAITING LIST", fr: "LISTE D’ATTENTE", ar: "لائحة الانتظار")
  static let problemsTitle = Phrase("PROBLEMS", fr: "PROBLÈMES", ar: "المشاكل")
  static let rosterTitle = Phrase("COOPERATIVES", fr: "COOPÉRATIVES", ar: "التعاونيات")
  static let legendTitle = Phrase("LEGEND", fr: "LÉGENDE", ar: "مفتاح الخريطة")
  static let neighbours = Phrase(
    "neighbours", fr: "stands voisins", ar: "الأروقة المجاورة")
  static let noProblem = Phrase("no problem", fr: "aucun problème", ar: "لا مشاكل")
  static let nobodyWaits = Phrase(
    "nobody is waiting", fr: "personne n’attend", ar: "لا أحد في لائحة الانتظار")
  static let empty = Terms.free.one
  static let held = Terms.onHold.one
  static let locked = Terms.locked.one
  static let shared = Terms.shared.one
  static let water = Terms.waterPoint.short
  static let noWater = Phrase("no water", fr: "sans eau", ar: "بدون ماء")
  static let cooking = Phrase("cooking", fr: "cuisson", ar: "الطبخ")
  static let exit = Phrase("exit", fr: "sortie", ar: "المخرج")
  static let wants = Phrase("wants", fr: "souhaite", ar: "ترغب في")
  static let notWished = Phrase("none of them", fr: "aucun d’eux", ar: "ليس منها")
  static let needs = Phrase("needs", fr: "besoins", ar: "الاحتياجات")
  static let withdrawn = Terms.withdrawn.one
  static let toPlace = Phrase("to place", fr: "à placer", ar: "بلا رواق بعد")
  static let tooSmall = Phrase(
    "Qarya needs 40 × 12; make the window larger",
    fr: "Qarya a besoin de 40 × 12 ; agrandissez la fenêtre",
    ar: "يحتاج برنامج «قرية» إلى 40 × 12؛ المرجو تكبير النافذة")

  // What is asked.
  static let chooseSwap = Phrase(
    "swap with which stand?", fr: "échanger avec quel stand ?", ar: "التبادل مع أي رواق؟")
  static let chooseMove = Phrase(
    "move to which stand?", fr: "déplacer vers quel stand ?", ar: "النقل إلى أي رواق؟")
  static let choosePlace = Phrase(
    "place on which stand?", fr: "placer sur quel stand ?", ar: "تخصيص أي رواق؟")
  static let noFreeStand = Phrase(
    "no stand is free", fr: "aucun stand n’est libre", ar: "لا رواق شاغر")
  static let cancelled = Phrase("cancelled", fr: "abandonné", ar: "أُلغي")
  static let askReason = Phrase(
    "Reason of the withdrawal", fr: "Motif du désistement", ar: "سبب الانسحاب")
  static let askHold = Phrase(
    "On hold for whom, for what?", fr: "Réservé pour qui, pour quoi ?",
    ar: "محجوز لمن أو لأي غرض؟")
  static let askOpen = Phrase("Open", fr: "Ouvrir", ar: "فتح الملف")
  static let askSaveAs = Phrase("Save as", fr: "Enregistrer sous", ar: "حفظ باسم")
  static let askPrintTo = Phrase(
    "Print to the file", fr: "Imprimer dans le fichier", ar: "الطباعة في الملف")
  static let askWriteTo = Phrase(
    "Write to the file", fr: "Écrire dans le fichier", ar: "الكتابة في الملف")
  static let assignTitle = Phrase(
    "Assign stand", fr: "Attribuer le stand", ar: "تخصيص الرواق")
  static let whichTitle = Phrase(
    "Which cooperative?", fr: "Quelle coopérative ?", ar: "أي تعاونية؟")
  static let helpTitle = Phrase("Help", fr: "Aide", ar: "مساعدة")
  static let historyTitle = Phrase("History", fr: "Historique", ar: "سجل التغييرات")
  static let printTitle = Phrase(
    "Print preview", fr: "Aperçu avant impression", ar: "معاينة الطباعة")
  static let search = Phrase("find", fr: "chercher", ar: "بحث")
  static let nothingMatches = Phrase("nothing matches", fr: "aucun résultat", ar: "لا نتيجة")
  static let quitTitle = Phrase(
    "There are unsaved changes", fr: "Des modifications ne sont pas enregistrées",
    ar: "هناك تغييرات غير محفوظة")
  static let saveAndQuit = Phrase("save and quit", fr: "enregistrer et quitter", ar: "حفظ وخروج")
  static let discard = Phrase(
    "quit without saving", fr: "quitter sans enregistrer", ar: "خروج بدون حفظ")
  static let stay = Phrase("stay", fr: "rester", ar: "بقاء")
  static let overwriteTitle = Phrase(
    "Someone else changed this file meanwhile",
    fr: "Quelqu’un d’autre a modifié ce fichier entre-temps",
    ar: "غيّر شخص آخر هذا الملف في هذه الأثناء")
  static let existsTitle = Phrase(
    "This file exists already", fr: "Ce fichier existe déjà", ar: "هذا الملف موجود")
  static let overwrite = Phrase("overwrite it", fr: "l’écraser", ar: "الكتابة فوقه")
  static let otherName = Phrase("another name", fr: "un autre nom", ar: "اسم آخر")
  static let saved = Phrase("saved", fr: "enregistré", ar: "تم الحفظ")
  static let sending = Phrase(
    "sending to the printer…", fr: "envoi à l’imprimante…", ar: "جارٍ الإرسال إلى الطابعة…")
  static let sentToPrinter = Phrase(
    "sent to the printer", fr: "envoyé à l’imprimante", ar: "أُرسل إلى الطابعة")
  static let notPrinted = Phrase("not printed", fr: "non imprimé", ar: "لم يُطبع")
  static let noPrinter = Phrase(
    "there is no printing program here, lp or lpr ({print}, Enter: write a file)",
    fr: "aucun programme d’impression ici, lp ou lpr ({print}, Entrée : écrire un fichier)",
    ar: "لا برنامج طباعة هنا، lp أو lpr ({print} ثم Enter: كتابة ملف)")
  static let printed = Phrase("printed to", fr: "imprimé dans", ar: "طُبع في")
  static let recoveredTitle = Phrase(
    "The last session ended before it was saved",
    fr: "La dernière session s’est arrêtée avant d’être enregistrée",
    ar: "انتهت الجلسة السابقة قبل الحفظ")
  static let recover = Phrase(
    "restore the unsaved changes", fr: "reprendre les modifications", ar: "استرجاع التغييرات")
  static let dropJournal = Phrase("discard them", fr: "les abandonner", ar: "التخلي عنها")
  static let quitAsIs = Phrase(
    "quit, and decide later", fr: "quitter, et décider plus tard", ar: "خروج والقرار لاحقًا")
  static let leaveFormTitle = Phrase(
    "Close the form? What was typed will be lost",
    fr: "Fermer la fiche ? La saisie sera perdue", ar: "إغلاق الاستمارة؟ سيضيع ما كُتب")
  static let leave = Phrase("close", fr: "fermer", ar: "إغلاق")
  static let goOn = Phrase("go on typing", fr: "continuer", ar: "متابعة")

  static let notPossible = Phrase("not possible", fr: "impossible", ar: "غير ممكن")
  static let holdLifted = Phrase("hold lifted", fr: "réservation levée", ar: "رُفع الحجز")
  static let unlocked = Phrase("unlocked", fr: "déverrouillé", ar: "رُفع التثبيت")
  static let approvedNow = Phrase(
    "approved: the drawing of hall and stands cannot change now",
    fr: "approuvé : le dessin de la salle et des stands ne peut plus changer",
    ar: "اعتُمد: لا يمكن الآن تغيير تصميم القاعة والأروقة")
  static let reopened = Phrase(
    "reopened: stands may change again", fr: "rouvert : les stands peuvent changer",
    ar: "أُعيد الفتح: يمكن تغيير الأروقة")

  static func marked(_ count: Int) -> Phrase {
    Phrase(
      "marked: \(count) ({withdraw}: withdraw them together)",
      fr: "marquées : \(count) ({withdraw} : désistement)",
      ar: "عليها علامة: \(count) ({withdraw}: انسحابها معًا)")
  }

  static let placeHint = Phrase("assign", fr: "attribuer", ar: "تخصيص")
  static let goThereHint = Phrase("go there", fr: "y aller", ar: "الذهاب إليه")

  // Other things that are said.
  static func title(of colouring: MapColouring) -> Phrase {
    switch colouring {
    case .none: Phrase("no colours", fr: "sans couleurs", ar: "بدون ألوان")
    case .category: Phrase("colours: category", fr: "couleurs : catégorie", ar: "الألوان: الصنف")
    case .province: Phrase("colours: province", fr: "couleurs : province", ar: "الألوان: الإقليم")
    case .services:
      Phrase(
        "colours: power and water", fr: "couleurs : électricité et eau",
        ar: "الألوان: الكهرباء والماء")
    case .exitDistance:
      Phrase(
        "colours: distance to the nearest door",
        fr: "couleurs : distance à la porte la plus proche",
        ar: "الألوان: المسافة إلى أقرب باب")
    case .egress:
      Phrase(
        "seconds until all are out (movement only), and who wait at doors",
        fr: "secondes jusqu’à la sortie (déplacement seul) et attente aux portes",
        ar: "الثواني حتى الخروج (زمن السير وحده) والمنتظرون عند الأبواب")
    case .aisles:
      Phrase(
        "aisles and their width in metres", fr: "allées et leur largeur en mètres",
        ar: "الممرات وعرضها بالأمتار")
    case .deadEnds:
      Phrase(
        "dead ends and their depth in metres", fr: "impasses et leur profondeur en mètres",
        ar: "الممرات المسدودة وعمقها بالأمتار")
    case .clearances:
      Phrase(
        "floor to keep clear: doors ╱, extinguishers ╲",
        fr: "sol à laisser libre : portes ╱, extincteurs ╲",
        ar: "أرضية تُترك خالية: الأبواب ╱، المطفآت ╲")
    case .exposure:
      Phrase(
        "times passed by, where three models of visiting agree; no forecast",
        fr: "passages, là où trois modèles de visite s’accordent ; aucune prévision",
        ar: "مرات المرور حيث تتفق ثلاثة نماذج للزيارة؛ وليست توقعًا")
    case .problems: Phrase("colours: problems", fr: "couleurs : problèmes", ar: "الألوان: المشاكل")
    }
  }
  static let languageName = Phrase("English", fr: "français", ar: "العربية")
}
