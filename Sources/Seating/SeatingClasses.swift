// SPDX-License-Identifier: Apache-2.0

/// Facilities that no pair term tells apart, with what pairs of classes cost by their sites.
struct SeatingClasses: Sendable {
  /// The class of each facility.
  let classOf: [Int]
  /// How many classes there are.
  let count: Int
  /// For each pair of classes the number of its matrix; the last number is that of zeros.
  let matrixOf: [Int]
  /// `sites + 1` squared each, outside being the last site; the last is zero.
  let matrices: [[Int]]

  init(_ problem: SeatingProblem) {
    let alike = PairClasses(of: problem.facilities, by: problem.pairs)
    let members = alike.members
    classOf = alike.classOf
    count = members.count
    var known: [[Int]: Int] = [:]
    var matrixOf: [Int] = []
    var matrices: [[Int]] = []
    for one in members {
      for other in members {
        let terms = problem.pairs.indices.filter { problem.pairs[$0].joins(one, other) }
        let number = terms.isEmpty ? -1 : known[terms] ?? matrices.count
        if number == matrices.count {
          known[terms] = number
          matrices.append(Self.sum(terms.map { problem.pairs[$0].costs }, sites: problem.sites))
        }
        matrixOf.append(number)
      }
    }
    matrices.append(Self.sum([], sites: problem.sites))
    self.matrices = matrices
    let zero = matrices.count - 1
    self.matrixOf = matrixOf.map { $0 < 0 ? zero : $0 }
  }

  private static func sum(_ terms: [[Int]], sites: Int) -> [Int] {
    var sum = [Int](repeating: 0, count: (sites + 1) * (sites + 1))
    for term in terms {
      for row in 0..<sites {
        for column in 0..<sites { sum[row * (sites + 1) + column] += term[row * sites + column] }
      }
    }
    return sum
  }
}
