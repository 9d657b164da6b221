// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Taking cooperatives off the roster for good, as far as anything is for good that `u` takes back.
extension Editor {
  /// Asks once; one that has a stand, or that a rule speaks of, stays.
  mutating func askDeleting(_ id: Cooperative.ID) {
    guard mayChange() else { return }
    let edit = Edit.removeCooperative(id)
    do throws(EditRefusal) {
      _ = try plan.applying(edit, stamp: nil)
    } catch {
      tell(.refusal(RefusalWords.sentence(for: error, in: plan, language)))
      return
    }
    let shown = name(of: id)
    let said: Sentence = "\(shown)\(words: language.colon)\(DeletingWords.deleted, language)"
    dialogue = Choice(
      title: DeletingWords.ask, detail: shown,
      options: [
        Choice.Option(key: "d", title: DeletingWords.delete, outcome: .apply(edit, saying: said)),
        .stay("n", DeletingWords.keep),
      ])
  }
}
