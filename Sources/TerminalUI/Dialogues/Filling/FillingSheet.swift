// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import HallFilling
import LayoutEngine
import PlanReports
import StandMaps
import TerminalDriver
import Wording

/// The most stands that the hall takes, in a box at the foot of the map, which shows them: a slider goes
/// from more stands to wider aisles.
struct FillingSheet: Dialogue {
  static let bindings = [
    DialogueBinding(.left, [.left, "-"], FillingWords.more),
    DialogueBinding(.right, [.right, "+"], FillingWords.wider),
    DialogueBinding("style", ["s"], FillingWords.style),
    DialogueBinding("keep-stands", ["k"], FillingWords.keepStands),
    DialogueBinding(.choose, [.enter], FillingWords.keep, .takes),
    DialogueBinding(.back, [.escape], FillingWords.stop, .leaves),
    DialogueBinding(.discard, ["d", "q"], FillingWords.discard),
  ]
  static let takesHelp = false

  /// What was found for one width of aisles.
  struct Found: Sendable {
    let filling: Filling
    let edit: FillingEdit?
  }

  /// Wider aisles come in such steps, in metres, and so many.
  private static let step = 0.5
  private static let steps = 6

  /// The least width of aisles that the rules ask for, in metres.
  let narrowest: Double
  /// What is asked for, but the width of aisles.
  private(set) var ask: FillingAsk
  /// How many steps wider the aisles shall be.
  private(set) var wider = 0
  /// What was found, by what was asked for.
  private var results: [FillingRequest: Found] = [:]
  private var refusal: Sentence?
  private var progress: FillingProgress?
  /// Whether what comes is kept at once.
  private(set) var isStopping = false

  init(_ plan: Plan) {
    narrowest = GeometryRules(plan).aisle.metres
    ask = FillingAsk(size: Self.usualSize(of: plan))
  }

  /// The size that most stands have; 3 × 3 m where there are none.
  private static func usualSize(of plan: Plan) -> FillingAsk.Size {
    var counts: [[Int]: Int] = [:]
    for stand in plan.stands.values where stand.parts.count == 1 {
      let part = stand.parts[0]
      counts[[min(part.width, part.depth), max(part.width, part.depth)], default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key[0]) < ($1.value, $0.key[0]) }
    guard let most else { return FillingAsk.Size(width: 3, depth: 3) }
    let module = plan.hall.module
    return FillingAsk.Size(
      width: module.metres(most.key[1]), depth: module.metres(most.key[0]))
  }

  /// What is asked for now.
  var request: FillingRequest { request(wider) }

  private func request(_ wider: Int) -> FillingRequest {
    var ask = ask
    ask.aisle = width(wider)
    return FillingRequest(ask: ask)
  }

  private func width(_ wider: Int) -> Double { narrowest + Double(wider) * Self.step }

  /// What was found for what is asked now; nil while it is searched for.
  var found: Found? { results[request] }

  var opening: Outcome { .ask(.fill(.start(request))) }

  /// Takes news of the search; whether they are about what is asked now.
  mutating func take(_ news: FillingNews, in view: PlanSight, _ language: Language) {
    switch news {
    case .progress(let progress): self.progress = progress
    case .found(let request, let filling, let edit):
      results[request] = Found(filling: filling, edit: edit)
      progress = nil
    case .refused(let request, .ask(let refusal)):
      self.refusal = request == self.request ? refusal.phrase.sentence(in: language) : self.refusal
    case .refused(let request, .plan(let refusal)):
      let reason = RefusalWords.sentence(for: refusal, in: view.plan, language)
      self.refusal = request == self.request ? reason : self.refusal
    }
  }
}

// MARK: Keys

