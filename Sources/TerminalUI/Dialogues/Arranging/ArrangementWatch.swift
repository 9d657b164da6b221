// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import TerminalDriver
import Wording

/// A search for better placements that one watches, in a box at the foot of the map, which shows
/// the best plan so far.
struct ArrangementWatch: Dialogue {
  static let bindings = [
    DialogueBinding(.back, [.escape, .enter], ArrangementWords.stopAndKeep, .leaves),
    DialogueBinding(.discard, ["d"], ArrangementWords.discard),
    DialogueBinding(.longer, ["+", .right], ArrangementWords.prolong),
  ]
  static let takesHelp = false

  /// What it was asked for; the time may be prolonged meanwhile.
  var request: ArrangementRequest
  /// What the plan is worth as it is.
  let before: PlanQuality
  /// What the best plan so far is worth.
  var best: PlanQuality
  /// Who moves in the plan that the map shows.
  var moves: [ArrangementMove] = []
  /// When the map was drawn anew.
  var drawn: Duration?
  /// How long it has searched; nil while it gets ready.
  var elapsed: Duration?
  /// How many moves it has tried.
  var iterations = 0
  /// Whether it was told to stop and to hand over what it has.
  var isStopping = false

  /// How long the map stays as it is, however fast plans get better: the eye follows no faster, and
  /// a slow line neither.
  private static let calm = Duration.milliseconds(150)

  /// Whether the map may show other moves now.
  func mayDraw(_ moves: [ArrangementMove], at elapsed: Duration) -> Bool {
    moves != self.moves && (drawn.map { elapsed - $0 >= Self.calm } ?? true)
  }

  /// How much of the search is done, from 0 to 1.
  var share: Double {
    guard let elapsed else { return 0 }
    let share =
      request.moves.map { Double(iterations) / Double(max(1, $0)) }
      ?? elapsed / .seconds(max(1, request.seconds))
    return min(max(share, 0), 1)
  }

  /// The seconds left, rounded up; nil where moves are counted.
  var secondsLeft: Int? {
    guard request.moves == nil else { return nil }
    let left = Duration.seconds(request.seconds) - (elapsed ?? .zero)
    return Int(max(0, (left / .seconds(1)).rounded(.up)))
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    if name == .discard {
      return .all([
        .close(saying: .notice(ArrangementWords.discarded[view.language])), .ask(.dropArranging),
      ])
    }
    guard !isStopping else { return .stay }
    if name == .back {
      isStopping = true
      return .ask(.finishArranging)
    }
    let seconds = request.seconds
    if request.moves == nil { request.changeLength(longer: true) }
    return request.seconds == seconds ? .stay : .ask(.prolongArranging(request.seconds))
  }

  func type(_ key: Key, in view: DialogueView) -> Outcome {
    .say(view.refusal(of: key, because: ArrangementWords.waitsFor))
  }

  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.foot(lines: 2)
    BoxPainter.paint(box, title: view.text(ArrangementWords.searching), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    writer.line(
      view.text(ArrangementWords.gain(from: before, to: best, view.language)),
      view.text(ArrangementWords.penalty(from: before, to: best, view.language)), on: &frame)
    let time = view.text(state(in: view.language))
    let room = max(0, box.inset.width - time.width - 2)
    let filled = min(room, Int((share * Double(room)).rounded()))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    writer.line(view.figures(Sentence(words: bar)), time, on: &frame)
  }

  /// `12 moved · 3 s left`.
  private func state(in language: Language) -> Sentence {
    if isStopping { return ArrangementWords.stops[language] }
    guard elapsed != nil else { return ArrangementWords.getsReady[language] }
    let moving: Sentence = "\(moves.count) \(ArrangementWords.moving, language)"
    guard let secondsLeft else { return moving }
    let time = ArrangementWords.length(seconds: secondsLeft)[language] as String
    return "\(moving) · \(time) \(ArrangementWords.left, language)"
  }
}

extension DialogueBinding.Name {
  fileprivate static let longer: Self = "longer"
}
