// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording

@Suite("The clock on the wall")
struct LocalClockTests {
  @Test("shows files' times as its zone has them, summer and winter")
  func local() {
    let paris = LocalClock(zone: "Europe/Paris")
    #expect(paris.local("2026-07-01T10:00:00Z") == "2026-07-01 12:00:00")
    #expect(paris.local("2026-12-31T23:30:00Z") == "2027-01-01 00:30:00")
    #expect(LocalClock(zone: "Africa/Casablanca").local("2017-11-29T18:00:00Z").contains("11-29"))
    #expect(LocalClock(zone: "Etc/GMT-3").local("2017-11-29T18:00:00Z") == "2017-11-29 21:00:00")
  }

  @Test(
    "is the machine's where no zone is known", arguments: [nil, "", "No/Where", "../etc/passwd"])
  func machine(zone: String?) {
    #expect(LocalClock(zone: zone) == LocalClock())
  }

  @Test(
    "leaves alone what is no time", arguments: ["", "hier", "2017-02-30T10:00:00Z", "2017-11-29"])
  func others(text: String) {
    #expect(LocalClock(zone: "Europe/Paris").local(text) == text)
  }

  @Test("gives back the time that it shows, whatever the zone that was asked before")
  func bothWays() throws {
    for zone in ["Europe/Paris", "Etc/GMT-3", "America/New_York", "Asia/Kathmandu"] {
      let clock = LocalClock(zone: zone)
      for seconds in stride(from: 1_500_000_000, to: 1_600_000_000, by: 9_999_937) {
        let reading = try #require(clock.reading(at: seconds))
        #expect(clock.seconds(of: reading) == seconds)
        #expect(LocalClock.utc(seconds).flatMap(LocalClock.seconds(ofUTC:)) == seconds)
      }
    }
  }
}
