// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What stands under a printed map: scale bar, north, signs, categories, and the keys of areas.
struct PageLegend {
  let painter: MapPainter
  let options: PrintOptions
  let page: PageLine
  let words: PrintWords

  var lines: [DisplayText] {
    [scaleBar] + page.joined(signs) + categories + areas
  }

  /// A bar of ten columns or twenty, what it measures, and where north is.
  private var scaleBar: DisplayText {
    let half = 10
    let metres = Double(2 * half) * options.scale.metresPerColumn
    var bar = BoxCanvas(columns: 2 * half + 1, rows: 1)
    bar.horizontal(x: 0, y: 0, length: 2 * half + 1)
    var frame = Frame(columns: page.columns, rows: 1)
    frame.draw(bar, set: options.box)
    let isAscii = options.box == .ascii
    for x in stride(from: 0, through: 2 * half, by: half) {
      let joint: Glyph = x == 0 ? "├" : x == half ? "┼" : "┤"
      frame.set(isAscii ? "+" : joint, x: x, y: 0)
    }
    let north = isAscii ? "^ N" : "↑ N"
    frame.draw(PageLine.text("\(words.amount(metres)) m   \(north)"), x: 2 * half + 2, y: 0)
    return frame.line(row: 0)
  }

  /// The signs that this map uses, each with its word.
  private var signs: [String] {
    let signs = MapSigns(options.box)
    let hasDeskSign = painter.areas.contains { area in
      let name = area.feature.names.preferred(in: options.language)
      return area.feature.kind == .infoDesk && !(name?.hasRightToLeftLetters ?? false)
    }
    let things = painter.signsInUse(options.box)
      .filter { $0.meaning != .information || hasDeskSign }
      .map { $0.text + " " + $0.meaning.term.short[options.language] }
    let problems = Severity.allCases.filter(options.severities.values.contains).map {
      String(signs.problem($0).base) + " " + $0.term.short[options.language]
    }
    return things + problems
  }

  /// The categories with their signs and how many cooperatives have them, in columns.
  private var categories: [DisplayText] {
    let map = options.map(of: painter)
    // One looks a letter up, not a name.
    let legend = painter.legend(map).sorted { $0.sign.base < $1.sign.base }
    let named = painter.legend(map).sorted { NaturalOrder($0.name) < NaturalOrder($1.name) }
    let entries = (map.showsLetters ? legend : named).map { entry in
      let letter = map.showsLetters ? String(entry.sign.base) + " " : ""
      return PageLine.text("\(letter)\(entry.name) (\(entry.count))")
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

  /// The areas whose names the map could not show as words.
  private var areas: [DisplayText] {
    painter.areas.compactMap { area in
      guard let key = painter.areaKeys[area.feature.id],
        let name = area.feature.names.preferred(in: options.language), name.hasRightToLeftLetters
      else { return nil }
      return page.line("(\(key)) \(name)")
    }
  }
}
