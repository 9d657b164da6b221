// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TerminalDriver

/// The forms of the edit mode: a row of stands, and new numbers.
extension Editor {
  mutating func openRow() {
    guard let mode = shaping else { return }
    if let draft = mode.rowDraft, mode.count == nil {
      dialogue = .shapingForm(draft.moved(to: mode.cursor))
      return
    }
    let size = usualStand
    // Ten, or as many as find room east of the cursor.
    let room = (plan.hall.width - mode.cursor.x) / max(1, size.width)
    dialogue = .shapingForm(
      ShapingForm(
        rowAt: mode.cursor, of: size, count: mode.count ?? max(1, min(10, room)), in: plan))
  }

  mutating func openRenumbering() {
    let stands = subjectOfGesture.stands
    guard !stands.isEmpty else {
      message = .refusal(ShapingWords.noStandHere[language])
      return
    }
    dialogue = .shapingForm(ShapingForm(renumbering: stands, in: plan))
  }

  mutating func handle(_ key: Key, in form: ShapingForm) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      dialogue = nil
      if form.isRow { shaping?.rowDraft = form }
      message = .notice(Words.cancelled[language])
      return []
    case .ctrl("s"):
      finish(form)
      return []
    case .enter where form.isOnLastField:
      finish(form)
      return []
    case .enter, .down, .tab: form.moveLine(by: 1)
    case .up, .backTab: form.moveLine(by: -1)
    default: form.type(key)
    }
    dialogue = .shapingForm(form)
    return []
  }

  /// What a form amounts to as it is filled in.
  func gesture(of form: ShapingForm) throws -> Gesture {
    switch form.purpose {
    case .row(let origin): return try engine.row(try form.row(at: origin, in: plan))
    case .renumber(let stands):
      return try engine.renumber(stands, try form.numbering(), order: form.order)
    }
  }

  /// What repeats a form: another row, or the numbers that come next.
  private func change(of form: ShapingForm) throws -> LastChange {
    switch form.purpose {
    case .row(let origin): return .row(try form.row(at: origin, in: plan))
    case .renumber:
      var numbering = try form.numbering()
      numbering.avoidsTaken = true
      return .renumber(numbering)
    }
  }

  private mutating func finish(_ form: ShapingForm) {
    var form = form
    do {
      let gesture = try gesture(of: form)
      dialogue = nil
      let words = form.isRow ? ShapingWords.rowDrawn : ShapingWords.renumbered
      guard carryOut(saying: words, { _ in gesture }) != nil else { return }
      lastChange = (try? change(of: form)) ?? lastChange
      guard form.isRow else { return }
      shaping?.rowDraft = nil
      shaping?.marked = gesture.selection
      shaping?.lastMarked = gesture.selection.stands.min()
    } catch let fault as ShapingForm.Fault {
      form.fault = fault.reason[language]
      form.moveLine(to: fault.datum)
      dialogue = .shapingForm(form)
    } catch let refusal as ShapingRefusal {
      form.fault = ShapingWords.sentence(for: refusal, in: self)
      dialogue = .shapingForm(form)
    } catch {
      form.fault = "\(error)"
      dialogue = .shapingForm(form)
    }
  }
}
