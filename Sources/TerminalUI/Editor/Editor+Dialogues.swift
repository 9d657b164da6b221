// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Keys while something is open above the map.
extension Editor {
  mutating func handleInDialogue(_ key: Key) -> [Effect] {
    if key == .function(1), takesHelp { return perform(.help) }
    switch dialogue {
    case .sheet(let sheet): return give(key, to: sheet)
    case .picker(let picker): return handle(key, in: picker)
    case .palette(let palette): return handle(key, in: palette)
    case .arranging(let watch): return handle(key, in: watch)
    case .arranged(let summary): return handle(key, in: summary)
    case .seeking(let request): return handle(key, in: request)
    case .proposals(let sheet): return handle(key, in: sheet)
    case nil: return []
    }
  }

  private mutating func handle(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let height = self.layout.pickerHeight
    switch key {
    case .escape:
      dialogue = nil
      message = .notice(Words.cancelled[language])
      return []
    case .enter:
      guard let item = picker.current else { return [] }
      return pick(item, for: picker.purpose)
    case .up, .backTab, .ctrl("p"): picker.moveLine(by: -1)
    case .down, .tab, .ctrl("n"): picker.moveLine(by: 1)
    case .pageUp: picker.moveLine(by: -max(1, height - 1))
    case .pageDown: picker.moveLine(by: max(1, height - 1))
    default:
      guard picker.field.handle(key) else { return [] }
      picker.narrow()
    }
    lookAhead(&picker)
    dialogue = .picker(picker)
    return []
  }

  /// Whether help can lie over what is open: not over what other threads report to.
  private var takesHelp: Bool {
    switch dialogue {
    case .sheet(let sheet): type(of: sheet).takesHelp
    case .arranging, .seeking, nil: false
    default: true
    }
  }
}
