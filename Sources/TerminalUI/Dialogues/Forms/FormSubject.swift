// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// What a form is about: its fields, and what they amount to.
///
/// Another form is another one of these.
protocol FormSubject: Sendable {
  /// What stands above the fields.
  func title(of form: Form, in view: DialogueView) -> DisplayText
  /// The fields, with what they hold first; numbers as in English.
  func fields(in view: DialogueView) -> [Form.Field]
  /// What the fields amount to.
  ///
  /// - Throws: `Form.Fault` or a refusal for the first thing that is wrong.
  func finish(_ form: Form, in view: DialogueView) throws -> Outcome

  /// The field where one begins; the first where nothing is said.
  func start(in view: DialogueView) -> Form.Datum?
  /// Says what follows from the fields, after each key.
  ///
  /// - Throws: `Form.Fault` or a refusal for the first thing that is wrong.
  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws
  /// The field that a refusal is about; nil where none is.
  func datum(of error: any Error, in form: Form, _ view: DialogueView) -> Form.Datum?
  /// What is good to know at the field with the cursor; nil for what its kind says.
  func hint(of form: Form, in view: DialogueView) -> Form.Note?
  /// What Esc does.
  func leave(_ form: Form, in view: DialogueView) -> Outcome
  /// Where it lies; only in a box are fields too many to be lost without a question.
  var place: DialoguePlace { get }
  /// What it would do to the hall as it stands, which the map shows meanwhile.
  func gesture(of form: Form, in view: DialogueView) throws -> Gesture?
  /// What the bar calls its end, and the way out.
  var doneTitle: Phrase { get }
  var leaveTitle: Phrase { get }
}

/// What a form is about that lies beside the map, which shows at once what it would do.
protocol ShownFormSubject: FormSubject {}

extension ShownFormSubject {
  var place: DialoguePlace { .besideCursor }
  func hint(of form: Form, in view: DialogueView) -> Form.Note? { form.outlook(in: view) }
  var doneTitle: Phrase { EditModeWords.makeIt }
  var leaveTitle: Phrase { DialogueWords.cancel }
}

extension FormSubject {
  func start(in view: DialogueView) -> Form.Datum? { nil }
  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {}
  func datum(of error: any Error, in form: Form, _ view: DialogueView) -> Form.Datum? { nil }
  func hint(of form: Form, in view: DialogueView) -> Form.Note? { nil }
  func leave(_ form: Form, in view: DialogueView) -> Outcome { .close }
  var place: DialoguePlace { .box }
  func gesture(of form: Form, in view: DialogueView) throws -> Gesture? { nil }
  var doneTitle: Phrase { DialogueWords.confirm }
  var leaveTitle: Phrase { FormWords.leave }

  /// Applies a gesture and closes the form, or says that nothing changes.
  func outcome(
    of gesture: Gesture, saying notice: Sentence, in view: DialogueView, then more: [Request] = []
  ) -> Outcome {
    gesture.changesNothing
      ? .close(saying: .notice(EditModeWords.nothingChanges[view.language]))
      : .all([.apply(gesture.edit, saying: notice), .close] + more.map(Outcome.request))
  }
}
