// SPDX-License-Identifier: Apache-2.0

extension SwapTable {
  /// Makes the swap and brings everything up to date, `rowLeast` according to the choice.
  ///
  /// - Complexity: O(facilities · sites)
  func swap(_ one: Int, _ other: Int, choosing choice: SwapChoice<Scalar>) {
    differences(one, other)
    exchangeSites(one, other)
    refreshChanges(of: one)
    refreshChanges(of: other)
    if layers == 2 { updateChanges(layer: 1) }
    switch choice {
    case .any: updateChangesAndLeast()
    case .allowed(let latest, let bound):
      updateChangesAndLeast(after: latest, unlessBelow: bound)
    }
  }

  /// u and v of every layer, and their effect on the potentials.
  private func differences(_ one: Int, _ other: Int) {
    let (here, there) = (siteOf[one], siteOf[other])
    let difference = difference.row(0)
    for layer in 0..<layers {
      let firstFlow = layer * (facilities + 1)
      let flow = flows.row(firstFlow + min(one, facilities))
      let otherFlow = flows.row(firstFlow + min(other, facilities))
      let distance = distances.row(layer * sites + here)
      let otherDistance = distances.row(layer * sites + there)
      let u = moved.row(layer * 2)
      let v = moved.row(layer * 2 + 1)
      for chunk in 0..<moved.chunks {
        u[chunk: chunk] = flow[chunk: chunk].minus(otherFlow[chunk: chunk])
        difference[chunk: chunk] = otherDistance[chunk: chunk].minus(distance[chunk: chunk])
      }
      siteOf.withUnsafeBufferPointer { siteOf in
        for column in 0..<sites { v[column] = difference[siteOf[column]] }
      }
      for facility in 0..<facilities where u[facility] != 0 {
        let weight = Vector.all(-u[facility])
        let row = potential.row(facility)
        for chunk in 0..<potential.chunks {
          row[chunk: chunk] = row[chunk: chunk].minus(weight.times(difference[chunk: chunk]))
        }
      }
    }
  }

  /// The changes of the pairs with a column that has just moved.
  ///
  /// The update of all pairs is still to come and would spoil these, so they are written with what
  /// it will take from them added: then its loop has no exceptions.
  private func refreshChanges(of column: Int) {
    for facility in 0..<min(column, facilities) {
      change.row(facility)[column] =
        admittedChange(swapping: facility, column) + pendingUpdate(facility, column)
    }
    guard column < facilities else { return }
    let row = change.row(column)
    for other in (column + 1)..<max(sites, column + 1) {
      row[other] = admittedChange(swapping: column, other) + pendingUpdate(column, other)
    }
  }

  @inline(__always)
  private func pendingUpdate(_ one: Int, _ other: Int) -> Scalar {
    var update: Scalar = 0
    for layer in 0..<layers {
      let u = moved.row(layer * 2)
      let v = moved.row(layer * 2 + 1)
      update += (u[one] - u[other]) * (v[one] - v[other])
    }
    return update
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

  /// The same for the first layer, noting the least change of each row.
  private func updateChangesAndLeast() {
    let u = moved.row(0)
    let v = moved.row(1)
    for facility in 0..<facilities {
      let ownU = Vector.all(u[facility])
      let ownV = Vector.all(v[facility])
      let row = change.row(facility)
      var least = Vector.all(.infinity)
      for chunk in ((facility + 1) / Vector.scalarCount)..<change.chunks {
        let updated = row[chunk: chunk].minus(
          ownU.minus(u[chunk: chunk]).times(ownV.minus(v[chunk: chunk])))
        row[chunk: chunk] = updated
        least = least.lesser(updated)
      }
      rowLeast.row(facility)[chunk: 0] = least
    }
  }

  /// The same, noting the least change that may be made; see `SwapChoice.allowed`.
  private func updateChangesAndLeast(after latest: Scalar, unlessBelow bound: Scalar) {
    let u = moved.row(0)
    let v = moved.row(1)
    let (latest, bound) = (Vector.all(latest), Vector.all(bound))
    for facility in 0..<facilities {
      let ownU = Vector.all(u[facility])
      let ownV = Vector.all(v[facility])
      let row = change.row(facility)
      let times = lastSwap.row(facility)
      var least = Vector.all(.infinity)
      for chunk in ((facility + 1) / Vector.scalarCount)..<change.chunks {
        let updated = row[chunk: chunk].minus(
          ownU.minus(u[chunk: chunk]).times(ownV.minus(v[chunk: chunk])))
        row[chunk: chunk] = updated
        least = least.lesser(
          updated.blocked(where: times[chunk: chunk], after: latest, unlessBelow: bound))
      }
      rowLeast.row(facility)[chunk: 0] = least
    }
  }
}
