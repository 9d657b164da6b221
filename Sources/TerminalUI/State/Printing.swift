// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import StandMaps
import Wording

/// What is printed to a file.
enum Printing: Hashable, Sendable {
  /// The pages of somebody who works with the plan.
  case pages(PageRequest)
  /// What cooperatives must be told.
  case notices(NoticeRequest)
}

/// Since when cooperatives have to be told of changes, and how it is written.
struct NoticeRequest: Hashable, Sendable {
  /// Whether since the plan was saved last, instead of since it was opened.
  var isSinceSaving = false
  /// Whether a line each, instead of a page each.
  var isList = false
}

/// Whoever can print: a plan, as it was opened and as it was saved.
protocol PlanPrinting: PlanShowing {
  var opened: Plan { get }
  var saved: Plan { get }
  var stamp: Stamp { get }
  /// The control number of the plan that is worked on; nil while nobody knows it yet.
  var control: ControlNumber? { get }
  /// What was printed of it last; nil where nobody knows.
  var printed: LastPrint? { get }
}

// MARK: Pages

extension PlanPrinting {
  /// The plan as pages of text.
  func printedPages(_ request: PageRequest) throws -> TextPages {
    try TextPages(
      plan: plan, floor: checker.floor, checker: checker.settled, options: printOptions(request))
  }

  private func printOptions(_ request: PageRequest) -> PrintOptions {
    var options = PrintOptions(
      language: language, reader: request.reader, paper: request.paper,
      stamp: PageStamp(
        plan, printedAt: stamp.at, control: knownControl.description, isSaved: plan == saved,
        in: language))
    if request.showsChanges, let printed {
      options.since = EarlierPrint(
        printed.plan, time: Dates.minute(printed.at, by: plan.clock, language),
        control: printed.control)
    }
    return options
  }

  private var knownControl: ControlNumber { control ?? ControlNumber(of: plan) }

  /// The pages as pictures.
  private func pictures(_ request: PageRequest) -> PicturePages {
    PicturePages(
      plan, options: printOptions(request), paper: request.picturePaper, scale: .fit)
  }

  /// What people have on paper once pages are printed; nil where no pages are.
  func print(of printing: Printing) -> LastPrint? {
    guard case .pages = printing else { return nil }
    return LastPrint(at: stamp.at, control: knownControl.description, plan: plan)
  }

  /// What goes to the printer: text, what the printing program must be told of it, and of pages
  /// pictures as well.
  func printerJob(_ printing: Printing) throws -> PrinterJob {
    guard case .pages(let request) = printing else {
      return PrinterJob(text: try printedText(printing))
    }
    let pages = try printedPages(request)
    if case .custom = request.paper { return PrinterJob(text: pages.unmarkedText) }
    let (plan, options, paper) = (plan, printOptions(request), request.picturePaper)
    return PrinterJob(text: pages.unmarkedText, options: pages.printer?.options ?? []) {
      let pictures = PicturePages(plan, options: options, paper: paper, scale: .fit)
      return (pictures.pages, paper.rawValue.uppercased())
    }
  }

  /// What is written to a file.
  func printedFile(_ printing: Printing) throws -> PrintedFile {
    guard case .pages(let request) = printing else { return .text(try printedText(printing)) }
    switch request.form {
    case .text: return .text(try printedText(printing))
    case .svg: return .sheets(pictures(request).pages)
    case .pdf: return .document(pictures(request).pages)
    case .html: return .text(WebPage(plan, options: printOptions(request)).text)
    }
  }

  /// The same as text: the pages, or the notices as `qarya notices` prints them.
  func printedText(_ printing: Printing) throws -> String {
    switch printing {
    case .pages(let request): return try printedPages(request).text
    case .notices(let request):
      let list = notices(request)
      let pages = request.isList ? [list.lines(in: nil)] : list.pages
      return pages.map { page in
        page.map { DisplayText($0, bidi: .off).logical + "\n" }.joined()
      }.joined(separator: "\u{C}")
    }
  }
}

// MARK: Notices

extension PlanPrinting {
  /// What cooperatives must be told.
  func notices(_ request: NoticeRequest) -> NoticeList {
    var list = NoticeList(from: request.isSinceSaving ? saved : opened, to: plan)
    list.sender = stamp.by
    list.control = control?.description ?? ""
    return list
  }
}
