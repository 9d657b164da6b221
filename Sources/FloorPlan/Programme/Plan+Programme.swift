// SPDX-License-Identifier: Apache-2.0

import Wording

/// The programme of a plan: its sessions and when the fair is open.
extension Plan {
  /// The sessions by id.
  ///
  /// O(n log n).
  package var sortedSessions: [Session] { sessions.values.sorted { $0.id < $1.id } }

  /// The sessions as a programme has them: by time, then by area, those without a time last, ties by
  /// id.
  ///
  /// O(n log n).
  package var programme: [Session] { Session.byTime(sessions.values) }

  /// The sessions to which a cooperative is invited, by time.
  ///
  /// O(sessions log sessions).
  package func invitations(of cooperative: Cooperative.ID) -> [Session] {
    if sessions.isEmpty { return [] }
    return programme.filter { $0.participants.contains(cooperative) }
  }

  /// The sessions to which each cooperative is invited, by time.
  ///
  /// O(sessions log sessions + invitations).
  package var invitations: [Cooperative.ID: [Session]] {
    if sessions.isEmpty { return [:] }
    return programme.reduce(into: [:]) { invitations, session in
      for id in session.participants { invitations[id, default: []].append(session) }
    }
  }

  /// When the fair is open, in the file's order; what is no span of two times is left out.
  ///
  /// O(spans).
  package var openingSpans: [TimeSpan] {
    guard case .array(let spans)? = source["opens"] else { return [] }
    return spans.compactMap { span in
      guard let from = span.dictionary?["from"]?.text.flatMap(LocalClock.seconds(ofUTC:)),
        let to = span.dictionary?["to"]?.text.flatMap(LocalClock.seconds(ofUTC:))
      else { return nil }
      return TimeSpan(from: from, to: to)
    }
  }

  /// The features where sessions can take place: areas for workshops, then stages, then zones.
  ///
  /// O(features).
  package var sessionAreas: [Feature] {
    let kinds: [Feature.Kind] = [.workshopArea, .stage, .zone]
    let features = hall.sortedFeatures
    return kinds.flatMap { kind in features.filter { $0.kind == kind } }
  }

  /// Ids for new sessions: `w` and numbers above the highest such number.
  ///
  /// O(sessions + count).
  package func newSessionIDs(_ count: Int) -> [Session.ID] {
    let highest = sessions.keys.compactMap { id in
      id.text.hasPrefix("w") && id.text.utf8.count < 10 ? Int(id.text.dropFirst()) : nil
    }.max()
    return (0..<max(0, count)).compactMap { place in
      let digits = "\(max(0, highest ?? 0) + 1 + place)"
      return Session.ID("w" + (digits.count < 2 ? "0" : "") + digits)
    }
  }
}

extension Session {
  /// Sessions by time, then by area, those without a time last, ties by id.
  ///
  /// O(n log n).
  package static func byTime(_ sessions: some Sequence<Session>) -> [Session] {
    sessions.sorted { one, other in
      let latest = Int.max
      let (first, second) = (one.span?.from ?? latest, other.span?.from ?? latest)
      if first != second { return first < second }
      let (here, there) = (one.area?.text ?? "", other.area?.text ?? "")
      return here == there ? one.id < other.id : here < there
    }
  }
}
