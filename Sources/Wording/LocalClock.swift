// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// The clock on the wall: times of files, which are in UTC, as people read and type them.
package struct LocalClock: Hashable, Sendable {
  /// The time zone by its IANA name; nil for the machine's.
  package let zone: String?

  /// The clock of a time zone; of one that the system does not know, and of none, the machine's.
  package init(zone: String? = nil) {
    self.zone = zone.flatMap { Self.isKnown($0) ? $0 : nil }
  }

  /// What a clock shows: a day and a time of day, to the second.
  package struct Reading: Hashable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour = 0
    package var minute = 0
    package var second = 0

    /// `2017-11-29 18:00:00`, as the digits of a file's time have it.
    var digits: String {
      "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        + " \(Self.padded(hour, 2)):\(Self.padded(minute, 2)):\(Self.padded(second, 2))"
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
      let text = "\(max(0, number))"
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
  }
}

extension LocalClock {
  /// The zone that the C library was last told, and the one that the program was started with.
  private struct Told {
    var zone: String?
    var ofMachine: String?
    var isKnown = false
  }

  /// The C library has one zone for the whole program; whoever asks it keeps all others out.
  private static let told = Mutex(Told())

  /// Asks the C library, set to this clock's zone.
  private func asking<Answer: Sendable>(_ question: () -> Answer) -> Answer {
    Self.told.withLock { told in
      if !told.isKnown {
        told.ofMachine = getenv("TZ").map { String(cString: $0) }
        told.isKnown = true
        tzset()
      }
      if told.zone != zone {
        if let name = zone ?? told.ofMachine { setenv("TZ", name, 1) } else { unsetenv("TZ") }
        tzset()
        told.zone = zone
      }
      return question()
    }
  }

  /// What the clock shows so many seconds after the beginning of 1970 in UTC; nil beyond the years
  /// that files have room for.
  package func reading(at seconds: Int) -> Reading? {
    asking {
      var time = time_t(seconds)
      var parts = tm()
      guard localtime_r(&time, &parts) != nil else { return nil }
      return Reading(parts)
    }
  }

  /// When the clock shows something, in seconds after the beginning of 1970 in UTC; nil for a day or
  /// a time of day that there is not.
  ///
  /// Of an hour that comes twice, the first.
  package func seconds(of reading: Reading) -> Int? {
    guard reading.isDay, reading.isTimeOfDay else { return nil }
    return asking {
      var parts = reading.parts
      parts.tm_isdst = -1
      return Int(mktime(&parts))
    }
  }

  /// Now, in seconds after the beginning of 1970 in UTC.
  package static var now: Int { Int(time(nil)) }

  private static func isKnown(_ zone: String) -> Bool {
    let isName =
      !zone.isEmpty && zone.utf8.count <= 64 && !zone.hasPrefix("/") && !zone.contains("..")
      && zone.utf8.allSatisfy {
        switch $0 {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "+-_/".utf8.contains($0)
        }
      }
    guard isName else { return false }
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    return access(folder + "/" + zone, R_OK) == 0
  }
}

extension LocalClock.Reading {
  init?(_ parts: tm) {
    let year = Int(parts.tm_year) + 1900
    guard (0...9999).contains(year) else { return nil }
    self.init(
      year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday), hour: Int(parts.tm_hour),
      minute: Int(parts.tm_min), second: min(59, Int(parts.tm_sec)))
  }

  fileprivate var parts: tm {
    var parts = tm()
    parts.tm_year = Int32(clamping: year - 1900)
    parts.tm_mon = Int32(clamping: month - 1)
    parts.tm_mday = Int32(clamping: day)
    parts.tm_hour = Int32(clamping: hour)
    parts.tm_min = Int32(clamping: minute)
    parts.tm_sec = Int32(clamping: second)
    return parts
  }

  /// Whether there is such a day.
  var isDay: Bool {
    guard (0...9999).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }

  /// Whether there is such a time of day.
  var isTimeOfDay: Bool {
    (0..<24).contains(hour) && (0..<60).contains(minute) && (0..<60).contains(second)
  }

  /// In seconds after the beginning of 1970, as if it were in UTC.
  var secondsAsUTC: Int {
    var parts = parts
    return Int(timegm(&parts))
  }
}

extension LocalClock {
  /// The time of a file, `2017-11-29T18:00:00Z`, in seconds after the beginning of 1970; nil for what
  /// is none.
  package static func seconds(ofUTC text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z") else {
      return nil
    }
    let parts = text.dropLast().split(omittingEmptySubsequences: false) { "-T:".contains($0) }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.map(\.utf8.count) == [4, 2, 2, 2, 2, 2], numbers.count == 6 else { return nil }
    let reading = Reading(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
      second: numbers[5])
    return reading.isDay && reading.isTimeOfDay ? reading.secondsAsUTC : nil
  }

  /// What a clock in UTC shows; nil beyond the years that files have room for.
  static func readingInUTC(_ seconds: Int) -> Reading? {
    var time = time_t(seconds)
    var parts = tm()
    return gmtime_r(&time, &parts) == nil ? nil : Reading(parts)
  }

  /// Seconds after the beginning of 1970 as files have them, in UTC; nil beyond their years.
  package static func utc(_ seconds: Int) -> String? {
    readingInUTC(seconds).map { String($0.digits.map { $0 == " " ? "T" : $0 }) + "Z" }
  }

  /// A file's time as this clock shows it, `2017-11-29 19:00:00`; what is no time stays as it is.
  package func local(_ utc: String) -> String {
    Self.seconds(ofUTC: utc).flatMap(reading(at:))?.digits ?? utc
  }
}
