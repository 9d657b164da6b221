// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording

@Suite("Times as people type them")
struct TypedTimeTests {
  /// A Wednesday, 13:30 in Paris.
  private let now = LocalClock.seconds(ofUTC: "2017-11-29T12:30:00Z") ?? 0
  private let paris = LocalClock(zone: "Europe/Paris")

  private func utc(_ text: String, day: TypedTime.Default = .now) -> String? {
    TypedTime.utc(text, by: paris, now: now, day: day)
  }

  @Test(
    "Times of today, days and both, in three languages",
    arguments: [
      ("18:00", "2017-11-29T17:00:00Z"), ("18h", "2017-11-29T17:00:00Z"),
      ("9h05", "2017-11-29T08:05:00Z"), ("١٨:٠٠", "2017-11-29T17:00:00Z"),
      ("today 18:00", "2017-11-29T17:00:00Z"), ("18:00 yesterday", "2017-11-28T17:00:00Z"),
      ("hier 18h30", "2017-11-28T17:30:00Z"), ("أمس 18:00", "2017-11-28T17:00:00Z"),
      ("aujourd’hui 7:00:30", "2017-11-29T06:00:30Z"), ("غدًا 00:30", "2017-11-29T23:30:00Z"),
      ("29/11 18:00", "2017-11-29T17:00:00Z"), ("1/7/2017 18:00", "2017-07-01T16:00:00Z"),
      ("2017-11-29 18:00", "2017-11-29T17:00:00Z"), ("2017-11-29T18:00", "2017-11-29T17:00:00Z"),
      ("now", "2017-11-29T12:30:00Z"), ("maintenant", "2017-11-29T12:30:00Z"),
    ])
  func local(text: String, expected: String) {
    #expect(utc(text) == expected)
  }

  @Test(
    "Another clock than that on the wall",
    arguments: [
      ("2017-11-29T18:00:00Z", "2017-11-29T18:00:00Z"),
      ("2017-11-29T18:00:00+01:00", "2017-11-29T17:00:00Z"),
      ("18:00+05:30", "2017-11-29T12:30:00Z"), ("18:00 -03", "2017-11-29T21:00:00Z"),
      ("29/11/2017 18:00 UTC", "2017-11-29T18:00:00Z"),
    ])
  func offsets(text: String, expected: String) {
    #expect(utc(text) == expected)
  }

  @Test("A day alone is the present time of it, or its beginning")
  func days() {
    #expect(utc("yesterday") == "2017-11-28T12:30:00Z")
    #expect(utc("yesterday", day: .midnight) == "2017-11-27T23:00:00Z")
    #expect(utc("29/11/2017", day: .midnight) == "2017-11-28T23:00:00Z")
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", " ", "soon", "25:00", "18:60", "30/2/2017", "2017-13-01", "18", "18:00 19:00",
      "yesterday today", "+01:00", "1/2/3/4", "18:", "h", "2017-11-29T", "18:00 +99:00",
      "99999999999999999999:00",
    ])
  func wrong(text: String) {
    #expect(utc(text) == nil)
  }
}
