// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// What dialogues are shown of the editor: all that they may need, and nothing that they could change.
struct DialogueView: EditorShowing, Sendable {
  let document: Document
  let settings: EditorSettings
  let bindings: BindingTable
  let layout: ScreenLayout
  let viewport: Viewport
  let cursor: Cursor
  let shownLists: ShownLists
  let mode: Mode
  let variant: Variant?

  /// Of how many stands a plan may be so that a dialogue works out at once what it shows; for larger
  /// ones that goes on beside the screen.
  static let mostStandsAtOnce = 300

  /// Whether what goes through the whole plan is worked out beside the screen.
  var worksAside: Bool {
    settings.checksAside && plan.stands.count > Self.mostStandsAtOnce
  }

  /// Why the plan may not be changed; nil where it may.
  var readOnlyRefusal: Message? {
    settings.isReadOnly ? .refusal(Words.readOnly[language]) : nil
  }

  /// What is said of a key that means nothing here.
  func refusal(of key: Key, because words: Phrase) -> Message {
    .refusal(
      "\(KeyWords.name(of: "\(key)", language))\(words: language.colon)\(words, language)")
  }
}
