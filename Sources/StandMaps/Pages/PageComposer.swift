// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// Puts the parts of a printed plan on pages and writes the headers.
struct PageComposer {
  let painter: MapPainter
  let options: PrintOptions
  let size: PageSize
  /// Who orders right-to-left text; on paper nobody.
  let bidi: BidiMode

  /// The fewest columns of a header that the plan's name gets.
  private static let leastName = 4

  /// A page without its header.
  private struct Body {
    let title: String
    let lines: [DisplayText]
  }

  private var words: PrintWords { PrintWords(options.language, box: options.box) }
  private var line: PageLine { PageLine(columns: size.columns, box: options.box, bidi: bidi) }

  /// All pages, headers included.
  var pages: [[DisplayText]] {
    let bodies = map + shared(lists + problems)
    return bodies.enumerated().map { index, body in
      [header(index + 1, of: bodies.count), line.line(body.title)] + body.lines
    }
  }

  /// Name, status, date and page: where there is little room, the name is cropped.
  private func header(_ number: Int, of count: Int) -> DisplayText {
    let plan = painter.plan
    let name = plan.names.preferred(in: options.language) ?? words.unnamed
    let parts = [
      plan.status.term[options.language], Dates.day(options.date, options.language),
      words.page(number, of: count),
    ]
    // On the narrowest paper, what the name leaves no room for goes from the left.
    let rests = parts.indices.map { first in
      parts[first...].filter { !$0.isEmpty }
        .flatMap { [PageLine.text(line.separator), PageLine.text($0)] }
    }
    func width(_ rest: [DisplayText]) -> Int { rest.reduce(0) { $0 + $1.width } }
    let rest = rests.first { width($0) + Self.leastName <= size.columns } ?? rests[parts.count - 1]
    let start = line.crop(PageLine.text(name), to: size.columns - width(rest))
    var pieces = [(x: 0, width: start.width, text: start)]
    var next = start.width
    for part in rest {
      pieces.append((next, part.width, part))
      next += part.width
    }
    return line.line(pieces)
  }

  private var map: [Body] {
    let map = painter.size(options.scale)
    let sheets = MapSheets(
      columns: map.columns, rows: map.rows, roomColumns: size.columns, roomRows: size.bodyRows)
    var bodies = sheets.sheets.map { sheet in
      Body(title: title(of: sheet, in: sheets), lines: paint(sheet.window))
    }
    let legend = PageLegend(painter: painter, options: options, page: line, words: words).lines
    // The legend follows the map where there is room for all of it.
    if bodies.count == 1, bodies[0].lines.count + 1 + legend.count <= size.bodyRows {
      bodies[0] = Body(title: bodies[0].title, lines: bodies[0].lines + [""] + legend)
      return bodies
    }
    let overview = sheets.overview(options.box, columns: size.columns, rows: size.bodyRows)
    let all = overview.isEmpty ? legend : overview + [""] + legend
    return bodies + cut(all, title: words.legend)
  }

  private func title(of sheet: MapSheets.Sheet, in sheets: MapSheets) -> String {
    guard sheets.sheets.count > 1, let last = sheets.sheets.last else { return words.map }
    let x = Double(sheet.window.x) * options.scale.metresPerColumn
    let y = Double(sheet.window.y) * options.scale.metresPerRow
    let hall = painter.plan.hall
    let east = x + Double(sheet.window.width) * options.scale.metresPerColumn
    let south = y + Double(sheet.window.height) * options.scale.metresPerRow
    func range(_ start: Double, _ end: Double, within cells: Int) -> String {
      // The last wall is a column and a row more than the hall is wide and deep.
      words.amount(start) + line.dash + words.amount(min(end, hall.module.metres(cells))) + " m"
    }
    let parts = [
      words.sheet(sheet.number, of: last.number), "x " + range(x, east, within: hall.width),
      "y " + range(y, south, within: hall.depth),
    ]
    let whole = ([words.map] + parts).joined(separator: line.separator)
    return PageLine.text(whole).width <= size.columns
      ? whole : parts.joined(separator: line.separator)
  }

  private func paint(_ window: MapRectangle) -> [DisplayText] {
    var frame = Frame(columns: window.width, rows: window.height)
    painter.paint(
      on: &frame, x: 0, y: 0, width: window.width, height: window.height,
      scroll: ScreenPoint(x: window.x, y: window.y), options: options.map(of: painter))
    return (0..<frame.rows).map(frame.line(row:))
  }

  private var lists: [Body] {
    let tables = PlanTables(
      plan: painter.plan, floor: painter.floor, painter: painter, language: options.language,
      words: words, isWide: size.columns >= 100)
    let titled = [
      (words.byNumber, tables.byNumber), (words.byName, tables.byName),
      (words.waiting, tables.waiting), (words.heldAndFree, tables.heldAndFree),
    ]
    return titled.flatMap { title, table -> [Body] in
      guard !table.rows.isEmpty else { return [] }
      let lines = table.lines(line)
      return cut(lines.rows, title: title, heading: lines.heading)
    }
  }

  private var problems: [Body] {
    guard let problems = options.problems, !problems.isEmpty else { return [] }
    let signs = MapSigns(options.box)
    let lines = problems.sorted { $0.severity < $1.severity }.flatMap { problem -> [DisplayText] in
      var scalars = String.UnicodeScalarView()
      signs.problem(problem.severity).write(to: &scalars)
      let start = String(scalars) + " " + problem.severity.term[options.language] + " "
      return line.wrapped(start + problem.message, indent: 2)
    }
    return cut(lines, title: words.problems)
  }

  /// Lists on as few pages as hold them without cutting one that fits on a page.
  private func shared(_ bodies: [Body]) -> [Body] {
    var pages: [Body] = []
    for body in bodies {
      if let last = pages.last, last.lines.count + 2 + body.lines.count <= size.bodyRows {
        pages[pages.count - 1] = Body(
          title: last.title, lines: last.lines + ["", line.line(body.title)] + body.lines)
      } else {
        pages.append(body)
      }
    }
    return pages
  }

  /// Lines on as many pages as they need, the heading on each.
  private func cut(
    _ lines: [DisplayText], title: String, heading: DisplayText? = nil
  ) -> [Body] {
    let room = size.bodyRows - (heading == nil ? 0 : 1)
    return stride(from: 0, to: lines.count, by: room).map { start in
      let part = Array(lines[start..<min(start + room, lines.count)])
      return Body(title: title, lines: (heading.map { [$0] } ?? []) + part)
    }
  }
}
