// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Help from the binding table: what works here first, then the rest.
extension Editor {
  mutating func showHelp() { dialogue = .help(HelpSheet(over: dialogue)) }

  /// Whether help can lie over what is open: not over what other threads report to.
  var takesHelp: Bool {
    switch dialogue {
    case .sheet(let sheet): type(of: sheet).takesHelp
    case .help, .seeking, nil: false
    default: true
    }
  }

  mutating func handle(_ key: Key, in sheet: HelpSheet) -> [Effect] {
    var sheet = sheet
    let layout = self.layout
    let visible = layout.pageHeight - (sheet.showsField ? 1 : 0)
    let count = HelpRows.rows(of: sheet, in: self, width: layout.box.width - 4).count
    func scroll(_ lines: Int) { sheet.scroll(by: lines, of: count, visible: visible) }
    if sheet.isTyping, handle(key, typingIn: &sheet) {
      dialogue = .help(sheet)
      return []
    }
    switch key {
    case .escape where sheet.showsField: sheet = HelpSheet(over: sheet.behind)
    case .escape, .character("q"), .character("?"), .enter, .function(1):
      dialogue = sheet.behind
      return []
    case .character("/"): sheet.isTyping = true
    case .up, .character("k"): scroll(-1)
    case .down, .character("j"): scroll(1)
    case .pageUp, .character("b"): scroll(-max(1, visible - 1))
    case .pageDown, .character(" "): scroll(max(1, visible - 1))
    case .home, .character("g"): scroll(-count)
    case .end, .character("G"): scroll(count)
    default: break
    }
    dialogue = .help(sheet)
    return []
  }

  /// Types into the field that narrows help; false for keys that are none of the field's.
  private func handle(_ key: Key, typingIn sheet: inout HelpSheet) -> Bool {
    switch key {
    case .enter: sheet.isTyping = false
    case .escape: sheet = HelpSheet(over: sheet.behind)
    case .up, .down, .pageUp, .pageDown: return false
    default:
      _ = sheet.field.handle(key)
    }
    return true
  }
}
