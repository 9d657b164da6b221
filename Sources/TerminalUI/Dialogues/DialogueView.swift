// SPDX-License-Identifier: Apache-2.0

import TerminalDriver
import DisplayText
import FloorPlan
import StandMaps

/// What dialogues are shown of the editor: all that they may need, and nothing that they could change.
struct DialogueView: PlanPrinting, Sendable {
  /// All that is seen of the plan: to keys that of the plan that is worked on, to paint that of the
  /// plan that is shown.
  let sight: PlanSight
  let settings: EditorSettings
  let bindings: BindingTable
  let layout: ScreenLayout
  /// The scale of the map, and the part of it that is seen.
  let scale: MapScale
  let scroll: ScreenPoint
  /// What has the focus.
  let focus: Panel
  /// The stand under the cursor.
  let selected: Stand.ID?
  /// Where the keys go when nothing is open, the first that knows one first.
  let contexts: [Context]
  let choosing: Choosing?
  /// The edit mode, while stands or features are edited.
  let shaping: ShapingMode?
  let variant: Variant?
  let search: StandSearch?
  /// The lists as they are shown.
  let waitingLines: [Cooperative]
  let rosterLines: [Cooperative]
  /// The file that the plan is kept in.
  let path: String?
  /// Who and when, for the history.
  let stamp: Stamp
  /// The plan as it was opened, and as it was saved last.
  let opened: Plan
  let saved: Plan
  /// The rules that were switched off, as they were.
  let switchedOff: [Rule.ID: Rule]

  /// Words of the program with the keys that they name.
  func say(_ phrase: Phrase) -> String { bindings.filled(phrase[language], in: language) }

  /// Why the plan may not be changed; nil where it may.
  var readOnlyRefusal: Message? {
    settings.isReadOnly ? .refusal(Words.readOnly[language]) : nil
  }

  /// What is said of a key that means nothing here.
  func refusal(of key: Key, because words: Phrase) -> Message {
    .refusal(KeyWords.name(of: "\(key)", language) + language.colon + words[language])
  }
}
