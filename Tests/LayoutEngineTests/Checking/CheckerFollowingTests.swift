// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("A checker that follows edits agrees with a new one")
struct CheckerFollowingTests {
  /// Follows random edits, and now and then takes some back, comparing all the way.
  private func follow(_ start: Plan, edits: Int, _ random: inout SplitMix64) {
    var plan = start
    var checker = Checker(plan)
    var undo: [Edit] = []
    for number in 0..<edits {
      var next = plan
      let takesBack = Int.random(in: 0..<8, using: &random) == 0
      let edit = (takesBack ? undo.popLast() : nil) ?? RashEdit.edit(of: plan, &random)
      guard let inverse = try? next.apply(edit, stamp: nil) else { continue }
      if !takesBack { undo.append(inverse) }
      let new = Checker(next)
      if number % 5 == 0 {
        #expect(checker.quality(of: next) == new.quality, "\(edit)")
      }
      if number % 2 == 0 {
        checker.update(to: next)
      } else {
        checker.update(to: next, changedBy: inverse)
      }
      #expect(checker.report == new.report, "\(edit)")
      #expect(checker.quality == new.quality, "\(edit)")
      Self.compare(checker, new, "\(edit)")
      plan = next
    }
  }

  private static func compare(_ checker: Checker, _ new: Checker, _ edit: Comment) {
    let (floor, fresh) = (checker.floor, new.floor)
    #expect(floor.aisles == fresh.aisles, edit)
    #expect(floor.openSides == fresh.openSides, edit)
    #expect(floor.fronts == fresh.fronts, edit)
    #expect(floor.footprints == fresh.footprints, edit)
    #expect(floor.doorCells == fresh.doorCells, edit)
    #expect(floor.exitDistance.steps == fresh.exitDistance.steps, edit)
    #expect(checker.neighbours.lists == new.neighbours.lists, edit)
    let isSameRaster = floor.aisles.indices.allSatisfy { cell in
      let point = floor.point(of: cell)
      return floor.isFree(cell) == fresh.isFree(cell)
        && floor.stands(at: point) == fresh.stands(at: point)
    }
    #expect(isSameRaster, edit)
  }

  @Test("in small halls with a bit of everything", arguments: Seeds.first(20))
  func smallHalls(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    follow(RandomHall.plan(&random), edits: 60, &random)
  }

  @Test("in the sample village", arguments: 0..<2)
  func village(seed: Int) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "layouts/solidarity-village.json")
    var random = SplitMix64(seed: UInt64(seed))
    follow(try PlanReader.read(Array(Data(contentsOf: file))), edits: 60, &random)
  }
}
