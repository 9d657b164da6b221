// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The data of one stand or feature, to look at and to change.
extension Editor {
  /// Opens the form on the stand under the cursor.
  mutating func openStandSheet() {
    let subject = shaping == nil ? [] : subjectOfGesture.stands
    guard let stand = (subject.count == 1 ? subject.first : selected).flatMap({ plan.stands[$0] })
    else {
      message = .refusal(Words.noStand[language])
      return
    }
    open(Form(stand, in: plan, language))
  }

  /// Opens the form on the feature under the cursor.
  mutating func openFeatureSheet() {
    guard mayChange() else { return }
    let subject = subjectOfGesture.features
    guard subject.count == 1, let feature = subject.first.flatMap({ plan.hall.features[$0] }) else {
      message = .refusal(ShapingWords.noFeatureHere[language])
      return
    }
    open(Form(feature, in: plan))
  }

  func review(_ form: inout Form, of stand: Stand) {
    form.complaint = nil
    form.notes = []
    do {
      let changed = try form.stand(stand, in: plan)
      let gesture = try Shaping(plan).rewrite(changed)
      form.notes = notes(on: changed.parts, notices: gesture.notices)
    } catch {
      form.complaint = complaint(about: error, in: form)
    }
  }

  func review(_ form: inout Form, of feature: Feature) {
    form.complaint = nil
    form.notes = []
    do {
      let changed = try form.feature(feature, in: plan)
      let gesture = try Shaping(plan).rewrite(changed)
      form.notes = notes(on: [changed.area].compactMap { $0 }, notices: gesture.notices)
    } catch {
      form.complaint = complaint(about: error, in: form)
    }
  }

  /// The size of what is described, and the first thing that is wrong with it.
  private func notes(on parts: [GridRectangle], notices: [GestureNotice]) -> [Form.Note] {
    if let notice = notices.first {
      return [Form.Note(text: "! " + notice.phrase[language], isGrave: true)]
    }
    guard let measures = Shaping(plan).measures(of: parts) else { return [] }
    let sides = Figures.sides(measures.width, measures.depth, language)
    let area = Figures.exactArea(measures.area, language)
    return [Form.Note(text: parts.count > 1 ? area : "\(sides) = \(area)")]
  }

  mutating func finish(_ form: Form, of stand: Stand) throws {
    let gesture = try Shaping(plan).rewrite(try form.stand(stand, in: plan))
    if gesture.changesNothing {
      dialogue = nil
      message = .notice(ShapingWords.nothingChanges[language])
      return
    }
    let number = form.text(.number)
    try apply(
      gesture.edit, of: form,
      saying: SheetWords.changed[language] + " " + (number.isEmpty ? stand.id.text : number))
  }

  mutating func finish(_ form: Form, of feature: Feature) throws {
    let changed = try form.feature(feature, in: plan)
    let gesture = try Shaping(plan).rewrite(changed)
    if gesture.changesNothing {
      dialogue = nil
      message = .notice(ShapingWords.nothingChanges[language])
      return
    }
    let name = changed.names.preferred(in: language) ?? changed.id.text
    try apply(gesture.edit, of: form, saying: SheetWords.changed[language] + " " + name)
  }
}
