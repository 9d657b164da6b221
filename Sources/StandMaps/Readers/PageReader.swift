// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Who works with the pages of a plan; the raw value is the command's word.
package enum PageReader: String, CaseIterable, Hashable, Sendable {
  /// Who sets the fair up.
  case setup
  /// Who visits it.
  case visitors
  /// Who lays power and water.
  case services
  /// Who looks after safety.
  case fire
  /// Who builds the stands.
  case stands
  /// Who receives people at the entrance.
  case checkIn = "check-in"
  /// Who fills stands that become free.
  case waiting
  /// Who must answer when somebody withdraws.
  case rehearsal
  /// All of them but the waiting list by itself and the rehearsal.
  case all

  /// Whether the pages hold what only a check of the plan finds.
  var needsChecker: Bool { self == .fire || self == .all }
}

/// One part of what a reader gets, whatever it is shown on: pages of text, pictures, a page of the web.
package struct PagePart: Sendable {
  /// A word with what belongs to it.
  package struct Entry: Hashable, Sendable {
    package let heading: String
    package let items: [String]

    package init(_ heading: String, _ items: [String]) {
      self.heading = heading
      self.items = items
    }

    /// The word as it stands before a list.
    package func lead(in language: Language) -> String {
      guard !heading.isEmpty, !items.isEmpty else { return heading }
      return heading + (language == .french ? "\u{A0}:" : ":")
    }
  }

  /// What it shows.
  package enum Body: Sendable {
    case map(MapView)
    case table(PageTable)
    case entries([Entry])
    case text([String])
  }

  /// Its heading.
  package let title: String
  /// In which language it is: the order of its columns hangs on it.
  package let language: Language
  package let body: Body

  package init(_ title: String, _ language: Language, _ body: Body) {
    self.title = title
    self.language = language
    self.body = body
  }
}

/// Which map a part shows.
package struct MapView: Hashable, Sendable {
  /// What the second line of its stands tells, and what is drawn on its floor.
  package var colouring = MapColouring.category
  /// Whether visitors see it.
  package var isPublic = false
  /// The piece of floor it shows, in cells; nil for all of it.
  package var area: GridRectangle?
  /// What is measured beside it, in cells; nil for nothing.
  package var measured: GridRectangle?

  /// Whether it shows the whole hall.
  package var isWhole: Bool { area == nil }

  package init(
    colouring: MapColouring = .category, isPublic: Bool = false, area: GridRectangle? = nil,
    measured: GridRectangle? = nil
  ) {
    self.colouring = colouring
    self.isPublic = isPublic
    self.area = area
    self.measured = measured
  }
}
