// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// Pages as they will be: for whom, in which form and on which paper is chosen here, before they go to
/// a file or a printer.
struct PrintPreview: Dialogue {
  static let bindings =
    [
      DialogueBinding(.choose, [.enter], DialogueWords.writeFile, .takes),
      DialogueBinding("print", ["p"], DialogueWords.printer, .takes),
      DialogueBinding("reader", [.tab, "w"], PrintingWords.forWhom),
      DialogueBinding("reader-before", [.backTab, "W"], PrintingWords.forWhom, isInBar: false),
      DialogueBinding("form", ["f"], PrintingWords.form),
      DialogueBinding("paper", ["a"], PrintingWords.paper),
      DialogueBinding("changes", ["c"], PrintingWords.changes),
      DialogueBinding(.back, [.escape, "q"], DialogueWords.back, .leaves),
      DialogueBinding("next-page", ["n"], PrintingWords.page, .reads),
      DialogueBinding("page-before", ["N"], PrintingWords.page, .reads),
      DialogueBinding(.left, [.left], DialogueWords.read, .reads),
      DialogueBinding(.right, [.right], DialogueWords.read, .reads),
    ] + DialogueBinding.reading + [DialogueBinding("help", ["?"], DialogueWords.help, .reads)]

  /// What is chosen.
  private(set) var request: PageRequest
  /// The pages; nil while they are made beside the screen.
  private var pages: ComposedPages?
  /// The first line and the first column shown.
  private var top = 0
  private var left = 0

  private var lines: [DisplayText] { pages?.lines ?? [] }
  private var starts: [Int] { pages?.starts ?? [] }
  private var widest: Int { pages?.widest ?? 0 }

  /// Shows what the request asks for.
  init(_ request: PageRequest, in view: DialogueView) {
    self.request = request
    compose(in: view)
  }

  func keys(in view: DialogueView) -> [DialogueBinding] {
    view.printed == nil ? Self.bindings.filter { $0.name != "changes" } : Self.bindings
  }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let width = view.layout.box(forColumns: widest).inset.width
    switch name {
    case .choose: return .open(FilePrompt.print(.pages(request), of: view.path))
    case "print": return .sendToPrinter(.pages(request), in: view)
    case "help": return .request(.perform(.help))
    case .back: return .close
    case "reader": choose(\.reader, among: PageReader.allCases, step: 1, in: view)
    case "reader-before": choose(\.reader, among: PageReader.allCases, step: -1, in: view)
    case "form": choose(\.form, among: PageForm.allCases, step: 1, in: view)
    case "paper":
      choose(\.paper, among: PageRequest.papers(view.settings.paper), step: 1, in: view)
    case "changes":
      guard view.printed != nil else {
        return .say(.refusal(PrintingWords.neverPrinted[view.language]))
      }
      choose(\.showsChanges, among: [false, true], step: 1, in: view)
    case "next-page": top = starts.first { $0 > top } ?? top
    case "page-before": top = starts.last { $0 < top } ?? 0
    case .left, .right:
      let start = min(left, max(0, widest - width))
      left = max(0, min(start + (name == .left ? -width / 2 : width / 2), widest - width))
    default: top = view.layout.scrolled(top, name, of: lines.count)
    }
    return .stay
  }

  /// Goes on to the next choice and composes the pages anew.
  private mutating func choose<Choice: Equatable>(
    _ key: WritableKeyPath<PageRequest, Choice>, among choices: [Choice], step: Int,
    in view: DialogueView
  ) {
    let here = choices.firstIndex(of: request[keyPath: key]) ?? 0
    request[keyPath: key] = choices[(here + step + choices.count) % choices.count]
    compose(in: view)
  }

  private mutating func compose(in view: DialogueView) {
    // Arabic pages begin at the right.
    (top, left) = (0, view.language == .arabic ? .max : 0)
    pages = view.worksAside ? nil : ComposedPages(of: request, in: view)
  }

  func work(in view: DialogueView) -> DialogueWork? {
    guard pages == nil else { return nil }
    return { [request] in ComposedPages(of: request, in: view) }
  }

  mutating func take(_ found: any Sendable, in view: DialogueView) -> Outcome {
    // Another preview may have been opened meanwhile.
    if pages == nil, let found = found as? ComposedPages, found.request == request,
      found.revision == view.session.revision
    {
      pages = found
    }
    return .stay
  }

  /// A printed page is a picture: it is shown as it is, whichever way the reader reads, with marks in
  /// the border where a line goes on.
  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box(forColumns: widest)
    BoxPainter.paint(box, title: view.text(title(in: view)), on: &frame)
    let area = box.inset
    guard pages != nil else {
      frame.draw(view.text(PrintingWords.composing), x: area.x, y: area.y)
      return
    }
    let left = min(left, max(0, widest - area.width))
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

  /// `A4`, or `100x60`.
  private static func title(of paper: Paper) -> String {
    paper.name.prefix(1).uppercased() + paper.name.dropFirst()
  }

  /// `Print · setting up · text · A4 · page 2 of 5`.
  private func title(in view: DialogueView) -> Sentence {
    let language = view.language
    let page = starts.lastIndex { $0 <= top } ?? 0
    let whom = request.showsChanges ? PrintingWords.changes : request.reader.phrase
    let place = pages == nil ? [] : [PrintingWords.page(page + 1, of: starts.count)]
    return
      ([
        Words.printTitle, whom, request.form.phrase, Phrase(value: Self.title(of: request.paper)),
      ] + place).map { $0.sentence(in: language) }.joined(separator: " · ")
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
