// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// In what a thing differs between two plans, as one character that needs no colour.
enum VariantSign: CaseIterable, Hashable, Sendable {
  /// Only the plan that is worked on has it.
  case added
  /// Only the other plan has it.
  case removed
  /// It lies elsewhere.
  case moved
  /// It has another shape or size.
  case reshaped
  /// It shows another number.
  case renumbered
  /// Others sit there.
  case occupants
  /// It offers or asks something else.
  case terms

  /// The gravest of what differs of a stand.
  init(_ difference: StandDifference) {
    if difference.contains(.added) {
      self = .added
    } else if difference.contains(.removed) {
      self = .removed
    } else if difference.contains(.reshaped) {
      self = .reshaped
    } else if difference.contains(.moved) {
      self = .moved
    } else if difference.contains(.renumbered) {
      self = .renumbered
    } else if difference.contains(.occupants) {
      self = .occupants
    } else {
      self = .terms
    }
  }

  /// What kind of difference a sentence tells of.
  init(_ difference: PlanComparison.Difference, stands: [Stand.ID: StandDifference]) {
    let path = difference.path
    switch (path.first, path.count) {
    case ("placements", _): self = .occupants
    case ("stands", 2), ("cooperatives", 2), ("rules", 2), ("categories", 2), ("hall", 3):
      self = difference.before == nil ? .added : difference.after == nil ? .removed : .terms
    case ("stands", 3...) where path[2] == "parts":
      let isReshaped = Stand.ID(path[1]).flatMap { stands[$0] }?.contains(.reshaped) == true
      self = isReshaped ? .reshaped : .moved
    case ("stands", 3...) where path[2] == "number": self = .renumbered
    default: self = .terms
    }
  }

  /// The character.
  var glyph: Glyph {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .moved: "→"
    case .reshaped: "±"
    case .renumbered: "#"
    case .occupants: "⇄"
    case .terms: "≠"
    }
  }

  /// The same as text.
  var text: String { String(glyph.base) }
}
