// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// Cards to stand on tables, three on an A4: number, names, and what is sold.
package struct TableCards: Sendable {
  /// Each page as an SVG document.
  package let pages: [String]

  /// Draws cards.
  package init(_ cards: [StandCard], in language: Language) {
    let sheet = TileSheet(width: 210, height: 99, across: 1, down: 3)
    pages = sheet.pages(of: cards, titled: PrintWords(language).tableCards, in: language) {
      card, x, y, markup in
      TileText(x: x + 105, width: 190).write(
        [
          .init(card.number, size: 30, isBold: true)
        ] + card.names.map { .init($0, size: 11, isBold: true) }
          + card.details.map { .init($0, size: 7) },
        from: y + 5, height: 89, in: &markup)
    }
  }
}

/// A badge to wear: the fair, the person where one is known, the cooperative, and its stand.
package struct Badge: Hashable, Sendable {
  package let fair: String
  package let person: String
  package let names: [String]
  package let number: String
  package let details: String

  /// A badge for each cooperative with a stand, in the order of stands.
  ///
  /// - Complexity: O(stands log stands).
  package static func all(
    of plan: Plan, in language: Language, stands wanted: Set<Stand.ID>? = nil
  ) -> [Badge] {
    let fair = plan.names.preferred(in: language) ?? ""
    return plan.stands(among: wanted).flatMap { stand in
      (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }.map { cooperative in
        let languages = [language] + Language.allCases.filter { $0 != language }
        let names = languages.compactMap { cooperative.names[$0.rawValue] }
        let details = [
          plan.categoryName(ExactText(cooperative.category), in: language),
          plan.provinceName(cooperative.province, in: language),
        ]
        return Badge(
          fair: fair, person: cooperative.person,
          names: names.isEmpty ? [cooperative.id.text] : Array(names.prefix(2)),
          number: stand.label,
          details: details.filter { !$0.isEmpty }.joined(separator: " · "))
      }
    }
  }

  /// What it says as lines of text.
  package var lines: [String] {
    ([number, person] + names + [details, fair]).filter { !$0.isEmpty }
  }
}

/// Badges of 90 × 54 mm, ten on an A4.
package struct BadgePages: Sendable {
  /// Each page as an SVG document.
  package let pages: [String]

  /// Draws badges.
  package init(_ badges: [Badge], in language: Language) {
    let sheet = TileSheet(width: 90, height: 54, across: 2, down: 5)
    pages = sheet.pages(of: badges, titled: PrintWords(language).badges, in: language) {
      badge, x, y, markup in
      let people: [TileText.Line] =
        badge.person.isEmpty ? [] : [.init(badge.person, size: 7, isBold: true)]
      TileText(x: x + 45, width: 82).write(
        [.init(badge.fair, size: 3.6)] + people
          + badge.names.map { .init($0, size: people.isEmpty ? 6 : 5, isBold: people.isEmpty) }
          + [
            .init(badge.details, size: 4), .init(badge.number, size: 11, isBold: true),
          ].filter { !$0.text.isEmpty },
        from: y + 3, height: 48, in: &markup)
    }
  }
}

/// Lines in the middle of a card, below each other, each as large as wished or as it finds room.
struct TileText {
  struct Line {
    let text: String
    let size: Double
    let isBold: Bool

    init(_ text: String, size: Double, isBold: Bool = false) {
      self.text = text
      self.size = size
      self.isBold = isBold
    }
  }

  /// The middle of the lines, and how wide they may be.
  let x: Double
  let width: Double

  private static let pitch = 1.3
  private static let least = 2.2

  func write(_ lines: [Line], from top: Double, height: Double, in markup: inout Markup) {
    let wanted = lines.reduce(0) { $0 + $1.size * Self.pitch }
    let shrink = min(1, height / max(0.1, wanted))
    var y = top + (height - wanted * shrink) / 2
    for line in lines {
      let natural = max(0.1, TextMeasure.width(line.text, isBold: line.isBold))
      let size = max(Self.least, min(line.size * shrink, width / natural))
      y += line.size * shrink * Self.pitch
      PictureText(
        x: x, y: y - line.size * shrink * 0.35, size: size, isBold: line.isBold, anchor: .middle
      ).write(TextMeasure.cropped(line.text, to: width / size, isBold: line.isBold), in: &markup)
    }
  }
}

extension PrintWords {
  var tableCards: String { pick("Table cards", "Cartes de table", "بطاقات الطاولات") }
  var badges: String { pick("Badges", "Badges", "شارات") }
}
