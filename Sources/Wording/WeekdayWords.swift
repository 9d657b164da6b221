// SPDX-License-Identifier: Apache-2.0

/// The names of the days of a week.
package enum WeekdayWords {
  private static let names = [
    Phrase("Thursday", fr: "jeudi", ar: "الخميس"), Phrase("Friday", fr: "vendredi", ar: "الجمعة"),
    Phrase("Saturday", fr: "samedi", ar: "السبت"), Phrase("Sunday", fr: "dimanche", ar: "الأحد"),
    Phrase("Monday", fr: "lundi", ar: "الاثنين"), Phrase("Tuesday", fr: "mardi", ar: "الثلاثاء"),
    Phrase("Wednesday", fr: "mercredi", ar: "الأربعاء"),
  ]

  /// The day of the week that a clock shows at a time in seconds after the beginning of 1970 in UTC.
  package static func name(of seconds: Int, by clock: LocalClock) -> Phrase {
    guard var reading = clock.reading(at: seconds) else { return Phrase("", fr: "", ar: "") }
    (reading.hour, reading.minute, reading.second) = (0, 0, 0)
    let days = reading.secondsAsUTC / 86_400
    return names[((days % 7) + 7) % 7]
  }
}
