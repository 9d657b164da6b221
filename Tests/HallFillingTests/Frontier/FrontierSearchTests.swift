// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HallFilling

@Suite("Filling a lattice exactly")
struct FrontierSearchTests {
  /// The most stands that the search finds, -1 where there is no filling.
  private func found(_ lattice: StandLattice, width: Int = .max) -> FrontierSearch.Pass {
    var search = FrontierSearch(lattice)
    return search.pass(width: width, above: -1, isStopped: { false })
  }

  @Test(
    "It finds as many stands as trying everything does", arguments: [nil, 0, 1, 2, 3] as [Int?])
  func agreesWithTryingEverything(blindDepth: Int?) {
    for seed in UInt64(1)...60 {
      let sizes = [(3, 3), (4, 3), (3, 4), (2, 5), (4, 2), (6, 2)]
      let (columns, rows) = sizes[Int(seed) % sizes.count]
      let lattice = smallLattice(columns, rows, blindDepth: blindDepth, seed: seed)
      let most = mostStands(of: lattice) ?? -1
      let pass = found(lattice)
      #expect(pass.stands == most, "seed \(seed)")
      #expect(pass.bound == most, "seed \(seed)")
      #expect(found(lattice.turned).stands == most, "seed \(seed), turned")
    }
  }

  @Test("A filling that was found is lawful, and has as many stands as it says")
  func fillingsAreLawful() throws {
    for seed in UInt64(100)...140 {
      let lattice = smallLattice(4, 3, blindDepth: 1, seed: seed)
      let pass = found(lattice)
      guard let filling = pass.filling else { continue }
      #expect(filling.count { $0 == .stand } == pass.stands)
      // The same lattice with what was found and nothing else has the same most.
      var only = lattice
      for place in filling.indices {
        switch filling[place] {
        case .aisle: only.uses[place].remove(.stand)
        case .stand: only.uses[place] = .stand
        case .unused, .blocked: only.uses[place] = []
        }
      }
      #expect(mostStands(of: only) == pass.stands, "seed \(seed)")
    }
  }

  @Test("With few states the bound still holds, and Lagrange's bound too")
  func boundsHold() {
    for seed in UInt64(200)...260 {
      let lattice = smallLattice(5, 3, blindDepth: seed % 2 == 0 ? nil : 1, seed: seed)
      let most = mostStands(of: lattice) ?? -1
      let pass = found(lattice, width: 4)
      #expect(pass.stands <= most && pass.bound >= most, "seed \(seed)")
      #expect(FrontierSearch(lattice).most >= most, "seed \(seed)")
      #expect(FrontierPotential.most(of: lattice) >= most, "seed \(seed)")
    }
  }

  @Test("Bands of rows bound what all rows take")
  func bandsBound() {
    for seed in UInt64(300)...320 {
      let lattice = smallLattice(3, 5, blindDepth: nil, seed: seed)
      let most = mostStands(of: lattice) ?? -1
      for cut in 1...4 {
        let thirds = [0..<cut, cut..<5].reduce(Int(FrontierPotential.price)) { sum, rows in
          sum + Int(BandPotential(lattice, rows: rows, keepsColumns: false).most)
        }
        #expect(thirds / 3 >= most, "seed \(seed), cut \(cut)")
      }
    }
  }

  @Test("Whoever stops a pass gets no less of a bound")
  func stopping() {
    let lattice = smallLattice(6, 4, blindDepth: nil, seed: 7)
    var search = FrontierSearch(lattice)
    let pass = search.pass(width: .max, above: 3, isStopped: { true })
    #expect(pass.isStopped)
    #expect(pass.filling == nil)
    #expect(pass.bound >= search.pass(width: .max, above: -1, isStopped: { false }).bound)
  }
}
