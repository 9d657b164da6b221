// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A problem as a printed page lists it.
package struct PrintedProblem: Hashable, Sendable {
  /// How much it matters.
  package var severity: Severity
  /// A sentence in the reader's language, untrusted.
  package var message: String

  /// Joins a severity and a sentence.
  package init(severity: Severity, message: String) {
    self.severity = severity
    self.message = message
  }
}

/// What the head of every page says of the state of a plan.
package struct PageStamp: Hashable, Sendable {
  /// When it was changed last, as the reader writes it; empty where nobody knows.
  package var changed: String
  /// When it is printed, as the reader writes it.
  package var printed: String
  /// The control number, by which two people know whether they look at one plan.
  package var control: String
  /// Whether a file holds the plan as it is.
  package var isSaved: Bool

  /// Joins what is known.
  package init(
    changed: String = "", printed: String = "", control: String = "", isSaved: Bool = true
  ) {
    self.changed = changed
    self.printed = printed
    self.control = control
    self.isSaved = isSaved
  }
}

extension PageStamp {
  /// What a plan says of itself, with times as the plan's clock shows them.
  ///
  /// - Parameters:
  ///   - utc: When it is printed, as files have it.
  ///   - control: Its control number.
  package init(
    _ plan: Plan, printedAt utc: String, control: String, isSaved: Bool = true,
    in language: Language
  ) {
    func shown(_ time: String) -> String { Dates.minute(time, by: plan.clock, language) }
    self.init(
      changed: plan.history.map(\.at).max().map(shown) ?? "", printed: shown(utc),
      control: control, isSaved: isSaved)
  }
}

/// How a plan is printed.
package struct PrintOptions: Hashable, Sendable {
  /// The language of headings and, where there is one, of names.
  package var language: Language
  /// Who reads the pages.
  package var reader: PageReader
  /// The paper.
  package var paper: Paper
  /// Across or upright; nil takes what shows the map on fewer pages, upright first.
  package var isLandscape: Bool?
  /// Unicode or ASCII borders and signs.
  package var box: BoxSet
  /// Metres a row of the map; nil takes the largest that suits the paper.
  package var scale: MapScale?
  /// How wide a character of the printer is, as a share of the height of a line.
  package var fontWidth: Double
  /// What every page says of the plan.
  package var stamp: PageStamp
  /// The gravest problem of each stand that has one, for the map.
  package var severities: [Stand.ID: Severity]
  /// The problems to list; nil leaves the list out.
  package var problems: [PrintedProblem]?
  /// The print since which only changes are shown; nil for all that the reader needs.
  package var since: EarlierPrint?

  /// Options for A4, as large as it takes, in English, without problems.
  package init(
    language: Language = .english, reader: PageReader = .setup, paper: Paper = .a4,
    isLandscape: Bool? = nil, box: BoxSet = .unicode, scale: MapScale? = nil,
    fontWidth: Double = 0.5, stamp: PageStamp = PageStamp(),
    severities: [Stand.ID: Severity] = [:], problems: [PrintedProblem]? = nil,
    since: EarlierPrint? = nil
  ) {
    self.language = language
    self.reader = reader
    self.paper = paper
    self.isLandscape = isLandscape
    self.box = box
    self.scale = scale
    self.fontWidth = fontWidth
    self.stamp = stamp
    self.severities = severities
    self.problems = problems
    self.since = since
  }

  /// The widths of characters that a printer may have.
  package static let fontWidths = 0.3...1.0

  /// How the map is painted on paper: logical text.
  ///
  /// Letters for categories are there where they are needed, and then for all: one among words would
  /// puzzle the reader.
  func map(
    of painter: MapPainter, scale: MapScale, colouring: MapColouring = .category, on paper: PaperMap
  ) -> MapOptions {
    var map = map(scale: scale, colouring: colouring, on: paper, showsLetters: false)
    map.showsLetters = painter.needsLetters(map)
    return map
  }

  /// The same where it is known whether there are letters.
  func map(
    scale: MapScale, colouring: MapColouring = .category, on paper: PaperMap, showsLetters: Bool
  ) -> MapOptions {
    var map = MapOptions(
      language: language, bidi: .off, box: box, scale: scale, colouring: colouring,
      severities: paper.isPublic ? [:] : severities)
    map.paper = paper
    map.showsLetters = showsLetters
    return map
  }
}
