// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A column of a list: the raw value is what `--columns` calls it.
package protocol ListColumn: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// Those that a list has where nobody asks for others.
  static var usual: [Self] { get }

  /// Its heading.
  var title: Phrase { get }
}

extension ListColumn {
  /// The column that a word means: its key or its heading in any language, folded as search folds
  /// them.
  package init?(called word: String) {
    let key = SearchKey(word)
    let found = Self.allCases.first { column in
      SearchKey(column.rawValue) == key
        || Language.allCases.contains { SearchKey(column.title[$0]) == key }
    }
    guard let found else { return nil }
    self = found
  }
}

/// A column of `list stands`.
package enum StandColumn: String, ListColumn {
  case number, id, area, type, sides, exit, state, cooperatives
  case power, powerNeeded, water, waterNeeded, hold, remark

  package static let usual: [StandColumn] = [
    .number, .id, .area, .type, .sides, .exit, .state, .cooperatives,
  ]

  package var title: Phrase {
    switch self {
    case .number: Phrase("number", fr: "numéro", ar: "الرقم")
    case .id: Phrase("id", fr: "identifiant", ar: "المعرّف")
    case .area: Phrase("area", fr: "surface", ar: "المساحة")
    case .type: Phrase("type", fr: "type", ar: "النوع")
    case .sides: Phrase("sides", fr: "façades", ar: "الواجهات")
    case .exit: Phrase("to a door", fr: "à une porte", ar: "إلى باب")
    case .state: Phrase("state", fr: "état", ar: "الحالة")
    case .cooperatives: Phrase("cooperatives", fr: "coopératives", ar: "التعاونيات")
    case .power: Terms.power.one
    case .powerNeeded:
      Phrase("power needed", fr: "électricité demandée", ar: "الكهرباء المطلوبة")
    case .water: Terms.water.one
    case .waterNeeded: Phrase("water needed", fr: "eau demandée", ar: "الماء المطلوب")
    case .hold: Phrase("held for", fr: "réservé à", ar: "محجوز لـ")
    case .remark: Phrase("remark", fr: "remarque", ar: "ملاحظة")
    }
  }
}

/// A column of `list cooperatives` and `list waiting`.
package enum CooperativeColumn: String, ListColumn {
  case id, number, status, priority, category, province, name
  case area, minArea, wishedArea, power, water, cooking, tags
  case contact, person, phone, email, remark, wishes

  package static let usual: [CooperativeColumn] = [
    .id, .number, .status, .priority, .category, .province, .name,
  ]

  package var title: Phrase {
    switch self {
    case .id: Phrase("id", fr: "identifiant", ar: "المعرّف")
    case .number: Phrase("stand", fr: "stand", ar: "الرواق")
    case .status: Phrase("status", fr: "statut", ar: "الوضعية")
    case .priority: Phrase("seniority", fr: "ancienneté", ar: "الأقدمية")
    case .category: Phrase("category", fr: "catégorie", ar: "الصنف")
    case .province: Phrase("province", fr: "province", ar: "الإقليم")
    case .name: Phrase("name", fr: "nom", ar: "الاسم")
    case .area: Phrase("area", fr: "surface", ar: "المساحة")
    case .minArea: Phrase("least area", fr: "surface minimale", ar: "المساحة الدنيا")
    case .wishedArea: Phrase("wished area", fr: "surface souhaitée", ar: "المساحة المرغوبة")
    case .power: Terms.power.one
    case .water: Terms.water.one
    case .cooking: Terms.cooking.one
    case .tags: Phrase("tags", fr: "étiquettes", ar: "الوسوم")
    case .contact: Phrase("contact", fr: "contact", ar: "جهة الاتصال")
    case .person: Phrase("person", fr: "responsable", ar: "المسؤول")
    case .phone: Phrase("phone", fr: "téléphone", ar: "الهاتف")
    case .email: Phrase("e-mail", fr: "courriel", ar: "البريد الإلكتروني")
    case .remark: Phrase("remark", fr: "remarque", ar: "ملاحظة")
    case .wishes: Phrase("wished stands", fr: "stands souhaités", ar: "الأروقة المرغوبة")
    }
  }
}
