// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The words of the plan file that lists show, as people say them; English keeps those of the file.
extension Severity {
  /// One broken rule of this severity.
  public var phrase: Phrase {
    switch self {
    case .error: Phrase("error", fr: "erreur", ar: "خطأ")
    case .warning: Phrase("warning", fr: "avertissement", ar: "تنبيه")
    case .wish: Phrase("wish", fr: "souhait", ar: "رغبة")
    }
  }
}

extension Cooperative.Status {
  /// How a cooperative stands.
  public var phrase: Phrase {
    switch self {
    case .confirmed: Phrase("confirmed", fr: "confirmée", ar: "مؤكدة")
    case .waiting: Phrase("waiting", fr: "en attente", ar: "في الانتظار")
    case .withdrawn: Phrase("withdrawn", fr: "désistée", ar: "منسحبة")
    }
  }
}

extension StandType {
  /// How a stand lies.
  public var phrase: Phrase {
    switch self {
    case .closed: Phrase("closed", fr: "fermé", ar: "مغلق")
    case .row: Phrase("row", fr: "rangée", ar: "صف")
    case .corner: Phrase("corner", fr: "angle", ar: "زاوية")
    case .peninsula: Phrase("peninsula", fr: "péninsule", ar: "شبه جزيرة")
    case .island: Phrase("island", fr: "îlot", ar: "جزيرة")
    }
  }
}

extension Relation {
  /// How two stands lie to each other.
  public var phrase: Phrase {
    switch self {
    case .sideBySide: Phrase("side by side", fr: "côte à côte", ar: "جنبًا إلى جنب")
    case .backToBack: Phrase("back to back", fr: "dos à dos", ar: "ظهرًا لظهر")
    case .facing: Phrase("facing", fr: "en face", ar: "مقابل")
    }
  }
}

extension Plan {
  /// A category's name in French or Arabic; in English its word of the file.
  func category(_ word: String, in language: Language) -> String {
    guard language != .english else { return word }
    return categories[ExactText(word)]?.names.preferred(in: language) ?? word
  }
}

/// States of a stand in a list.
enum StandStateWords {
  static let locked = Phrase("locked", fr: "verrouillé", ar: "مثبَّت")
  static let shared = Phrase("shared", fr: "partagé", ar: "مشترك")
  static let yes = Phrase("yes", fr: "oui", ar: "نعم")
  static let no = Phrase("no", fr: "non", ar: "لا")
  static let hold = Phrase("hold", fr: "réservé", ar: "محجوز")
}
