// SPDX-License-Identifier: Apache-2.0

extension ReducedProblem {
  /// No number in a swap table of this problem, intermediate results included, is larger.
  ///
  /// Lanes that are exact up to here compute every value exactly, in whatever order they add.
  var laneBound: Int {
    var largestPotential = 0
    var products = 0
    var largestEntry = 0
    let largestLinear = linear.reduce(0) { max($0, abs($1)) }
    for layer in layers {
      let longest = layer.distances.reduce(0) { max($0, abs($1)) }
      let largestFlow = layer.flows.reduce(0) { max($0, abs($1)) }
      let rowSum = (0..<facilities).reduce(0) { largest, row in
        let entries = layer.flows[(row * facilities)..<((row + 1) * facilities)]
        return max(largest, entries.reduce(0) { $0 + abs($1) })
      }
      largestPotential += rowSum * longest
      products += largestFlow * longest
      largestEntry = max(largestEntry, largestFlow, longest)
    }
    largestPotential += largestLinear
    // A change adds four potentials and a mutual term of at most four products; |uᵢ - uⱼ| is at
    // most four entries, and an update (uᵢ - uⱼ)(vᵢ - vⱼ) sixteen products.
    return max(4 * largestEntry, 4 * largestPotential + 20 * products)
  }
}
