// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Wording

/// What the world outside finds of the plan's file and its journal while one works.
extension Editor {
  /// Notes whether what is not saved is kept, and why not; says so where it is news.
  mutating func note(_ reason: NotKept?) {
    guard reason != document.notKept else { return }
    // The warning itself stands on the status line as long as it holds.
    document.notKept = reason
    if reason == nil { tell(.notice(FileWords.keptAgain[language])) }
  }

  /// Notes what has become of the plan's file; says so where it is news.
  mutating func note(_ finding: FileWatch.Finding) {
    guard finding != document.fileFinding else { return }
    document.fileFinding = finding
    switch finding {
    case .asItWas: break
    case .changed:
      let said = settings.isReadOnly ? FileWords.changedMark : FileWords.changed
      tell(.refusal(said[language]))
    case .gone: tell(.refusal(FileWords.gone[language]))
    }
  }

  /// What stays to be said of the file until it is no longer so, the gravest first; nil for nothing.
  var fileWarning: Sentence? {
    if let notKept = document.notKept {
      return "\(FileWords.notKept, language)\(words: language.colon)\(notKept.phrase, language)"
    }
    return nil
  }

  /// What stands behind the file's name: whether somebody else has changed it, or taken it away.
  var fileMark: Phrase? {
    switch document.fileFinding {
    case .asItWas: nil
    case .changed: FileWords.changedMark
    case .gone: FileWords.goneMark
    }
  }
}
