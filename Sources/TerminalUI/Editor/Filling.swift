// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling
import Wording

/// Filling the hall with the most stands: the sheet, what the map shows meanwhile, the one edit after.
extension Editor {
  /// Opens the sheet, which starts searching.
  mutating func beginFilling() -> [Effect] {
    guard mayChange() else { return [] }
    tell(nil)
    return open(FillingSheet(plan))
  }

  /// Shows how a search goes, and what it found; keeps it at once where somebody stopped it.
  mutating func show(_ news: FillingNews) {
    guard var sheet = dialogue as? FillingSheet else { return }
    sheet.take(news, in: sight, language)
    dialogue = sheet
    guard case .found(let request, let filling, let edit) = news, request == sheet.request else {
      return
    }
    previewFilling(edit)
    guard sheet.isStopping, let edit else { return }
    dialogue = nil
    document.consider(nil)
    _ = apply(edit.edit, saying: FillingWords.filled(filling, edit)[language])
  }

  /// Shows the stands of a filling on the map, its corners marked; nil shows the plan as it is.
  mutating func previewFilling(_ edit: FillingEdit?) {
    document.consider(
      edit.flatMap { PlanPreview(after: $0.edit, of: sight, marking: Set($0.corners)) })
  }
}
