// SPDX-License-Identifier: Apache-2.0

/// What a certificate shows: the lattices that were looked at, what each proved, and the best filling.
package struct FillingProof: Sendable {
  /// One lattice and its bound.
  struct Part: Sendable {
    let lattice: HallLattice
    let bound: Int
    let stands: Int
    let filling: [FrontierSteps.Choice]
  }

  let parts: [Part]
  /// The most stands that the share of the hall lets in, those that stay not counted; nil for any.
  let most: Int?
}
