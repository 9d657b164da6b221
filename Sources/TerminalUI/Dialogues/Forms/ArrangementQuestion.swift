// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import TerminalDriver
import Wording

/// The question before a search for better placements: how long, and for whom.
struct ArrangementQuestion: Dialogue {
  static let bindings = [
    DialogueBinding(.up, [.up, "k", .backTab], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down, "j", .tab], DialogueWords.move, .reads),
    DialogueBinding(.left, [.left], FormWords.change, .reads),
    DialogueBinding(.right, [.right, " "], FormWords.change, .reads),
    DialogueBinding("longer", ["+"], ArrangementWords.prolong, isInBar: false),
    DialogueBinding("shorter", ["-"], ArrangementWords.shorten, isInBar: false),
    DialogueBinding(.choose, [.enter, "A"], ArrangementWords.start, .takes),
    DialogueBinding(.back, [.escape, "q"], DialogueWords.cancel, .leaves),
  ]

  /// What one searched for the last time.
  private let last: ArrangementRequest
  private var fields: [Form.Field]
  /// The field with the cursor.
  private var here = 0

  init(_ last: ArrangementRequest) {
    self.last = last
    let lengths = ArrangementRequest.lengths.map {
      Form.Word(value: "\($0)", title: ArrangementWords.length(seconds: $0))
    }
    let length: Form.Field =
      last.moves.map { .fixed(.length, "\($0)") }
      ?? .choice(.length, lengths, "\(last.seconds)")
    fields = [
      length, .yesNo(.seatsWaiting, last.seatsWaiting), .yesNo(.isRobust, last.isRobust),
    ]
  }

  /// What will be asked for.
  private var request: ArrangementRequest {
    var request = last
    if last.moves == nil { request.seconds = Int(fields[0].value) ?? last.seconds }
    request.seatsWaiting = fields[1].value == Form.Word.yes.value
    request.isRobust = fields[2].value == Form.Word.yes.value
    return request
  }

  var line: Int? { here }
  var click: DialogueClick { .second(.right) }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .up: here = max(0, here - 1)
    case .down: here = min(fields.count - 1, here + 1)
    // Lengths come to an end, yes and no take turns.
    case .left: fields[here].step(by: -1, wraps: here > 0)
    case .right: fields[here].step(by: 1, wraps: here > 0)
    case "longer": fields[0].step(by: 1, wraps: false)
    case "shorter": fields[0].step(by: -1, wraps: false)
    case .choose: return .request(.arrange(request))
    case .back: return .close(saying: .notice(Words.cancelled[view.language]))
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    _ = fields[here].type(key)
    return .stay
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let layout = view.layout
    let width = min(layout.columns, 64)
    let about = Wrapping.lines(ArrangementWords.about[view.language], width: width - 6)
    let height = about.count + fields.count + 3
    let box = MapRectangle(
      x: (layout.columns - width) / 2, y: max(1, (layout.rows - height) / 2), width: width,
      height: height)
    BoxPainter.paint(box, title: view.text(ArrangementWords.title), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    for line in about { writer.line(view.text(line), style: view.theme.faint, on: &frame) }
    writer.skip()
    for (place, field) in fields.enumerated() {
      let isCursor = place == here
      writer.link(.dialogue, place, on: &frame)
      writer.line(
        view.text(field.datum.title), view.figures("← \(field.shown(in: view.language)) →"),
        indent: 1, style: isCursor ? view.theme.cursor : .plain, fills: isCursor, on: &frame)
    }
  }
}

extension Form.Datum {
  static let length = Self(ArrangementWords.time)
  static let seatsWaiting = Self(ArrangementWords.seatsWaiting)
  static let isRobust = Self(ArrangementWords.isRobust)
}
