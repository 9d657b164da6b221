// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// How a hall was filled, and what was proved about it.
package struct Filling: Sendable {
  /// The new stands.
  package internal(set) var areas: [GridRectangle] = []
  /// How many stands stayed.
  package internal(set) var kept = 0
  /// No filling of the lattice has more stands, those that stayed counted.
  package internal(set) var bound = 0
  /// The side of the lattice's squares, in metres; the module where stands were laid without one.
  package internal(set) var lattice = 0.0
  /// The rules without which more would fit, by id.
  package internal(set) var binding: [Rule.ID] = []
  /// The kinds of those rules.
  package internal(set) var bindingKinds: [String] = []
  /// Warnings that the stands bring about, where no filling without was found.
  package internal(set) var warnings = 0
  /// Whether some doors lie on another system of aisles than others: only where somebody stopped before
  /// anything better than the rows of a new plan was found.
  package internal(set) var partsDoors = false
  /// What a certificate shows; nil where no lattice was filled.
  package internal(set) var proof: FillingProof?

  /// How many stands there are, those that stayed counted.
  package var stands: Int { kept + areas.count }
  /// Whether as many stands were found as are possible on the lattice.
  package var isOptimal: Bool { stands == bound }
}

/// What is known while a hall is filled.
package struct FillingProgress: Hashable, Sendable {
  /// The most stands so far.
  package let stands: Int
  /// No more than so many find room.
  package let bound: Int
}

/// Why a hall cannot be filled as asked.
package enum FillingRefusal: Error, Hashable, Sendable {
  /// A size that is no length.
  case noLength(Double)
  /// A length that is no multiple of the module, both in metres.
  case noMultiple(Double, module: Double)
  /// A share that is none.
  case noShare
  /// A hall of more cells than are filled.
  case tooManyCells
}
