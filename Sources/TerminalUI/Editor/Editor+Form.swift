// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TerminalDriver

/// Keys in forms, and what becomes of forms that are filled in.
extension Editor {
  /// Opens a form, with what follows from its fields.
  mutating func open(_ form: Form) {
    var form = form
    form.writeFigures(in: language)
    review(&form)
    dialogue = .form(form)
  }

  mutating func handle(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      leave(form)
      return []
    case .ctrl("s"): return finish(form)
    case .enter:
      if form.isOnLastField { return finish(form) }
      form.moveLine(by: 1)
    case .down, .tab: form.moveLine(by: 1)
    case .up, .backTab: form.moveLine(by: -1)
    default:
      let before = form.fields
      form.type(key)
      if form.fields != before { review(&form) }
    }
    dialogue = .form(form)
    return []
  }

  /// Closes a form; asks first where something was typed.
  private mutating func leave(_ form: Form) {
    guard form.isChanged else {
      dialogue = nil
      return
    }
    dialogue = .sheet(
      Choice(
        title: Words.leaveFormTitle,
        options: [
          Choice.Option(key: "g", title: Words.goOn, outcome: .reopen(.form(form))),
          .stay("l", Words.leave),
        ], escape: .reopen(.form(form))))
  }

  /// Works out what follows from the fields, such as an area, or what is wrong with them.
  func review(_ form: inout Form) {
    switch form.subject {
    case .cooperative(let original, _): reviewWishes(&form, of: original)
    case .stand(let stand): review(&form, of: stand)
    case .feature(let feature): review(&form, of: feature)
    case .hall: reviewHall(&form)
    case .newHall: reviewNewHall(&form)
    }
  }

  /// Carries out what the form says, or says what is wrong with a field and goes there.
  mutating func finish(_ form: Form) -> [Effect] {
    guard mayChange() else { return [] }
    var form = form
    do {
      switch form.subject {
      case .cooperative(let original, let isNew):
        try finish(form, of: original, isNew: isNew)
      case .stand(let stand): try finish(form, of: stand)
      case .feature(let feature): try finish(form, of: feature)
      case .hall: try finishHall(form)
      case .newHall: return try finishNewHall(form)
      }
    } catch {
      form.complaint = complaint(about: error, in: form)
      if let datum = form.complaint?.datum { form.moveLine(to: datum) }
      dialogue = .form(form)
    }
    return []
  }

  /// What the form says of something that is wrong, and at which field.
  func complaint(about error: any Error, in form: Form) -> Form.Complaint {
    let here = form.current?.datum ?? .id
    switch error {
    case let fault as Form.Fault:
      return Form.Complaint(datum: fault.datum, text: fault.reason[language])
    case let refusal as ShapingRefusal:
      return Form.Complaint(
        datum: SheetWords.datum(of: refusal, in: form) ?? here,
        text: ShapingWords.sentence(for: refusal, in: self))
    case let refusal as EditRefusal:
      return Form.Complaint(
        datum: datum(of: refusal, in: form) ?? here,
        text: RefusalWords.sentence(for: refusal, in: plan, language))
    case let refusal as NewHallRefusal:
      return Form.Complaint(
        datum: HallWords.datum(of: refusal), text: refusal.phrase[language])
    default: return Form.Complaint(datum: here, text: "\(error)")
    }
  }

  private func datum(of refusal: EditRefusal, in form: Form) -> Form.Datum? {
    switch refusal {
    case .approved, .malformedHall: form.field(.width) == nil ? .x : .width
    case .offGrid: .module
    case .outsideHall: isTooNarrow(form) ? .width : .depth
    case .missingHost: form.field(.host) == nil ? .mountedOn : .host
    case .inUse, .featureInRule, .malformedFeature: .kind
    default: nil
    }
  }

  /// Applies what a form says as one edit; throws why not, for the form to tell.
  mutating func apply(_ edit: Edit, of form: Form, saying notice: String) throws {
    _ = try plan.applying(edit, stamp: stamp, vocabulary: RuleCatalogue())
    dialogue = nil
    apply(edit, saying: notice)
  }
}

extension Form {
  /// Whether no field after the one with the cursor can be changed.
  var isOnLastField: Bool { !fields.dropFirst(line + 1).contains { $0.kind != .fixed } }
}
