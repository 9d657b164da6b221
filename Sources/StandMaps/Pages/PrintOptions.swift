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

/// How a plan is printed.
package struct PrintOptions: Hashable, Sendable {
  /// The language of headings and, where there is one, of names.
  package var language: Language
  /// The paper.
  package var paper: Paper
  /// Across or upright; nil takes what cuts the map into fewer sheets, upright first.
  package var isLandscape: Bool?
  /// Unicode or ASCII borders and signs.
  package var box: BoxSet
  /// Metres a row of the map.
  package var scale: MapScale
  /// The date that headers show, as the reader writes it.
  package var date: String
  /// The gravest problem of each stand that has one, for the map.
  package var severities: [Stand.ID: Severity]
  /// The problems to list; nil leaves the list out.
  package var problems: [PrintedProblem]?

  /// Options for A4, one metre a row, in English, without problems.
  package init(
    language: Language = .english, paper: Paper = .a4, isLandscape: Bool? = nil,
    box: BoxSet = .unicode, scale: MapScale = .oneMetre, date: String = "",
    severities: [Stand.ID: Severity] = [:], problems: [PrintedProblem]? = nil
  ) {
    self.language = language
    self.paper = paper
    self.isLandscape = isLandscape
    self.box = box
    self.scale = scale
    self.date = date
    self.severities = severities
    self.problems = problems
  }

  /// How the map is painted on paper: logical text, and no words that a printer would reorder.
  ///
  /// Letters for categories are there where they are needed, and then for all: one among words would
  /// puzzle the reader.
  func map(of painter: MapPainter) -> MapOptions {
    var map = MapOptions(
      language: language, bidi: .off, box: box, scale: scale, usesKeys: true,
      severities: severities)
    map.showsLetters = painter.needsLetters(map)
    return map
  }
}
