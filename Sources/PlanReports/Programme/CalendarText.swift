// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A programme as an iCalendar object (RFC 5545) that phones and calendars take.
///
/// Times are in UTC, so that no calendar needs to know the plan's time zone. A session without a time
/// is left out. A session keeps its UID (`w01.2017.1f3a….qarya`: its id, the year of the fair's first
/// day, and a sum over the fair's names), and its SEQUENCE counts the changes that the history knows,
/// so that a calendar which has it already moves it.
package struct CalendarText: Sendable {
  /// The most bytes that a line may have (RFC 5545, 3.1).
  private static let bytesInLine = 75

  let programme: Programme
  let language: Language
  /// When it is written, as files have it.
  let time: String

  /// Prepares to write a programme in a language.
  package init(_ programme: Programme, in language: Language, at time: String) {
    self.programme = programme
    self.language = language
    self.time = time
  }

  /// The whole object.
  ///
  /// - Complexity: O(sessions + history + bytes).
  package var text: String {
    let plan = programme.plan
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Qarya//Qarya//EN", "CALSCALE:GREGORIAN",
    ]
    if let name = plan.names.preferred(in: language) {
      lines.append("X-WR-CALNAME:" + Self.escaped(name))
    }
    let (origin, changes) = (origin, changes)
    for session in programme.sessions {
      guard let span = session.span else { continue }
      lines += event(session, span, origin, changes[session.id] ?? 0)
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(
    _ session: Session, _ span: TimeSpan, _ origin: String, _ sequence: Int
  ) -> [String] {
    let speaker = Speaker(language: language, plan: programme.plan)
    var lines = [
      "BEGIN:VEVENT", "UID:\(session.id).\(origin)", "DTSTAMP:" + Self.stamp(time),
      "SEQUENCE:\(sequence)", "DTSTART:" + Self.stamp(span.start), "DTEND:" + Self.stamp(span.end),
      "SUMMARY;LANGUAGE=\(language.rawValue):" + Self.escaped(session.label(in: language)),
    ]
    if let area = session.area { lines.append("LOCATION:" + Self.escaped(speaker.feature(area))) }
    let description = description(of: session)
    if !description.isEmpty { lines.append("DESCRIPTION:" + Self.escaped(description)) }
    return lines + ["END:VEVENT"]
  }

  private func description(of session: Session) -> String {
    let trainer = session.trainerName.string
    var parts = trainer.isEmpty ? [] : [SessionWords.trainer[language] + language.colon + trainer]
    let own = session.label(in: language)
    let others = session.names.entries.map(\.text.string).filter { $0 != own }
    parts += others
    return parts.joined(separator: "\n")
  }

  /// What tells the sessions of this fair from those of any other.
  private var origin: String {
    let plan = programme.plan
    let first = plan.openingSpans.map(\.from).min() ?? plan.programme.compactMap(\.span?.from).first
    let year = first.map { plan.clock.day(of: $0).prefix(4) } ?? ""
    // FNV-1a, 64 bits.
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for name in plan.names.entries {
      for byte in (name.language.string + "=" + name.text.string + ";").utf8 {
        sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return "\(year).\(String(sum, radix: 16)).qarya"
  }

  /// How many times each session was changed.
  private var changes: [Session.ID: Int] {
    let event = HistoryEntry.Event.sessionChanged.rawValue
    return programme.plan.history.flatMap(\.lines).reduce(into: [:]) { changes, entry in
      guard entry.event == event, let note = SessionNote(entry) else { return }
      changes[note.session, default: 0] += 1
    }
  }

  /// `20171129T180000Z` of `2017-11-29T18:00:00Z`.
  static func stamp(_ time: String) -> String { time.filter { $0 != "-" && $0 != ":" } }

  /// A text as a value: backslashes, semicolons, commas and ends of lines escaped; other control
  /// characters, which no value may have, are left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n":
        escaped.append("\\")
        escaped.append("n")
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A line on as many as it needs, none over 75 bytes without its end, no character parted.
  static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var bytes = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if bytes + length > bytesInLine {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        // The space that a line begins with counts.
        bytes = 1
      }
      folded.append(scalar)
      bytes += length
    }
    return String(folded)
  }
}
