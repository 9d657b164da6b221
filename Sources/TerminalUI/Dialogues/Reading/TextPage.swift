// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// Text to read, page by page.
struct TextPage: Dialogue {
  static let bindings =
    DialogueBinding.reading + [
      DialogueBinding("help", ["?"], DialogueWords.help, isInBar: false),
      DialogueBinding(.back, [.escape, "q", .enter], DialogueWords.back, .leaves),
    ]

  let title: Phrase
  let lines: [Sentence]
  /// What it leads back to.
  var behind: (any Dialogue)?
  /// The first line shown.
  private(set) var top = 0

  init(title: Phrase, lines: [Sentence], behind: (any Dialogue)? = nil) {
    self.title = title
    self.lines = lines
    self.behind = behind
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case "help": return .request(.perform(.help))
    case .back: return behind.map { .open($0) } ?? .close
    default:
      top = view.layout.scrolled(top, name, of: lines.count)
      return .stay
    }
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = Self.box(of: lines, in: view)
    BoxPainter.paint(box, title: view.text(title), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    for line in lines.dropFirst(top).prefix(writer.room) {
      writer.line(view.text(line), on: &frame)
    }
    MoreLine.paint(lines.count - top - view.layout.pageHeight, view, under: box, on: &frame)
  }

  /// The box of a text, wider where its lines are.
  static func box(of lines: [Sentence], in view: DialogueView) -> MapRectangle {
    view.layout.box(forColumns: lines.map(\.length).max() ?? 0)
  }
}
