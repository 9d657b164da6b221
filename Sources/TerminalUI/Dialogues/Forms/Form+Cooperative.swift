// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A cooperative's data.
extension Form {
  private static let statuses = [
    Word(value: Cooperative.Status.waiting.rawValue, title: FormWords.waiting),
    Word(value: Cooperative.Status.confirmed.rawValue, title: FormWords.confirmed),
  ]

  /// Opens the form on a cooperative.
  init(_ cooperative: Cooperative, isNew: Bool, plan: Plan, _ language: Language = .english) {
    let used = plan.cooperatives.values.map(\.category) + plan.categories.keys.map(\.string)
    let categories = Set(used).filter { !$0.isEmpty }.sorted().map { id in
      let names = plan.categories[ExactText(id)]?.names
      // The id is found by typing it, too: it stands where the name of another language would.
      return Word(
        value: CategoryField.shown(id, in: plan, language),
        title: Phrase(
          language == .english ? names?["en"] ?? id : id, fr: names?["fr"] ?? id,
          ar: names?["ar"] ?? id))
    }
    let provinces = Set(plan.cooperatives.values.map(\.province)).filter { !$0.isEmpty }.sorted()
      .map { written in
        Word(
          value: Province.name(written, in: language),
          title: Phrase(written, fr: written, ar: Province.name(written, in: .arabic)))
      }
    let isWithdrawn = cooperative.status == .withdrawn
    let withdrawn = Word(value: "", title: Words.withdrawn)
    let fields: [Field] =
      [isNew ? .text(.id, cooperative.id.text) : .fixed(.id, cooperative.id.text)]
      + Field.names(cooperative.names)
      + [
        .text(.amazighName, cooperative.names["zgh"] ?? ""),
        .text(
          .category, CategoryField.shown(cooperative.category, in: plan, language),
          known: categories),
        .text(
          .province, Province.name(cooperative.province, in: language), known: provinces),
        .text(.contact, cooperative.contact),
        .number(.minArea, cooperative.minArea, FormWords.squareMetres),
        .number(.wishedArea, cooperative.wishedArea, FormWords.squareMetres),
        .text(.wishes, WishField(plan).shown(cooperative.wishes)),
        .number(.power, cooperative.powerKilowatts, FormWords.kilowatts),
        .yesNo(.needsWater, cooperative.needsWater), .yesNo(.cooks, cooperative.cooks),
        .number(.cookingPower, cooperative.cookingKilowatts, FormWords.kilowatts),
        .choice(
          .status, isWithdrawn ? [withdrawn] : Self.statuses, cooperative.status.rawValue),
        .whole(.priority, cooperative.priority),
        .whole(.standLimit, cooperative.standLimit),
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
    result.category = CategoryField.id(of: text(.category), in: plan, before: original.category)
    let province = text(.province)
    let shown = [original.province, Province.name(original.province, in: .arabic)]
    result.province = shown.contains(province) ? original.province : Province.written(province)
    result.contact = text(.contact)
    result.minArea = try number(.minArea)
    result.wishedArea = try number(.wishedArea)
    result.wishes = try WishField(plan).stands(text(.wishes), before: original.wishes)
    result.powerKilowatts = try number(.power)
    result.cookingKilowatts = try number(.cookingPower)
    result.needsWater = isOn(.needsWater)
    result.cooks = isOn(.cooks)
    result.priority = try whole(.priority, from: 1)
    result.standLimit = try whole(.standLimit, from: 1) ?? 1
    if result.standLimit > Cooperative.mostStands {
      throw Fault(datum: .standLimit, reason: SeveralStandsWords.fieldFault)
    }
    if original.status != .withdrawn {
      result.status = word(.status) == Cooperative.Status.confirmed.rawValue ? .confirmed : .waiting
    }
    return result
  }
}

/// A category in a form: people read and type its name, the plan keeps its id.
enum CategoryField {
  /// What the field shows: the category's name, or its id where it has none.
  static func shown(_ id: String, in plan: Plan, _ language: Language) -> String {
    plan.categoryName(ExactText(id), in: language)
  }

  /// The id of what was typed: itself, or that of the category with such a name in any language;
  /// where several have it, the one that it was.
  static func id(of typed: String, in plan: Plan, before: String) -> String {
    if typed == before || plan.categories[ExactText(typed)] != nil { return typed }
    let key = SearchKey(typed)
    func isMeant(_ id: String) -> Bool {
      plan.categories[ExactText(id)]?.names.entries.contains { SearchKey($0.text.string) == key }
        ?? false
    }
    if isMeant(before) { return before }
    return plan.categories.keys.map(\.string).sorted().first(where: isMeant) ?? typed
  }
}
