// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import Rosters

@Suite("A list that is tried on a plan")
struct RosterTrialTests {
  /// A hall with a row of stands and two cooperatives, the first on A1.
  private let plan: Plan = {
    var honey = Cooperative(id: "c001", names: Names([("fr", "Miel du Rif"), ("ar", "عسل الريف")]))
    honey.category = "honey"
    honey.province = "Berkane"
    var oil = Cooperative(id: "c007", names: Names([("en", "Oil of Nador")]))
    oil.status = .waiting
    oil.phone = "0612345678"
    oil.tags = ["a", "b"]
    let stands = (1...4).map { number in
      Stand(
        id: Identifier("s\(number)") ?? "s", number: "A\(number)",
        parts: [GridRectangle(x: number * 8, y: 10, width: 6, depth: 6)], powerKilowatts: 3)
    }
    return Plan(
      hall: Hall(width: 80, depth: 60), stands: stands, cooperatives: [honey, oil],
      placements: ["s1": ["c001"]],
      categories: ["honey": Category(names: Names([("fr", "miel"), ("ar", "عسل")]))])
  }()

  private func trial(
    _ text: String, without lines: Set<Int> = [], _ change: (inout RosterOptions) -> Void = { _ in }
  ) throws -> RosterTrial {
    var options = RosterOptions(name: "liste.csv")
    options.time = "2017-11-29T18:00:00Z"
    change(&options)
    return RosterTrial(
      try CooperativeList(Array(text.utf8), options), into: plan, options, without: lines)
  }

