// SPDX-License-Identifier: Apache-2.0

import Wording

/// Why there is no such hall.
package enum NewHallRefusal: Error, Hashable, Sendable {
  /// A length that is 0, negative or absurd, in metres.
  case noLength(Double)
  /// An aisle whose width is 0, negative or absurd, in metres.
  case noAisle(Double)
  /// A power that is negative or no number, in kilowatts.
  case noPower(Double)
  /// A length that is no multiple of the module; both in metres.
  case noMultiple(Double, module: Double)
  /// A hall beyond what plans may have.
  case tooLarge
  /// A count of stands that is not between 1 and a limit.
  case wrongCount(limit: Int)
  /// Fewer stands find room than were asked for.
  case tooManyStands(NewHallShortage)
}

extension NewHallRefusal {
  /// The reason, as a clause without its full stop.
  package var phrase: Phrase {
    switch self {
    case .noLength(let metres):
      Phrase(
        "a hall cannot be \(Self.metres(metres, .english)) long",
        fr: "\(Self.metres(metres, .french)) : longueur impossible pour une salle",
        ar: "لا يمكن أن يكون طول القاعة \(Self.metres(metres, .arabic))")
    case .noAisle(let metres):
      Phrase(
        "an aisle cannot be \(Self.metres(metres, .english)) wide",
        fr: "\(Self.metres(metres, .french)) : largeur impossible pour une allée",
        ar: "لا يمكن أن يكون عرض ممر \(Self.metres(metres, .arabic))")
    case .noPower(let kilowatts):
      Phrase(
        "a stand cannot offer \(Self.kilowatts(kilowatts, .english))",
        fr: "\(Self.kilowatts(kilowatts, .french)) : puissance impossible pour un stand",
        ar: "لا يمكن أن تكون قدرة رواق \(Self.kilowatts(kilowatts, .arabic))")
    case .noMultiple(let metres, let module):
      Phrase(
        "\(Self.metres(metres, .english)) is no multiple of the grid step, "
          + "\(Self.metres(module, .english))",
        fr: "\(Self.metres(metres, .french)) n’est pas un multiple du pas de la grille, "
          + "\(Self.metres(module, .french))",
        ar: "\(Self.metres(metres, .arabic)) ليس من مضاعفات خطوة الشبكة "
          + "\(Self.metres(module, .arabic))")
    case .tooLarge:
      Phrase(
        "a hall has at most 2000 × 2000 m and 16 million cells",
        fr: "une salle a au plus 2000 × 2000 m et 16 millions de cases",
        ar: "القاعة 2000 × 2000 م و16 مليون خانة على الأكثر")
    case .wrongCount(let limit):
      Phrase(
        "the count of stands must be from 1 to \(limit)",
        fr: "le nombre de stands doit être de 1 à \(limit)",
        ar: "يجب أن يكون عدد الأروقة من 1 إلى \(limit)")
    case .tooManyStands(let shortage): shortage.phrase
    }
  }

  private static func metres(_ length: Double, _ language: Language) -> String {
    Figures.with(.metres, Figures.number(length, decimals: 3, language), language)
  }

  private static func kilowatts(_ power: Double, _ language: Language) -> String {
    Figures.with(.kilowatts, Figures.number(power, decimals: 3, language), language)
  }
}