extension FillingSheet {
  func keys(in view: DialogueView) -> [DialogueBinding] {
    Self.bindings.filter { line in
      switch line.name {
      case .choose: found?.edit != nil
      case .left: wider > 0
      case .right: wider < Self.steps
      default: true
      }
    }.map { $0.name == .back && found != nil ? $0.called(FillingWords.discard) : $0 }
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    switch name {
    case .left where wider > 0: return change { $0.wider -= 1 }
    case .right where wider < Self.steps: return change { $0.wider += 1 }
    case "style":
      return change { sheet in
        let all = FillingStyle.allCases
        let next = (all.firstIndex(of: sheet.ask.style) ?? 0) + 1
        sheet.ask.style = all[next % all.count]
      }
    case "keep-stands": return change { $0.ask.keepsStands.toggle() }
    case .choose: return made(in: view)
    case .back where found == nil && refusal == nil:
      isStopping = true
      return .ask(.fill(.finish))
    case .back, .discard:
      return .all([
        .close(saying: .notice(FillingWords.discarded[view.language])), .ask(.fill(.drop)),
      ])
    default: return .stay
    }
  }

  func type(_ key: Key, in view: DialogueView) -> Outcome {
    .say(view.refusal(of: key, because: FillingWords.waitsFor))
  }

  /// Asks for something else; what was found for it already is shown again.
  private mutating func change(_ change: (inout FillingSheet) -> Void) -> Outcome {
    change(&self)
    (progress, refusal, isStopping) = (nil, nil, false)
    guard let found else { return .ask(.fill(.start(request))) }
    return .all([.ask(.fill(.drop)), .request(.previewFilling(found.edit))])
  }

  /// Makes the stands that were found.
  func made(in view: DialogueView) -> Outcome {
    guard let found, let edit = found.edit else { return .stay }
    return .all([
      .close,
      .apply(edit.edit, saying: FillingWords.filled(found.filling, edit)[view.language]),
    ])
  }
}

// MARK: Paint

extension FillingSheet {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let told = lines(in: view)
    let box = view.layout.foot(lines: 2 + max(2, told.count))
    BoxPainter.paint(box, title: view.text(FillingWords.title), on: &frame)
    var writer = PanelWriter(box.inset, isMirrored: view.isMirrored)
    let size = Figures.sides(ask.size.width, ask.size.depth, view.language)
    let style = FillingWords.name(of: ask.style).sentence(in: view.language)
    writer.line(
      view.text("\(size) · \(style)"),
      view.text(ask.keepsStands ? FillingWords.kept.sentence(in: view.language) : ""),
      style: view.theme.faint, on: &frame)
    for line in told { writer.line(view.text(line), on: &frame) }
    if told.count < 2 { writer.skip() }
    writer.line(view.figures(slider(in: view, width: box.inset.width)), on: &frame)
  }

  /// What was found, or how far the search is; at most four lines.
  private func lines(in view: DialogueView) -> [Sentence] {
    let language = view.language
    if let refusal { return [refusal] }
    guard let filling = found?.filling else {
      return [
        FillingWords.searching.sentence(in: language),
        progress.map { FillingWords.progress($0).sentence(in: language) } ?? "",
      ]
    }
    if filling.stands == 0 { return [FillingWords.none.sentence(in: language)] }
    let sentences = filling.sentences(of: view.plan).map { $0.sentence(in: language) }
    let displaced = found?.edit?.displacedSentence.map { $0.sentence(in: language) }
    return [sentences.prefix(2).joined(separator: " · ")] + sentences.dropFirst(2).prefix(2)
      + [displaced].compactMap { $0 }
  }

  /// `← 3 m: 66 · 3.5 m: 54 · [4 m: 48] →`, as much of it as has room.
  private func slider(in view: DialogueView, width room: Int) -> Sentence {
    var places = (0...Self.steps).filter { $0 == wider || results[request($0)] != nil }
    while true {
      let figures = places.map { place -> Sentence in
        let width = Figures.exactMetres(width(place), view.language)
        let count = results[request(place)].map { "\($0.filling.stands)" } ?? "…"
        let figure = Sentence(value: "\(width): \(count)")
        return place == wider ? "[\(figure)]" : figure
      }
      let line: Sentence = "← \(figures.joined(separator: " · ")) →"
      if places.count == 1 || line.plain.count <= room { return line }
      // What is far from where the slider stands goes first.
      places.remove(at: wider - places[0] > places[places.count - 1] - wider ? 0 : places.count - 1)
    }
  }
}
