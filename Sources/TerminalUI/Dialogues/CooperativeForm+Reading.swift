// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A form that cannot be read yet: which field, and what it needs.
struct FormFault: Error, Hashable {
  let datum: CooperativeForm.Datum
  let reason: Phrase
}

extension CooperativeForm {
  /// The cooperative that the fields describe.
  ///
  /// - Throws: `FormFault` for the first field that does not hold what it should.
  func cooperative(in plan: Plan) throws(FormFault) -> Cooperative {
    guard let id = Cooperative.ID(text(.id)) else {
      throw FormFault(
        datum: .id,
        reason: Phrase(
          "letters, digits, . _ - only, 64 at most",
          fr: "lettres, chiffres, . _ - seulement, 64 au plus",
          ar: "حروف لاتينية وأرقام و . _ - فقط، 64 على الأكثر"))
    }
    if isNew, plan.cooperatives[id] != nil {
      throw FormFault(
        datum: .id,
        reason: Phrase("this id is taken", fr: "cet identifiant est pris", ar: "هذا المعرّف مستعمل"))
    }
    var result = isNew ? Cooperative(id: id, source: original.source) : original
    result.names["ar"] = text(.arabicName)
    result.names["fr"] = text(.frenchName)
    result.names["en"] = text(.englishName)
    result.names["zgh"] = text(.amazighName)
    guard !result.names.isEmpty else {
      throw FormFault(
        datum: .arabicName,
        reason: Phrase(
          "give at least one name", fr: "donner au moins un nom", ar: "أعط اسمًا واحدًا على الأقل"))
    }
    result.category = text(.category)
    result.province = text(.province)
    result.contact = text(.contact)
    result.minArea = try number(.minArea)
    result.wishedArea = try number(.wishedArea)
    result.powerKilowatts = try number(.power)
    result.cookingKilowatts = try number(.cookingPower)
    result.needsWater = isOn(.water)
    result.cooks = isOn(.cooks)
    result.priority = try rank()
    if original.status != .withdrawn {
      result.status = isOn(.status) ? .confirmed : .waiting
    }
    return result
  }

  private func field(_ datum: Datum) -> Field? { fields.first { $0.datum == datum } }

  private func text(_ datum: Datum) -> String {
    let text = field(datum)?.text.text ?? ""
    let trimmed = text.unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(trimmed.reversed().drop { $0 == " " }.reversed()))
  }

  private func isOn(_ datum: Datum) -> Bool { field(datum)?.isOn ?? false }

  private func number(_ datum: Datum) throws(FormFault) -> Double {
    guard let value = FormFigures.value(text(datum)) else {
      throw FormFault(
        datum: datum,
        reason: Phrase(
          "a number, such as 4.5", fr: "un nombre, comme 4,5", ar: "عدد، مثل 4.5"))
    }
    return value
  }

  private func rank() throws(FormFault) -> Int? {
    let text = text(.priority)
    if text.isEmpty { return nil }
    guard let value = FormFigures.value(text), value >= 1, value == value.rounded() else {
      throw FormFault(
        datum: .priority,
        reason: Phrase("a whole number from 1", fr: "un entier à partir de 1", ar: "عدد صحيح من 1"))
    }
    return Int(value)
  }
}
