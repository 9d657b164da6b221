// SPDX-License-Identifier: Apache-2.0

/// What every swap would change the value by, kept up to date from move to move.
///
/// Rows are facilities; columns are facilities and, after them, one name for each site that stays
/// empty, so that a move to an empty site is a swap too. Only entries right of the diagonal count;
/// the others, and swaps that forbidden pairs rule out, are infinite.
///
/// Two tables make an update cost O(1) a pair and gather nothing in its inner loops:
/// - `potential[i, q]`, what facility i would cost at site q were all others to stay. With
///   u = aᵣ - aₛ, a swap of r and s adds to it the outer product `uᵢ (b[pₛ, q] - b[pᵣ, q])`.
/// - `change[i, j]`. With v[k] = b[pₛ, pₖ] - b[pᵣ, pₖ] as well, a swap of r and s takes
///   `(uᵢ - uⱼ)(vᵢ - vⱼ)` from every pair that it does not touch (Burkard & Rendl 1984; Taillard
///   1991); the pairs that it touches follow from the potentials.
///
/// Not safe to share between threads.
final class SwapTable<Vector: LaneVector> {
  typealias Scalar = Vector.Scalar

  /// Facilities: rows.
  let facilities: Int
  /// Sites: columns.
  let sites: Int
  /// The site of each column: of each facility, then the empty ones.
  let siteOf: SiteList
  /// What swapping row and column changes the value by.
  let change: LaneMatrix<Vector>
  /// When each pair was last swapped, by `clock`; -∞ for never.
  let lastSwap: LaneMatrix<Vector>
  /// The best of each row by the last choice, one vector a row.
  let rowLeast: LaneMatrix<Vector>

  let admissible: AdmissibleSites
  /// One layer if the problem is symmetric, else two; see `ReducedProblem`.
  let layers: Int
  /// For each layer a row for each facility, then one of zeros for all empty sites.
  let flows: LaneMatrix<Vector>
  /// For each layer a row for each site.
  let distances: LaneMatrix<Vector>
  /// A row for each facility, by site, then one of zeros for all empty sites.
  let potential: LaneMatrix<Vector>
  /// What each facility costs at its own site: the potentials the columns stand at.
  let own: LaneMatrix<Vector>
  /// For each layer the u and v of the last move, by column.
  let moved: LaneMatrix<Vector>
  /// The difference of two rows of distances, by site.
  let difference: LaneMatrix<Vector>
  /// For each of two moved columns, what its changes are made of; see `FreshRow`.
  let fresh: LaneMatrix<Vector>
  let problem: ReducedProblem
  /// The value of the assignment of the whole instance.
  var value: Int
  /// Moves made, and moves sought in vain.
  var iterations = 0
  /// The time that `lastSwap` is in: `iterations`, less what rebasing took away.
  var clock = 0

  /// A table for the problem, with the facilities at the given sites.
  ///
  /// - Complexity: O(facilities² · sites)
  init(_ problem: ReducedProblem, at start: [Int]) {
    facilities = problem.facilities
    sites = problem.sites
    admissible = problem.admissible
    layers = problem.layers.count
    self.problem = problem
    value = problem.offset + problem.unit * problem.value(at: start)
    siteOf = SiteList(count: problem.sites)
    let (rows, columns) = (problem.facilities, problem.sites)
    change = LaneMatrix(rows: rows, columns: columns, repeating: .infinity)
    lastSwap = LaneMatrix(rows: rows, columns: columns, repeating: -.infinity)
    rowLeast = LaneMatrix(rows: rows, columns: 1, repeating: .infinity)
    flows = LaneMatrix(rows: layers * (rows + 1), columns: columns, repeating: 0)
    distances = LaneMatrix(rows: layers * columns, columns: columns, repeating: 0)
    potential = LaneMatrix(rows: rows + 1, columns: columns, repeating: 0)
    moved = LaneMatrix(rows: layers * 2, columns: columns, repeating: 0)
    own = LaneMatrix(rows: 1, columns: columns, repeating: 0)
    difference = LaneMatrix(rows: 1, columns: columns, repeating: 0)
    fresh = LaneMatrix(rows: 2 * FreshRow.count, columns: columns, repeating: 0)
    for (layer, matrices) in problem.layers.enumerated() {
      for row in 0..<rows {
        let target = flows.row(layer * (rows + 1) + row)
        for column in 0..<rows { target[column] = Scalar(matrices.flows[row * rows + column]) }
      }
      for row in 0..<columns {
        let target = distances.row(layer * columns + row)
        for column in 0..<columns {
          target[column] = Scalar(matrices.distances[row * columns + column])
        }
      }
    }
    place(at: start)
  }

