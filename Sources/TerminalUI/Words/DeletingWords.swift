// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of deleting a cooperative.
enum DeletingWords {
  static let ask = Phrase(
    "Delete this cooperative, with all its data?",
    fr: "Supprimer cette coopérative et toutes ses données ?",
    ar: "هل تُحذف هذه التعاونية مع كل بياناتها؟")
  static let delete = Phrase("delete", fr: "supprimer", ar: "حذف")
  static let keep = Phrase("keep", fr: "garder", ar: "إبقاء")
  static let deleted = Phrase("deleted", fr: "supprimée", ar: "حُذفت")
}
