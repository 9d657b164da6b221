// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Who orders right-to-left text")
struct BidiModeTests {
  @Test("A choice is followed whatever the terminal")
  func explicit() {
    let konsole = ["KONSOLE_VERSION": "230804"]
    #expect(BidiMode.resolve(.app, environment: konsole) == .app)
    #expect(BidiMode.resolve(.off, environment: konsole) == .off)
    #expect(BidiMode.resolve(.terminal, environment: [:]) == .terminal)
  }

  @Test(
    "Terminals that always reorder are left to it",
    arguments: [
      ["KONSOLE_VERSION": "230804"], ["TERM": "mlterm-256color"], ["TERM": "mlterm"],
      ["TERM": "xterm", "MLTERM": "3.9.0"],
      ["TERM_PROGRAM": "Apple_Terminal", "TERM": "xterm-256color"],
    ])
  func reorders(environment: [String: String]) {
    #expect(BidiMode.resolve(.auto, environment: environment) == .terminal)
  }

  @Test(
    "Other terminals get ordered text",
    arguments: [
      [:], ["KONSOLE_VERSION": ""], ["TERM": "xterm-256color"], ["TERM_PROGRAM": "tmux"],
      ["VTE_VERSION": "7006"], ["MLTERM": ""],
    ])
  func others(environment: [String: String]) {
    #expect(BidiMode.resolve(.auto, environment: environment) == .app)
  }
}
