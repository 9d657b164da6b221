// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The numbers of a plan's stands on paper, where nobody can look closer.
///
/// A number that finds no room on one line goes over two; else its end is kept, if no other number
/// ends alike; else nothing of it is shown, and the legend says where the stand is.
package struct PaperNumbers: Hashable, Sendable {
  /// How many numbers have an ending.
  private let endings: [String: Int]

  /// Learns the numbers of a plan.
  ///
  /// - Complexity: O(letters of all numbers).
  package init(_ numbers: some Sequence<String>) {
    var endings: [String: Int] = [:]
    for number in numbers {
      let letters = Array(number.prefix(Self.longest))
      guard number.count == letters.count else { continue }
      for start in letters.indices { endings[String(letters[start...]), default: 0] += 1 }
    }
    self.endings = endings
  }

  /// Of longer numbers no ending is kept.
  private static let longest = 32

  /// How a number is shown.
  package enum Form: Hashable, Sendable {
    /// All of it, on a line or two.
    case whole([String])
    /// Its end, behind the sign of what was left out.
    case end(String)
    /// Nothing.
    case none
  }

  /// How a number is shown in a room of so many columns and lines.
  package func form(of number: String, width: Int, lines: Int) -> Form {
    guard width > 0, lines > 0 else { return .none }
    let columns = Self.width(number)
    if columns <= width { return .whole([number]) }
    if lines > 1, columns <= 2 * width, let halves = Self.halves(of: number, width: width) {
      return .whole(halves)
    }
    let letters = Array(number)
    let kept = min(width - 1, letters.count - 1)
    guard kept >= 2, letters.count <= Self.longest else { return .none }
    let end = String(letters[(letters.count - kept)...])
    return endings[end] == 1 && Self.width(end) == kept ? .end(end) : .none
  }

  /// The two lines of a number: parted where letters meet digits, else near its middle.
  private static func halves(of number: String, width: Int) -> [String]? {
    let letters = Array(number)
    let places = (1..<max(1, letters.count)).filter {
      self.width(String(letters[..<$0])) <= width && self.width(String(letters[$0...])) <= width
    }
    func awkwardness(_ place: Int) -> Int {
      let meets = letters[place - 1].isNumber != letters[place].isNumber
      return (meets ? 0 : letters.count) + abs(2 * place - letters.count)
    }
    guard let best = places.min(by: { awkwardness($0) < awkwardness($1) }) else { return nil }
    return [String(letters[..<best]), String(letters[best...])]
  }

  private static func width(_ text: String) -> Int { DisplayText(text, bidi: .off).width }
}

/// What is different about a map on paper.
package struct PaperMap: Hashable, Sendable {
  /// How numbers are shown.
  package var numbers: PaperNumbers
  /// The stands that a sheet shows in part and another one whole: their outline alone.
  package var unlabelled: Set<Stand.ID> = []
  /// Whether visitors see it: no holds, no locks, no problems.
  package var isPublic = false

  /// The map of a plan.
  package init(_ plan: Plan, isPublic: Bool = false) {
    numbers = PaperNumbers(plan.stands.values.lazy.map(\.label))
    self.isPublic = isPublic
  }
}
