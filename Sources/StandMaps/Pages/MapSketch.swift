// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The floor around one stand as text, with how wide and how deep the stand is beside it.
struct MapSketch {
  let painter: MapPainter
  let options: PrintOptions
  let size: PageSize
  let showsLetters: Bool

  private static let scales: [MapScale] = [.halfMetre, .oneMetre, .twoMetres, .fourMetres]
  /// What the depth takes beside the sketch.
  private static let room = 12

  private var words: PrintWords { PrintWords(options.language, box: options.box) }

  /// The lines of the sketch: the width above it, the depth behind it.
  ///
  /// - Parameters:
  ///   - area: The floor that is shown, in cells.
  ///   - measured: What is measured, in cells.
  func lines(
    of area: GridRectangle, measured: GridRectangle?, _ paper: PaperMap
  ) -> [String] {
    let scale =
      Self.scales.first { scale in
        let whole = painter.rectangle(area, scale: scale)
        return whole.width + Self.room <= size.columns && whole.height + 1 <= size.bodyRows / 2
      } ?? .fourMetres
    let map = options.map(scale: scale, on: paper, showsLetters: showsLetters)
    let whole = painter.rectangle(area, scale: scale)
    let window = MapRectangle(
      x: whole.x, y: whole.y, width: min(whole.width, size.columns - Self.room),
      height: min(whole.height, size.bodyRows / 2))
    var frame = Frame(columns: window.width + Self.room, rows: window.height + 1)
    painter.paint(
      on: &frame, x: 0, y: 1, width: window.width, height: window.height,
      scroll: ScreenPoint(x: window.x, y: window.y), options: map)
    if let measured {
      let place = painter.rectangle(measured, scale: scale)
      let module = painter.plan.hall.module
      drawWidth(
        words.metres(module.metres(measured.width)), x: place.x - window.x, width: place.width,
        on: &frame)
      drawDepth(
        words.metres(module.metres(measured.depth)), x: window.width + 1,
        y: place.y - window.y + 1, height: place.height, on: &frame)
    }
    return frame.lines.map(PageLine.map)
  }

  private var isASCII: Bool { options.box == .ascii }

  /// `├── 3 m ──┤`, or the figure alone where there is no room for more.
  private func drawWidth(_ text: String, x: Int, width: Int, on frame: inout Frame) {
    let shown = PageLine.text(text)
    guard width >= shown.width + 4 else {
      frame.draw(shown, x: max(0, x + (width - shown.width) / 2), y: 0)
      return
    }
    let dash = isASCII ? "-" : "─"
    let bar =
      (isASCII ? "|" : "├") + String(repeating: dash, count: width - 2)
      + (isASCII ? "|" : "┤")
    frame.draw(PageLine.text(bar), x: x, y: 0)
    let start = x + (width - shown.width - 2) / 2
    frame.draw(PageLine.text(" "), x: start, y: 0)
    frame.draw(shown, x: start + 1, y: 0)
    frame.draw(PageLine.text(" "), x: start + 1 + shown.width, y: 0)
  }

  /// The same from above to below, the figure behind its middle.
  private func drawDepth(_ text: String, x: Int, y: Int, height: Int, on frame: inout Frame) {
    for row in 0..<height {
      let sign =
        row == 0
        ? (isASCII ? "+" : "┬")
        : row == height - 1
          ? (isASCII ? "+" : "┴")
          : isASCII ? "|" : "│"
      frame.draw(PageLine.text(sign), x: x, y: y + row)
    }
    frame.draw(PageLine.text(text), x: x + 2, y: y + height / 2)
  }
}
