// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("The time of the machine")
struct SystemStampTests {
  @Test("Whatever the clock says, the stamp is a time that files can hold")
  func times() {
    for (time, text) in [
      (0, "1970-01-01T00:00:00Z"), (1_511_978_400, "2017-11-29T18:00:00Z"),
      (253_402_300_799, "9999-12-31T23:59:59Z"), (253_402_300_800, "9999-12-31T23:59:59Z"),
      (Int.max, "9999-12-31T23:59:59Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
      (-62_167_219_201, "0000-01-01T00:00:00Z"), (Int.min, "0000-01-01T00:00:00Z"),
    ] {
      #expect(Stamp.text(of: time) == text)
      #expect(Stamp.isTime(Stamp.text(of: time)))
    }
    #expect(Stamp.isTime(Stamp.current().at))
  }
}
