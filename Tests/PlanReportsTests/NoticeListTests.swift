// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import PlanReports

@Suite("Notices")
struct NoticeListTests {
  private static let hall = TextHall(
    """
    +====--+
    |......|
    |AABBCC|
    +------+
    """)
  private let early = Stamp(at: "2017-11-27T09:00:00Z", by: "staff")
  private let late = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

  private var plan: Plan {
    Self.hall.plan(
      cooperatives: [
        .named("a") { $0.names = Names([("fr", "Amandes")]) },
        .named("b") { $0.names = Names([("ar", "زيت"), ("en", "Oil")]) },
        .named("w") { $0.status = .waiting },
      ], seats: ["A": ["a"], "B": ["b"]])
  }

  /// Who, what, from where, to where.
  private func texts(_ list: NoticeList) -> [String] {
    list.notices.map { notice in
      let places = [notice.from, notice.to].map { $0.map(\.number).joined() }
      return "\(notice.cooperative) \(notice.kind.rawValue) \(places[0])>\(places[1])"
    }
  }

  @Test("after a withdrawal, from the history and from comparing plans")
  func withdrawal() throws {
    let moved = try plan.applying(.place("a", on: "C"), stamp: early)
    let after = try moved.applying(
      .all([
        .withdraw("b", reason: "ill", at: late.at),
        .reseat([FloorPlan.Seat("a", on: "B"), FloorPlan.Seat("w", on: "C")]),
      ]), stamp: late)
    let expected = ["a moved C>B", "b withdrawn B>", "w seated >C"]
    #expect(texts(NoticeList(after, since: late.at)) == expected)
    #expect(texts(NoticeList(from: moved, to: after)) == expected)
    // Since before the first move: from where it sat then.
    #expect(texts(NoticeList(after, since: early.at))[0] == "a moved A>B")
    #expect(NoticeList(after, since: "2017-11-28T18:00:01Z").notices.isEmpty)
    #expect(NoticeList(after, since: late.at).notices[1].reason == "ill")
  }

  @Test("after the clock went back, nothing that may have happened since is left out")
  func clockGoesBack() throws {
    func list(_ times: [String], since time: String) throws -> [String] {
      var plan = plan
      let moves: [Edit] = [
        .place("a", on: "C"), .unplace("b", toWaiting: true), .place("w", on: "B"),
      ]
      for (edit, at) in zip(moves, times) {
        plan = try plan.applying(edit, stamp: Stamp(at: at, by: "staff"))
      }
      return texts(NoticeList(plan, since: time)).map { String($0.prefix(1)) }
    }
    func at(_ clock: String) -> String { "2017-11-29T\(clock):00Z" }
    // In order: what was before is left out.
    #expect(try list([at("17:00"), at("18:00"), at("19:00")], since: at("18:00")) == ["b", "w"])
    // The second was noted at 17:10 by a clock that had gone back: it came after 18:00, and before
    // 19:00.
    #expect(try list([at("18:00"), at("17:10"), at("19:00")], since: at("18:30")) == ["b", "w"])
    #expect(try list([at("18:00"), at("17:10"), at("19:00")], since: at("17:30")).count == 3)
    #expect(try list([at("18:00"), at("17:10"), at("19:00")], since: at("19:01")) == [])
    // Nothing tells yet when the last two were.
    #expect(try list([at("18:00"), at("17:10"), at("17:20")], since: at("18:30")) == ["b", "w"])
    #expect(try list([at("18:00"), at("18:00"), at("18:00")], since: at("18:00")).count == 3)
  }

  @Test("years of five digits come after those of four")
  func lateYears() throws {
    let far = Stamp(at: "10000-01-01T00:00:00Z", by: "staff")
    let moved = try plan.applying(.place("a", on: "C"), stamp: far)
    #expect(texts(NoticeList(moved, since: "9999-12-31T23:59:59Z")) == ["a moved A>C"])
    #expect(texts(NoticeList(moved, since: late.at)) == ["a moved A>C"])
    #expect(HistoryTime("") < HistoryTime("0001-01-01T00:00:00Z"))
    #expect(HistoryTime("99999-01-01") < HistoryTime("100000-01-01"))
  }

  @Test("who is where it was, after moves there and back, is told nothing")
  func backAgain() throws {
    let away = try plan.applying(.place("a", on: "C"), stamp: late)
    let back = try away.applying(.place("a", on: "A"), stamp: late)
    #expect(NoticeList(back, since: late.at).notices.isEmpty)
    let off = try plan.applying(.unplace("a", toWaiting: true), stamp: late)
    #expect(texts(NoticeList(off, since: late.at)) == ["a unseated A>"])
    #expect(NoticeList(off, since: late.at).notices[0].isWaiting)
  }

  @Test("one that comes back is told so")
  func reinstated() throws {
    let gone = try plan.applying(.withdraw("b", reason: "", at: early.at), stamp: early)
    let back = try gone.applying(.reinstate("b"), stamp: late)
    #expect(texts(NoticeList(back, since: late.at)) == ["b reinstated >"])
    #expect(texts(NoticeList(from: gone, to: back)) == ["b reinstated >"])
    #expect(texts(NoticeList(back, since: early.at)) == ["b unseated B>"])
    let seated = try back.applying(.place("b", on: "C"), stamp: late)
    #expect(texts(NoticeList(from: gone, to: seated)) == ["b seated >C"])
  }

  @Test("a new number or size of a stand is told when plans are compared")
  func stands() throws {
    var renumbered = try #require(plan.stands["A"])
    renumbered.number = "12"
    var larger = try #require(plan.stands["B"])
    larger.parts.append(GridRectangle(x: 2, y: 0, width: 1, depth: 1))
    let after = try plan.applying(
      .all([.writeStand(renumbered), .writeStand(larger)]), stamp: late)
    let list = NoticeList(from: plan, to: after)
    #expect(texts(list) == ["a renumbered A>12", "b resized B>B"])
    #expect(list.notices[1].sentence[.english].contains("3 m²"))
  }

  @Test("each is told in the languages of its names first: Arabic, French, English")
  func languages() throws {
    let after = try plan.applying(.swap("a", "b"), stamp: late)
    let list = NoticeList(after, since: late.at)
    #expect(
      list.notices.map(\.languages) == [
        [.french, .arabic, .english], [.arabic, .english, .french],
      ])
    let lines = list.lines(in: nil)
    #expect(lines[0] == "A → B  Amandes\u{A0}: Votre stand est désormais le B, et non plus le A.")
    #expect(lines[1] == "زيت: أصبح رواقكم هو A بدلًا من B.  B → A")
    #expect(list.lines(in: .english)[1] == "B → A  Oil: Your stand is now A, no longer B.")
    #expect(list.pages.count == 2)
    #expect(list.pages[0].first == "Amandes (a)")
    #expect(list.pages[0].contains("Your stand is now B, no longer A."))
  }
}
