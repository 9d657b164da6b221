// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import TerminalUI

@Suite("The name of a plan's first file")
struct NewFileTests {
  private func name(_ names: (String, String)...) -> String {
    NewFile.name(for: Plan(names: Names(names), hall: Hall(width: 10, depth: 10)))
  }

  @Test("is made of the plan's English or French name")
  func names() {
    #expect(name(("en", "Oujda Fair")) == "oujda-fair.json")
    #expect(name(("fr", "Foire 2018 · Oujda"), ("ar", "معرض")) == "foire-2018.json")
  }

  @Test("is plain where there is no such name, and never leads elsewhere")
  func plain() {
    #expect(name() == "plan.json")
    #expect(name(("ar", "معرض وجدة")) == "plan.json")
    #expect(name(("en", "../../etc/passwd")) == "etc-passwd.json")
    #expect(name(("en", String(repeating: "a", count: 500))).utf8.count == 45)
  }
}
