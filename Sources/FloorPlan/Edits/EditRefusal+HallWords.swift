// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is wrong with another size or grid of a hall.
extension EditRefusal {
  /// How many things are named before the rest is counted.
  private static let named = 3

  /// The reason, as a clause; empty where it is about something else.
  func hallPhrase(calling label: (Stand.ID) -> String) -> Phrase {
    switch self {
    case .malformedHall:
      return Phrase(
        "a hall has more than 0 and at most 2000 × 2000 m, and at most 16 million cells",
        fr: "une salle a plus de 0 et au plus 2000 × 2000 m, et au plus 16 millions de cases",
        ar: "القاعة أكثر من 0 و2000 × 2000 م على الأكثر، و16 مليون خانة على الأكثر")
    case .offGrid(let thing, let metres, let module):
      let length = Phrase.each(value: { Figures.exactMetres(metres, $0) })
      let grid = Phrase.each(value: { Figures.exactMetres(module.metres, $0) })
      let name = Self.name(of: thing, calling: label)
      return Phrase(
        "\(name.english): \(length.english) is no multiple of the grid step, \(grid.english)",
        fr: "\(name.french) : \(length.french) n’est pas un multiple du pas de la grille, "
          + grid.french,
        ar: "\(name.arabic): \(length.arabic) ليس من مضاعفات خطوة الشبكة \(grid.arabic)")
    case .outsideHall(let things):
      let names = things.prefix(Self.named).map { Self.name(of: $0, calling: label) }
      let rest = things.count - names.count
      return Phrase(
        names.map(\.english).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
          + " would lie outside the hall",
        fr: names.map(\.french).joined(separator: ", ")
          + (rest > 0 ? " et \(rest) autre" + (rest > 1 ? "s" : "") : "")
          + (things.count > 1 ? " seraient hors de la salle" : " serait hors de la salle"),
        ar: names.map(\.arabic).joined(separator: "، ") + (rest > 0 ? " و\(rest) غيرها" : "")
          + " خارج القاعة")
    default: return Phrase("", fr: "", ar: "")
    }
  }

  private static func name(of thing: FloorThing, calling label: (Stand.ID) -> String) -> Phrase {
    switch thing {
    case .stand(let id):
      Phrase(
        "stand \(label(id))", fr: "le stand \(label(id))", ar: "الرواق \(label(id))")
    case .feature(let id): Phrase(value: id.text)
    }
  }
}
