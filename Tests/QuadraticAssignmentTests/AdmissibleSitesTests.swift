// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Testing

@testable import QuadraticAssignment

@Suite("Admissible sites")
struct AdmissibleSitesTests {
  @Test("give an assignment exactly if there is one")
  func matching() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let facilities = 1 + generator.below(5)
      let sites = facilities + generator.below(2)
      let forbidden = (0..<(facilities * sites)).map { _ in generator.fraction() < 0.6 }
      let admissible = AdmissibleSites(
        facilities: facilities, sites: sites, forbidden: forbidden)
      let found = admissible.matching(using: &generator)
      #expect((found != nil) == exists(admissible, []))
      if let found {
        #expect(Set(found).count == facilities)
        #expect(found.enumerated().allSatisfy { admissible.admits($0, $1) })
      }
    }
  }

  @Test("give every assignment some time")
  func everyMatching() {
    var generator = SeededGenerator(seed: 5)
    let admissible = AdmissibleSites(
      facilities: 3, sites: 3,
      forbidden: [false, false, true, true, false, false, false, true, false])
    let found = Set((0..<50).compactMap { _ in admissible.matching(using: &generator) })
    #expect(found == [[0, 1, 2], [1, 2, 0]])
  }

  private func exists(_ admissible: AdmissibleSites, _ assignment: [Int]) -> Bool {
    if assignment.count == admissible.facilities { return true }
    return (0..<admissible.sites).contains { site in
      !assignment.contains(site) && admissible.admits(assignment.count, site)
        && exists(admissible, assignment + [site])
    }
  }
}
