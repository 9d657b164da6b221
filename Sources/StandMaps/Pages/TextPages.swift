// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// A plan as pages of plain text: the stand map, its legend and its lists.
///
/// UTF-8 with line feeds and a form feed between pages, no escape sequences, no line wider than the
/// paper, right-to-left text in logical order and nowhere but at the end of a line.
package struct TextPages: Sendable {
  /// The lines of every page, header included; none wider than `columns`.
  package let lines: [[DisplayText]]
  /// Columns of a page.
  package let columns: Int
  /// Lines of a page, used or not.
  package let rows: Int
  /// Whether the paper lies across.
  package let isLandscape: Bool

  /// The lines of every page as text, without the spaces at their ends.
  package var pages: [[String]] { lines.map { $0.map(\.drawn) } }

  /// All pages, with a line feed after each line and a form feed between two pages.
  package var text: String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }

  /// Lays a plan out on pages.
  ///
  /// - Parameter bidi: Who orders right-to-left text: on paper nobody, which is logical order; for a
  ///   preview on a screen whoever does there.
  /// - Throws: `PrintRefusal` for paper too small or too large.
  package init(
    plan: Plan, floor: Floor, options: PrintOptions, bidi: BidiMode = .off
  ) throws(PrintRefusal) {
    let painter = MapPainter(plan: plan, floor: floor)
    let map = painter.size(options.scale)
    let orientations = (options.isLandscape.map { [$0] } ?? [false, true])
      .map { (isLandscape: $0, size: options.paper.page(isLandscape: $0)) }
    if case .custom(let columns, let rows) = options.paper,
      columns < Paper.fewestColumns || rows < Paper.fewestRows
        || max(columns, rows) > Paper.most
    {
      throw PrintRefusal.paperSize(columns: columns, rows: rows)
    }
    func sheets(_ size: PageSize) -> Int {
      MapSheets.count(columns: map.columns, rows: map.rows, page: size)
    }
    var best = orientations[0]
    for other in orientations.dropFirst() where sheets(other.size) < sheets(best.size) {
      best = other
    }
    columns = best.size.columns
    rows = best.size.rows
    isLandscape = best.isLandscape
    let composer = PageComposer(
      painter: painter, options: options, size: best.size, bidi: bidi)
    lines = composer.pages
  }
}
