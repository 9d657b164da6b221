// SPDX-License-Identifier: Apache-2.0

import Wording

/// What a page of changes since an earlier print says.
extension PrintWords {
  func changesSince(_ time: String, control: String) -> String {
    pick(
      "Changed since the print of \(time) (control number \(control))",
      "Changé depuis l’impression du \(time) (n° de contrôle \(control))",
      "ما تغير منذ طبعة \(time) (رقم التحقق \(control))")
  }

  var noChanges: String {
    pick(
      "Nothing has changed: that print still holds.",
      "Rien n’a changé : cette impression reste valable.",
      "لم يتغير شيء: تلك الطبعة لا تزال صالحة.")
  }

  var otherChanges: String {
    pick(
      "No stand has changed; other data of the plan have.",
      "Aucun stand n’a changé ; d’autres données du plan, si.",
      "لم يتغير أي رواق؛ تغيرت معطيات أخرى من المخطط.")
  }

  var before: String { pick("before", "avant", "من قبل") }
  var now: String { pick("now", "maintenant", "الآن") }
  var changedData: String { pick("changed", "modifié", "ما تغير") }
  var noStand: String { pick("no such stand", "pas de tel stand", "لا رواق بهذا الرقم") }
}
