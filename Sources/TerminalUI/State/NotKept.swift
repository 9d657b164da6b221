// SPDX-License-Identifier: Apache-2.0

import Glibc
import PlanFiles
import Wording

/// Why changes that are not saved would be lost with the program.
package enum NotKept: Hashable, Sendable {
  /// The environment names no home for the journal of a plan without a file.
  case noHome
  /// There is no room for it.
  case full
  /// Something of somebody else has its name.
  case taken(path: String)
  /// Anything else that the system said.
  case failed(reason: Phrase)

  /// What a failure to write a journal comes down to.
  init(_ error: FileError) {
    switch error {
    case .failed(_, _, ENOSPC), .failed(_, _, EDQUOT), .cannotCreate(_, ENOSPC),
      .cannotCreate(_, EDQUOT):
      self = .full
    case .takenJournal(let path): self = .taken(path: path)
    default: self = .failed(reason: error.phrase)
    }
  }
}

extension NotKept {
  /// The reason in a few words.
  package var phrase: Phrase {
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
