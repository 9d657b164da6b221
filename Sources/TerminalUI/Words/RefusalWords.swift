// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Says why an edit was refused, with the numbers and names that people see.
enum RefusalWords {
  static func sentence(for refusal: EditRefusal, in plan: Plan, _ language: Language) -> String {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    let phrase: Phrase
    switch refusal {
    case .noSuchStand(let id):
      phrase = Phrase(
        "there is no stand \(id)", fr: "il n’y a pas de stand \(id)", ar: "لا يوجد رواق \(id)")
    case .noSuchCooperative(let id):
      phrase = Phrase(
        "there is no cooperative \(id)", fr: "il n’y a pas de coopérative \(id)",
        ar: "لا توجد تعاونية \(id)")
    case .noSuchFeature(let id):
      phrase = Phrase(
        "there is no feature \(id)", fr: "il n’y a pas d’élément \(id)", ar: "لا يوجد عنصر \(id)")
    case .noSuchRule(let id):
      phrase = Phrase(
        "there is no rule \(id)", fr: "il n’y a pas de règle \(id)", ar: "لا توجد قاعدة \(id)")
    case .occupied(let stand, let cooperative):
      phrase = Phrase(
        "\(label(stand)) is taken by \(name(cooperative)); s swaps",
        fr: "\(label(stand)) est occupé par \(name(cooperative)) ; s échange",
        ar: "\(label(stand)) تشغله \(name(cooperative))؛ s للتبادل")
    case .locked(let stand):
      phrase = Phrase(
        "\(label(stand)) is locked; L unlocks it",
        fr: "\(label(stand)) est verrouillé ; L le libère",
        ar: "\(label(stand)) مثبَّت؛ L لرفع التثبيت")
    case .alreadyThere(let cooperative, let stand):
      phrase = Phrase(
        "\(name(cooperative)) is on \(label(stand)) already",
        fr: "\(name(cooperative)) est déjà sur \(label(stand))",
        ar: "\(name(cooperative)) موجودة في \(label(stand))")
    case .notPlaced(let id):
      phrase = Phrase(
        "\(name(id)) has no stand", fr: "\(name(id)) n’a pas de stand", ar: "\(name(id)) بلا رواق")
    case .onSeveralStands(let id):
      phrase = Phrase(
        "\(name(id)) is on several stands; take it off one first",
        fr: "\(name(id)) est sur plusieurs stands ; retirez-la d’abord de l’un",
        ar: "\(name(id)) في عدة أروقة؛ أزلها من أحدها أولًا")
    case .withdrawn(let id):
      phrase = Phrase(
        "\(name(id)) has withdrawn", fr: "\(name(id)) s’est désistée", ar: "\(name(id)) انسحبت")
    case .notWithdrawn(let id):
      phrase = Phrase(
        "\(name(id)) has not withdrawn", fr: "\(name(id)) ne s’est pas désistée",
        ar: "\(name(id)) لم تنسحب")
    case .stillPlaced(let cooperative, let stand):
      phrase = Phrase(
        "\(name(cooperative)) is still on \(label(stand)); x takes it off",
        fr: "\(name(cooperative)) est encore sur \(label(stand)) ; x la retire",
        ar: "\(name(cooperative)) ما زالت في \(label(stand))؛ x للإزالة")
    case .approved:
      phrase = Phrase(
        "the plan is approved: its geometry is frozen; F reopens it",
        fr: "le plan est approuvé : sa géométrie est figée ; F le rouvre",
        ar: "المخطط معتمد وهندسته مجمدة؛ F لإعادة الفتح")
    case .malformedStand(let id):
      phrase = Phrase(
        "the parts of \(label(id)) are empty, too large or not joined",
        fr: "les parties de \(label(id)) sont vides, trop grandes ou disjointes",
        ar: "أجزاء \(label(id)) فارغة أو كبيرة جدًا أو غير متصلة")
    case .malformedFeature(let id):
      phrase = Phrase(
        "\(id) is empty or too large", fr: "\(id) est vide ou trop grand",
        ar: "\(id) فارغ أو كبير جدًا")
    case .missingHost(let id):
      phrase = Phrase(
        "what \(id) is fixed to is not there", fr: "le support de \(id) n’existe pas",
        ar: "ما يُثبَّت عليه \(id) غير موجود")
    case .inUse(let id, let door):
      phrase = Phrase(
        "door \(door) lies on \(id)", fr: "la porte \(door) est sur \(id)",
        ar: "الباب \(door) على \(id)")
    case .malformedCooperative(let id):
      phrase = Phrase(
        "a need of \(name(id)) is no number from 0",
        fr: "un besoin de \(name(id)) n’est pas un nombre positif",
        ar: "حاجة من حاجات \(name(id)) ليست عددًا موجبًا")
    case .sameCooperative(let id):
      phrase = Phrase(
        "\(name(id)) cannot be swapped with itself",
        fr: "\(name(id)) ne s’échange pas avec elle-même",
        ar: "لا تُبادَل \(name(id)) مع نفسها")
    }
    return phrase[language]
  }
}
