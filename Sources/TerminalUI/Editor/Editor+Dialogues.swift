// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Keys while something is open above the map.
extension Editor {
  mutating func handleInDialogue(_ key: Key) -> [Effect] {
    if key == .function(1), takesHelp {
      showHelp()
      return []
    }
    switch dialogue {
    case .prompt(let prompt): return handle(key, in: prompt)
    case .picker(let picker): return handle(key, in: picker)
    case .palette(let palette): return handle(key, in: palette)
    case .choice(let choice): return handle(key, in: choice)
    case .form(let form): return handle(key, in: form)
    case .page(let page): return handle(key, in: page)
    case .help(let sheet): return handle(key, in: sheet)
    case .legend(let top): return handle(key, inLegendFrom: top)
    case .repair(let offer): return handle(key, in: offer)
    case .rules(let sheet): return handle(key, in: sheet)
    case .ruleForm(let form): return handle(key, in: form)
    case .arrange(let question): return handle(key, in: question)
    case .arranging(let watch): return handle(key, in: watch)
    case .arranged(let summary): return handle(key, in: summary)
    case .seeking(let request): return handle(key, in: request)
    case .proposals(let sheet): return handle(key, in: sheet)
    case .shapingForm(let form): return handle(key, in: form)
    case nil: return []
    }
  }

  private mutating func handle(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      dialogue = nil
      afterSaving = nil
      if case .find(let origin) = prompt.purpose {
        search = nil
        if let origin { select(origin) }
      }
      if choosing == nil { message = .notice(Words.cancelled[language]) }
      if case .filter(let panel) = prompt.purpose {
        narrow(panel, to: "")
        message = nil
      }
      if case .limit(let rule, let key) = prompt.purpose { openRules(at: rule, key: key) }
    case .enter: return finish(prompt)
    default:
      guard prompt.field.handle(key) else { return [] }
      dialogue = .prompt(prompt)
      if case .find = prompt.purpose { searchWhileTyping(prompt) }
      if case .filter(let panel) = prompt.purpose { narrow(panel, to: prompt.field.text) }
    }
    return []
  }

  private mutating func finish(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text
    dialogue = nil
    switch prompt.purpose {
    case .reason(let occasion):
      return reallocate(ReallocationRequest(occasion: occasion, reason: text))
    case .hold(let id):
      guard !text.isEmpty else {
        dialogue = .prompt(prompt)
        return []
      }
      let label = plan.stands[id]?.label ?? id.text
      apply(.hold(id, text), saying: "\(label)\(language.colon)" + Words.held[language])
    case .saveAs:
      guard !text.isEmpty else {
        dialogue = .prompt(prompt)
        return []
      }
      printsNext = false
      return [.save(to: text, evenIfChanged: false)]
    case .printTo:
      guard !text.isEmpty else {
        dialogue = .prompt(prompt)
        return []
      }
      printsNext = true
      return [.writePrint(to: text, replacing: false)]
    case .filter(let panel): narrow(panel, to: text)
    case .compareWith:
      guard !text.isEmpty else {
        dialogue = .prompt(prompt)
        return []
      }
      return [.readVariant(text)]
    case .find: finishSearch(text)
    case .limit(let rule, let key): finishLimit(text, of: rule, key: key)
    }
    return []
  }

  private mutating func handle(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let height = ScreenLayout(self).pickerHeight
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

  private mutating func handle(_ key: Key, in choice: Choice) -> [Effect] {
    var choice = choice
    switch key {
    case .escape: return carryOut(choice.escape)
    case .enter:
      guard choice.options.indices.contains(choice.line) else { return [] }
      return carryOut(choice.options[choice.line].action)
    case .ctrl("s"):
      // Who presses the key that saves means the answer that does.
      if let saving = choice.options.first(where: { $0.action.saves }) {
        return carryOut(saving.action)
      }
    case .up, .left, .backTab: choice.line = max(0, choice.line - 1)
    case .down, .right, .tab: choice.line = min(choice.options.count - 1, choice.line + 1)
    default:
      if let option = choice.options.first(where: { .character($0.key) == key }) {
        return carryOut(option.action)
      }
    }
    dialogue = .choice(choice)
    return []
  }

  private mutating func carryOut(_ action: Choice.Action) -> [Effect] {
    dialogue = nil
    switch action {
    case .saveAndQuit:
      afterSaving = .quit
      return save()
    case .discardAndQuit: return [.discardAndQuit]
    case .saveAndBegin(let new):
      afterSaving = .begin(new)
      return save()
    case .begin(let new): return [.begin(new)]
    case .template(let keepsCooperatives):
      return beginFromThis(keepsCooperatives: keepsCooperatives)
    case .overwrite(let path): return [.save(to: path, evenIfChanged: true)]
    case .replacePrint(let path): return [.writePrint(to: path, replacing: true)]
    case .askSaveAs: askSaveAs()
    case .askPrintTo: askPrintTo(printing)
    case .backToForm(let form): dialogue = .form(form)
    case .reinstate(let id): reinstate(id)
    case .backToRuleForm(let form): dialogue = .ruleForm(form)
    case .openRules(let rule): openRules(at: rule, key: nil)
    case .delete(let selection): delete(selection)
    case .recover: return resume()
    case .dropUnsaved:
      offered = nil
      return [.forget]
    case .leaveUnsaved: return [.leaveUnsaved]
    case .close: afterSaving = nil
    }
    return []
  }

  /// The keys that read scroll; any other closes.
  private mutating func handle(_ key: Key, inLegendFrom top: Int) -> [Effect] {
    let layout = ScreenLayout(self)
    let last = LegendPainter.lastTop(of: self, in: layout)
    let page = max(1, layout.pageHeight - 1)
    let wanted: Int
    switch key {
    case .up, .character("k"): wanted = top - 1
    case .down, .character("j"): wanted = top + 1
    case .pageUp, .character("b"): wanted = top - page
    case .pageDown, .character(" "): wanted = top + page
    case .home, .character("g"): wanted = 0
    case .end, .character("G"): wanted = last
    default:
      dialogue = nil
      return []
    }
    dialogue = .legend(top: max(0, min(wanted, last)))
    return []
  }

  private mutating func handle(_ key: Key, in page: TextPage) -> [Effect] {
    var page = page
    let layout = ScreenLayout(self)
    let height = layout.pageHeight
    if case .notices(let request) = page.purpose,
      let effects = handle(key, inNotices: request)
    {
      return effects
    }
    switch key {
    case .character("p") where page.purpose == .print: return sendToPrinter(.standMap)
    case .character("?"):
      showHelp()
      return []
    case .escape, .character("q"), .enter:
      dialogue = nil
      if page.purpose == .print, key == .enter { askPrintTo(.standMap) }
      if case .rule(let rule) = page.purpose { openRules(at: rule, key: nil) }
      return []
    case .up, .character("k"): page.scroll(by: -1, visible: height)
    case .down, .character("j"): page.scroll(by: 1, visible: height)
    case .pageUp, .character("b"): page.scroll(by: -max(1, height - 1), visible: height)
    case .pageDown, .character(" "): page.scroll(by: max(1, height - 1), visible: height)
    case .home, .character("g"): page.top = 0
    case .end, .character("G"): page.scroll(by: page.lines.count, visible: height)
    case .left where page.purpose == .print, .right where page.purpose == .print:
      let width = layout.box(of: page).width - 4
      page.scrollSideways(by: key == .left ? -width / 2 : width / 2, visible: width)
    default: break
    }
    dialogue = .page(page)
    return []
  }
}
