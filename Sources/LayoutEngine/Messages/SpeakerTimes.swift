// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Says when and where sessions take place.
extension Speaker {
  /// When and where a session takes place: `29/11/2017 10:00–11:30, Workshops`.
  package func place(of session: Session) -> String {
    place(SessionPlace(span: session.span, area: session.area))
  }

  /// When and where: `29/11/2017 10:00–11:30, Workshops`; empty where neither is known.
  package func place(_ place: SessionPlace) -> String {
    [place.span.map(span), place.area.map(feature)].compactMap { $0 }.joined(separator: comma)
  }

  /// `29/11/2017 10:00–11:30`, by the plan's clock; where it ends on another day, with that day.
  package func span(_ span: TimeSpan) -> String {
    let clock = plan.clock
    return Dates.day(clock.day(of: span.from), language) + " " + times(span)
  }

  /// `10:00–11:30`; where it ends on another day, with that day.
  package func times(_ span: TimeSpan) -> String {
    let clock = plan.clock
    let (first, last) = (clock.day(of: span.from), clock.day(of: span.to))
    // Until midnight is until the end of that day.
    let isOneDay = first == last || clock.day(of: span.to - 1) == first
    let until = isOneDay ? "" : Dates.day(last, language) + " "
    return "\(clock.timeOfDay(span.from))–\(until)\(clock.timeOfDay(span.to))"
  }
}
