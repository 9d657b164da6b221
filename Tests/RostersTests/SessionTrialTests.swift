// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import Rosters

@Suite("Lists of sessions")
struct SessionTrialTests {
  private let plan = TextHall(
    """
    +====--------+
    |.AA.........|
    |............|
    +------------+
    """
  ).plan(
    cooperatives: [
      .named("c1") { $0.names["fr"] = "Miel de Tafoughalt" },
      .named("c2") { $0.names["fr"] = "Huiles d’Ahfir" },
    ], seats: ["A": ["c1"]],
    features: [
      .area("ws", .workshopArea, x: 5, y: 0, width: 3, depth: 2),
      .area("stage", .stage, x: 9, y: 0, width: 2, depth: 2),
    ]
  ).with([
    .named("w01", in: "ws", 600...690) {
      $0.names["fr"] = "Vendre"
      $0.names["ar"] = "البيع"
      $0.participants = ["c1"]
      $0.seats = 20
      $0.seating = .uShape
      $0.trainer = "-"
    }, .named("w02"),
  ])

  private func trial(_ text: String, missing: Bool = false) throws -> SessionTrial {
    var options = RosterOptions(name: "seances.csv")
    options.withdrawsMissing = missing
    return try SessionTrial(Array(text.utf8), into: plan, options)
  }

  private func imported(_ text: String) throws -> Plan {
    let trial = try trial(text)
    let edit = try #require(trial.edit, "\(trial.lines(in: .english))")
    return try plan.applying(edit, stamp: nil)
  }

  @Test("French headings, semicolons, days and hours as people write them")
  func french() throws {
    let after = try imported(
      """
      Séance;Jour;Début;Fin;Lieu;Animateur;Places;Disposition;Coopératives invitées
      Marketing numérique;30/11/2017;14h;15h30;WS;N. N.;30;en classe;A, Huiles d’Ahfir
      """)
    let session = try #require(after.sessions["w03"])
    #expect(session.names["fr"] == "Marketing numérique")
    #expect(session.span?.start == "2017-11-30T14:00:00Z")
    #expect(session.span?.end == "2017-11-30T15:30:00Z")
    #expect(session.area == "ws" && session.trainer == "N. N." && session.seats == 30)
    #expect(session.seating == .classroom && session.participants == ["c1", "c2"])
  }

  @Test("Arabic headings and digits; a session that ends after midnight")
  func arabic() throws {
    let after = try imported(
      "الحصة,اليوم,البداية,النهاية,عدد المقاعد\nندوة,٢٩/١١/٢٠١٧,٢٢:٠٠,٠٠:٣٠,٤٠\n")
    let session = try #require(after.sessions["w03"])
    #expect(session.names["ar"] == "ندوة" && session.seats == 40)
    #expect(session.span?.end == "2017-11-30T00:30:00Z")
  }

  @Test("A row with a known id or name changes that session; what it leaves empty stays")
  func changes() throws {
    let trial = try trial("id;début\nw01;2017-11-29 11:00\n")
    #expect(trial.count(.changed) == 1)
    let session = try #require(try imported("id;début\nw01;2017-11-29 11:00\n").sessions["w01"])
    #expect(session.span == .minutes(660, 750))
    #expect(session.names["fr"] == "Vendre" && session.participants == ["c1"])
    let byName = try imported("nom;début\nVENDRE;11:00\n")
    #expect(byName.sessions["w01"]?.span == .minutes(660, 750))
    let emptied = try imported("nom;lieu;participants;places\nvendre;-;-;-\n").sessions["w01"]
    #expect(emptied?.area == nil && emptied?.participants == [] && emptied?.seats == 0)
  }

  @Test(
    "Each language's export is read back without a change", arguments: Language.allCases,
    [UInt8(ascii: ","), UInt8(ascii: "\t")])
  func roundTrip(language: Language, separator: UInt8) throws {
    let bytes = ExportedTable(sessionsOf: plan, in: language).bytes(separator: separator)
    let trial = try SessionTrial(bytes, into: plan, RosterOptions(name: "x"))
    #expect(trial.lines(in: .english).count == 1, "\(trial.lines(in: .english))")
    #expect(trial.count(.unchanged) == 2)
    #expect(trial.edit == nil && trial.unknownHeadings.isEmpty)
  }

  @Test(
    "What is wrong is told with its line, and nothing is imported",
    arguments: [
      ("id;start;end\nw01;10:00;09:00x\n", "line 2, end: “09:00x” is no time"),
      ("id;start;end\nw09;10:00;11:00\n", "line 2, start: “10:00” has no day"),
      ("id;start\nw09;2017-11-29 10:00\n", "line 2, start: the session has no end"),
      ("name;place\nx;cellar\n", "line 2, place: “cellar” is no place"),
      ("name;seats\nx;many\n", "line 2, seats: “many” is no number of seats"),
      ("name;seats\nx;-3\n", "line 2, seats: “-3” is no number of seats"),
      ("name;seating\nx;floor\n", "line 2, seating: “floor” is none of"),
      ("name;participants\nx;nobody\n", "line 2, participants: “nobody” names no cooperative"),
      ("id;seats\na b;3\n", "line 2, id: “a b” is no id"),
      ("id;seats\nw01;3\nw01;4\n", "line 3, id: w01 is in the list twice"),
      ("name;seats\n;3\n", "line 2: neither a name nor an id"),
      ("name;seats\nx;3;4\n", "line 2: more cells than headings"),
    ])
  func faults(text: String, said: String) throws {
    let trial = try trial(text)
    #expect(trial.isRefused && trial.edit == nil)
    #expect(
      trial.lines(in: .english).contains { $0.hasPrefix(said) }, "\(trial.lines(in: .english))")
  }

  @Test("What the list does not have is taken off where that is asked for")
  func removed() throws {
    let trial = try trial("id;seats\nw01;20\n", missing: true)
    #expect(trial.removed == ["w02"])
    let after = try plan.applying(try #require(trial.edit), stamp: nil)
    #expect(after.sessions.keys.sorted() == ["w01"])
  }

  @Test("What is no list of sessions is refused", arguments: ["", "\n \n", "a;b\n1;2\n"])
  func noList(text: String) {
    #expect(throws: RosterRefusal.self) { try trial(text) }
  }

  @Test("Hostile lists end in a sentence, not in a crash", arguments: 0..<60)
  func hostile(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let letters = Array("id;nom,début\t\"\n\r-'29/11:0h٣é\u{202E}𝄞=")
    let text = String((0..<400).map { _ in letters.randomElement(using: &random) ?? " " })
    let trial = try trial("id;nom;début;fin;places;participants\n" + text)
    if let edit = trial.edit { _ = try plan.applying(edit, stamp: nil) }
  }
}
