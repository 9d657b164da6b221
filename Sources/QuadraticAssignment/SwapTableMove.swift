// SPDX-License-Identifier: Apache-2.0

// The move itself: whole vectors, no exceptions, nothing gathered.
extension SwapTable {
  /// Makes the swap and brings everything up to date, `rowLeast` according to the choice.
  ///
  /// - Complexity: O(facilities · sites)
  func swap(_ one: Int, _ other: Int, choosing choice: SwapChoice<Scalar>) {
    exchangeSites(one, other)
    if layers == 2 { updateChanges(layer: 1) }
    switch choice {
    case .any:
      Vector.Kernels.update(change, moved.row(0), moved.row(1), rows: facilities, rowLeast)
    case .oldest:
      updateChanges(layer: 0)
      noteBest(choice)
    case .allowed(let latest, let bound):
      Vector.Kernels.update(
        change, moved.row(0), moved.row(1), rows: facilities, rowLeast, times: lastSwap,
        after: latest, unlessBelow: bound)
    }
  }

  /// Takes `(uᵢ - uⱼ)(vᵢ - vⱼ)` from every pair.
  private func updateChanges(layer: Int) {
    let u = moved.row(layer * 2)
    let v = moved.row(layer * 2 + 1)
    for facility in 0..<facilities {
      let ownU = Vector.all(u[facility])
      let ownV = Vector.all(v[facility])
      let row = change.row(facility)
      for chunk in ((facility + 1) / Vector.scalarCount)..<change.chunks {
        row[chunk: chunk] = row[chunk: chunk].minus(
          ownU.minus(u[chunk: chunk]).times(ownV.minus(v[chunk: chunk])))
      }
    }
  }
}
