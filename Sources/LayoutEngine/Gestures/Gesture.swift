// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What a gesture would do: one edit, what it leaves selected, and what to say of it at once.
public struct Gesture: Hashable, Sendable {
  /// The edit that carries it out; one step to undo.
  package let edit: Edit
  /// What is selected afterwards: what it made, or what it was about; nothing after a deletion.
  package let selection: Selection
  /// What people should know of it; the gravest first.
  package let notices: [GestureNotice]

  /// Whether the plan would stay as it is, as after a move by nothing.
  package var changesNothing: Bool { edit == .all([]) }
}

/// Something that a gesture brings about and people should know before they let go.
package enum GestureNotice: Hashable, Sendable {
  /// The stand reaches out of the hall; a rule error where `insideHall` is listed.
  case leavesHall(stand: String)
  /// Two stands share floor; a rule error where `noOverlap` is listed.
  case overlaps(stand: String, other: String)
  /// A stand shares floor with a feature that blocks; a rule error where `noOverlap` is listed.
  case blocked(stand: String, feature: Feature.ID, kind: Feature.Kind)
  /// A feature reaches out of the hall.
  case featureLeavesHall(Feature.ID)
  /// Several stands would show the number; a rule error where `numbersUnique` is listed.
  case sameNumber(String)
  /// The cooperative loses its stand and is to be placed again; it stays confirmed.
  case unplaces(Cooperative.ID, names: Names)
}

extension GestureNotice {
  /// The notice as a sentence; names and numbers in it are the file's.
  package var phrase: Phrase {
    switch self {
    case .leavesHall(let stand):
      Phrase(
        "Stand \(stand) reaches out of the hall.", fr: "Le stand \(stand) dépasse de la salle.",
        ar: "الرواق \(stand) يتجاوز القاعة.")
    case .overlaps(let stand, let other):
      Phrase(
        "Stands \(stand) and \(other) overlap.",
        fr: "Les stands \(stand) et \(other) se chevauchent.",
        ar: "الرواقان \(stand) و\(other) متداخلان.")
    case .blocked(let stand, let feature, let kind):
      Phrase(
        "Stand \(stand) lies on \(feature) (\(kind.term[.english])).",
        fr: "Le stand \(stand) est sur \(feature) (\(kind.term[.french])).",
        ar: "الرواق \(stand) فوق \(feature) (\(kind.term[.arabic])).")
    case .featureLeavesHall(let feature):
      Phrase(
        "\(feature) reaches out of the hall.", fr: "\(feature) dépasse de la salle.",
        ar: "\(feature) يتجاوز القاعة.")
    case .sameNumber(let number):
      Phrase(
        "Several stands show the number \(number).",
        fr: "Plusieurs stands portent le numéro \(number).",
        ar: "عدة أروقة تحمل الرقم \(number).")
    case .unplaces(let id, let names):
      Phrase(
        "\(names.preferred(in: .english) ?? id.text) loses its stand.",
        fr: "\(names.preferred(in: .french) ?? id.text) perd son stand.",
        ar: "\(names.preferred(in: .arabic) ?? id.text) تفقد رواقها.")
    }
  }
}
