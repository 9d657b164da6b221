// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

extension FillingGround {
  /// The stands that `NewHall` would lay into a hall of this size, columns and voids not looked at, as far as
  /// each may stand here.
  ///
  /// - Complexity: As `NewHall.plan`: some two dozen checks at most.
  func newRows(_ size: FillingAsk.Size) -> [GridRectangle] {
    let module = hall.module
    var new = NewHall(
      width: module.metres(hall.width), depth: module.metres(hall.depth), module: module)
    (new.standWidth, new.standDepth) = (size.width, size.depth)
    new.aisle = module.metres(aisle)
    guard let room = try? new.room().stands, room > 0 else { return [] }
    new.stands = room
    guard let rows = try? new.plan() else { return [] }
    return rows.sortedStands.flatMap(\.parts).filter(mayStand)
  }
}

extension FillingRun {
  /// Lays the rows of a new plan, less what breaks a rule here: what is found is never fewer, however early
  /// somebody stops.
  mutating func tryNewRows(_ isStopped: () -> Bool) {
    var areas = ground.newRows(filler.ask.size)
    var verdict = judge.verdict(areas)
    while !verdict.wrong.isEmpty {
      let wrong = Set(verdict.wrong)
      areas = areas.indices.filter { !wrong.contains($0) }.map { areas[$0] }
      verdict = judge.verdict(areas)
    }
    consider(areas, isStopped)
    if let most = filler.most, areas.count > most {
      areas = trimmed(areas, to: most, { true })
      verdict = judge.verdict(areas)
    }
    if verdict.isLawful || verdict.partsDoors { fallBack(on: areas, verdict) }
  }
}
