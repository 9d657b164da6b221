// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling
import LayoutEngine
import Wording

/// A filling as lines: what `fill` prints and the editor says.
extension Filling {
  /// How many stands there are, what is proved, and which rule binds.
  package func lines(of plan: Plan, in language: Language) -> [String] {
    sentences(of: plan).map { $0[language] }
  }

  /// The same in every language.
  package func sentences(of plan: Plan) -> [Phrase] {
    [found, proved] + (bindingSentence(of: plan).map { [$0] } ?? [])
      + (warnings > 0 ? [warned] : []) + (partsDoors ? [Self.parted] : [])
  }

  /// `stands: 66`.
  package var found: Phrase {
    kept == 0
      ? Phrase("stands: \(stands)", fr: "stands : \(stands)", ar: "الأروقة: \(stands)")
      : Phrase(
        "stands: \(stands), \(kept) of them there before",
        fr: "stands : \(stands), dont \(kept) déjà là",
        ar: "الأروقة: \(stands)، منها \(kept) من قبل")
  }

  /// What is proved about the number.
  package var proved: Phrase {
    let metres = Phrase.each { Figures.exactMetres(lattice, $0) }
    if isOptimal {
      return Phrase(
        "no more are possible on a lattice of \(metres.english)",
        fr: "impossible d’en mettre plus sur une trame de \(metres.french)",
        ar: "لا يمكن أكثر من ذلك على شبكة \(metres.arabic)")
    }
    if stands > bound {
      return Phrase(
        "on a lattice of \(metres.english) at most \(bound) are possible; off it, more were found",
        fr:
          "sur une trame de \(metres.french), \(bound) au plus ; hors trame, il y en a davantage",
        ar: "على شبكة \(metres.arabic) لا يمكن أكثر من \(bound)؛ وخارجها وُجد أكثر")
    }
    return Phrase(
      "at most \(bound) are possible on a lattice of \(metres.english)",
      fr: "\(bound) au plus sont possibles sur une trame de \(metres.french)",
      ar: "أقصى ما يمكن على شبكة \(metres.arabic): \(bound)")
  }

  /// Which rules one more would break; nil for none.
  package func bindingSentence(of plan: Plan) -> Phrase? {
    guard !bindingKinds.isEmpty else { return nil }
    let rules = GeometryRules(plan)
    let names = Phrase.each { language in
      bindingKinds.map { kind in
        let title = RuleCatalogue.title(of: kind)[language]
        guard let limit = rules.limit(of: kind, in: language) else { return title }
        return title + " (" + limit + ")"
      }.joined(separator: language.comma)
    }
    return Phrase(
      "one more would break: \(names.english)", fr: "un de plus enfreindrait : \(names.french)",
      ar: "رواق إضافي يخالف: \(names.arabic)")
  }

  private static let parted = Phrase(
    "aisles do not lead from each door to every other",
    fr: "les allées ne mènent pas de chaque porte à toutes les autres",
    ar: "لا تصل الممرات بين جميع الأبواب")

  private var warned: Phrase {
    Phrase(
      "warnings that come with it: \(warnings)",
      fr: "avertissements qui en résultent : \(warnings)",
      ar: "تنبيهات ناتجة عنه: \(warnings)")
  }
}

extension GeometryRules {
  /// The limit of a rule as people read it: `50 %` or `6.1 m`.
  fileprivate func limit(of kind: String, in language: Language) -> String? {
    if kind == Self.shareKind { return share.map { Figures.percent($0, language) } }
    return metres(of: kind).map { Figures.exactMetres($0, language) }
  }
}

extension FillingRefusal {
  /// Why a hall cannot be filled as asked.
  package var phrase: Phrase {
    switch self {
    case .noLength(let metres):
      let length = Phrase.each { Figures.exact(metres, $0) }
      return Phrase(
        "\(length.english) is no length for a stand",
        fr: "\(length.french) n’est pas une longueur pour un stand",
        ar: "\(length.arabic) ليس طولًا لرواق")
    case .noMultiple(let metres, let module):
      let length = Phrase.each { Figures.exactMetres(metres, $0) }
      let step = Phrase.each { Figures.exactMetres(module, $0) }
      return Phrase(
        "\(length.english) is no multiple of the grid’s \(step.english)",
        fr: "\(length.french) n’est pas un multiple du pas de la grille, \(step.french)",
        ar: "\(length.arabic) ليس من مضاعفات خطوة الشبكة \(step.arabic)")
    case .noShare:
      return Phrase(
        "a share of stands is from 0 to 100 percent",
        fr: "une part des stands va de 0 à 100 pour cent", ar: "حصة الأروقة من 0 إلى 100 في المئة")
    case .tooManyCells:
      let most = HallFiller.mostCells / 1_000_000
      return Phrase(
        "the hall has more than \(most) million steps of the grid: too many to fill it",
        fr: "la salle a plus de \(most) millions de pas de grille : trop pour la remplir",
        ar: "للقاعة أكثر من \(most) ملايين خطوة في الشبكة: أكثر من أن تُملأ")
    }
  }
}
