// SPDX-License-Identifier: Apache-2.0

import Wording

extension EditRefusal: CustomStringConvertible {
  /// The reason, as a clause in English, with the ids of stands.
  public var description: String { clause { $0.text } }

  /// The reason, as a clause in English, with the stands called as the reader knows them.
  package func clause(calling label: (Stand.ID) -> String) -> String {
    phrase(calling: label, and: \.text).english.plain
  }

  /// The reason, as a clause, with stands and cooperatives called as the reader knows them.
  package func phrase(
    calling label: (Stand.ID) -> String, and name: (Cooperative.ID) -> String
  ) -> Phrase {
    switch self {
    case .noSuchStand, .noSuchCooperative, .noSuchFeature, .noSuchRule: absence
    case .occupied(let stand, let cooperative):
      Phrase(
        "stand \(label(stand)) is taken by \(name(cooperative))",
        fr: "le stand \(label(stand)) est occupé par \(name(cooperative))",
        ar: "الرواق \(label(stand)) تشغله \(name(cooperative))")
    case .locked(let stand):
      Phrase(
        "stand \(label(stand)) is locked; unlock it first",
        fr: "le stand \(label(stand)) est verrouillé ; déverrouillez-le d’abord",
        ar: "الرواق \(label(stand)) مثبَّت؛ المرجو رفع التثبيت أولًا")
    case .alreadyThere(let cooperative, let stand):
      Phrase(
        "\(name(cooperative)) is on \(label(stand)) already",
        fr: "\(name(cooperative)) est déjà sur \(label(stand))",
        ar: "\(name(cooperative)) موجودة أصلًا في \(label(stand))")
    case .notThere(let cooperative, let stand):
      Phrase(
        "\(name(cooperative)) is not on \(label(stand))",
        fr: "\(name(cooperative)) n’est pas sur \(label(stand))",
        ar: "\(name(cooperative)) ليست في \(label(stand))")
    case .notPlaced(let id):
      Phrase(
        "\(name(id)) has no stand", fr: "\(name(id)) n’a pas de stand", ar: "\(name(id)) بلا رواق")
    case .onSeveralStands(let id):
      Phrase(
        "\(name(id)) is on several stands; take it off one of them first",
        fr: "\(name(id)) est sur plusieurs stands ; retirez-la d’abord de l’un",
        ar: "\(name(id)) في عدة أروقة؛ المرجو إزالتها من أحدها أولًا")
    case .withdrawn(let id):
      Phrase(
        "\(name(id)) has withdrawn", fr: "la coopérative \(name(id)) s’est désistée",
        ar: "سبق انسحاب \(name(id))")
    case .notWithdrawn(let id):
      Phrase(
        "\(name(id)) has not withdrawn", fr: "la coopérative \(name(id)) ne s’est pas désistée",
        ar: "\(name(id)) لم تنسحب")
    case .stillPlaced(let cooperative, let stand):
      Phrase(
        "\(name(cooperative)) is still on stand \(label(stand))",
        fr: "\(name(cooperative)) est encore sur le stand \(label(stand))",
        ar: "\(name(cooperative)) ما زالت في الرواق \(label(stand))")
    case .approved:
      Phrase(
        "the plan is approved: its drawing is locked; reopen it first",
        fr: "le plan est approuvé : le dessin est verrouillé ; rouvrez-le d’abord",
        ar: "المخطط معتمد: التصميم مغلق؛ المرجو إعادة فتحه أولًا")
    case .sameCooperative(let id):
      Phrase(
        "\(name(id)) cannot be swapped with itself",
        fr: "impossible d’échanger \(name(id)) avec elle-même",
        ar: "لا يمكن مبادلة \(name(id)) بنفسها")
    case .missingHost(let id):
      Phrase(
        "the support of feature \(id) no longer exists",
        fr: "le support de l’élément \(id) n’existe plus", ar: "لم يعد حامل العنصر \(id) موجودًا")
    case .inUse(let id, let door):
      Phrase(
        "door \(door) lies on \(id)", fr: "la porte \(door) est sur \(id)",
        ar: "الباب \(door) على \(id)")
    case .featureInRule(let id, let rule):
      Phrase(
        "rule \(rule) concerns zone \(id); change or switch it off first",
        fr: "la règle \(rule) porte sur la zone \(id) ; modifiez-la ou désactivez-la d’abord",
        ar: "تخص القاعدة \(rule) المنطقة \(id)؛ المرجو تعديلها أو تعطيلها أولًا")
    case .cooperativeInRule(let id, let rule):
      Phrase(
        "rule \(rule) concerns \(name(id)); change or switch it off first",
        fr: "la règle \(rule) porte sur \(name(id)) ; modifiez-la ou désactivez-la d’abord",
        ar: "تخص القاعدة \(rule) \(name(id))؛ المرجو تعديلها أو تعطيلها أولًا")
    case .noSuchCategory, .categoryInUse, .categoryInRule: categoryPhrase(calling: name)
    case .noSuchSession, .noSessionArea, .malformedSession, .tooManySessions, .featureInSession:
      sessionPhrase(calling: name)
    case .malformedHall, .offGrid, .outsideHall: hallPhrase(calling: label)
    default: fault(calling: label, and: name)
    }
  }

