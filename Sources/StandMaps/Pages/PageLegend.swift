// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What stands under a printed map: scale bars, north, signs, categories, and the stands whose numbers
/// found no room.
struct PageLegend {
  let painter: MapPainter
  let map: MapOptions
  let paper: PaperMap
  let page: PageLine
  let words: PrintWords

  var lines: [String] {
    scaleBars + page.joined(signs) + entries + unnumbered
  }

  /// A bar across and one down, what they measure, and where north is.
  private var scaleBars: [String] {
    let half = 10
    let isASCII = map.box == .ascii
    let across = Double(2 * half) * map.scale.metresPerRow * painter.fontWidth
    let down = 2 * map.scale.metresPerRow
    let (start, middle, end, dash) = isASCII ? ("+", "+", "+", "-") : ("├", "┼", "┤", "─")
    let stretch = String(repeating: dash, count: half - 1)
    let bar = start + stretch + middle + stretch + end
    let ends = isASCII ? ("+", "|", "+") : ("┬", "│", "┴")
    let north = isASCII ? "^ N" : "↑ N"
    return [
      "\(ends.0)  \(bar) \(words.amount(across)) m   \(north)", ends.1,
      "\(ends.2) \(words.amount(down)) m",
    ]
  }

  /// The signs that this map uses, each with its word.
  private var signs: [String] {
    let signs = MapSigns(map.box)
    let hasDeskSign = painter.areas.contains { $0.feature.kind == .infoDesk }
    let hidden: Set<MapMeaning> = paper.isPublic ? [.held, .locked, .power, .water] : []
    let things = painter.signsInUse(map.box)
      .filter { $0.meaning != .information || hasDeskSign }
      .filter { !hidden.contains($0.meaning) }
      .map { $0.text + " " + $0.meaning.term.short[map.language] }
    let problems = Severity.allCases.filter(map.severities.values.contains).map {
      String(signs.problem($0).base) + " " + $0.term.short[map.language]
    }
    return things + problems
  }

  /// The categories with their signs and how many cooperatives have them, in columns.
  private var entries: [String] {
    if map.colouring == .services { return page.joined([words.kilowattKey]) }
    // One looks a sign up, not a name.
    let isCategory = map.colouring == .category
    let showsSigns = map.showsLetters || !isCategory
    let entries = painter.legend(map).enumerated().sorted { one, other in
      isCategory && !map.showsLetters
        ? NaturalOrder(one.element.name) < NaturalOrder(other.element.name)
        : one.offset < other.offset
    }.map(\.element).map { entry in
      let sign = showsSigns ? String(entry.sign.base) + " " : ""
      return PageLine.text(
        "\(sign)\(entry.name)" + (isCategory ? " (\(entry.count))" : ""))
    }
    guard let widest = entries.map(\.width).max() else { return [] }
    let width = min(widest, page.columns)
    let across = max(1, (page.columns + 3) / (width + 3))
    return stride(from: 0, to: entries.count, by: across).map { start in
      let row = entries[start..<min(start + across, entries.count)]
      return page.line(
        row.enumerated().map { (x: $0.offset * (width + 3), width: width, text: $0.element) })
    }
  }

  /// Where the stands are whose numbers the map shows in part or not at all.
  private var unnumbered: [String] {
    let forms = painter.numberForms(paper, scale: map.scale)
    let places = forms.indices.compactMap { stand -> (order: NaturalOrder, text: String)? in
      if case .whole = forms[stand] { return nil }
      guard let place = painter.floor.footprints[stand].first else { return nil }
      let module = painter.plan.hall.module
      let label = painter.floor.stands[stand].label
      let at = "\(words.amount(module.metres(place.x))) × \(words.amount(module.metres(place.y)))"
      return (
        NaturalOrder(label), "\(label) (\(map.box == .ascii ? at.replacing("×", with: "x") : at))"
      )
    }
    guard !places.isEmpty else { return [] }
    return page.wrapped(words.unnumbered)
      + page.listed(
        places.sorted { $0.order < $1.order }.map(\.text), between: page.separator)
  }
}
