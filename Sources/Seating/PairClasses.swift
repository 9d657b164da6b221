// SPDX-License-Identifier: Apache-2.0

/// A term about two facilities, one of `a` and one of `b`; a facility may be of both kinds.
protocol JoiningTerm {
  /// Whether each facility is of the first kind.
  var a: [Bool] { get }
  /// Whether each facility is of the second kind.
  var b: [Bool] { get }
}

extension JoiningTerm {
  /// Whether two facilities, in either order, are a pair of the term.
  func joins(_ one: Int, _ other: Int) -> Bool { a[one] && b[other] || a[other] && b[one] }
}

/// Facilities that no pair term tells apart.
struct PairClasses {
  /// The class of each facility.
  let classOf: [Int]
  /// A facility of each class.
  let members: [Int]

  /// - Complexity: O(facilities × terms).
  init(of facilities: Int, by terms: [some JoiningTerm]) {
    var numbers: [[Bool]: Int] = [:]
    var members: [Int] = []
    classOf = (0..<facilities).map { facility in
      let kinds = terms.flatMap { [$0.a[facility], $0.b[facility]] }
      if let number = numbers[kinds] { return number }
      numbers[kinds] = members.count
      members.append(facility)
      return members.count - 1
    }
    self.members = members
  }
}
