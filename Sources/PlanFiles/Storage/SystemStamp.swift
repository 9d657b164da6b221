// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc

extension Stamp {
  /// Now, in UTC to the second, and the name of the person whose session this is.
  ///
  /// The name is that of the account (`getpwuid`), or `$USER` where the account has none.
  package static func current() -> Stamp { Stamp(at: text(of: time(nil)), by: userName) }

  /// A time in UTC, to the second; before the year 0 and after the year 9999, which dates in files
  /// have no room for, the first and the last second that they have.
  static func text(of time: time_t) -> String {
    var time = time
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil, parts.tm_year < 10_000 - 1900 else {
      return time < 0 ? first : last
    }
    guard parts.tm_year >= -1900 else { return first }
    let date = [
      digits(Int(parts.tm_year) + 1900, 4), digits(Int(parts.tm_mon) + 1, 2),
      digits(Int(parts.tm_mday), 2),
    ]
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { digits(Int($0), 2) }
    return date.joined(separator: "-") + "T" + clock.joined(separator: ":") + "Z"
  }

  private static let first = "0000-01-01T00:00:00Z"
  private static let last = "9999-12-31T23:59:59Z"

  /// The name of the person whose session this is; "staff" where the system knows none.
  package static var userName: String {
    if let account = getpwuid(getuid()), let name = account.pointee.pw_name {
      return String(cString: name)
    }
    if let name = getenv("USER") { return String(cString: name) }
    return "staff"
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = "\(max(0, number))"
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
