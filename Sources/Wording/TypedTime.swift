// SPDX-License-Identifier: Apache-2.0

/// A time as people type it, in any of the three languages.
///
/// | typed | means |
/// |---|---|
/// | `18:00`, `18:00:30`, `18h`, `18h30` | that time of today |
/// | `yesterday`, `hier`, `أمس`; today, tomorrow | that day |
/// | `2017-11-29`, `29/11/2017`, `29/11` | that day, the last of this year |
/// | `yesterday 18:00`, `29/11 18h30` | both |
/// | `18:00 +01:00`, `2017-11-29T18:00:00Z` | by another clock than that on the wall |
/// | `now`, `maintenant`, `الآن` | now |
package struct TypedTime {
  /// What time of day is meant by a day alone.
  package enum Default: Sendable {
    /// Its beginning: what happened since then.
    case midnight
    /// The present one: what is noted now of another day.
    case now
  }

  private var day: LocalClock.Reading?
  private var hour: Int?
  private var minute = 0
  private var second = 0
  /// Seconds east of Greenwich.
  private var offset: Int?

  /// The time that a text says, as files have it; nil where it says none.
  ///
  /// - Parameters:
  ///   - clock: The clock on the wall.
  ///   - now: The present, in seconds after the beginning of 1970 in UTC.
  ///   - usual: What time of day is meant by a day alone.
  package static func utc(
    _ text: String, by clock: LocalClock, now: Int = LocalClock.now, day usual: Default = .now
  ) -> String? {
    guard let words = words(of: text) else { return nil }
    var time = TypedTime()
    for word in words {
      guard time.take(word, by: clock, now: now) else { return nil }
    }
    return time.seconds(by: clock, now: now, usual).flatMap(LocalClock.utc)
  }

  /// The words of a text, with figures as computers have them; nil for none, or far too many.
  private static func words(of text: String) -> [String]? {
    guard text.utf8.count <= 100 else { return nil }
    let plain = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x660...0x669: Unicode.Scalar(UInt8(scalar.value - 0x660 + 0x30))
          case 0x6F0...0x6F9: Unicode.Scalar(UInt8(scalar.value - 0x6F0 + 0x30))
          case 0x2019: "'"
          default: scalar
          }
        })
    ).lowercased()
    var words: [String] = []
    for word in plain.split(whereSeparator: \.isWhitespace).map(String.init) {
      words += isDayAndTime(word) ? word.split(separator: "t").map(String.init) : [word]
    }
    // `18:00+01:00` is two words, too; in a date a hyphen is none.
    words = words.flatMap(partingOffset)
    return words.isEmpty ? nil : words
  }

  /// Whether a word is a day and a time, parted by a T.
  private static func isDayAndTime(_ word: String) -> Bool {
    let utf8 = Array(word.utf8)
    return utf8.count > 11 && utf8[10] == UInt8(ascii: "t") && (0x30...0x39).contains(utf8[0])
  }

  private static func partingOffset(_ word: String) -> [String] {
    guard word.contains(":"), word.first.map(isDigit) == true,
      let sign = word.firstIndex(where: { "+-−z".contains($0) }), sign > word.startIndex
    else { return [word] }
    return [String(word[..<sign]), String(word[sign...])]
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Takes one word; says whether it was one.
  private mutating func take(_ word: String, by clock: LocalClock, now: Int) -> Bool {
    if let days = Self.days[word] {
      guard day == nil, var today = clock.reading(at: now) else { return false }
      if word == "now" || word == "maintenant" || word == "الآن" || word == "الان" {
        guard hour == nil else { return false }
        (hour, minute, second) = (today.hour, today.minute, today.second)
      }
      // Noon is on the same day, whatever the clock does at night.
      (today.hour, today.minute, today.second) = (12, 0, 0)
      day = clock.seconds(of: today).flatMap { clock.reading(at: $0 + days * 86_400) }
      return day != nil
    }
    if let first = word.first, "+-−z".contains(first) || word == "utc" {
      return takeOffset(word)
    }
    return takeDate(word, by: clock, now: now) || takeClock(word)
  }

  /// The days that have a name, counted from today.
  private static let days = [
    "now": 0, "maintenant": 0, "الآن": 0, "الان": 0,
    "today": 0, "aujourd'hui": 0, "aujourdhui": 0, "اليوم": 0,
    "yesterday": -1, "hier": -1, "أمس": -1, "امس": -1, "البارحة": -1,
    "tomorrow": 1, "demain": 1, "غدا": 1, "غدًا": 1, "غداً": 1,
  ]

  private mutating func takeOffset(_ word: String) -> Bool {
    guard offset == nil else { return false }
    if word == "z" || word == "utc" {
      offset = 0
      return true
    }
    let digits = word.dropFirst().filter { $0 != ":" }
    guard digits.allSatisfy(Self.isDigit), [1, 2, 4].contains(digits.count),
      let hours = Int(digits.prefix(digits.count == 4 ? 2 : digits.count)),
      let minutes = digits.count == 4 ? Int(digits.suffix(2)) : 0, hours <= 18, minutes < 60
    else { return false }
    offset = (word.hasPrefix("+") ? 1 : -1) * (hours * 3600 + minutes * 60)
    return true
  }

  private mutating func takeDate(_ word: String, by clock: LocalClock, now: Int) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { part in part.allSatisfy(Self.isDigit) ? Int(part) : nil }
    guard day == nil, parts.count == numbers.count, parts.allSatisfy({ $0.count <= 4 }) else {
      return false
    }
    let isYearFirst = parts.first?.count == 4
    switch numbers.count {
    case 3 where isYearFirst:
      day = LocalClock.Reading(year: numbers[0], month: numbers[1], day: numbers[2])
    case 3 where parts[2].count == 4:
      day = LocalClock.Reading(year: numbers[2], month: numbers[1], day: numbers[0])
    case 2 where !isYearFirst:
      guard let year = clock.reading(at: now)?.year else { return false }
      day = LocalClock.Reading(year: year, month: numbers[1], day: numbers[0])
    default: return false
    }
    return day?.isDay == true
  }

  private mutating func takeClock(_ word: String) -> Bool {
    let mark: Character = word.contains("h") ? "h" : ":"
    let parts = word.split(separator: mark, omittingEmptySubsequences: false)
    // `18h` ends at its mark; `18:` does not.
    let figures = mark == "h" && parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    let numbers = figures.compactMap { part in
      (1...2).contains(part.count) && part.allSatisfy(Self.isDigit) ? Int(part) : nil
    }
    guard hour == nil, parts.count > 1, numbers.count == figures.count,
      (1...3).contains(numbers.count)
    else { return false }
    hour = numbers[0]
    minute = numbers.count > 1 ? numbers[1] : 0
    second = numbers.count > 2 ? numbers[2] : 0
    return numbers[0] < 24 && minute < 60 && second < 60
  }

  private func seconds(by clock: LocalClock, now: Int, _ usual: Default) -> Int? {
    guard day != nil || hour != nil else { return nil }
    // With an offset, today is the day on a clock over there.
    let present =
      offset.map { LocalClock.readingInUTC(now + $0) } ?? clock.reading(at: now)
    guard let present, var reading = day ?? Optional(present) else { return nil }
    (reading.hour, reading.minute, reading.second) = (0, 0, 0)
    if let hour {
      (reading.hour, reading.minute, reading.second) = (hour, minute, second)
    } else if usual == .now {
      (reading.hour, reading.minute, reading.second) = (
        present.hour, present.minute, present.second
      )
    }
    guard let offset else { return clock.seconds(of: reading) }
    return reading.secondsAsUTC - offset
  }
}
