// SPDX-License-Identifier: Apache-2.0

import PlanReports
import Wording

/// The headings of what is exported beside cooperatives: stands, services, notices.
enum ReportHeadings {
  /// Whether a row of headings is one of those, in any language.
  static func areReport(_ cells: [String]) -> Bool {
    let texts = cells.map { CellText.trimmed($0) }
    return all.contains {
      texts.starts(with: $0) && texts.dropFirst($0.count).allSatisfy(\.isEmpty)
    }
  }

  private static let all = Language.allCases.flatMap {
    [stands(in: $0), services(in: $0), notices(in: $0)]
  }

  static func stands(in language: Language) -> [String] {
    [
      FileKeyWords.title(of: "number"), standID, FileKeyWords.title(of: "area"),
      FileKeyWords.title(of: "type"), FileKeyWords.title(of: "openSides"),
      FileKeyWords.title(of: "exitMetres"), FileKeyWords.title(of: "powerKilowatts"),
      Terms.water.one, Terms.onHold.one, Terms.locked.one, Terms.shared.one, cooperativeIDs,
      FileKeyWords.title(of: "cooperatives"),
    ].map { $0[language] }
  }

  static func services(in language: Language) -> [String] {
    [
      FileKeyWords.title(of: "number"), standID, offered, needed, waterOffered, waterNeeded,
      Terms.cooking.one, FileKeyWords.title(of: "cookingKilowatts"), Terms.powerPoint.one, distance,
      standCount, FileKeyWords.title(of: "cooperatives"),
    ].map { $0[language] }
  }

  static func notices(in language: Language) -> [String] {
    [
      FileKeyWords.title(of: "id"), name("fr"), name("ar"), name("en"),
      FileKeyWords.title(of: "person"), FileKeyWords.title(of: "phone"),
      FileKeyWords.title(of: "email"), FileKeyWords.title(of: "contact"), before, now,
      FileKeyWords.title(of: "area"), notice("fr"), notice("ar"), notice("en"),
    ].map { $0[language] }
  }

  static let capacity = Phrase("can give (kW)", fr: "peut donner (kW)", ar: "تعطي (kW)")
  private static let standID = Phrase("stand id", fr: "identifiant du stand", ar: "معرّف الرواق")
  private static let cooperativeIDs = Phrase(
    "ids of cooperatives", fr: "identifiants des coopératives", ar: "معرّفات التعاونيات")
  private static let offered = Phrase(
    "power offered (kW)", fr: "puissance fournie (kW)", ar: "القدرة المتاحة (kW)")
  private static let needed = Phrase(
    "power needed (kW)", fr: "puissance demandée (kW)", ar: "القدرة المطلوبة (kW)")
  private static let waterOffered = Phrase("water offered", fr: "eau fournie", ar: "الماء المتاح")
  private static let waterNeeded = Phrase("water needed", fr: "eau demandée", ar: "الماء المطلوب")
  private static let distance = Phrase("distance (m)", fr: "distance (m)", ar: "المسافة (م)")
  private static let standCount = Phrase("stands", fr: "stands", ar: "أروقة")
  private static let before = Phrase("stand before", fr: "stand avant", ar: "الرواق السابق")
  private static let now = Phrase("stand now", fr: "stand actuel", ar: "الرواق الحالي")

  private static func name(_ code: String) -> Phrase {
    Phrase.each { HeadingWords.nameHeading(code, in: $0) }
  }

  private static func notice(_ code: String) -> Phrase {
    Phrase("notice (\(code))", fr: "avis (\(code))", ar: "إشعار (\(code))")
  }
}