  /// What there is none of.
  private var absence: Phrase {
    switch self {
    case .noSuchCooperative(let id):
      Phrase(
        "there is no cooperative \(id)", fr: "il n’y a pas de coopérative \(id)",
        ar: "لا توجد تعاونية \(id)")
    case .noSuchFeature(let id):
      Phrase(
        "there is no feature \(id)", fr: "il n’y a pas d’élément \(id)", ar: "لا يوجد عنصر \(id)")
    case .noSuchRule(let id):
      Phrase("there is no rule \(id)", fr: "il n’y a pas de règle \(id)", ar: "لا توجد قاعدة \(id)")
    case .noSuchStand(let id):
      Phrase("there is no stand \(id)", fr: "il n’y a pas de stand \(id)", ar: "لا يوجد رواق \(id)")
    default: Phrase("", fr: "", ar: "")
    }
  }

  /// What is wrong with what was to be written.
  private func fault(
    calling label: (Stand.ID) -> String, and name: (Cooperative.ID) -> String
  ) -> Phrase {
    switch self {
    case .malformedStand(let id):
      Phrase(
        "the parts of stand \(label(id)) are empty, too large or not joined",
        fr: "les parties du stand \(label(id)) sont vides, trop grandes ou disjointes",
        ar: "أجزاء الرواق \(label(id)) فارغة أو كبيرة جدًّا أو غير متصلة")
    case .malformedFeature(let id):
      Phrase(
        "feature \(id) is empty, too large, or has a value that its type does not allow",
        fr: "l’élément \(id) est vide, trop grand, ou a une valeur que son type n’admet pas",
        ar: "العنصر \(id) فارغ أو كبير جدًّا أو فيه قيمة لا يقبلها نوعه")
    case .malformedCooperative(let id):
      Phrase(
        "a need of \(name(id)) is negative, out of range or no number",
        fr: "un besoin de \(name(id)) est négatif, hors limites ou n’est pas un nombre",
        ar: "أحد احتياجات \(name(id)) سالب أو خارج الحدود أو ليس عددًا")
    case .malformedRule(let id, let problem):
      problem.phrase.after(problem.keyPath.reduce("rule \(id)") { "\($0).\($1)" })
    case .unstorableText(let text):
      Phrase(
        "\(text) holds characters or numbers that no file can hold",
        fr: "\(text) contient des caractères ou des nombres qu’aucun fichier ne peut garder",
        ar: "في \(text) حروف أو أعداد لا يمكن حفظها في ملف")
    default: absence
    }
  }
}

extension Phrase {
  /// The same words after a name that is the same in each language.
  fileprivate func after(_ name: String) -> Phrase {
    Phrase("\(name) \(english)", fr: "\(name) \(french)", ar: "\(name) \(arabic)")
  }
}
