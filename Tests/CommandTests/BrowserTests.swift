// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite(
  "A page of the web in a browser", .serialized,
  .enabled(if: Tools.hasBrowser, "needs chromium"))
struct BrowserTests {
  /// Looks at a page; `page.py` says at what.
  private func look(
    at page: String, _ language: String, _ searches: [String], in folder: TemporaryFolder
  ) throws {
    let looked = try Program.run(
      "python3", [Tools.file("Browser/page.py"), page, language] + searches, in: folder)
    #expect(looked.text == "well\n", "\(language): \(looked.text)\(looked.errors)")
  }

  @Test(
    "Search, filter, keyboard, order of focus, contrast, network and console are as they should be",
    arguments: ["ar", "fr", "en"])
  func page(language: String) throws {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(
      ["export", "plan.json", "--to", "html", "--for", "all", "--language", language]
        + ["-o", "page.html"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    // Without marks, in other cases, and with a word only of the name.
    let searches = ["poterie de ben taieb", "A05", "HONEY tafoughalt", "F01", "الطرز", "A01"]
    try look(at: "page.html", language, searches, in: folder)
    guard Tools.hasPDF else { return }
    for paper in ["a4", "a3"] {
      let text = try Program.run("pdftotext", ["-raw", "page.html.\(paper).pdf", "-"], in: folder)
      let plan = try PlanReader.read(folder.bytes("plan.json"))
      for stand in plan.stands.values { #expect(text.text.contains(stand.label)) }
    }
  }

  @Test("Hostile names are only shown")
  func hostile() throws {
    let copy = try PlanCopy()
    let names = [
      "</script><script>alert(1)</script>", "]]><img src=x onerror=alert(1)>", HostileText.name,
      "\"' onfocus=alert(1) x=\"", String(repeating: "long ", count: 2000),
    ]
    for (number, name) in names.enumerated() {
      let safe = String(String.UnicodeScalarView(name.unicodeScalars.filter { $0.value >= 32 }))
      try copy.set(
        .dictionary(["en": .text(safe), "ar": .text(safe)]), at: "cooperatives",
        "c00\(number + 1)", "names")
    }
    let result = try copy.qarya(
      "export", "plan.json", "--to", "html", "--language", "en", "-o", "page.html")
    #expect(result.status == 0, "\(result.errors)")
    try look(at: "page.html", "en", [], in: copy.folder)
  }
}
