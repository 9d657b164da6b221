// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A session of the programme as the file has it.
struct SessionFile {
  private let area = FileKey<Feature.ID?>.id("area")
  private let start = FileKey<Int?>.time("start")
  private let end = FileKey<Int?>.time("end")
  private let trainer = FileKey<String>.textUnlessEmpty("trainer")
  private let seats = FileKey<Int>.count("seats", missing: 0, in: 0...Session.mostSeats)
  private let seating = FileKey<Session.Seating>.word("seating", missing: .theatre)
  private let participants = FileKey<[Cooperative.ID]>.ids("participants")
  private let remark = FileKey<String>.textUnlessEmpty("remark")

  /// The sessions of a plan's dictionary, which take place in the hall's features and invite the
  /// plan's cooperatives.
  func read(
    in document: PropertyDictionary, hall: Hall, cooperatives: Set<Cooperative.ID>
  ) throws(PlanFileError) -> [Session] {
    let most = Session.mostInPlan
    if let table = document["sessions"]?.dictionary, table.entries.count > most {
      throw PlanFileError(
        keyPath: ["sessions"], reason: "there are more than \(most) sessions; fewer are read")
    }
    return try FileTable.entries(of: "sessions", in: document) {
      id, value throws(PlanFileError) in
      let session = try read(id, value)
      try checkArea(of: session, in: hall)
      try checkParticipants(of: session, cooperatives)
      return session
    }
  }

  private func read(
    _ id: Session.ID, _ value: PropertyValue
  ) throws(PlanFileError) -> Session {
    let source = try FileValue.dictionary(value)
    var session = Session(
      id: id, names: try NamesFile.read("names", in: source), source: source)
    session.area = try source.value(of: area)
    session.span = try span(in: source)
    session.trainer = try source.value(of: trainer)
    session.seats = try source.value(of: seats)
    session.seating = try source.value(of: seating)
    session.participants = try source.value(of: participants)
    session.remark = try source.value(of: remark)
    return session
  }

  private func span(in source: PropertyDictionary) throws(PlanFileError) -> TimeSpan? {
    switch (try source.value(of: start), try source.value(of: end)) {
    case (nil, nil): return nil
    case (_?, nil):
      throw PlanFileError(keyPath: ["end"], reason: "this key is missing; “start” is there")
    case (nil, _?):
      throw PlanFileError(keyPath: ["start"], reason: "this key is missing; “end” is there")
    case (let from?, let to?):
      guard let span = TimeSpan(from: from, to: to) else {
        throw PlanFileError(keyPath: ["end"], reason: "the session ends before it begins")
      }
      return span
    }
  }

  private func checkArea(of session: Session, in hall: Hall) throws(PlanFileError) {
    guard let area = session.area else { return }
    guard let feature = hall.features[area] else {
      throw PlanFileError(keyPath: ["area"], reason: "there is no feature \(area)")
    }
    guard feature.kind.hostsSessions else {
      let kinds = Feature.Kind.allCases.filter(\.hostsSessions).map(\.rawValue)
      throw PlanFileError(
        keyPath: ["area"],
        reason:
          "feature \(area) is of kind \(feature.kind.rawValue); sessions take place in one of \(kinds.joined(separator: ", "))"
      )
    }
  }

  private func checkParticipants(
    of session: Session, _ cooperatives: Set<Cooperative.ID>
  ) throws(PlanFileError) {
    var seen: Set<Cooperative.ID> = []
    for (place, id) in session.participants.enumerated() {
      let path = ["participants", "[\(place)]"]
      guard cooperatives.contains(id) else {
        throw PlanFileError(keyPath: path, reason: "there is no cooperative \(id)")
      }
      guard seen.insert(id).inserted else {
        throw PlanFileError(keyPath: path, reason: "cooperative \(id) is in this list twice")
      }
    }
  }

  /// A session as the file should have it.
  func write(_ session: Session) -> PropertyDictionary {
    var written = session.source
    NamesFile.overlay(
      session.names, as: "names", isInNewThings: false, isNew: false, onto: &written)
    written.overlay(session.area, as: area)
    written.overlay(session.span?.from, as: start)
    written.overlay(session.span?.to, as: end)
    written.overlay(session.trainer, as: trainer)
    written.overlay(session.seats, as: seats)
    written.overlay(session.seating, as: seating)
    written.overlay(session.participants, as: participants)
    written.overlay(session.remark, as: remark)
    return written
  }
}

extension FileKey where Value == Int? {
  /// A time in UTC, `2017-11-29T18:00:00Z`, in seconds after the beginning of 1970, or nothing.
  static func time(_ name: String) -> FileKey {
    FileKey(
      name: name, missing: nil,
      read: { value throws(PlanFileError) in
        let text = try FileValue.text(value)
        guard let seconds = LocalClock.seconds(ofUTC: text) else {
          throw PlanFileError(
            reason: "\(Excerpt.quoted(text)) is no time, such as 2017-11-29T18:00:00Z")
        }
        return seconds
      }, write: { $0.flatMap(LocalClock.utc).map { .text($0) } })
  }
}

/// When the fair is open, as the file has it: an array of spans, kept as they are.
enum OpensFile {
  /// Refuses what is no array of spans of two times.
  static func check(in document: PropertyDictionary) throws(PlanFileError) {
    guard let value = document["opens"] else { return }
    do throws(PlanFileError) {
      _ = try FileValue.elements(value) { element throws(PlanFileError) in
        let span = try FileValue.dictionary(element)
        let from = try span.required(.time("from"))
        let to = try span.required(.time("to"))
        guard let from, let to, from < to else {
          throw PlanFileError(keyPath: ["to"], reason: "the span ends before it begins")
        }
      }
    } catch {
      throw error.inside("opens")
    }
  }
}
