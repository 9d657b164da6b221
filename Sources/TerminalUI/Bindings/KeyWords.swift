// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Wording

/// Names keys as the keyboards of a reader do.
enum KeyWords {
  /// The French names; Arabic keyboards of Morocco carry the Latin ones.
  private static let french = [
    "Enter": "Entrée", "Esc": "Échap", "Space": "Espace", "PageUp": "PgPréc",
    "PageDown": "PgSuiv", "Home": "Début", "End": "Fin", "Delete": "Suppr", "Insert": "Inser",
    "Backspace": "Retour", "Up": "Haut", "Down": "Bas", "Left": "Gauche", "Right": "Droite",
    "Shift": "Maj",
  ]

  /// A key of the binding table, `Shift-Tab`, in the reader's language: `Maj-Tab`.
  static func name(of key: String, _ language: Language) -> String {
    guard language == .french, key.unicodeScalars.count > 1 else { return key }
    let parts = key.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    return parts.map { french[$0] ?? $0 }.joined(separator: "-")
  }

  /// The keys of a line of the table, one after the other.
  static func names(of keys: [String], _ language: Language) -> String {
    keys.map { name(of: $0, language) }.joined(separator: " ")
  }

  /// A key as bars show it: arrows are drawn.
  static func sign(of key: Key, _ language: Language) -> String {
    switch key {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: name(of: "\(key)", language)
    }
  }
}
