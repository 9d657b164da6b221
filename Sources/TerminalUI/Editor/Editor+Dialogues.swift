// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver

/// Keys while something is open above the map.
extension Editor {
  mutating func handleInDialogue(_ key: Key) -> [Effect] {
    if key == .function(1), takesHelp { return perform(.help) }
    switch dialogue {
    case .sheet(let sheet): return give(key, to: sheet)
    case .form(let form): return handle(key, in: form)
    case .ruleForm(let form): return handle(key, in: form)
    case .arrange(let question): return handle(key, in: question)
    case .shapingForm(let form): return handle(key, in: form)
    case nil: return []
    }
  }

  /// Whether help can lie over what is open: not over what other threads report to.
  private var takesHelp: Bool {
    switch dialogue {
    case .sheet(let sheet): type(of: sheet).takesHelp
    case nil: false
    default: true
    }
  }
}
