// SPDX-License-Identifier: Apache-2.0

import TerminalDriver
import Testing

@testable import TerminalUI

@Suite("The binding table")
struct BindingTableTests {
  @Test("Every key can be read, and comes back as it was written")
  func keys() throws {
    for binding in BindingTable.standard.bindings {
      for name in binding.keys {
        #expect(Key(name)?.description == name, "\(name)")
      }
    }
  }

  @Test("No key means two things in one place")
  func unambiguous() {
    for context in Context.anywhere {
      var meanings: [String: Command] = [:]
      for binding in BindingTable.standard.bindings where binding.contexts.contains(context) {
        for key in binding.keys {
          #expect(meanings[key] == nil, "\(key)")
          meanings[key] = binding.command
        }
      }
    }
  }

  @Test("Every command has its line")
  func complete() {
    for command in Command.allCases {
      #expect(BindingTable.standard.binding(of: command) != nil, "\(command)")
    }
  }

  @Test(
    "The keys are those that people were told",
    arguments: [
      ("a", Command.assign), ("x", .takeOff), ("X", .sendToWaiting), ("c", .editCooperative),
      ("w", .withdraw), ("s", .swap), ("m", .move), ("H", .hold), ("L", .lock), ("F", .approve),
      ("/", .find), ("n", .findNext), ("N", .findPrevious), ("u", .undo), ("Ctrl-Z", .undo),
      ("Ctrl-R", .redo), ("Ctrl-Y", .redo), ("p", .print), ("Ctrl-S", .save), ("S", .saveAs),
      ("o", .colouring), ("z", .zoomIn), ("Z", .zoomOut), ("0", .zoomFit), ("g", .numbers),
      ("G", .grid), ("t", .history), (":", .palette), ("?", .help), ("F1", .help), ("q", .quit),
      ("Tab", .nextPanel), ("Shift-Tab", .previousPanel), ("Enter", .open), ("h", .moveWest),
      ("M", .relocate), ("K", .close), ("T", .notices), ("j", .moveSouth), ("k", .moveNorth),
      ("l", .moveEast), ("e", .editStands), ("f", .editFeatures),
    ])
  func contract(key: String, command: Command) throws {
    let pressed = try #require(Key(key))
    #expect(BindingTable.standard.command(for: pressed, in: [.map]) == command)
  }
}
