// SPDX-License-Identifier: Apache-2.0

import Wording

extension EditRefusal {
  /// Why a category or a province cannot go.
  func categoryPhrase(calling name: (Cooperative.ID) -> String) -> Phrase {
    switch self {
    case .noSuchCategory(let id):
      Phrase("there is no “\(id)”", fr: "il n’y a pas de « \(id) »", ar: "لا يوجد «\(id)»")
    case .categoryInUse(let id, let cooperative):
      Phrase(
        "\(name(cooperative)) still has “\(id)”", fr: "\(name(cooperative)) a encore « \(id) »",
        ar: "ما زال «\(id)» مستعملًا لدى \(name(cooperative))")
    case .categoryInRule(let id, let rule):
      Phrase(
        "rule \(rule) concerns “\(id)”; change or switch it off first",
        fr: "la règle \(rule) porte sur « \(id) » ; modifiez-la ou désactivez-la d’abord",
        ar: "تخص القاعدة \(rule) «\(id)»؛ المرجو تعديلها أو تعطيلها أولًا")
    default: Phrase("", fr: "", ar: "")
    }
  }
}
