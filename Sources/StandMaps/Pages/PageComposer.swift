// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// Puts the parts of a printed plan on pages and writes the headers.
struct PageComposer {
  let painter: MapPainter
  let options: PrintOptions
  let layout: MapLayout
  let header: PageHeader
  let parts: [PagePart]
  /// The numbers on paper, learned once for all maps and sketches.
  let paper: PaperMap
  /// Whether sketches show letters for categories, as the map does.
  private let showsLetters: Bool

  init(
    painter: MapPainter, options: PrintOptions, layout: MapLayout, header: PageHeader,
    parts: [PagePart], paper: PaperMap
  ) {
    self.painter = painter
    self.options = options
    self.layout = layout
    self.header = header
    self.parts = parts
    self.paper = paper
    showsLetters = options.map(of: painter, scale: layout.scale, on: paper).showsLetters
  }

  /// A page without its header.
  private struct Body {
    let title: String
    var lines: [String]
    /// Whether what follows may not share the page.
    var isAlone = false
    /// Whether it begins a page of its own, which what follows may share.
    var opensPage = false
  }

  private var size: PageSize { layout.size }

  private func line(_ language: Language) -> PageLine {
    PageLine(columns: size.columns, box: options.box, isRightToLeft: language == .arabic)
  }

  /// All pages, headers included.
  var pages: [[String]] {
    let bodies = shared(parts.flatMap(bodies))
    return bodies.enumerated().map { index, body in
      header.lines(index + 1, of: bodies.count, on: line(options.language)) + [body.title]
        + body.lines
    }
  }

  private func bodies(of part: PagePart) -> [Body] {
    let line = line(part.language)
    let title = line.line(part.title)
    switch part.body {
    case .map(let view):
      var paper = paper
      paper.isPublic = view.isPublic
      let maps = MapPages(
        painter: painter, options: options, layout: layout, title: part.title, view: view,
        paper: paper, showsLetters: showsLetters)
      return maps.pages.map {
        Body(title: $0.title, lines: $0.lines, isAlone: view.isWhole, opensPage: true)
      }
    case .table(let table):
      let text = TextTable(table, on: line)
      return cut(text.rows, title: title, heading: text.heading)
    case .entries(let entries):
      return cut(
        entries.map { entry in
          let lead = entry.lead(in: part.language)
          // A sentence is broken at its spaces, a list between its items.
          return entry.items.count == 1
            ? line.wrapped(lead + " " + entry.items[0], indent: 4)
            : line.listed(entry.items, behind: lead, between: part.language.comma, indent: 4)
        }, title: title)
    case .text(let paragraphs):
      return cut(paragraphs.map { line.wrapped($0, indent: 2) }, title: title)
    }
  }

  /// Parts on as few pages as hold them without cutting one that fits on a page.
  private func shared(_ bodies: [Body]) -> [Body] {
    var pages: [Body] = []
    for body in bodies {
      if let last = pages.last, !last.isAlone, !body.isAlone, !body.opensPage,
        last.lines.count + 2 + body.lines.count <= size.bodyRows
      {
        let title = last.title == body.title ? [] : [body.title]
        pages[pages.count - 1].lines += [""] + title + body.lines
      } else {
        pages.append(body)
      }
    }
    return pages
  }

  /// Rows on as many pages as they need, none in two, the heading on each.
  private func cut(_ rows: [[String]], title: String, heading: [String] = []) -> [Body] {
    let room = max(1, size.bodyRows - heading.count)
    var bodies: [Body] = []
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty, lines.count + row.count > room {
        bodies.append(Body(title: title, lines: heading + lines))
        lines = []
      }
      lines += row
      // A row that is longer than a page.
      while lines.count > room {
        bodies.append(Body(title: title, lines: heading + lines.prefix(room)))
        lines.removeFirst(room)
      }
    }
    if !lines.isEmpty { bodies.append(Body(title: title, lines: heading + lines)) }
    return bodies
  }
}
