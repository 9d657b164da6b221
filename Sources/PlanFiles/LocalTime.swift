// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import Wording

/// Times of files, which are in UTC, as people at the fair read them.
package enum LocalTime {
  /// `2026-11-29 19:14` of `2026-11-29T18:14:02Z`, in the zone of the machine and the form of the
  /// language; what is no such time stays as it is.
  package static func text(_ utc: String, in language: Language) -> String {
    guard let seconds = seconds(utc) else { return utc }
    var time = seconds
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return utc }
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let day = "\(Int(parts.tm_year) + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return Dates.day(day, language) + " \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// The time of a plan's last change, as its history has it; empty without a history.
  package static func lastChange(of plan: Plan, in language: Language) -> String {
    plan.history.map(\.at).max().map { text($0, in: language) } ?? ""
  }

  /// The seconds since 1970 of `2026-11-29T18:14:02Z`.
  private static func seconds(_ text: String) -> time_t? {
    let pieces = text.split(whereSeparator: { "-T:Z".contains($0) }).map { Int32($0) }
    guard text.utf8.count == 20, text.hasSuffix("Z"), pieces.count == 6,
      let year = pieces[0], let month = pieces[1], let day = pieces[2], let hour = pieces[3],
      let minute = pieces[4], let second = pieces[5], (1000...9999).contains(year)
    else { return nil }
    var parts = tm()
    parts.tm_year = year - 1900
    parts.tm_mon = month - 1
    parts.tm_mday = day
    parts.tm_hour = hour
    parts.tm_min = minute
    parts.tm_sec = second
    return timegm(&parts)
  }
}
