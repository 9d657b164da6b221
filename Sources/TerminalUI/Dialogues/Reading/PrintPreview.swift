// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// The printed pages as they will be, before they go to a file or a printer.
struct PrintPreview: Dialogue {
  static let bindings =
    [
      DialogueBinding(.choose, [.enter], DialogueWords.writeFile, .takes),
      DialogueBinding("print", ["p"], DialogueWords.printer),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
      DialogueBinding(.left, [.left], DialogueWords.read, .reads),
      DialogueBinding(.right, [.right], DialogueWords.read, .reads),
    ] + DialogueBinding.reading + [DialogueBinding("help", ["?"], DialogueWords.help, .reads)]

  /// The lines of all pages, with a rule between pages.
  let lines: [DisplayText]
  /// The first line and the first column shown.
  private(set) var top = 0
  private(set) var left = 0

  private var widest: Int { lines.map(\.width).max() ?? 0 }

  init(lines: [DisplayText]) { self.lines = lines }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .choose: return .open(FilePrompt.print(.standMap, of: view.path))
    case "print": return .sendToPrinter(.standMap, in: view)
    case "help": return .request(.perform(.help))
    case .back: return .close
    case .left, .right:
      let width = view.layout.box(forColumns: widest).inset.width
      left = max(0, min(left + (name == .left ? -width / 2 : width / 2), widest - width))
    default: top = view.layout.scrolled(top, name, of: lines.count)
    }
    return .stay
  }

  /// A printed page is a picture: it is shown as it is, whichever way the reader reads, with marks in
  /// the border where a line goes on.
  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box(forColumns: widest)
    BoxPainter.paint(box, title: view.text(Words.printTitle), on: &frame)
    let area = box.inset
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      var strip = Frame(columns: line.width, rows: 1)
      strip.draw(line, x: 0, y: 0)
      frame.draw(
        windowOnto: strip, from: left, width: min(area.width, line.width - left), x: area.x,
        y: area.y + row)
      if left > 0, line.width > 0 { frame.set("‹", x: box.x, y: area.y + row) }
      if line.width > left + area.width { frame.set("›", x: box.right, y: area.y + row) }
    }
    MoreLine.paint(lines.count - top - view.layout.pageHeight, view, under: box, on: &frame)
  }
}

extension Outcome {
  /// Sends pages to the printer; how it went is told when it is known.
  static func sendToPrinter(_ printing: Printing, in view: DialogueView) -> Outcome {
    .all([
      .close, .say(.notice(Words.sending[view.language])), .ask(.sendToPrinter(printing)),
    ])
  }
}
