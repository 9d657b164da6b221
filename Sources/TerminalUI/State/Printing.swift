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
  /// The stand map with its index.
  case standMap
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
}

extension PlanPrinting {
  /// The plan as pages for a printer.
  func printedPages() throws -> TextPages {
    try TextPages(plan: plan, floor: checker.floor, checker: checker, options: printOptions)
  }

  private var printOptions: PrintOptions {
    PrintOptions(
      language: language, paper: settings.paper,
      stamp: PageStamp(
        plan, printedAt: stamp.at, control: ControlNumber(of: plan).description,
        isSaved: plan == saved, in: language))
  }

  /// What goes to the printer: text, what the printing program must be told of it, and of the stand map
  /// pictures as well.
  func printerJob(_ printing: Printing) throws -> PrinterJob {
    guard printing == .standMap else { return PrinterJob(text: try printedText(printing)) }
    let pages = try printedPages()
    let options = printOptions
    let plan = plan
    let paper: PicturePaper? =
      switch settings.paper {
      case .a4: .a4
      case .a3: .a3
      case .custom: nil
      }
    guard let paper else { return PrinterJob(text: pages.unmarkedText) }
    return PrinterJob(text: pages.unmarkedText, options: pages.printer?.options ?? []) {
      let pictures = PicturePages(plan, options: options, paper: paper, scale: .fit)
      return (pictures.pages, paper.rawValue.uppercased())
    }
  }

  /// What cooperatives must be told.
  func notices(_ request: NoticeRequest) -> NoticeList {
    var list = NoticeList(from: request.isSinceSaving ? saved : opened, to: plan)
    list.sender = stamp.by
    return list
  }

  /// What is written to a file: the stand map, or the notices as `qarya notices` prints them.
  func printedText(_ printing: Printing) throws -> String {
    switch printing {
    case .standMap: return try printedPages().text
    case .notices(let request):
      let list = notices(request)
      let pages = request.isList ? [list.lines(in: nil)] : list.pages
      return pages.map { page in
        page.map { DisplayText($0, bidi: .off).logical + "\n" }.joined()
      }.joined(separator: "\u{C}")
    }
  }
}
