// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// What the map's colours and signs mean, for the panel and for the page.
enum LegendEntries {
  /// One or more signs and what they mean.
  struct Entry {
    let sign: DisplayText
    let name: DisplayText
    var style = Style.plain
  }

  /// The colours, with the sign of each.
  static func colours(of shown: some PlanShowing) -> [Entry] {
    shown.map.legend(shown.mapOptions(at: .oneMetre)).map {
      Entry(
        sign: shown.figures(Sentence(words: String($0.sign.base))), name: shown.name($0.name),
        style: $0.style)
    }
  }

  /// The colours as the map in sight shows them: with the sign of each where stands have no room for
  /// words, else as a patch of the colour.
  ///
  /// - Parameter most: So many at most: those that most stands have, in the order of all.
  static func coloursInSight(of shown: some EditorShowing, most: Int) -> [Entry] {
    let options = shown.mapOptions(at: shown.scale)
    let counts = shown.map.legend(options).map(\.count)
    let common = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }.prefix(most)
    let colours = zip(counts.indices, colours(of: shown)).filter { common.contains($0.0) }.map(\.1)
    let hasWords = [.none, .category, .province].contains(options.colouring)
    guard hasWords, !shown.map.needsLetters(options) else { return colours }
    return colours.map { Entry(sign: "■", name: $0.name, style: $0.style) }
  }

  /// The signs that the map shows, and those that it can show of problems and changes.
  static func signs(of shown: some PlanShowing, comparing: Bool) -> [Entry] {
    let signs = MapSigns(.unicode)
    var entries = inUse(of: shown).map { ($0.text, $0.meaning.term.short) }
    entries += Severity.allCases.map {
      (String(signs.problem($0).base), $0.term.several)
    }
    let used = Set(inUse(of: shown).map(\.meaning))
    for (meaning, sign) in [(MapMeaning.locked, signs.locked), (.held, signs.held)]
    where !used.contains(meaning) {
      entries.append((String(sign.base), meaning.term.short))
    }
    entries.append((String(signs.previewed.base), LegendWords.proposed))
    if comparing {
      entries += VariantSign.allCases.map { ($0.text, VariantWords.meaning(of: $0)) }
    }
    return entries.map { Entry(sign: shown.figures(Sentence(words: $0.0)), name: shown.text($0.1)) }
  }

  /// The signs that the map shows, besides those of categories and problems.
  static func inUse(of shown: some PlanShowing) -> [MapSignUse] { shown.map.signsInUse(.unicode) }
}
