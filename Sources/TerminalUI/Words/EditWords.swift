// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Names edits as people do, for undo and redo.
enum EditWords {
  /// A few words for an edit: "swap Miel de Taforalt and Huile de Debdou".
  static func title(of edit: Edit, in plan: Plan, _ language: Language) -> String {
    func label(_ id: Stand.ID) -> String { plan.stands[id]?.label ?? id.text }
    func name(_ id: Cooperative.ID) -> String {
      plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
    }
    switch edit {
    case .place(let cooperative, let stand):
      return "\(name(cooperative)) → \(label(stand))"
    case .unplace(let id, _):
      return Phrase("take off", fr: "retirer", ar: "إزالة")[language] + " " + name(id)
    case .swap(let first, let second):
      return "\(name(first)) ⇄ \(name(second))"
    case .reseat(let seats):
      return seats.map { "\(name($0.cooperative)) → \(label($0.stand))" }.joined(separator: ", ")
    case .hold(let stand, _):
      return Phrase("hold", fr: "réservation", ar: "حجز")[language] + " " + label(stand)
    case .lock(let stand, _):
      return Phrase("lock", fr: "verrou", ar: "تثبيت")[language] + " " + label(stand)
    case .setStatus:
      return Phrase("approval", fr: "approbation", ar: "الاعتماد")[language]
    case .writeCooperative(let cooperative):
      return Phrase("data of", fr: "données de", ar: "بيانات")[language] + " "
        + (cooperative.names.preferred(in: language) ?? cooperative.id.text)
    case .removeCooperative(let id):
      return Phrase("removal of", fr: "suppression de", ar: "حذف")[language] + " " + id.text
    case .withdraw(let id, _, _):
      return Phrase("withdrawal of", fr: "désistement de", ar: "انسحاب")[language] + " " + name(id)
    case .reinstate(let id):
      return Phrase("return of", fr: "retour de", ar: "عودة")[language] + " " + name(id)
    case .writeStand(let stand):
      return Phrase("stand", fr: "stand", ar: "رواق")[language] + " " + stand.label
    case .removeStand(let id):
      return Phrase("stand", fr: "stand", ar: "رواق")[language] + " " + id.text
    case .writeFeature(let feature): return feature.id.text
    case .removeFeature(let id): return id.text
    case .writeRule(let rule):
      return Phrase("rule", fr: "règle", ar: "قاعدة")[language] + " " + rule.id.text
    case .removeRule(let id):
      return Phrase("rule off", fr: "règle inactive", ar: "تعطيل قاعدة")[language] + " " + id.text
    case .writeHall: return Phrase("hall", fr: "salle", ar: "القاعة")[language]
    case .writeNames: return Phrase("names", fr: "noms", ar: "الأسماء")[language]
    case .all(let edits) where edits.count > 3:
      let count = edits.count
      return Phrase("\(count) changes", fr: "\(count) changements", ar: "\(count) تغييرات")[
        language]
    case .all(let edits):
      return edits.map { title(of: $0, in: plan, language) }.joined(separator: ", ")
    case .restore:
      return Phrase("earlier state", fr: "état antérieur", ar: "حالة سابقة")[language]
    }
  }

  /// A stand that an edit is about, to bring the cursor there.
  static func stand(of edit: Edit, in plan: Plan) -> Stand.ID? {
    switch edit {
    case .place(_, let stand), .hold(let stand, _), .lock(let stand, _), .removeStand(let stand):
      return stand
    case .reseat(let seats): return seats.first?.stand
    case .writeStand(let stand): return stand.id
    case .swap(let first, _): return plan.stands(of: first).first
    case .unplace(let id, _), .withdraw(let id, _, _): return plan.stands(of: id).first
    case .all(let edits):
      for edit in edits {
        if let stand = stand(of: edit, in: plan) { return stand }
      }
      return nil
    default: return nil
    }
  }
}
