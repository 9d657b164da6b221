// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Importing a list")
struct ImportStoryTests {
  private static let list = """
    Coopérative;Filière;Ville;Superficie (m²);Téléphone
    Ruchers du Rif;Miel;Berkane;9;0612345678
    Safran de Taliouine;Safran;Taroudant;neuf;
    Tissage de Debdou;Tissage;Taourirt;12,5;0600000001
    """

  private func begin() throws -> Rehearsal {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Ctrl-E")
    hall.type("liste.csv")
    try hall.press("Enter")
    #expect(hall.effects.last == .readList("liste.csv"))
    let outcome = ListOutcome(Array(Self.list.utf8), named: "liste.csv", into: hall.plan)
    hall.change { $0.finish(outcome) }
    return hall
  }

  @Test("The trial is a list: new rows, faulty ones, and what is known of the row under the cursor")
  func shows() throws {
    let hall = try begin()
    #expect(hall.editor.dialogue is ImportSheet)
    #expect(hall.screen.contains("liste.csv: 2 new, 0 changed, 1 faulty"))
    #expect(hall.lines.contains { $0.contains("+ 2  Ruchers du Rif") })
    #expect(hall.lines.contains { $0.contains("! 3  Safran de Taliouine") })
    #expect(hall.plan == (try Layouts.village()))
  }

  @Test("Space leaves a row out, Enter imports the rest as one step, u takes it all back")
  func imports() throws {
    var hall = try begin()
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("Space")
    #expect(hall.screen.contains("1 left out"))
    // A faulty row stays out, whatever is pressed.
    try hall.press("Down", "Space", "Enter")
    #expect(hall.editor.dialogue == nil)
    let added = hall.plan.cooperatives.values.filter { $0.names["fr"] == "Tissage de Debdou" }
    #expect(added.count == 1)
    #expect(added.first?.wishedArea == 12.5)
    #expect(added.first?.status == .waiting)
    #expect(hall.plan.cooperatives.count == (try Layouts.village()).cooperatives.count + 1)
    #expect(hall.status.contains("import of liste.csv: 1 new, 0 changed"))
    try hall.press("t")
    #expect(hall.screen.contains("import of liste.csv"))
    try hall.press("Esc", "u")
    #expect(hall.isAs(bytes))
  }

  @Test("New ones can be confirmed, which arranging then places")
  func confirms() throws {
    var hall = try begin()
    try hall.press("c", "Enter")
    let added = hall.plan.cooperatives.values.filter { $0.names["fr"] == "Ruchers du Rif" }
    #expect(added.first?.status == .confirmed)
  }

  @Test("Rows are pasted into the list of cooperatives, and nowhere else")
  func pastes() throws {
    var hall = Rehearsal(try Layouts.village())
    let rows = "Coopérative\tVille\nMiel de Saka\tGuercif\n"
    hall.send(.paste(rows))
    #expect(hall.editor.dialogue == nil)
    try hall.press("Tab", "Tab", "Tab")
    hall.send(.paste(rows))
    #expect(hall.screen.contains("pasted rows: 1 new, 0 changed"))
    try hall.press("Enter")
    #expect(hall.plan.cooperatives.values.contains { $0.names["fr"] == "Miel de Saka" })
    hall.send(.paste("no heading that anybody knows\nnor this\n"))
    #expect(hall.editor.dialogue == nil)
    #expect(hall.status.contains("heading"))
  }

  @Test("A file that is no list is refused in the status line, and the prompt keeps its name")
  func refuses() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Ctrl-E")
    hall.type("nothing.csv")
    try hall.press("Enter")
    let outcome = EditorDesk.list(at: "/nowhere/nothing.csv", into: hall.plan)
    hall.change { $0.finish(outcome) }
    #expect((hall.editor.dialogue as? FilePrompt)?.field.text == "nothing.csv")
    #expect(hall.screen.contains("there is no file"))
  }
}
