// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("A new user's way")
struct NewUserStoryTests {
  /// An editor, and how many keys it was given: each letter of a text is one.
  private struct Walk {
    var hall: Rehearsal
    var keys = 0

    mutating func press(_ names: String...) throws {
      for name in names { try hall.press(name) }
      keys += names.count
    }

    mutating func type(_ text: String) {
      hall.type(text)
      keys += text.unicodeScalars.count
    }

    /// Brings the cursor of a form down to a field.
    mutating func go(downTo datum: Form.Datum) throws {
      var steps = 0
      while hall.form?.current?.datum != datum, steps < 30 {
        try press("Down")
        steps += 1
      }
    }
  }

  @Test(
    "From nothing to a hall of 25 × 16 m with 20 stands, two categories and five cooperatives",
    arguments: Language.allCases, [(80, 24), (120, 40)])
  func walk(language: Language, size: (columns: Int, rows: Int)) throws {
    let names: [String]
    let categories: [String]
    switch language {
    case .english:
      (names, categories) = (["One", "Two", "Three", "Four", "Five"], ["honey", "dates"])
    case .french:
      (names, categories) = (["Une", "Deux", "Trois", "Quatre", "Cinq"], ["miel", "dattes"])
    case .arabic:
      (names, categories) = (
        ["الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة"], ["عسل", "تمور"]
      )
    }
    var walk = Walk(
      hall: Rehearsal(
        try Layouts.village(), columns: size.columns, rows: size.rows, language: language, path: nil
      ))
    try walk.press("Ctrl-N")
    walk.type("Fair")
    try walk.go(downTo: .width)
    walk.type("25")
    try walk.press("Enter")
    walk.type("16")
    try walk.go(downTo: .standCount)
    walk.type("20")
    try walk.press("Ctrl-S")
    guard case .begin(let new)? = walk.hall.effects.last else {
      Issue.record("no hall")
      return
    }
    walk.hall.change { $0 = $0.begun(with: new) }
    #expect(walk.hall.plan.stands.count == 20)
    try walk.press("l", "V")
    for category in categories {
      try walk.press("n")
      walk.type(category)
      try walk.press("Ctrl-S")
    }
    try walk.press("Esc")
    // What is typed is the name in the language that is read.
    #expect(walk.hall.plan.categories.values.allSatisfy { $0.names[language.rawValue] != nil })
    for (number, name) in names.enumerated() {
      try walk.press("c")
      walk.type(name)
      try walk.go(downTo: .category)
      walk.type(String(categories[number % 2].prefix(2)))
      try walk.press("PageDown", "Ctrl-S")
      #expect(walk.hall.editor.dialogue == nil)
      // What was made waits, and the line says which key gives it the stand.
      #expect(walk.hall.status.contains("a"))
      try walk.press("a", "Enter", "Right")
    }
    let plan = walk.hall.plan
    #expect(plan.placements.count == 5)
    #expect(plan.cooperatives.values.allSatisfy { $0.names[language.rawValue] != nil })
    #expect(plan.categories.count == 2)
    #expect(Set(plan.cooperatives.values.map(\.category)).count == 2)
    #expect(walk.hall.lines[0].contains("5/20"))
    #expect(walk.keys < 150, "\(walk.keys) keys")
  }
}
