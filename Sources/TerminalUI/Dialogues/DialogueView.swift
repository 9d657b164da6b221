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
