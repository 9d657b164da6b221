// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The words of withdrawing, moving elsewhere and closing stands.
enum ReallocationWords {
  static let askClosing = Phrase(
    "Why the stand closes", fr: "Pourquoi le stand ferme", ar: "سبب إغلاق الرواق")
  static let returnTitle = Phrase(
    "It has withdrawn. Take that back?", fr: "Elle s’est désistée. Annuler le désistement ?",
    ar: "سبق الانسحاب. هل يُلغى؟")
  static let takeBack = Phrase(
    "take back: on the waiting list again", fr: "annuler : de nouveau en liste d’attente",
    ar: "إلغاء: إلى لائحة الانتظار من جديد")
  static let seeking = Phrase(
    "working out proposals …", fr: "recherche de propositions …", ar: "جارٍ إعداد الاقتراحات …")
  static let unchanged = Phrase(
    "nothing was changed", fr: "rien n’a changé", ar: "لم يتغير شيء")
  static let liftFirst = Phrase(
    "the approval must be lifted first (Esc, then {approve}): the geometry is frozen",
    fr: "il faut d’abord lever l’approbation (Échap, puis {approve}) : la géométrie est figée",
    ar: "يجب رفع الاعتماد أولًا (Esc ثم {approve}): الهندسة مجمدة")
  static let waitsFor = Phrase(
    "↑ ↓ choose, Enter applies, Esc goes back",
    fr: "↑ ↓ choisir, Entrée appliquer, Échap revenir",
    ar: "↑ ↓ اختيار، Enter للتطبيق، Esc للرجوع")

  // Columns of the list.
  static let kind = Phrase("proposal", fr: "choix", ar: "الاقتراح")
  static let moved = Phrase("moves", fr: "dépl.", ar: "نقل")
  static let cost = Phrase("wish cost", fr: "souhaits", ar: "الرغبات")

  // Details.
  static let lowerIsBetter = Phrase(
    "lower is better", fr: "plus bas est mieux", ar: "الأقل أفضل")
  static let waiting = Phrase("waiting", fr: "attente", ar: "الانتظار")
  static let noStand = Phrase("no stand", fr: "sans stand", ar: "بلا رواق")
  static let passedOver = Phrase("passed over", fr: "laissée de côté", ar: "تُجووزت")
  static let passedOverAsWorse = Phrase(
    "passed over, as the plan would be worse", fr: "laissées de côté, le plan serait moins bon",
    ar: "تُجووزت لأن الخطة ستكون أقل جودة")
  static let passedOverAsListed = Phrase(
    "passed over, each with proposals of its own",
    fr: "laissées de côté, chacune a ses propres propositions",
    ar: "تُجووزت ولكل منها اقتراحاتها")
  static let notProposed = Phrase("Not proposed", fr: "Pas proposé", ar: "غير مقترح")
  static let noChange = Phrase(
    "no rule fares otherwise", fr: "aucune règle ne change", ar: "لا تتغير أي قاعدة")
  static let exact = Phrase(
    "all re-placements of up to \(Reallocation.defaultMoves) were compared",
    fr: "toutes les permutations jusqu’à \(Reallocation.defaultMoves) ont été comparées",
    ar: "قورنت كل التبديلات حتى \(Reallocation.defaultMoves)")
  static let searched = Phrase(
    "found by search: better may exist", fr: "trouvé par recherche : il peut exister mieux",
    ar: "بالبحث: قد يوجد أفضل")

  /// A kind in one short word, for the list.
  static func title(of kind: Proposal.Kind) -> Phrase {
    switch kind {
    case .fill: Phrase("fill", fr: "remplir", ar: "ملء")
    case .shift: Phrase("shift", fr: "décaler", ar: "نقل")
    case .enlarge: Phrase("enlarge", fr: "agrandir", ar: "توسيع")
    case .merge: Phrase("merge", fr: "fusionner", ar: "دمج")
    case .rest: Phrase("rest area", fr: "espace de repos", ar: "للراحة")
    case .leave: Phrase("leave", fr: "laisser", ar: "ترك")
    }
  }

