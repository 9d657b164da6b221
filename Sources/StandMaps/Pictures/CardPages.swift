// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What a stand's sign says.
package struct StandCard: Hashable, Sendable {
  /// The stand's number.
  package let number: String
  /// For each cooperative its names: in the reader's language first, then in the others.
  package let names: [String]
  /// Where it comes from and what it sells.
  package let details: [String]

  /// The signs of some stands, all by default, in the order of their numbers; a stand without a
  /// cooperative has one too.
  ///
  /// - Complexity: O(stands log stands).
  package static func all(
    of plan: Plan, in language: Language, stands wanted: Set<Stand.ID>? = nil
  ) -> [StandCard] {
    plan.stands(among: wanted)
      .map { stand in
        let seated = (plan.placements[stand.id] ?? []).compactMap { plan.cooperatives[$0] }
        let languages = [language] + Language.allCases.filter { $0 != language }
        var names: [String] = []
        for cooperative in seated {
          for language in languages {
            guard let name = cooperative.names[language.rawValue], !names.contains(name) else {
              continue
            }
            names.append(name)
          }
        }
        let details = seated.first.map { first in
          languages.map { language in
            [
              plan.provinceName(first.province, in: language),
              plan.categoryName(ExactText(first.category), in: language),
            ].filter { !$0.isEmpty }.joined(separator: " · ")
          }
        }
        var shown: [String] = []
        for detail in details ?? [] where !detail.isEmpty && !shown.contains(detail) {
          shown.append(detail)
        }
        return StandCard(number: stand.label, names: names, details: shown)
      }
  }
}

/// Signs to hang on stands, as pictures: A5 across, or two on an upright A4.
package struct CardPages: Sendable {
  /// Each page as an SVG document.
  package let pages: [String]

  /// The height of the letters of a number, in millimetres.
  package static let letters = 80.0
  /// What capital letters and digits are high of the size of a font, at least.
  private static let capital = 0.7
  private static let width = 210.0
  private static let height = 148.5

  /// Draws cards, one a page or two.
  package init(_ cards: [StandCard], two: Bool, in language: Language) {
    let several = two ? 2 : 1
    pages = stride(from: 0, to: cards.count, by: several).map { first in
      let shown = cards[first..<min(first + several, cards.count)]
      var markup = Markup()
      markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      let height = two ? 297.0 : 148.0
      let size: [(String, String)] = [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", "210mm"),
        ("height", Markup.number(height) + "mm"), ("viewBox", "0 0 210 \(Markup.number(height))"),
        ("xml:lang", language.rawValue), ("font-family", PictureText.fonts),
      ]
      markup.element("svg", size) { markup in
        markup.element("title", text: shown.map(\.number).joined(separator: " · "))
        markup.empty(
          "rect", [("width", "210"), ("height", Markup.number(height)), ("fill", "#ffffff")])
        for (place, card) in shown.enumerated() {
          Self.draw(card, top: Double(place) * Self.height, in: &markup)
        }
        if two {
          markup.empty(
            "line",
            [
              ("x1", "0"), ("x2", "210"), ("y1", Markup.number(Self.height)),
              ("y2", Markup.number(Self.height)), ("stroke", "#888888"), ("stroke-width", "0.2"),
              ("stroke-dasharray", "3"),
            ])
        }
      }
      return markup.text
    }
  }

  /// The number as high as it must be, made narrower where it is long, and the words below it.
  private static func draw(_ card: StandCard, top: Double, in markup: inout Markup) {
    let room = width - 20
    write(card.number, baseline: top + 10 + letters, room: room, in: &markup)
    let lines = card.names.map { ($0, true) } + card.details.map { ($0, false) }
    guard !lines.isEmpty else { return }
    let space = height - letters - 24
    let pitch = min(10.5, space / Double(lines.count))
    var y = top + letters + 16
    for (text, isName) in lines {
      y += pitch
      let wanted = pitch * (isName ? 0.72 : 0.5)
      let width = max(0.1, TextMeasure.width(text, isBold: isName))
      let size = max(2.5, min(wanted, room / width))
      PictureText(
        x: Self.width / 2, y: y - pitch * 0.2, size: size, isBold: isName, anchor: .middle
      )
      .write(TextMeasure.cropped(text, to: room / size, isBold: isName), in: &markup)
    }
  }

  /// A number in letters of the full height, made narrower where it is long.
  ///
  /// Programs that draw such letters take the width of each from the one that is not narrowed, so each
  /// letter has a place of its own.
  private static func write(
    _ number: String, baseline: Double, room: Double, in markup: inout Markup
  ) {
    let size = letters / capital
    let isRightToLeft = number.hasRightToLeftLetters
    // Letters that join stay together.
    let pieces = isRightToLeft ? [number] : number.map { String($0) }
    let widths = pieces.map { piece in
      isRightToLeft ? TextMeasure.width(piece, isBold: true) * size : usual(piece) * size
    }
    let natural = max(0.1, widths.reduce(0, +))
    let narrower = min(1, room / natural)
    var x = (width - natural * narrower) / 2
    markup.element("g", [("class", "number"), ("data-number", number)]) { markup in
      for (piece, width) in zip(pieces, widths) {
        let transform =
          "translate(\(Markup.number(isRightToLeft ? Self.width / 2 : x)) "
          + "\(Markup.number(baseline))) scale(\(Markup.number(narrower)) 1)"
        markup.element("g", [("transform", transform)]) { markup in
          PictureText(
            x: 0, y: 0, size: size, isBold: true, anchor: isRightToLeft ? .middle : .start
          ).write(piece, in: &markup)
        }
        x += width * narrower
      }
    }
  }

  /// The width of a bold letter, as a share of the size, in fonts that are usual.
  private static func usual(_ letter: String) -> Double {
    letter.allSatisfy { ("0"..."9").contains($0) }
      ? 0.7 : max(0.42, TextMeasure.width(letter) * 1.12)
  }
}
