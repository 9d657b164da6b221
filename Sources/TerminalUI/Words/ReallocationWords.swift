// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// The words of withdrawing, moving elsewhere and closing stands.
enum ReallocationWords {
  static let askClosing = Phrase(
    "Why the stand closes", fr: "Pourquoi le stand ferme", ar: "سبب إغلاق الرواق")
  static let returnTitle = Phrase(
    "It has withdrawn. Reinstate it?", fr: "Elle s’est désistée. Annuler le désistement ?",
    ar: "سبق أن انسحبت هذه التعاونية. هل يُلغى الانسحاب؟")
  static let takeBack = Phrase(
    "reinstate: on the waiting list again", fr: "réintégrer : de nouveau en liste d’attente",
    ar: "إلغاء الانسحاب: إلى لائحة الانتظار من جديد")
  static let seeking = Phrase(
    "working out proposals…", fr: "recherche de propositions…", ar: "جارٍ إعداد الاقتراحات…")
  static let unchanged = Phrase(
    "nothing was changed", fr: "rien n’a changé", ar: "لم يتغير شيء")
  static let liftFirst = Phrase(
    "the plan must be reopened first: its drawing is locked (Esc, then {approve})",
    fr: "le plan doit d’abord être rouvert : le dessin est verrouillé (Échap, puis {approve})",
    ar: "تجب إعادة فتح المخطط أولًا: التصميم مغلق (Esc ثم {approve})")
  static let waitsFor = Phrase(
    "↑ ↓: choose, Enter: apply, Esc: back",
    fr: "↑ ↓ : choisir, Entrée : appliquer, Échap : retour",
    ar: "↑ ↓: اختيار، Enter: تطبيق، Esc: رجوع")

  // Columns of the list.
  static let kind = Phrase("proposal", fr: "proposition", ar: "الاقتراح")
  static let moved = Phrase("moves", fr: "dépl.", ar: "نقل")
  static let cost = Phrase("penalty", fr: "pénalité", ar: "نقط مخصومة")

  // Details.
  static let lowerIsBetter = Phrase(
    "lower is better", fr: "le plus bas est le meilleur", ar: "الأقل أفضل")
  static let waiting = Phrase(
    "waiting list", fr: "liste d’attente", ar: "لائحة الانتظار")
  static let noStand = Phrase("no stand", fr: "sans stand", ar: "بلا رواق")
  static let passedOver = Phrase("passed over", fr: "non retenue", ar: "لم تُختر")
  static let passedOverAsWorse = Phrase(
    "passed over, as the plan would be worse", fr: "non retenues, le plan serait moins bon",
    ar: "لم تُختر لأن المخطط سيكون أقل جودة")
  static let passedOverAsListed = Phrase(
    "passed over, each with proposals of its own",
    fr: "non retenues, chacune a ses propres propositions",
    ar: "لم تُختر ولكل منها اقتراحاتها")
  static let notProposed = Phrase("Not proposed", fr: "Non proposé", ar: "غير مقترح")
  static let noChange = Phrase(
    "no rule is affected", fr: "aucune règle ne change", ar: "لا تتغير أي قاعدة")
  static let exact = Phrase(
    "all solutions with up to \(Reallocation.defaultMoves) moves were compared",
    fr: "toutes les solutions jusqu’à \(Reallocation.defaultMoves) déplacements ont été comparées",
    ar: "قورنت جميع الحلول التي لا تتجاوز \(Reallocation.defaultMoves) تنقلات")
  static let searched = Phrase(
    "found by search: better may exist", fr: "trouvé par recherche : il peut exister mieux",
    ar: "بالبحث: قد يوجد أفضل")

  /// A kind in a word or two, for the list.
  static func title(of kind: Proposal.Kind) -> Phrase {
    kind.phrase
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
        ar: "تعاونية واحدة تغيّر رواقها (\(metres.arabic))")
    case (.shift, let count):
      return Phrase(
        "\(count) cooperatives change stands, \(metres.english) in all",
        fr: "\(count) coopératives changent de stand, \(metres.french) en tout",
        ar: "عدد التعاونيات التي تغيّر رواقها: \(count) (\(metres.arabic) إجمالًا)")
    case (.enlarge, _):
      return Phrase(
        "it is merged with the next stand", fr: "il est réuni au stand voisin",
        ar: "يُدمج في رواق مجاور")
    case (.merge, _):
      return Phrase(
        "two stands become one, for one that waits and fits neither",
        fr: "deux stands n’en font qu’un, pour une coopérative en attente qui ne tient dans aucun",
        ar: "رواقان يصبحان رواقًا واحدًا لتعاونية في الانتظار لا يناسبها أي منهما")
    case (.rest, _):
      return Phrase(
        "the stand becomes a rest area", fr: "le stand devient un espace repos",
        ar: "يصبح الرواق فضاءً للاستراحة")
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
  ) -> Sentence {
    let plan = found.plan
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    var parts: [Sentence] = []
    switch found.occasion {
    case .withdrawal(let ids):
      parts += ids.map {
        Phrase(
          "\(name($0)) has withdrawn", fr: "la coopérative \(name($0)) s’est désistée",
          ar: "انسحاب \(name($0))")[language]
      }
    case .relocation: break
    case .closure(let stand):
      let closed = Phrase("is closed", fr: "est fermé", ar: "مغلق الآن")
      parts.append("\(label(stand)) \(closed, language)")
    }
    if let only = proposal.moves.first, proposal.moves.count == 1 {
      let to = only.to.map { Sentence(value: label($0)) } ?? noStand[language]
      parts.append("\(name(only.cooperative)) → \(to)")
    } else if !proposal.moves.isEmpty {
      let routes = routes(of: proposal, found, language)
      parts.append(routes.joined(separator: language.comma))
    }
    if let building = found.buildingSentence(of: proposal, in: language) {
      parts.append(building)
    }
    if case .withdrawal = found.occasion, proposal.kind == .leave, !found.freed.isEmpty {
      let isOne = found.freed.count == 1
      let free = Phrase(
        "\(isOne ? "is" : "are") free ({assign}: assign)",
        fr: "\(isOne ? "est libre" : "sont libres") ({assign} : attribuer)",
        ar: isOne ? "شاغر الآن ({assign}: تخصيص)" : "شاغرة الآن ({assign}: تخصيص)")
      let stands: Sentence = language.list(found.freed.map(label))
      parts.append("\(stands) \(free, language)")
    }
    return parts.joined(separator: language.semicolon)
  }

  /// `E03 → D04` for each who moves.
  static func routes(
    of proposal: Proposal, _ found: Reallocation, _ language: Language
  ) -> [Sentence] {
    func label(_ id: Stand.ID?, _ none: Phrase) -> Sentence {
      id.map { Sentence(value: found.plan.stands[$0]?.label ?? $0.text) } ?? none[language]
    }
    return proposal.moves.map { "\(label($0.from, waiting)) → \(label($0.to, noStand))" }
  }

  // Keys.
  static let allWays = Phrase("all ways", fr: "toutes", ar: "الكل")
  static let byPolicy = Phrase("by the order", fr: "selon l’ordre", ar: "حسب الترتيب")
  static let stands = Phrase("stands", fr: "stands", ar: "الأروقة")
}
