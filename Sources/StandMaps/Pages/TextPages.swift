// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// A plan as pages of plain text: the map and what else its reader needs.
///
/// UTF-8 with line feeds and a form feed between pages, no escape sequences, no line wider than the
/// paper, right-to-left text in logical order; lines that are read from the right begin with a
/// right-to-left mark.
package struct TextPages: Sendable {
  /// The lines of every page, header included; none wider than `columns`.
  package let pages: [[String]]
  /// Columns of a page.
  package let columns: Int
  /// Lines of a page, used or not.
  package let rows: Int
  /// Whether the paper lies across.
  package let isLandscape: Bool
  /// Metres a row of the map.
  package let scale: MapScale
  /// What the printer must be told; nil where only the printer knows.
  package let printer: PrinterSetting?

  /// All pages, with a line feed after each line and a form feed between two pages.
  package var text: String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }

  /// The same for a printer that orders nothing: without the marks of direction, for which it would
  /// leave room.
  package var unmarkedText: String {
    let kept = text.unicodeScalars.filter { !$0.properties.isBidiControl }
    return String(String.UnicodeScalarView(kept))
  }

  /// The lines of every page as a screen shows them, where somebody else orders right-to-left text.
  package func shown(bidi: BidiMode) -> [[DisplayText]] {
    pages.map { page in
      page.map { line in
        guard line.unicodeScalars.first == PageLine.rightToLeftMark else {
          return DisplayText(marked: line, bidi: bidi, direction: .leftToRight)
        }
        let unmarked = String(line.unicodeScalars.dropFirst())
        let text = DisplayText(marked: unmarked, bidi: bidi, direction: .rightToLeft)
        return DisplayText(
          stringLiteral: String(repeating: " ", count: max(0, columns - text.width)))
          + text
      }
    }
  }

  /// Lays a plan out on pages.
  ///
  /// - Parameters:
  ///   - floor: The plan's floor; nil where nobody has it.
  ///   - checker: Who checked the plan; without one it is checked where pages need it.
  /// - Throws: `PrintRefusal` for paper too small or too large.
  package init(
    plan: Plan, floor known: Floor? = nil, checker: Checker? = nil, options: PrintOptions
  ) throws(PrintRefusal) {
    if case .custom(let columns, let rows) = options.paper,
      columns < Paper.fewestColumns || rows < Paper.fewestRows
        || max(columns, rows) > Paper.most
    {
      throw PrintRefusal.paperSize(columns: columns, rows: rows)
    }
    let needed = options.reader.needsChecker ? checker ?? Checker(plan) : checker
    let floor = known ?? needed?.floor ?? Floor(plan, aisleRule: plan.aisleRule)
    var painter = MapPainter(plan: plan, floor: floor, findings: needed?.findings)
    painter.fontWidth = options.fontWidth
    let header = PageHeader(plan, options.stamp, in: options.language, box: options.box)
    let paper = PaperMap(plan, isPublic: options.reader == .visitors)
    let sizes = (options.isLandscape.map { [$0] } ?? [false, true]).map { isLandscape in
      var size = options.paper.page(isLandscape: isLandscape)
      let line = PageLine(columns: size.columns, box: options.box)
      size.headerRows = header.lines(999, of: 999, on: line).count + 1
      return (isLandscape: isLandscape, size: size)
    }
    guard
      let layout = MapLayout.best(
        painter, paper: paper, sizes: sizes.map(\.size), wanted: options.scale)
    else { throw PrintRefusal.paperSize(columns: 0, rows: 0) }
    let isLandscape = sizes.first { $0.size == layout.size }?.isLandscape ?? false
    let facts = PlanFacts(plan: plan, floor: floor, checker: needed, options: options)
    let composer = PageComposer(
      painter: painter, options: options, layout: layout, header: header, parts: facts.parts,
      paper: paper)
    pages = composer.pages
    columns = layout.size.columns
    rows = layout.size.rows
    scale = layout.scale
    self.isLandscape = isLandscape
    printer = PrinterSetting(options.paper, isLandscape: isLandscape)
  }
}
