// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension NotKept {
  /// The reason in a few words.
  public var phrase: Phrase {
    switch self {
    case .noHome:
      Phrase(
        "there is no home folder", fr: "il n’y a pas de dossier personnel",
        ar: "لا يوجد مجلد شخصي")
    case .full: Phrase("the disk is full", fr: "le disque est plein", ar: "القرص ممتلئ")
    case .taken(let path):
      Phrase(
        "\(path) belongs to someone else", fr: "\(path) appartient à quelqu’un d’autre",
        ar: "\(path) ملك لشخص آخر")
    case .failed(let reason): reason
    }
  }
}
