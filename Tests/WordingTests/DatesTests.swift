// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording

@Suite("Dates")
struct DatesTests {
  @Test("French and Arabic have the day first, English the form of files")
  func days() {
    let days = Language.allCases.map { Dates.day("2026-11-29", $0) }
    #expect(days == ["29/11/2026", "29/11/2026", "2026-11-29"])
  }

  @Test("Times are told to the minute, and that they are not those of the clock on the wall")
  func minutes() {
    #expect(Dates.minute("2026-11-29T08:14:02Z", .french) == "29/11/2026 08:14 UTC")
    #expect(Dates.minute("2026-11-29T08:14:02Z", .english) == "2026-11-29T08:14:02Z")
  }

  @Test(
    "What is no date stays as it is", arguments: ["", "hier", "2026-11-2x", "99-1-1", "2026–11–29"])
  func others(text: String) {
    #expect(Dates.day(text, .french) == text)
    #expect(Dates.minute(text, .arabic) == text)
  }
}
