// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya exposure")
struct ExposureCommandTests {
  @Test("The sample's provinces and stands, in three languages, and that it is no forecast")
  func sample() throws {
    let copy = try PlanCopy()
    for (language, province, caveat) in [
      ("en", "Figuig (", "no forecast"), ("fr", "Figuig (", "non une prévision"),
      ("ar", "فجيج (", "وليست توقعًا"),
    ] {
      let result = try copy.qarya("exposure", "plan.json", "--language", language)
      #expect(result.status == 0 && result.errors.isEmpty)
      #expect(result.lines.contains { $0.hasPrefix("  " + province) })
      #expect(result.text.contains(caveat))
      #expect(result.lines.count { $0.hasPrefix("  ") } > 56)
    }
  }

  @Test("JSON has each stand with three figures and what they agree on")
  func json() throws {
    let copy = try PlanCopy()
    let json = try #require(try copy.qarya("exposure", "plan.json", "--json").json().dictionary)
    guard case .array(let stands)? = json["stands"] else { return #expect(Bool(false)) }
    #expect(stands.count == 56)
    for stand in stands.compactMap(\.dictionary) {
      guard case .array(let values)? = stand["exposure"] else { return #expect(Bool(false)) }
      let figures = values.compactMap(\.number)
      #expect(figures.count == 3)
      let agreed = try #require(stand["agreed"]?.number)
      #expect(agreed == 1 || figures.contains(agreed))
      #expect(agreed <= 1 || figures.allSatisfy { $0 >= agreed })
      #expect(agreed >= 1 || figures.allSatisfy { $0 <= agreed })
    }
  }
}
