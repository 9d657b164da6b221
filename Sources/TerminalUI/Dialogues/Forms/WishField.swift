// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The stands that a cooperative wished for, in a form: people read and type numbers, the plan keeps
/// ids.
enum WishField {
  /// What the field shows: `A01, B02`, the id where a number would not lead back to its stand, as
  /// with two stands of one number, and for a stand that is gone.
  ///
  /// - Complexity: O(wishes × stands).
  static func shown(_ wishes: [Stand.ID], in plan: Plan) -> String {
    wishes.map { id in
      guard let number = plan.stands[id]?.number, words(of: number) == [number],
        plan.stand(named: number)?.id == id
      else { return id.text }
      return number
    }.joined(separator: ", ")
  }

  /// The stands that a text names: ids or numbers, whatever their case, between commas or spaces.
  ///
  /// A field that says what it said keeps what the plan had; an id that was there stays, though its
  /// stand may be gone.
  ///
  /// - Throws: `Form.Fault` for the first word that is no stand.
  static func stands(
    _ text: String, in plan: Plan, before: [Stand.ID]
  ) throws(Form.Fault) -> [Stand.ID] {
    if text == shown(before, in: plan) { return before }
    var stands: [Stand.ID] = []
    for part in text.split(whereSeparator: { ",;،؛\n\t".contains($0) }).map(String.init) {
      let whole = part.split(separator: " ").joined(separator: " ")
      // A number may have a space in it.
      if let stand = stand(whole, in: plan, before: before) {
        stands.append(stand)
        continue
      }
      for word in words(of: whole) {
        guard let stand = stand(word, in: plan, before: before) else {
          throw Form.Fault(datum: .wishes, reason: FormWords.unknownStand(word))
        }
        stands.append(stand)
      }
    }
    return stands
  }

  private static func words(of text: String) -> [String] {
    text.split { ",;،؛\n\t ".contains($0) }.map(String.init)
  }

  private static func stand(
    _ word: String, in plan: Plan, before: [Stand.ID]
  ) -> Stand.ID? {
    if let stand = plan.stand(named: word) { return stand.id }
    if let gone = Stand.ID(word), before.contains(gone) { return gone }
    let folded = SearchKey(word)
    if folded.isEmpty { return nil }
    let alike = plan.stands.values.filter {
      SearchKey($0.number) == folded || SearchKey($0.id.text) == folded
    }
    return alike.count == 1 ? alike.first?.id : nil
  }
}

extension Editor {
  /// Says below the form who has the stands that are wished for, or which of them is none.
  func reviewWishes(_ form: inout Form, of original: Cooperative) {
    form.notes = []
    form.complaint = nil
    do throws(Form.Fault) {
      let wishes = try WishField.stands(form.text(.wishes), in: plan, before: original.wishes)
      var wishing = original
      wishing.wishes = wishes
      let lines = WishLine.all(of: wishing, in: plan, language)
      guard !lines.isEmpty else { return }
      let said = lines.map { "\($0.number) \($0.state)" }.joined(separator: " · ")
      form.notes = [Form.Note(text: said)]
    } catch {
      form.complaint = Form.Complaint(datum: error.datum, text: error.reason[language])
    }
  }
}
