// SPDX-License-Identifier: Apache-2.0

import Wording

/// Why there is no such hall.
public enum NewHallRefusal: Error, Hashable, Sendable {
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
  public var phrase: Phrase {
    switch self {
    case .noLength(let metres):
      Phrase(
        "\(Report.figure(metres)) m is no length that a hall can have",
        fr: "\(Report.figure(metres)) m n’est pas une longueur possible",
        ar: "\(Report.figure(metres)) م ليس طولًا ممكنًا")
    case .noAisle(let metres):
      Phrase(
        "\(Report.figure(metres)) m is no width that an aisle can have",
        fr: "\(Report.figure(metres)) m n’est pas une largeur d’allée possible",
        ar: "\(Report.figure(metres)) م ليس عرضًا ممكنًا لممر")
    case .noPower(let kilowatts):
      Phrase(
        "\(Report.figure(kilowatts)) kW is no power that a stand can offer",
        fr: "\(Report.figure(kilowatts)) kW n’est pas une puissance possible",
        ar: "\(Report.figure(kilowatts)) كيلوواط ليست قدرة ممكنة")
    case .noMultiple(let metres, let module):
      Phrase(
        "\(Report.figure(metres)) m is no multiple of the module, \(Report.figure(module)) m",
        fr:
          "\(Report.figure(metres)) m n’est pas un multiple du module, \(Report.figure(module)) m",
        ar: "\(Report.figure(metres)) م ليس من مضاعفات الوحدة \(Report.figure(module)) م")
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
}
