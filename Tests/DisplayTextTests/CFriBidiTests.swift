// SPDX-License-Identifier: Apache-2.0

import CFriBidi
import Testing

@Suite("The bounds of the C functions")
struct CFriBidiTests {
  @Test(
    "A length out of bounds is refused", arguments: [0, -1, CFRIBIDI_MAXIMUM_LENGTH + 1, .max])
  func length(length: Int) {
    let text: [UInt32] = [0x645]
    var copy = text
    var levels: [Int8] = [0]
    var order: [Int32] = [0]
    let count = Int32(clamping: length)
    #expect(cfribidi_levels(text, count, -1, &levels) < 0)
    #expect(cfribidi_shape(&copy, count, levels, 2) < 0)
    #expect(cfribidi_order(text, levels, count, 1, &order) < 0)
    #expect(copy == text)
  }

  @Test("The longest text is taken")
  func longest() {
    let count = Int(CFRIBIDI_MAXIMUM_LENGTH)
    var text = [UInt32](repeating: 0x645, count: count)
    var levels = [Int8](repeating: 0, count: count)
    var order = [Int32](repeating: 0, count: count)
    let paragraph = cfribidi_levels(text, Int32(count), Int32(CFRIBIDI_AUTOMATIC), &levels)
    #expect(paragraph == 1)
    #expect(levels.allSatisfy { $0 == 1 })
    let isShaped = cfribidi_shape(&text, Int32(count), levels, 2)
    #expect(isShaped == 0)
    let isOrdered = cfribidi_order(text, levels, Int32(count), paragraph, &order)
    #expect(isOrdered == 0)
    #expect(order == (0..<Int32(count)).reversed())
    #expect(text.first == 0xFEE3)
    #expect(text.last == 0xFEE2)
  }

  @Test("A missing pointer is refused")
  func missing() {
    #expect(cfribidi_levels(nil, 1, -1, nil) < 0)
    #expect(cfribidi_shape(nil, 1, nil, 2) < 0)
    #expect(cfribidi_order(nil, nil, 1, 0, nil) < 0)
  }
}
