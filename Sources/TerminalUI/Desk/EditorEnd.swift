// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Wording

/// How an editing session ended.
package enum EditorEnd: Hashable, Sendable {
  /// The person left; everything was saved, or thrown away on purpose.
  case left
  /// The terminal or the session ended; what was unsaved is in the journal, if there was anything.
  ///
  /// `notKept` says why it is not, where it could not be kept.
  case cutOff(EndReason, hasUnsavedChanges: Bool, notKept: NotKept? = nil)
}

extension EditorEnd {
  /// What a person is told who had unsaved changes when the session was cut off; nil for nothing.
  package var phrase: Phrase? {
    guard case .cutOff(_, hasUnsavedChanges: true, let notKept) = self else { return nil }
    guard let notKept else { return FileWords.kept }
    let (what, why) = (FileWords.lost, notKept.phrase)
    return Phrase.each { language in
      what.sentence(in: language) + Sentence(words: language.colon) + why.sentence(in: language)
    }
  }
}
