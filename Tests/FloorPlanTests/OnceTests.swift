// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@Suite("A value worked out once")
struct OnceTests {
  @Test("is worked out for the first who asks, and kept for all copies")
  func once() {
    struct Holder {
      let value = Once<Int>()
    }
    let first = Holder()
    let second = first
    #expect(first.value { 3 } == 3)
    #expect(second.value { 4 } == 3)
    #expect(Holder().value { 4 } == 4)
  }

  @Test("is asked for again where it could not be worked out")
  func throwing() throws {
    struct Fault: Error {}
    let value = Once<Int>()
    #expect(throws: Fault.self) { try value { throw Fault() } }
    #expect(value { 5 } == 5)
  }
}
