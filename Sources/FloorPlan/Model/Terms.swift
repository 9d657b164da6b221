// SPDX-License-Identifier: Apache-2.0

import Wording

// The model's own sorts of things, each with the word of the trade for it.

extension Feature.Kind {
  /// What people call such a feature.
  package var term: Term {
    switch self {
    case .entrance: Terms.entrance
    case .exit: Terms.exit
    case .wall: Terms.wall
    case .column: Terms.column
    case .void: Terms.outsideHall
    case .stage: Terms.stage
    case .workshopArea: Terms.workshopArea
    case .infoDesk: Terms.infoDesk
    case .restArea: Terms.restArea
    case .restrictedZone: Terms.restrictedZone
    case .zone: Terms.zone
    case .power: Terms.powerPoint
    case .water: Terms.waterPoint
    case .extinguisher: Terms.extinguisher
    }
  }
}

extension Severity {
  /// How grave a broken rule is.
  package var term: Term {
    switch self {
    case .error: Terms.error
    case .warning: Terms.warning
    case .wish: Terms.wish
    }
  }
}

extension Cooperative.Status {
  /// How a cooperative stands.
  package var term: Term {
    switch self {
    case .confirmed: Terms.confirmed
    case .waiting: Terms.waiting
    case .withdrawn: Terms.withdrawn
    }
  }
}

extension Plan.Status {
  /// How far a plan is.
  package var term: Term {
    switch self {
    case .draft: Terms.draft
    case .approved: Terms.approved
    }
  }
}

extension StandType {
  /// How a stand lies.
  package var term: Term {
    switch self {
    case .closed: Terms.enclosed
    case .row: Terms.inLine
    case .corner: Terms.corner
    case .peninsula: Terms.threeFronts
    case .island: Terms.island
    }
  }
}

extension Relation {
  /// How two stands lie to each other.
  package var term: Term {
    switch self {
    case .sideBySide: Terms.sideBySide
    case .backToBack: Terms.backToBack
    case .facing: Terms.facing
    }
  }
}

extension Selector.Need {
  /// What a cooperative may need.
  package var term: Term {
    switch self {
    case .power: Terms.power
    case .water: Terms.water
    case .cooking: Terms.cooking
    }
  }
}

extension Side {
  /// The direction; its short form is the letter of the compass.
  package var term: Term {
    switch self {
    case .north: Terms.north
    case .east: Terms.east
    case .south: Terms.south
    case .west: Terms.west
    }
  }

  /// The letters of some sides, `SW`; Arabic ones stand apart, since joined they make a word.
  package static func letters(of sides: [Side], in language: Language) -> String {
    sides.map { $0.term.short[language] }.joined(separator: language == .arabic ? " " : "")
  }
}

extension Plan {
  /// A category's name for a reader; its id where it has none.
  package func categoryName(_ id: ExactText, in language: Language) -> String {
    categories[id]?.names.preferred(in: language) ?? id.string
  }
}
