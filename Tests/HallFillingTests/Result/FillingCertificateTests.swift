// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@testable import HallFilling

@Suite("Certificates")
struct FillingCertificateTests {
  /// A lattice of a certificate as whoever checks it reads it.
  private struct Lattice {
    let checker: CertificateChecker
    let bound: Int
    let stands: Int?
    let filling: [[Character]]?

    /// Whether the filling is one, with as many stands as it says.
    var isLawful: Bool {
      filling.map { checker.most(above: -1, filling: $0) == stands } ?? (stands == nil)
    }
  }

  private func lattices(of certificate: PropertyDictionary) throws -> [Lattice] {
    guard case .array(let entries) = certificate["lattices"] else { throw Unreadable() }
    return try entries.map { entry in
      guard case .dictionary(let lattice) = entry, case .integer(let bound) = lattice["bound"],
        let squares = lines(lattice["squares"])
      else { throw Unreadable() }
      return Lattice(
        checker: CertificateChecker(
          lines: CertificateChecker.short(squares), blindDepth: number(lattice["blindDepth"])),
        bound: bound, stands: number(lattice["stands"]), filling: lines(lattice["filling"]))
    }
  }

  private struct Unreadable: Error {}

  private func number(_ value: PropertyValue?) -> Int? {
    guard case .integer(let number) = value else { return nil }
    return number
  }

  private func lines(_ value: PropertyValue?) -> [[Character]]? {
    guard case .array(let rows) = value else { return nil }
    return rows.compactMap { row -> [Character]? in
      guard let text = row.text else { return nil }
      return Array(text)
    }
  }

  @Test(
    "A checker that knows the description alone agrees, and finds a bound that is too low",
    arguments: [nil, 0.0, 6.1] as [Double?])
  func checkerAgrees(blindDepth: Double?) throws {
    let plan = fairHall(width: 18, depth: 15, blindDepth: blindDepth)
    let filler = try HallFiller(plan, FillingAsk(size: .init(width: 3, depth: 3)))
    let filling = filler.run(isStopped: { false })
    let certificate = try #require(filling.certificate(of: plan))
    #expect(number(certificate["bound"]) == filling.bound)
    let all = try lattices(of: certificate)
    #expect(all.map(\.bound).max() == filling.bound)
    for lattice in all {
      #expect(lattice.isLawful)
      #expect(lattice.checker.most(above: lattice.bound) == nil)
    }
    let best = try #require(all.first { $0.stands == $0.bound })
    #expect(best.checker.most(above: best.bound - 1) == best.bound)
    // A filling that is changed in one square is none, or has fewer stands.
    let signs = try #require(best.filling)
    for row in signs.indices {
      for column in signs[row].indices {
        var other = signs
        other[row][column] = signs[row][column] == "#" ? "-" : "#"
        #expect(best.checker.most(above: best.bound - 1, filling: other) == nil)
      }
    }
  }

  @Test(
    "The halls of the fair are proved to whoever checks",
    .enabled(if: Seeds.first(1).count > 1, "takes minutes: QARYA_SEEDS=2 asks for it"),
    arguments: zip(0..<4, [70, 66, 74, 118]))
  func fairs(hall: Int, stands: Int) throws {
    let plans = [
      villageHall(), villageHall(blindDepth: 0), villageHall(workshops: false),
      fairHall(width: 60, depth: 30),
    ]
    let filler = try HallFiller(plans[hall], FillingAsk(size: .init(width: 3, depth: 3)))
    let filling = filler.run(isStopped: { false })
    #expect(filling.stands == stands && filling.bound == stands)
    let all = try lattices(of: filling.certificate(of: plans[hall]) ?? [:])
    #expect(all.map(\.bound).max() == stands)
    for lattice in all {
      #expect(lattice.isLawful)
      #expect(lattice.checker.most(above: lattice.bound) == nil)
    }
  }

  @Test("The checker agrees with trying everything")
  func checkerIsRight() {
    for seed in UInt64(1)...40 {
      let lattice = smallLattice(4, 3, blindDepth: [nil, 0, 1, 2][Int(seed) % 4], seed: seed)
      guard let most = mostStands(of: lattice) else { continue }
      let signs = lattice.uses.map { use -> Character in
        use.contains(.door)
          ? "d"
          : use == [.stand, .aisle] ? "b" : use == .stand ? "s" : use == .aisle ? "a" : "x"
      }
      let squares = (0..<3).map { Array(signs[($0 * 4)..<($0 * 4 + 4)]) }
      let checker = CertificateChecker(
        lines: CertificateChecker.short(squares), blindDepth: lattice.blindDepth)
      #expect(checker.most(above: most) == nil, "seed \(seed)")
      #expect(checker.most(above: -1) == most, "seed \(seed)")
    }
  }
}
