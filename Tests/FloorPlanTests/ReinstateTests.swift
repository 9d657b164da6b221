// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@Suite("Taking a withdrawal back")
struct ReinstateTests {
  private let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

  @Test("the cooperative waits again; why and when it withdrew stay in the history alone")
  func waitsAgain() throws {
    let id: Cooperative.ID = try identifier("c1")
    let before = try SmallFair.plan()
    let left = try before.applying(.withdraw(id, reason: "ill", at: stamp.at), stamp: stamp)
    let back = try left.applying(.reinstate(id), stamp: stamp)
    var expected = try #require(before.cooperatives[id])
    expected.status = .waiting
    #expect(back.cooperatives[id] == expected)
    #expect(back.stands(of: id).isEmpty)
    #expect(back.history.map(\.event) == ["withdrawn", "reinstated"])
    #expect(back.history.map(\.reason) == ["ill", ""])
  }

  @Test("a reason that no line of history has is written into one")
  func reason() throws {
    let id: Cooperative.ID = try identifier("c1")
    let left = try SmallFair.plan().applying(
      .withdraw(id, reason: "ill", at: stamp.at), stamp: nil)
    let back = try left.applying(.reinstate(id), stamp: stamp)
    #expect(back.history.map(\.reason) == ["ill"])
  }

  @Test("only who has withdrawn can come back")
  func refused() throws {
    let id: Cooperative.ID = try identifier("c1")
    #expect(throws: EditRefusal.notWithdrawn(id)) {
      try SmallFair.plan().applying(.reinstate(id), stamp: stamp)
    }
  }
}
