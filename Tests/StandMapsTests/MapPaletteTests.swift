// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing

@testable import StandMaps

@Suite("The palette")
struct MapPaletteTests {
  @Test("Neighbouring indices differ in colour and in sign")
  func distinct() {
    for index in 0..<26 {
      #expect(MapPalette.standard.style(index) != MapPalette.standard.style(index + 1))
      #expect(MapPalette.sign(index) != MapPalette.sign(index + 1))
      for other in 0..<index {
        #expect(MapPalette.sign(index) != MapPalette.sign(other))
        #expect(MapPalette.sign(index, .ascii) != MapPalette.sign(other, .ascii))
      }
    }
  }

  @Test("Sixteen fills are all different")
  func sixteen() {
    #expect(Set((0..<16).map { MapPalette.standard.style($0).background }).count == 16)
  }

  @Test("Any index at all has a colour and a sign")
  func wrapping() {
    for index in [Int.min, -1, 26, Int.max] {
      #expect(MapPalette.standard.style(index).background != .standard)
      #expect(MapPalette.sign(index).width == 1)
    }
  }
}
