// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Keys in the cooperative's form.
extension Editor {
  mutating func handle(_ key: Key, in form: CooperativeForm) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      guard form.isChanged else {
        dialogue = nil
        return []
      }
      dialogue = .choice(
        Choice(
          title: Words.leaveFormTitle, detail: "",
          options: [
            Choice.Option(key: "g", title: Words.goOn, action: .backToForm(form)),
            Choice.Option(key: "l", title: Words.leave, action: .close),
          ]))
      return []
    case .ctrl("s"):
      return save(form)
    case .enter:
      if form.line == form.fields.count - 1 { return save(form) }
      form.moveLine(by: 1)
    case .down, .tab: form.moveLine(by: 1)
    case .up, .backTab: form.moveLine(by: -1)
    default: form.type(key)
    }
    dialogue = .form(form)
    return []
  }

  private mutating func save(_ form: CooperativeForm) -> [Effect] {
    guard mayChange() else { return [] }
    finish(form)
    return []
  }
}

extension CooperativeForm {
  /// Whether a field takes typed text.
  func isTyped(_ line: Int) -> Bool {
    switch fields[line].kind {
    case .text, .number, .rank: true
    case .id: isNew
    case .yesNo, .status: false
    }
  }

  /// Types into the field with the cursor, or changes it.
  mutating func type(_ key: Key) {
    guard fields.indices.contains(line) else { return }
    fault = nil
    switch fields[line].kind {
    case .yesNo, .status:
      switch key {
      case .character(" "), .left, .right: fields[line].isOn.toggle()
      default: break
      }
    case .id:
      if isNew { _ = fields[line].text.handle(key) }
    case .text(let known) where key == .pageUp || key == .pageDown:
      cycle(known, backwards: key == .pageUp)
    case .text, .number, .rank: _ = fields[line].text.handle(key)
    }
  }

  /// Puts the next of the values in use into the field.
  private mutating func cycle(_ known: [String], backwards: Bool) {
    guard !known.isEmpty else { return }
    let here = known.firstIndex(of: fields[line].text.text)
    let next: Int
    if let here {
      next = (here + (backwards ? known.count - 1 : 1)) % known.count
    } else {
      next = backwards ? known.count - 1 : 0
    }
    fields[line].text = TextField(known[next])
  }
}
