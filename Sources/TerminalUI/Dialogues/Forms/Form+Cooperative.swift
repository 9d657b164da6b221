// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A cooperative's data.
extension Form {
  private static let statuses = [
    Word(value: Cooperative.Status.waiting.rawValue, title: FormWords.waiting),
    Word(value: Cooperative.Status.confirmed.rawValue, title: FormWords.confirmed),
  ]

  /// Opens the form on a cooperative.
  init(_ cooperative: Cooperative, isNew: Bool, plan: Plan) {
    let categories = plan.cooperatives.values.map(\.category) + plan.categories.keys.map(\.string)
    let provinces = plan.cooperatives.values.map(\.province)
    func known(_ values: [String]) -> [Word] {
      Set(values).filter { !$0.isEmpty }.sorted().map { value in
        let names = plan.categories[ExactText(value)]?.names
        return Word(
          value: value,
          title: Phrase(
            names?["en"] ?? value, fr: names?["fr"] ?? value, ar: names?["ar"] ?? value))
      }
    }
    let isWithdrawn = cooperative.status == .withdrawn
    let withdrawn = Word(value: "", title: Words.withdrawn)
    let fields: [Field] =
      [isNew ? .text(.id, cooperative.id.text) : .fixed(.id, cooperative.id.text)]
      + Field.names(cooperative.names)
      + [
        .text(.amazighName, cooperative.names["zgh"] ?? ""),
        .text(.category, cooperative.category, known: known(categories)),
        .text(.province, cooperative.province, known: known(provinces)),
        .text(.contact, cooperative.contact),
        .number(.minArea, cooperative.minArea, FormWords.squareMetres),
        .number(.wishedArea, cooperative.wishedArea, FormWords.squareMetres),
        .number(.power, cooperative.powerKilowatts, FormWords.kilowatts),
        .yesNo(.needsWater, cooperative.needsWater), .yesNo(.cooks, cooperative.cooks),
        .number(.cookingPower, cooperative.cookingKilowatts, FormWords.kilowatts),
        .choice(
          .status, isWithdrawn ? [withdrawn] : Self.statuses, cooperative.status.rawValue),
        .whole(.priority, cooperative.priority),
      ]
    // The id is there to be seen; what one changes comes after it.
    self.init(.cooperative(cooperative, isNew: isNew), fields, line: 1)
  }

  /// The cooperative that the fields describe.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func cooperative(
    _ original: Cooperative, isNew: Bool, in plan: Plan
  ) throws(Fault) -> Cooperative {
    guard let id = Cooperative.ID(text(.id)) else {
      throw Fault(datum: .id, reason: FormWords.wrongID)
    }
    if isNew, plan.cooperatives[id] != nil {
      throw Fault(datum: .id, reason: FormWords.takenID)
    }
    var result = isNew ? Cooperative(id: id, source: original.source) : original
    result.names = names(over: result.names)
    guard !result.names.isEmpty else {
      throw Fault(datum: .arabicName, reason: FormWords.noName)
    }
    result.category = text(.category)
    result.province = text(.province)
    result.contact = text(.contact)
    result.minArea = try number(.minArea)
    result.wishedArea = try number(.wishedArea)
    result.powerKilowatts = try number(.power)
    result.cookingKilowatts = try number(.cookingPower)
    result.needsWater = isOn(.needsWater)
    result.cooks = isOn(.cooks)
    result.priority = try whole(.priority, from: 1)
    if original.status != .withdrawn {
      result.status = word(.status) == Cooperative.Status.confirmed.rawValue ? .confirmed : .waiting
    }
    return result
  }
}