  private func imported(_ trial: RosterTrial) throws -> Plan {
    try trial.plan.applying(
      trial.edit ?? .all([]), stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "Ali"))
  }

  @Test("A row belongs to the cooperative with its id, else with its name in any language")
  func matching() throws {
    let trial = try trial("id;nom;superficie\nc007;;6\n;MIEL DU RÎF;9\n;Huile;12\n;عَسَل الرِّيف;3\n")
    #expect(trial.rows.map(\.cooperative) == ["c007", "c001", "c008", "c009"])
    #expect(trial.rows.map(\.outcome) == [.changed, .changed, .new, .new])
    let after = try imported(trial)
    #expect(after.cooperatives["c007"]?.wishedArea == 6)
    #expect(after.cooperatives["c001"]?.names["fr"] == "MIEL DU RÎF")
    #expect(after.cooperatives["c008"]?.status == .waiting)
    // The second row of the same cooperative is another one, and told to be alike.
    #expect(trial.rows[3].double == "c001")
  }

  @Test("One undo and one line of history take all of it back")
  func oneEdit() throws {
    let trial = try trial("nom;stand\nMiel du Rif;A2\nHuile;A1\nCire;A3\n")
    var session = EditingSession(plan, isSaved: true)
    let edit = try #require(trial.edit)
    try session.apply(edit, stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "Ali"))
    #expect(session.plan.placements == ["s1": ["c008"], "s2": ["c001"], "s3": ["c009"]])
    #expect(session.plan.history.count == 1)
    let entry = try #require(session.plan.history.first)
    #expect(
      ListImport(entry) == ListImport(name: "liste.csv", added: 2, changed: 1))
    #expect(entry.lines.map(\.cooperative).sorted() == ["c001", "c008", "c009"])
    _ = session.undo()
    #expect(session.plan == plan)
  }

  @Test("An empty cell changes nothing, a lone - empties")
  func emptying() throws {
    let trial = try trial("id;nom (fr);catégorie;tags;téléphone\nc001;;-;;\nc007;;;-;-\n")
    let after = try imported(trial)
    #expect(after.cooperatives["c001"]?.names["fr"] == "Miel du Rif")
    #expect(after.cooperatives["c001"]?.category == "")
    #expect(after.cooperatives["c007"]?.tags == [])
    #expect(after.cooperatives["c007"]?.phone == "")
  }

  @Test("Categories are known by any name, and made where they are not")
  func categories() throws {
    let trial = try trial(
      "nom;produit\nA;MIEL\nB;عسل\nC;Huile d’argan\nD;huile d'argan\nE;زعفران\n")
    let after = try imported(trial)
    let found = trial.rows.map { $0.cooperative.flatMap { after.cooperatives[$0]?.category } }
    #expect(found == ["honey", "honey", "huile-d-argan", "huile-d-argan", "زعفران"])
    #expect(after.categories["huile-d-argan"]?.names["fr"] == "Huile d’argan")
    #expect(after.categories["زعفران"]?.names["ar"] == "زعفران")
    #expect(trial.newCategories.map(\.id) == ["huile-d-argan", "زعفران"])
  }

  @Test("A faulty row is told with its line and heading, and nothing is imported")
  func faults() throws {
    let text = """
      id;nom;superficie;eau;statut;stands
      1;A;neuf;oui;confirmé;Z
      2;B;-3;peut-être;peut-être;Z
      2;C;9;oui;;Z
      ;;9;;;
      3;D;9;non;désistée;;trop
      ;"E;9

      """
    let trial = try trial(text)
    let faults = trial.rows.flatMap(\.faults).map { "\($0.line) \($0.heading)" }
    #expect(
      faults == [
        "2 superficie", "3 superficie", "3 eau", "3 statut", "4 id", "5 ", "6 ", "7 nom",
      ])
    #expect(trial.isRefused)
    #expect(trial.edit == nil)
    let skipping = try self.trial(text) { $0.skipsFaulty = true }
    #expect(skipping.skipped == 6)
    #expect(!skipping.isRefused)
  }

  @Test("A name without a language goes by its letters, one in both scripts to both")
  func names() throws {
    let trial = try trial(
      "Coopérative;الاسم\nMiel;عسل\nHuile / زيت;\nCire – شمع;\nOujda-Angad - وجدة;\n")
    let after = try imported(trial)
    let names = trial.rows.map { $0.cooperative.flatMap { after.cooperatives[$0]?.names } }
    #expect(
      names == [
        Names([("fr", "Miel"), ("ar", "عسل")]), Names([("fr", "Huile"), ("ar", "زيت")]),
        Names([("fr", "Cire"), ("ar", "شمع")]), Names([("fr", "Oujda-Angad"), ("ar", "وجدة")]),
      ])
    #expect(
      try imported(self.trial("Name,Phone\nHoney,1\n")).cooperatives["c008"]?.names["en"] == "Honey"
    )
  }

  @Test("What nobody knows is kept under its heading, a second column of one name too")
  func fields() throws {
    let trial = try trial("Nom;Tél;Tél;Redevance;Redevance\nA;06;07;100;200\n")
    let after = try imported(trial)
    let one = try #require(after.cooperatives["c008"])
    #expect(one.phone == "06")
    #expect(one.fields == ["Tél": "07", "Redevance": "100", "Redevance (2)": "200"])
    #expect(trial.unknownHeadings == ["Tél", "Redevance", "Redevance"])
  }

  @Test("Titles above the headings, a second row of headings and blank rows are passed over")
  func headings() throws {
    let trial = try trial(
      "Liste 2017;;\n;;\nNom;Superficie;Eau\nالاسم;المساحة;الماء\n\n;;\nA;9;oui\nNom;Superficie;Eau\nB;6;non\n"
    )
    #expect(trial.rows.map(\.line) == [7, 9])
    #expect(trial.rows.map(\.name) == ["A", "B"])
  }

  @Test(
    "Without a heading for names or ids nothing is read",
    arguments: ["", "\n\n;;\n", "9;12\n3;4\n", "eau;kw\noui;3\n"])
  func noHeadings(text: String) {
    #expect(throws: RosterRefusal.self) { try trial(text) }
  }

  @Test("A heading that is explained, and one that is not there")
  func mapped() throws {
    let trial = try trial("Société;Loyer\nA;100\n") {
      $0.mapped = [("société", .names("fr")), ("Loyer", .nothing)]
    }
    #expect(try imported(trial).cooperatives["c008"]?.names["fr"] == "A")
    #expect(try imported(trial).cooperatives["c008"]?.fields == [:])
    #expect(throws: RosterRefusal.noSuchHeading("X")) {
      try self.trial("nom\nA\n") { $0.mapped = [("X", .name)] }
    }
  }

  @Test("Stands that cannot be given are told, and the rest of the row is imported")
  func stands() throws {
    let trial = try trial("nom;stand\nA;a1\nB;A9\nC;A2\nD;A2\nE;\n")
    #expect(trial.rows.map { $0.notGiven.count } == [1, 1, 0, 1, 0])
    #expect(trial.count(.new) == 5)
    let after = try imported(trial)
    #expect(after.placements == ["s1": ["c001"], "s2": ["c010"]])
    #expect(after.cooperatives["c010"]?.status == .confirmed)
  }

  @Test("Two that change places do so")
  func swap() throws {
    let both = try imported(trial("id;stand\nc007;A2\n"))
    var options = RosterOptions(name: "x")
    options.time = "2017-11-29T18:00:00Z"
    let list = try CooperativeList(Array("id,stand\nc001,A2\nc007,a1\n".utf8), options)
    let trial = RosterTrial(list, into: both, options)
    #expect(try imported(trial).placements == ["s1": ["c007"], "s2": ["c001"]])
    #expect(trial.rows.map { $0.changes.map(\.key) } == [[["stand"]], [["stand"]]])
  }

  @Test("Who is missing is withdrawn only when that is asked for, and leaves its stand")
  func missing() throws {
    #expect(try trial("id\nc007\n").edit == nil)
    let trial = try trial("id\nc007\n") { $0.withdrawsMissing = true }
    #expect(trial.withdrawn == ["c001"])
    let after = try imported(trial)
    #expect(after.cooperatives["c001"]?.status == .withdrawn)
    #expect(after.placements == [:])
    #expect(after.history.count == 1)
  }

  @Test("A status of the list withdraws, waits and brings back")
  func statuses() throws {
    let gone = try imported(trial("id;statut\nc001;désistée\n"))
    #expect(gone.cooperatives["c001"]?.withdrawnAt == "2017-11-29T18:00:00Z")
    #expect(gone.placements == [:])
    let waiting = try imported(trial("id;statut\nc001;en attente\n"))
    #expect(waiting.cooperatives["c001"]?.status == .waiting)
    #expect(waiting.placements == [:])
    // Who has the stand that the list gives it does not wait.
    #expect(try trial("id;statut;stand\nc001;en attente;A1\n").edit == nil)
  }

  @Test("Rows can be left out, and the rest is imported")
  func leftOut() throws {
    let trial = try trial("nom\nA\nB\nC\n", without: [3])
    #expect(trial.rows.map(\.outcome) == [.new, .leftOut, .new])
    #expect(try imported(trial).cooperatives.count == 4)
  }

  @Test("Names that differ little are told")
  func doubles() throws {
    let trial = try trial(
      "nom\nCoopérative Miel du Riff\nHuiles de Zegzel\nHuile de Zegzel\nZegzel Huiles\nStand 1\nStand 2\n"
    )
    #expect(trial.rows.map(\.double) == ["c001", nil, "c009", "c009", nil, nil])
  }

  @Test("A large file without headings is refused, and one with headings is read")
  func large() throws {
    let rubbish = String(repeating: "é;à;\n", count: 1 << 20)
    #expect(throws: RosterRefusal.noHeadings) { try trial(rubbish) }
    let remark = String(repeating: "x", count: 5 << 20)
    #expect(try trial("nom;remarque\nA;\(remark)\n").count(.faulty) == 1)
  }

  @Test("Thousands of columns of one name each get a heading")
  func sameHeadings() throws {
    let trial = try trial("nom" + String(repeating: ";x", count: 3000) + "\nA\n")
    #expect(trial.unknownHeadings.count == 3000)
  }

  @Test("A faulty row does not stand in the way of another with its name")
  func faultyNamesake() throws {
    let text = "Nom;Superficie\nNeuve;neuf\nNeuve;9\n"
    let once = try imported(trial(text) { $0.skipsFaulty = true })
    var options = RosterOptions(name: "x")
    options.skipsFaulty = true
    let again = RosterTrial(try CooperativeList(Array(text.utf8), options), into: once, options)
    #expect(again.rows.map(\.outcome) == [.faulty, .unchanged])
  }

  @Test("A second name in one language is kept under its heading")
  func secondName() throws {
    let trial = try trial("Coopérative;الاسم\nMiel;Cire\n")
    let after = try imported(trial)
    #expect(after.cooperatives["c008"]?.names == Names([("fr", "Miel")]))
    #expect(after.cooperatives["c008"]?.fields == ["الاسم": "Cire"])
  }

  @Test("A heading that no file can hold is kept as far as one can")
  func headingOfControls() throws {
    let trial = try trial("Nom;Loyer\u{7F}2017\nMiel;9\n")
    #expect(try imported(trial).cooperatives["c008"]?.fields == ["Loyer 2017": "9"])
  }

  @Test("The same list imported again changes nothing")
  func again() throws {
    let text =
      "Nom;Produit;Ville;Superficie;Tél;Stand;Loyer;Statut\nA;Cire;وجدة-أنجاد;9,5 m²;06;A3;1 000;en attente\nA;;;;;;;\n"
    let once = try imported(trial(text))
    var options = RosterOptions(name: "liste.csv")
    options.time = "2018-01-01T00:00:00Z"
    let again = RosterTrial(try CooperativeList(Array(text.utf8), options), into: once, options)
    #expect(again.rows.map(\.outcome) == [.unchanged, .unchanged])
    #expect(again.edit == nil)
  }
}
