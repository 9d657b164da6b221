// SPDX-License-Identifier: Apache-2.0

/// What the changes of a moved column are made of, a row each, by the column to swap it with.
enum FreshRow {
  /// Its flows, so that flow times distance is what the potentials miss.
  static let flow = 0
  /// Its distances, of all layers together.
  static let distance = 1
  /// Its potentials at the sites of the others.
  static let there = 2
  /// The potentials of the others at its site.
  static let here = 3
  /// The sum.
  static let change = 4
  /// How many rows these are.
  static let count = 5
}

// What a move does first: u and v, the potentials, and the changes of all pairs with one of the
// moved columns. All that has to be gathered is gathered here, O(sites) numbers.
extension SwapTable {
  /// Exchanges the sites of two columns, the first a facility; `change` misses what
  /// `updateChanges` has to take from every pair.
  func exchangeSites(_ one: Int, _ other: Int) {
    for layer in 0..<layers {
      noteDifferences(one, other, layer: layer)
      updatePotentials(layer: layer)
    }
    siteOf.exchange(one, other)
    gatherPotentials(one, other)
    refreshChanges(of: one, from: 0)
    refreshChanges(of: other, from: FreshRow.count)
    // Gathered as if each could be where the other is; this pair is not like the others.
    change.row(one)[other] = admittedChange(swapping: one, other) + pendingUpdate(one, other)
  }

  /// u, v and the difference of a layer; flows and distances of the two columns after the move.
  private func noteDifferences(_ one: Int, _ other: Int, layer: Int) {
    let firstFlow = layer * (facilities + 1)
    let flow = flows.row(firstFlow + min(one, facilities))
    let otherFlow = flows.row(firstFlow + min(other, facilities))
    let distance = distances.row(layer * sites + siteOf[one])
    let otherDistance = distances.row(layer * sites + siteOf[other])
    let u = moved.row(layer * 2)
    let v = moved.row(layer * 2 + 1)
    let difference = difference.row(0)
    let (near, far) = (fresh.row(FreshRow.distance + FreshRow.count), fresh.row(FreshRow.distance))
    for column in 0..<sites {
      let site = siteOf[column]
      let (toHere, toThere) = (distance[site], otherDistance[site])
      v[column] = toThere - toHere
      near[column] = layer == 0 ? toHere : near[column] + toHere
      far[column] = layer == 0 ? toThere : far[column] + toThere
    }
    // One symmetric layer counts a pair once, the potentials miss it twice.
    func addend(_ flow: Vector) -> Vector { layers == 1 ? flow : .all(0) }
    let (sum, otherSum) = (fresh.row(FreshRow.flow), fresh.row(FreshRow.flow + FreshRow.count))
    for chunk in 0..<moved.chunks {
      let (flow, otherFlow) = (flow[chunk: chunk], otherFlow[chunk: chunk])
      u[chunk: chunk] = flow.minus(otherFlow)
      difference[chunk: chunk] = otherDistance[chunk: chunk].minus(distance[chunk: chunk])
      sum[chunk: chunk] = flow.plus(layer == 0 ? addend(flow) : sum[chunk: chunk])
      otherSum[chunk: chunk] = otherFlow.plus(
        layer == 0 ? addend(otherFlow) : otherSum[chunk: chunk])
    }
  }

  /// Adds the outer product of u and the difference to the potentials.
  private func updatePotentials(layer: Int) {
    let u = moved.row(layer * 2)
    let v = moved.row(layer * 2 + 1)
    let own = own.row(0)
    let difference = difference.row(0)
    let chunks = potential.chunks
    for chunk in 0..<chunks {
      own[chunk: chunk] = own[chunk: chunk].plus(u[chunk: chunk].times(v[chunk: chunk]))
    }
    Vector.Kernels.addProducts(potential, u, difference, rows: facilities)
  }

  private func gatherPotentials(_ one: Int, _ other: Int) {
    let (site, otherSite) = (siteOf[one], siteOf[other])
    let row = potential.row(min(one, facilities))
    let otherRow = potential.row(min(other, facilities))
    let (there, otherThere) = (
      fresh.row(FreshRow.there), fresh.row(FreshRow.there + FreshRow.count)
    )
    for column in 0..<sites {
      there[column] = row[siteOf[column]]
      otherThere[column] = otherRow[siteOf[column]]
    }
    let (here, otherHere) = (fresh.row(FreshRow.here), fresh.row(FreshRow.here + FreshRow.count))
    for facility in 0..<facilities {
      let row = potential.row(facility)
      here[facility] = row[site]
      otherHere[facility] = row[otherSite]
    }
    let own = own.row(0)
    own[one] = row[site]
    own[other] = otherRow[otherSite]
  }

  /// The changes of all pairs with a moved column, from what was gathered for it.
  ///
  /// The update of all pairs is still to come and would spoil these, so they are written with what
  /// it will take from them added: then its loop has no exceptions.
  private func refreshChanges(of column: Int, from first: Int) {
    let changes = fresh.row(first + FreshRow.change)
    let (flow, distance) = (fresh.row(first + FreshRow.flow), fresh.row(first + FreshRow.distance))
    let (there, here) = (fresh.row(first + FreshRow.there), fresh.row(first + FreshRow.here))
    let others = own.row(0)
    let own = Vector.all(others[column])
    for chunk in 0..<fresh.chunks {
      let moving = there[chunk: chunk].plus(here[chunk: chunk])
        .minus(others[chunk: chunk]).minus(own)
      changes[chunk: chunk] = moving.plus(flow[chunk: chunk].times(distance[chunk: chunk]))
    }
    for layer in 0..<layers {
      let (u, v) = (moved.row(layer * 2), moved.row(layer * 2 + 1))
      let (ownU, ownV) = (Vector.all(u[column]), Vector.all(v[column]))
      for chunk in 0..<fresh.chunks {
        changes[chunk: chunk] = changes[chunk: chunk].plus(
          ownU.minus(u[chunk: chunk]).times(ownV.minus(v[chunk: chunk])))
      }
    }
    if !admissible.isComplete {
      for other in 0..<sites where !admitsSwap(column, other) { changes[other] = .infinity }
    }
    for facility in 0..<min(column, facilities) {
      change.row(facility)[column] = changes[facility]
    }
    guard column < facilities else { return }
    let row = change.row(column)
    for other in (column + 1)..<max(sites, column + 1) { row[other] = changes[other] }
  }

  private func pendingUpdate(_ one: Int, _ other: Int) -> Scalar {
    var update: Scalar = 0
    for layer in 0..<layers {
      let u = moved.row(layer * 2)
      let v = moved.row(layer * 2 + 1)
      update += (u[one] - u[other]) * (v[one] - v[other])
    }
    return update
  }
}
