// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The words of editing stands and features.
enum EditModeWords {
  static let turned = Phrase("turned", fr: "tourné", ar: "أُدير")
  static let rowDrawn = Phrase("stands drawn:", fr: "stands dessinés :", ar: "رُسمت أروقة:")
  static let renumbered = Phrase("new numbers:", fr: "nouveaux numéros :", ar: "أرقام جديدة:")
  static let nothingChanges = Phrase(
    "nothing changes", fr: "rien ne change", ar: "لا شيء يتغير")
  static let nothingNear = Phrase(
    "no edge within 2 m", fr: "aucun bord à moins de 2 m", ar: "لا حافة على بعد أقل من 2 م")
  static let noStandHere = Phrase(
    "no stand under the cursor ({draw}: draw)",
    fr: "aucun stand sous le curseur ({draw} : dessiner)",
    ar: "لا رواق تحت المؤشر ({draw}: رسم)")
  static let noFeatureHere = Phrase(
    "nothing under the cursor ({add-feature}: add a feature)",
    fr: "rien sous le curseur ({add-feature} : ajouter un élément)",
    ar: "لا شيء تحت المؤشر ({add-feature}: إضافة عنصر)")
  static let onlyOneThing = Phrase(
    "one thing at a time is resized ({cancel}: deselect)",
    fr: "un seul élément à la fois se redimensionne ({cancel} : désélectionner)",
    ar: "يُغيَّر حجم عنصر واحد في كل مرة ({cancel}: إلغاء التحديد)")
  static let edgeFirst = Phrase(
    "this edge first ({open}: put down, {cancel}: cancel)",
    fr: "ce bord d’abord ({open} : poser, {cancel} : abandonner)",
    ar: "هذه الحافة أولًا ({open}: وضع، {cancel}: إلغاء)")
  static let markToMerge = Phrase(
    "the stands to merge are not selected ({select}: select)",
    fr: "les stands à fusionner ne sont pas sélectionnés ({select} : sélectionner)",
    ar: "لم تُحدَّد الأروقة المراد دمجها ({select}: تحديد)")
  static let standFirst = Phrase(
    "put the cursor on one stand to split it", fr: "placez le curseur sur un stand à diviser",
    ar: "المرجو وضع المؤشر على رواق واحد لتقسيمه")
  static let rangeNeedsTwo = Phrase(
    "select the first ({select}), go to the last, then {range}",
    fr: "sélectionnez le premier ({select}), allez au dernier, puis {range}",
    ar: "المرجو تحديد الأول ({select}) ثم الذهاب إلى الأخير ثم {range}")
  static let selectTitle = Phrase(
    "Select all of", fr: "Sélectionner tous les", ar: "تحديد كل")
  static let allStands = Phrase("all stands", fr: "tous les stands", ar: "كل الأروقة")
  static let emptyStands = Phrase("empty stands", fr: "stands libres", ar: "الأروقة الشاغرة")
  static let kindTitle = Phrase("Add which feature?", fr: "Ajouter quel élément ?", ar: "أي عنصر؟")
  static let keep = Phrase("keep", fr: "garder", ar: "إبقاء")
  static let delete = Phrase("delete", fr: "supprimer", ar: "حذف")
  static let wrongSkips = Phrase(
    "numbers to leave out, such as 4 13", fr: "numéros à sauter, comme 4 13",
    ar: "أرقام تُستثنى مثل 4 13")
  static let freeFloor = Phrase("free floor", fr: "sol libre", ar: "أرضية خالية")
  static let hasAisle = Phrase("aisle left ✔", fr: "allée ✔", ar: "ممر متبقٍّ ✔")
  static let noAisle = Phrase("no aisle left !", fr: "aucune allée restante", ar: "لا ممر متبقٍّ !")
  static let positionTitle = Phrase("cursor", fr: "curseur", ar: "المؤشر")
  static let sizeTitle = Phrase("size", fr: "taille", ar: "الحجم")
  static let areaTitle = Phrase("area", fr: "surface", ar: "المساحة")
  static let makeIt = Phrase("make it", fr: "créer", ar: "تنفيذ")

  /// How many stands a form would make or number.
  static func makes(_ count: Int) -> Phrase {
    let numbers = Counted.stands(count)
    return Phrase(
      "\(numbers.english) (Ctrl-S: make)", fr: "\(numbers.french) (Ctrl-S : créer)",
      ar: "\(numbers.arabic) (Ctrl-S: تنفيذ)")
  }

  /// What Esc does first where something is marked.
  static let unmark = Phrase("deselect", fr: "désélectionner", ar: "إلغاء التحديد")