  /// Starts anew with the facilities at the given sites, all different.
  ///
  /// - Complexity: O(facilities² · sites)
  func place(at start: [Int]) {
    var isTaken = [Bool](repeating: false, count: sites)
    for site in start { isTaken[site] = true }
    siteOf.assign(start + (0..<sites).filter { !isTaken[$0] })
    for facility in 0..<facilities {
      computePotential(of: facility)
      own.row(0)[facility] = potential.row(facility)[siteOf[facility]]
    }
    for facility in 0..<facilities {
      let row = change.row(facility)
      for other in (facility + 1)..<max(sites, facility + 1) {
        row[other] = admittedChange(swapping: facility, other)
      }
    }
  }

  private func computePotential(of facility: Int) {
    let row = potential.row(facility)
    for site in 0..<sites { row[site] = Scalar(problem.linear[facility * sites + site]) }
    for layer in 0..<layers {
      let flow = flows.row(layer * (facilities + 1) + facility)
      for other in 0..<facilities where flow[other] != 0 {
        let weight = Vector.all(-flow[other])
        // A layer's transpose is the other layer, or the layer itself.
        let distance = distances.row((layers - 1 - layer) * sites + siteOf[other])
        for chunk in 0..<potential.chunks {
          row[chunk: chunk] = row[chunk: chunk].minus(weight.times(distance[chunk: chunk]))
        }
      }
    }
  }

  /// What a swap changes the value by, from the potentials; infinite if it is ruled out.
  @inline(__always)
  func admittedChange(swapping one: Int, _ other: Int) -> Scalar {
    admitsSwap(one, other) ? plainChange(swapping: one, other) : .infinity
  }

  /// Whether forbidden pairs leave the swap.
  @inline(__always)
  func admitsSwap(_ one: Int, _ other: Int) -> Bool {
    admissible.admits(one, siteOf[other]) && admissible.admits(other, siteOf[one])
  }

  /// What a swap changes the value by, ruled out or not.
  @inline(__always)
  func plainChange(swapping one: Int, _ other: Int) -> Scalar {
    let (here, there) = (siteOf[one], siteOf[other])
    let row = potential.row(min(one, facilities))
    let otherRow = potential.row(min(other, facilities))
    return row[there] + otherRow[here] - row[here] - otherRow[there]
      + mutual(one, other, here, there)
  }

  /// What the potentials miss: the two facilities are counted as if the other stayed.
  @inline(__always)
  private func mutual(_ one: Int, _ other: Int, _ here: Int, _ there: Int) -> Scalar {
    let flow = flows.row(min(one, facilities))[other]
    let distance = distances.row(here)[there]
    if layers == 1 { return 2 * flow * distance }
    let back = flows.row(facilities + 1 + min(one, facilities))[other]
    return (flow + back) * (distance + distances.row(sites + here)[there])
  }

  /// What a finite change of the table is in the values of the whole instance.
  func whole(_ change: Scalar) -> Int { problem.unit * Vector.whole(change) }

  /// The site of each column: of each facility, then the empty ones.
  var columnSites: [Int] { (0..<sites).map { siteOf[$0] } }
}
