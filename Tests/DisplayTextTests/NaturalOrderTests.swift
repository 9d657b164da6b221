// SPDX-License-Identifier: Apache-2.0

import Testing

import DisplayText

@Suite("The order of numbers and names")
struct NaturalOrderTests {
  @Test("Numbers count as numbers, case and accents do not count")
  func order() {
    let sorted = ["1", "2", "10", "A1", "A2", "a02", "A10", "A10b", "B1", "Épis", "Fils"]
    #expect(sorted.reversed().map(NaturalOrder.init).sorted() == sorted.map(NaturalOrder.init))
  }

  @Test("Numbers of any length compare")
  func long() {
    let small = String(repeating: "9", count: 40)
    #expect(NaturalOrder(small) < NaturalOrder("1" + small))
    #expect(NaturalOrder("0000" + small) < NaturalOrder("1" + small))
  }
}