  /// What the key that began a cut or a resize does once more.
  static let otherWay = Phrase("other way", fr: "autrement", ar: "بطريقة أخرى")

  static func entered(_ subject: EditMode.Subject) -> Phrase {
    switch subject {
    case .stands:
      Phrase(
        "arrows: cursor, {draw}: draw, {pick-up}: move, {cancel}: leave",
        fr: "flèches : curseur, {draw} : dessiner, {pick-up} : déplacer, {cancel} : sortir",
        ar: "الأسهم: المؤشر، {draw}: رسم، {pick-up}: نقل، {cancel}: خروج")
    case .features:
      Phrase(
        "arrows: cursor, {add-feature}: add, {pick-up}: move, {cancel}: leave",
        fr: "flèches : curseur, {add-feature} : ajouter, {pick-up} : déplacer, {cancel} : sortir",
        ar: "الأسهم: المؤشر، {add-feature}: إضافة، {pick-up}: نقل، {cancel}: خروج")
    }
  }

  static func marked(_ count: Int) -> Phrase {
    Phrase("selected: \(count)", fr: "sélection : \(count)", ar: "المحدَّد: \(count)")
  }

  /// Asks before stands are deleted that someone sits on.
  ///
  /// - Parameter labels: Their numbers; where they are many, how many.
  static func deleteTitle(_ labels: Sentence, count: Int) -> Phrase {
    count > 3
      ? Phrase(
        "Delete \(count) stands? Some are occupied.",
        fr: "Supprimer \(count) stands ? Certains sont occupés.",
        ar: "هل تُحذف الأروقة وعددها \(count)؟ بعضها مشغول.")
      : Phrase(
        "Delete \(labels)? " + (count == 1 ? "It is occupied." : "Some are occupied."),
        fr: "Supprimer \(labels) ? " + (count == 1 ? "C’est occupé." : "Certains sont occupés."),
        ar: count == 1 ? "هل يُحذف \(labels)؟ إنه مشغول." : "هل تُحذف \(labels)؟ بعضها مشغول.")
  }

  static func deleted(_ labels: Sentence) -> Phrase {
    Phrase("deleted: \(labels)", fr: "supprimé : \(labels)", ar: "حُذف: \(labels)")
  }

  static func wholeNumber(from least: Int) -> Phrase {
    Phrase(
      "a whole number from \(least)", fr: "un entier à partir de \(least)",
      ar: "عدد صحيح من \(least)")
  }

  static func wholeCells(_ module: Module) -> Phrase {
    let step = Phrase.each { Figures.exact(module.metres, $0) }
    return Phrase(
      "metres in steps of \(step.english)", fr: "des mètres par pas de \(step.french)",
      ar: "أمتار بخطوة \(step.arabic)")
  }

  /// What was done, before the names of what it was done to.
  static func done(_ hand: Hand) -> Phrase {
    switch hand {
    case .draw: Phrase("drawn:", fr: "dessiné :", ar: "رُسم:")
    case .add: Phrase("added:", fr: "ajouté :", ar: "أُضيف:")
    case .move: Phrase("moved:", fr: "déplacé :", ar: "نُقل:")
    case .copy: Phrase("copied:", fr: "copié :", ar: "نُسخ:")
    case .resize: Phrase("resized:", fr: "redimensionné :", ar: "غُيّر الحجم:")
    case .merge: Phrase("merged:", fr: "fusionné :", ar: "دُمج:")
    case .split: Phrase("split:", fr: "divisé :", ar: "قُسّم:")
    case .box: Phrase("selected", fr: "sélectionné", ar: "حُدّد")
    }
  }

  /// What a new stand offers, behind what was said of it; nothing where it offers nothing.
  static func offer(of stand: Stand, _ language: Language) -> Sentence {
    let kilowatts = Figures.exact(stand.powerKilowatts, language)
    let power = Figures.with(.kilowatts, kilowatts, language)
    let offered: Sentence = stand.powerKilowatts > 0 ? " · \(power)" : ""
    return stand.hasWater ? "\(offered) · \(Terms.waterPoint.short, language)" : offered
  }

