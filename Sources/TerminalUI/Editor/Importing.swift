// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PathBytes
import Rosters
import Wording

/// Lists of cooperatives, from a file or from the clipboard.
extension Editor {
  /// Asks for the list to import.
  mutating func askImport() -> [Effect] {
    guard mayChange() else { return [] }
    return open(FilePrompt.list(near: path))
  }

  /// Shows what a list that was read would do.
  mutating func finish(_ outcome: ListOutcome) {
    switch outcome {
    case .failed(let reason): refuse(reason)
    case .counted(let count, let path):
      guard dialogue == nil || dialogue is FilePrompt else { return }
      tell(nil)
      dialogue = Form(NewHallForm(for: count, listedIn: path), in: view)
    case .tried(let tried):
      // What was opened while it was read is not thrown away for it.
      guard dialogue == nil || dialogue is FilePrompt else {
        return tell(.notice(ImportWords.title(tried.trial)[language]))
      }
      tell(nil)
      dialogue = ImportSheet(tried)
    }
  }

  /// Takes rows that were pasted into the roster for a list.
  ///
  /// - Returns: Whether they were any: several lines, or cells.
  mutating func takeRows(_ text: String) -> Bool {
    guard focus == .roster, text.contains("\n") || text.contains("\t") else { return false }
    guard mayChange() else { return true }
    let name: String = ImportWords.pasted[language]
    finish(ListOutcome(PathBytes.bytes(text), named: name, into: plan))
    return true
  }
}
