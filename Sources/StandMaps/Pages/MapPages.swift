// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The pages that a map takes: its sheets with what joins them, the legend, and the key of the sheets.
struct MapPages {
  let painter: MapPainter
  let options: PrintOptions
  let layout: MapLayout
  let title: String
  let view: MapView
  let paper: PaperMap
  /// Whether sketches show letters for categories.
  let showsLetters: Bool

  private var size: PageSize { layout.size }
  private var words: PrintWords { PrintWords(options.language, box: options.box) }
  private var line: PageLine {
    PageLine(
      columns: size.columns, box: options.box, isRightToLeft: options.language == .arabic)
  }

  var pages: [(title: String, lines: [String])] {
    if let area = view.area {
      let sketch = MapSketch(
        painter: painter, options: options, size: size, showsLetters: showsLetters)
      return [(line.line(title), sketch.lines(of: area, measured: view.measured, paper))]
    }
    let map = options.map(
      of: painter, scale: layout.scale, colouring: view.colouring, on: paper)
    var pages = layout.pages.map { placed in
      (title: heading(placed), lines: paint(placed, map, paper))
    }
    let legend = PageLegend(painter: painter, map: map, paper: paper, page: line, words: words)
      .lines
    if let last = pages.last, layout.cuts.sheets.count == 1 || layout.pages.count == 1,
      last.lines.count + 1 + legend.count <= size.bodyRows
    {
      pages[pages.count - 1].lines += [""] + legend
      return pages
    }
    let overview = layout.cuts.overview(
      options.box, columns: size.columns, rows: size.bodyRows - 2)
    let all = overview.isEmpty ? legend : overview + [""] + legend
    let keys = stride(from: 0, to: all.count, by: size.bodyRows).map { start in
      (
        title: line.line(words.legend),
        lines: Array(all[start..<min(start + size.bodyRows, all.count)])
      )
    }
    return pages + keys
  }

  /// What a page shows, at which scale; of several sheets which one, and where it lies.
  private func heading(_ placed: [MapLayout.Placed]) -> String {
    let scale = words.scale(layout.scale.metresPerRow)
    guard layout.cuts.sheets.count > 1, let first = placed.first?.sheet, let last = placed.last
    else { return line.joined([title, scale]).first ?? title }
    let count = layout.cuts.sheets.count
    let sheet =
      placed.count > 1
      ? words.sheets(first.number, to: last.sheet.number, of: count)
      : words.sheet(first.number, of: count)
    let whole = [title, scale, sheet] + (placed.count > 1 ? [] : place(of: first.window))
    let all = line.joined(whole)
    return all.count == 1 ? all[0] : line.joined([sheet] + place(of: first.window)).first ?? sheet
  }

  private func place(of window: MapRectangle) -> [String] {
    let perRow = layout.scale.metresPerRow
    let perColumn = perRow * painter.fontWidth
    let hall = painter.plan.hall
    func range(_ start: Int, _ length: Int, _ metres: Double, within cells: Int) -> String {
      // The last wall is a column and a row more than the hall is wide and deep.
      let end = min(Double(start + length - 1) * metres, hall.module.metres(cells))
      return words.amount(Double(start) * metres) + line.dash + words.amount(end) + " m"
    }
    return [
      "x " + range(window.x, window.width, perColumn, within: hall.width),
      "y " + range(window.y, window.height, perRow, within: hall.depth),
    ]
  }

  /// Sheets side by side or below each other, each between marks that say where it goes on.
  private func paint(
    _ placed: [MapLayout.Placed], _ map: MapOptions, _ paper: PaperMap
  ) -> [String] {
    guard layout.cuts.sheets.count > 1 else {
      return placed.flatMap { painted($0.sheet.window, map) }
    }
    let width = placed.map { $0.x + $0.sheet.window.width }.max() ?? 0
    let height = placed.map { $0.y + $0.sheet.window.height + MapLayout.joins }.max() ?? 0
    var frame = Frame(columns: min(width, size.columns), rows: height)
    for place in placed {
      var options = map
      options.paper?.unlabelled = place.sheet.partial
      let window = place.sheet.window
      painter.paint(
        on: &frame, x: place.x, y: place.y + 1, width: window.width, height: window.height,
        scroll: ScreenPoint(x: window.x, y: window.y), options: options)
      draw(joins: place, on: &frame)
    }
    return frame.lines.map(PageLine.map)
  }

  /// The numbers of the sheets that join, above and below a sheet.
  private func draw(joins place: MapLayout.Placed, on frame: inout Frame) {
    let isASCII = options.box == .ascii
    let signs: [Side: String] = [
      .west: isASCII ? "<" : "◄", .east: isASCII ? ">" : "►", .north: isASCII ? "^" : "▲",
      .south: isASCII ? "v" : "▼",
    ]
    func join(_ side: Side) -> String? {
      layout.cuts.neighbour(of: place.sheet.number, side).map { number in
        let sign = signs[side] ?? ""
        return side == .east ? "\(number) \(sign)" : "\(sign) \(number)"
      }
    }
    let window = place.sheet.window
    func put(_ text: String?, _ share: Double, y: Int) {
      guard let text else { return }
      let shown = PageLine.text(text)
      frame.draw(shown, x: place.x + Int(Double(window.width - shown.width) * share), y: y)
    }
    put("(\(place.sheet.number))", 0.25, y: place.y)
    put(join(.west), 0, y: place.y)
    put(join(.north), 0.5, y: place.y)
    put(join(.east), 1, y: place.y)
    put(join(.south), 0.5, y: place.y + window.height + 1)
  }

  private func painted(_ window: MapRectangle, _ map: MapOptions) -> [String] {
    var frame = Frame(columns: window.width, rows: window.height)
    painter.paint(
      on: &frame, x: 0, y: 0, width: window.width, height: window.height,
      scroll: ScreenPoint(x: window.x, y: window.y), options: map)
    return frame.lines.map(PageLine.map)
  }
}