  /// What the mode is called in the bar.
  static func tag(of mode: EditMode, isShort: Bool = false) -> Phrase {
    if isShort, mode.hand == nil {
      return mode.subject == .stands
        ? Phrase("STANDS", fr: "STANDS", ar: "الأروقة")
        : Phrase("FEATURES", fr: "ÉLÉMENTS", ar: "العناصر")
    }
    return switch mode.hand {
    case .draw?, .add?: Phrase("DRAW", fr: "DESSIN", ar: "رسم")
    case .move?: Phrase("MOVE", fr: "DÉPLACER", ar: "نقل")
    case .copy?: Phrase("COPY", fr: "COPIE", ar: "نسخ")
    case .resize?: Phrase("RESIZE", fr: "TAILLE", ar: "الحجم")
    case .merge?: Phrase("MERGE", fr: "FUSION", ar: "دمج")
    case .split?: Phrase("SPLIT", fr: "DIVISER", ar: "تقسيم")
    case .box?: Phrase("SELECT", fr: "SÉLECTION", ar: "تحديد")
    case nil:
      mode.subject == .stands
        ? Phrase("EDIT STANDS", fr: "STANDS", ar: "تعديل الأروقة")
        : Phrase("EDIT FEATURES", fr: "ÉLÉMENTS", ar: "تعديل العناصر")
    }
  }

  /// What the arrows do.
  static func arrows(of mode: EditMode) -> Phrase {
    switch mode.hand {
    case .add(let kind, _)? where kind.form == .point: Phrase("place", fr: "placer", ar: "وضع")
    case .draw?, .add?, .resize?, .box?: Phrase("stretch", fr: "étirer", ar: "تمديد")
    case .merge?: Phrase("which stays", fr: "lequel reste", ar: "الباقي")
    case .split?: Phrase("cut", fr: "couper", ar: "القطع")
    case .move?, .copy?: Phrase("move", fr: "bouger", ar: "تحريك")
    case nil: Phrase("cursor", fr: "curseur", ar: "المؤشر")
    }
  }

  /// What people call a kind of feature.
  static func name(of kind: Feature.Kind) -> Phrase {
    kind.term.one
  }

  /// Which number stays where stands are merged.
  static func merging(keeping kept: String, losing gone: [String]) -> Phrase {
    let isOne = gone.count < 2
    let lists = Phrase.each { $0.list(gone) }
    return Phrase(
      "\(kept) stays, \(lists.english) \(isOne ? "goes" : "go")",
      fr: "\(kept) reste, \(lists.french) \(isOne ? "disparaît" : "disparaissent")",
      ar: "يبقى \(kept) ويزول \(lists.arabic)")
  }

  /// How a kind of feature is drawn.
  static func form(of kind: Feature.Kind) -> Phrase {
    switch kind.form {
    case .door: Phrase("a door on a wall", fr: "une porte dans un mur", ar: "باب في جدار")
    case .area: Phrase("an area", fr: "une surface", ar: "مساحة")
    case .point: Phrase("a point", fr: "un point", ar: "نقطة")
    }
  }

  /// What is left of the floor on a side.
  static func use(of floor: FreeFloor, in plan: Plan) -> Phrase {
    switch floor.use {
    case .aisle: return Phrase("aisle ✔", fr: "allée ✔", ar: "ممر ✔")
    case .tooNarrow:
      return Phrase("too narrow !", fr: "trop étroit !", ar: "ضيق جدًّا !")
    case .service: return Phrase("service gap", fr: "passage technique", ar: "ممر تقني")
    case .none:
      let label = name(of: floor.neighbour, in: plan)
      return Phrase(
        "at \(label.english)", fr: "contre \(label.french)", ar: "عند \(label.arabic)")
    }
  }

  /// What a snap led to.
  static func snapped(to line: SnapLine, in plan: Plan) -> Phrase {
    let label = name(of: line.neighbour, in: plan)
    return switch line.reason {
    case .touch:
      Phrase(
        "snapped to \(label.english)", fr: "aimanté à \(label.french)",
        ar: "التصق بـ \(label.arabic)")
    case .aisle:
      Phrase(
        "one aisle from \(label.english)", fr: "à une allée de \(label.french)",
        ar: "على بعد ممر من \(label.arabic)")
    case .alignment:
      Phrase(
        "in line with \(label.english)", fr: "aligné sur \(label.french)",
        ar: "على استقامة \(label.arabic)")
    }
  }

  private static func name(of neighbour: FreeFloor.Neighbour, in plan: Plan) -> Phrase {
    switch neighbour {
    case .hallEdge: return Phrase("the wall", fr: "le mur", ar: "الجدار")
    case .stand(let id):
      let label = plan.stands[id]?.label ?? id.text
      return Phrase(value: label)
    case .feature(let id):
      guard let kind = plan.hall.features[id]?.kind else {
        return Phrase(value: id.text)
      }
      return name(of: kind)
    }
  }
}
