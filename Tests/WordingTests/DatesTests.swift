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

  private let clock = LocalClock(zone: "Africa/Casablanca")

  @Test("Times are told to the minute, as the clock on the wall shows them")
  func minutes() {
    #expect(Dates.minute("2026-11-29T08:14:02Z", by: clock, .french) == "29/11/2026 09:14")
    #expect(Dates.minute("2026-11-29T08:14:02Z", by: clock, .english) == "2026-11-29 09:14")
    #expect(Dates.minute("2026-11-28T23:59:59Z", by: clock, .arabic) == "29/11/2026 00:59")
  }

  @Test(
    "What is no date stays as it is", arguments: ["", "hier", "2026-11-2x", "99-1-1", "2026–11–29"])
  func others(text: String) {
    #expect(Dates.day(text, .french) == text)
    #expect(Dates.minute(text, by: clock, .arabic) == text)
  }
}
