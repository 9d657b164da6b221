// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A change of so many things that it is carried out beside the screen: a list of thousands, or taking
/// it back.
struct LargeChange: Sendable {
  /// What is done.
  enum Act: Sendable {
    case apply(Edit, called: Sentence)
    case undo
    case redo
  }

  /// How many things may be changed while a key waits: some 15 ms in a hall of 4,000 stands.
  static let mostAtOnce = 300

  /// What is done.
  let act: Act
  /// The document before it; once it is carried out, after it.
  private(set) var document: Document
  /// Why the plan does not take it.
  private(set) var refusal: EditRefusal?
  /// What was taken back or done again.
  private(set) var step: EditingSession.Step?

  init(_ act: Act, of document: Document) {
    self.act = act
    self.document = document
  }

  /// The same, carried out, with what the screen shows of the plan then.
  var carriedOut: LargeChange {
    var next = self
    switch act {
    case .apply(let edit, let title):
      do throws(EditRefusal) {
        try next.document.apply(edit, called: title)
      } catch {
        next.refusal = error
      }
    case .undo: next.step = next.document.undo()
    case .redo: next.step = next.document.redo()
    }
    // The header asks for it with the first frame.
    _ = next.document.toPhone
    return next
  }
}
