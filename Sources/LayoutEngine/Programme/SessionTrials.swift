// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Tries other times, other areas and fewer seats for a session that breaks a rule.
///
/// Each change is carried out on a plan of its own, and judged. Tried are, for each session that the
/// violation names, in this order: another area at the same time, a zone only where
/// sessions are held already; where it is about times, another
/// time of the same day in the same area, the nearest first, on a grid of a quarter of an hour and at
/// once before or behind each other session; where it is about seats, a denser seating, then as many
/// seats as find room. Sessions of days when the fair is open stay within its hours, others between
/// 8 and 20 o'clock.
struct SessionTrials {
  /// The least work that a trial is.
  private static let work = 12
  /// How far apart the times are that are tried, in seconds.
  private static let step = 900
  /// Between which hours sessions are moved where nobody says when the fair is open.
  private static let usualHours = (from: 8, to: 20)

  private let judge: TrialJudge
  private let aisleRule: AisleRule
  private let plan: Plan

  init(_ checker: Checker) {
    judge = TrialJudge(checker, of: .sessions)
    aisleRule = checker.floor.aisleRule
    plan = checker.plan
  }

  /// The best change that removes a violation, and the work that it took; of equally good ones the
  /// first counts.
  func best(for violation: Violation, within limit: Int) -> (repair: Repair?, work: Int) {
    guard let broken = judge.entry(of: violation) else { return (nil, 0) }
    let bar = judge.bar(for: violation, unplaced: judge.situation.unplaced)
    var work = 0
    var best: (repair: Repair, bar: TrialJudge.Bar)?
    for (old, new) in candidates(for: violation, broken.rule) {
      if work >= limit { break }
      work += Self.work + judge.situation.programme.sessions.count
      var edited = plan
      let edit = Edit.writeSession(new)
      guard let inverse = try? edited.apply(edit, stamp: nil),
        let difference = PlanDifference(inverse: inverse)
      else { continue }
      let (next, change) = judge.situation.following(edited, difference, aisleRule: aisleRule)
      guard
        let quality = judge.quality(
          next, change, below: best?.bar ?? bar, without: violation, of: broken, work: &work)
      else { continue }
      best = (
        Repair(change: .reschedule(from: old, to: new), edit: edit, quality: quality),
        TrialJudge.Bar(quality)
      )
    }
    return (best?.repair, work)
  }
}

// MARK: What is tried

extension SessionTrials {
  private typealias Candidate = (old: Session, new: Session)

  private func candidates(for violation: Violation, _ rule: ActiveRule) -> [Candidate] {
    let sessions = violation.sessions.compactMap { plan.sessions[$0] }
    var candidates = sessions.flatMap(elsewhere)
    if let seats = rule.rule as? SessionSeats {
      candidates += sessions.flatMap { fewer($0, seats) }
    } else {
      let timed = sessions.flatMap(atOtherTimes)
      candidates += timed.sorted { distance($0) < distance($1) }
    }
    return candidates
  }

  /// How far a session is moved, earlier ones behind later ones that move as far.
  private func distance(_ candidate: Candidate) -> Int {
    let shift = (candidate.new.span?.from ?? 0) - (candidate.old.span?.from ?? 0)
    return abs(shift) * 2 + (shift < 0 ? 1 : 0)
  }

  private func elsewhere(_ session: Session) -> [Candidate] {
    // A zone may be full of stands; one where sessions are held already is not.
    let used = Set(judge.situation.programme.sessions.compactMap(\.area))
    let areas = plan.sessionAreas.filter { $0.kind != .zone || used.contains($0.id) }
    return areas.filter { $0.id != session.area }.map { area in
      var moved = session
      moved.area = area.id
      return (session, moved)
    }
  }

  private func fewer(_ session: Session, _ rule: SessionSeats) -> [Candidate] {
    var candidates: [Candidate] = []
    for seating in [Session.Seating.classroom, .theatre] where seating != session.seating {
      var denser = session
      denser.seating = seating
      if let room = rule.room(for: session, seating: seating, in: plan.hall),
        Double(session.seats) <= room
      {
        candidates.append((session, denser))
      }
    }
    if let room = rule.room(for: session, seating: session.seating, in: plan.hall), room >= 1,
      room < Double(session.seats)
    {
      var smaller = session
      smaller.seats = Int(room)
      candidates.append((session, smaller))
    }
    return candidates
  }

  private func atOtherTimes(_ session: Session) -> [Candidate] {
    guard let span = session.span else { return [] }
    let length = span.to - span.from
    var starts: Set<Int> = []
    for frame in frames(around: span) where frame.to - frame.from >= length {
      starts.formUnion(stride(from: frame.from, through: frame.to - length, by: Self.step))
      let others = judge.situation.programme.sessions.compactMap(\.span)
      for other in others {
        for start in [other.to, other.from - length]
        where frame.from <= start && start <= frame.to - length {
          starts.insert(start)
        }
      }
    }
    starts.remove(span.from)
    return starts.compactMap { start in
      guard let other = TimeSpan(from: start, to: start + length) else { return nil }
      var moved = session
      moved.span = other
      return (session, moved)
    }
  }

  /// Between which times of its day a session may be moved.
  private func frames(around span: TimeSpan) -> [TimeSpan] {
    let clock = plan.clock
    let day = clock.day(of: span.from)
    let opens = judge.situation.programme.opens.filter {
      clock.day(of: $0.from) == day || $0.overlaps(span)
    }
    if !opens.isEmpty { return opens }
    guard let midnight = clock.midnight(of: day) else { return [] }
    let hours = Self.usualHours
    return [TimeSpan(from: midnight + hours.from * 3600, to: midnight + hours.to * 3600)]
      .compactMap { $0 }
  }
}