  /// What a proposal of a kind does, in plain words.
  static func meaning(of proposal: Proposal) -> Phrase {
    let metres = Phrase.each { Figures.with(.metres, Figures.decimal(proposal.metres, $0), $0) }
    switch (proposal.kind, proposal.moved) {
    case (.fill, _):
      return Phrase(
        "from the waiting list; nobody else moves",
        fr: "depuis la liste d’attente ; personne d’autre ne bouge",
        ar: "من لائحة الانتظار؛ لا أحد غيرها ينتقل")
    case (.shift, 1):
      return Phrase(
        "1 cooperative changes stands, \(metres.english) away",
        fr: "1 coopérative change de stand, à \(metres.french)",
        ar: "تعاونية لها رواق تغيّره، \(metres.arabic)")
    case (.shift, let count):
      return Phrase(
        "\(count) cooperatives change stands, \(metres.english) in all",
        fr: "\(count) coopératives changent de stand, \(metres.french) en tout",
        ar: "تعاونيات لها أروقة تغيّرها: \(count)، \(metres.arabic) إجمالًا")
    case (.enlarge, _):
      return Phrase(
        "a neighbour’s stand takes it in", fr: "le stand d’une voisine l’absorbe",
        ar: "يُضم إلى رواق مجاور")
    case (.merge, _):
      return Phrase(
        "two stands become one, for one that waits and fits neither",
        fr: "deux stands n’en font qu’un, pour une coopérative en attente qui ne tient dans aucun",
        ar: "رواقان يصيران واحدًا لتعاونية في الانتظار لا يناسبها أي منهما")
    case (.rest, _):
      return Phrase(
        "the stand becomes a place to sit", fr: "le stand devient un coin repos",
        ar: "يصبح الرواق مكانًا للراحة")
    case (.leave, _) where !proposal.moves.isEmpty:
      return Phrase(
        "nothing else changes", fr: "rien d’autre ne change", ar: "لا شيء آخر يتغير")
    case (.leave, _):
      return Phrase(
        "nobody gets the stand", fr: "personne ne reçoit le stand", ar: "لا أحد يأخذ الرواق")
    }
  }

  /// What is said once a proposal is carried out: what happened, and who sits where now.
  static func notice(
    of proposal: Proposal, of found: Reallocation, _ language: Language
  ) -> String {
    let plan = found.plan
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    var parts: [String] = []
    switch found.occasion {
    case .withdrawal(let ids):
      // In Arabic the verb would have to agree with the name, which only its owners know.
      parts += ids.map {
        Phrase(
          "\(name($0)) has withdrawn", fr: "la coopérative \(name($0)) s’est désistée",
          ar: "انسحاب: \(name($0))")[
            language]
      }
    case .relocation: break
    case .closure(let stand):
      parts.append(
        label(stand) + " " + Phrase("is closed", fr: "est fermé", ar: "مغلق الآن")[language])
    }
    if let only = proposal.moves.first, proposal.moves.count == 1 {
      parts.append(name(only.cooperative) + " → " + (only.to.map(label) ?? noStand[language]))
    } else if !proposal.moves.isEmpty {
      let routes = routes(of: proposal, found, language)
      parts.append(routes.joined(separator: language.comma))
    }
    if let building = found.buildingSentence(of: proposal, in: language) {
      parts.append(building)
    }
    if case .withdrawal = found.occasion, proposal.kind == .leave, !found.freed.isEmpty {
      let free = Phrase(
        "is free: {assign} assigns someone", fr: "est libre : {assign} attribue",
        ar: "شاغر الآن: {assign} للتعيين")
      parts.append(found.freed.map(label).joined(separator: language.comma) + " " + free[language])
    }
    switch language {
    case .arabic: return parts.joined(separator: "؛ ")
    case .french: return parts.joined(separator: " ; ")
    case .english: return parts.joined(separator: "; ")
    }
  }

  /// `E03 → D04` for each who moves.
  static func routes(
    of proposal: Proposal, _ found: Reallocation, _ language: Language
  ) -> [String] {
    func label(_ id: Stand.ID?, _ none: Phrase) -> String {
      id.map { found.plan.stands[$0]?.label ?? $0.text } ?? none[language]
    }
    return proposal.moves.map { move in
      label(move.from, waiting) + " → "
        + label(move.to, noStand)
    }
  }

  // Keys.
  static let allWays = Phrase("all ways", fr: "toutes", ar: "الكل")
  static let byPolicy = Phrase("by the policy", fr: "selon la règle", ar: "حسب السياسة")
  static let stands = Phrase("stands", fr: "stands", ar: "الأروقة")
}
