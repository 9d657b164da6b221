// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A cooperative's data.
struct CooperativeForm: FormSubject {
  /// The cooperative as it was, or as a new one begins.
  let original: Cooperative
  /// Whether it is to be added.
  let isNew: Bool

  // The id is there to be seen; what one changes comes after it.
  var start: Form.Datum? { .arabicName }

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    view.name(isNew ? FormWords.newTitle[view.language] : view.name(of: original.id))
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let plan = view.plan
    let language = view.language
    let id = original.id.text
    return [isNew ? .text(.id, id) : .fixed(.id, id)] + Form.Field.names(original.names) + [
      .text(.amazighName, original.names["zgh"] ?? ""),
      .text(
        .category, CategoryField.shown(original.category, in: plan, language),
        known: CategoryField.known(in: plan, language)),
      .text(
        .province, Province.name(original.province, in: language),
        known: provinces(of: plan, language)),
      .text(.contact, original.contact),
      .number(.minArea, original.minArea, FormWords.squareMetres),
      .number(.wishedArea, original.wishedArea, FormWords.squareMetres),
      .text(.wishes, WishField(plan).shown(original.wishes)),
      .number(.power, original.powerKilowatts, FormWords.kilowatts),
      .yesNo(.needsWater, original.needsWater), .yesNo(.cooks, original.cooks),
      .number(.cookingPower, original.cookingKilowatts, FormWords.kilowatts),
      .choice(.status, statuses, original.status.rawValue),
      .whole(.priority, original.priority), .whole(.standLimit, original.standLimit),
    ]
  }

  private var statuses: [Form.Word] {
    original.status == .withdrawn
      ? [Form.Word(value: "", title: Words.withdrawn)]
      : [
        Form.Word(value: Cooperative.Status.waiting.rawValue, title: FormWords.waiting),
        Form.Word(value: Cooperative.Status.confirmed.rawValue, title: FormWords.confirmed),
      ]
  }

  private func provinces(of plan: Plan, _ language: Language) -> [Form.Word] {
    Set(plan.cooperatives.values.map(\.province)).filter { !$0.isEmpty }.sorted().map { written in
      Form.Word(
        value: Province.name(written, in: language),
        title: Phrase.each(value: { $0 == .arabic ? Province.name(written, in: $0) : written }))
    }
  }

  /// Says who has the stands that are wished for, or which of them is none.
  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    var wishing = original
    wishing.wishes = try wishes(form, in: view.plan)
    let lines = WishLine.all(of: wishing, in: view.plan, view.language)
    if lines.isEmpty { return }
    notes = [Form.Note(text: lines.map { "\($0.number) \($0.state)" }.joined(separator: " · "))]
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let cooperative = try cooperative(form, in: view.plan)
    guard isNew || cooperative != original else { return .close }
    let shown = cooperative.names.preferred(in: view.language) ?? cooperative.id.text
    return .all(
      [.apply(.writeCooperative(cooperative), saying: shown), .close]
        + (isNew ? [.request(.showWaiting(cooperative.id))] : []))
  }

  /// The cooperative that the fields describe.
  private func cooperative(_ form: Form, in plan: Plan) throws(Form.Fault) -> Cooperative {
    guard let id = Cooperative.ID(form.text(.id)) else {
      throw Form.Fault(datum: .id, reason: FormWords.wrongID)
    }
    if isNew, plan.cooperatives[id] != nil {
      throw Form.Fault(datum: .id, reason: FormWords.takenID)
    }
    var result = isNew ? Cooperative(id: id, source: original.source) : original
    result.names = form.names(over: result.names)
    guard !result.names.isEmpty else {
      throw Form.Fault(datum: .arabicName, reason: FormWords.noName)
    }
    result.category = CategoryField.id(
      of: form.text(.category), in: plan, before: original.category)
    let province = form.text(.province)
    let shown = [original.province, Province.name(original.province, in: .arabic)]
    result.province = shown.contains(province) ? original.province : Province.written(province)
    result.contact = form.text(.contact)
    result.minArea = try form.number(.minArea)
    result.wishedArea = try form.number(.wishedArea)
    result.wishes = try wishes(form, in: plan)
    result.powerKilowatts = try form.number(.power)
    result.cookingKilowatts = try form.number(.cookingPower)
    result.needsWater = form.isOn(.needsWater)
    result.cooks = form.isOn(.cooks)
    result.priority = try form.whole(.priority, from: 1)
    result.standLimit = try form.whole(.standLimit, from: 1) ?? 1
    if result.standLimit > Cooperative.mostStands {
      throw Form.Fault(datum: .standLimit, reason: SeveralStandsWords.fieldFault)
    }
    if original.status != .withdrawn {
      result.status =
        form.text(.status) == Cooperative.Status.confirmed.rawValue ? .confirmed : .waiting
    }
    return result
  }

  private func wishes(_ form: Form, in plan: Plan) throws(Form.Fault) -> [Stand.ID] {
    try WishField(plan).stands(form.text(.wishes), before: original.wishes)
  }
}

extension Form.Datum {
  static let category = Self(Phrase("category", fr: "catégorie", ar: "الصنف"))
  static let province = Self(Phrase("province", fr: "province", ar: "الإقليم"))
  static let contact = Self(Phrase("contact", fr: "contact", ar: "جهة الاتصال"))
  static let minArea = Self(Phrase("least area", fr: "surface minimale", ar: "المساحة الدنيا"))
  static let wishedArea = Self(
    Phrase("wished area", fr: "surface souhaitée", ar: "المساحة المرغوبة"))
  static let wishes = Self(
    Phrase("wished stands", fr: "stands souhaités", ar: "الأروقة المرغوبة"),
    help: Phrase(
      "numbers or ids, best first: A01, B02", fr: "numéros ou identifiants, le préféré d’abord",
      ar: "أرقام أو معرّفات، الأفضل أولًا"))
  static let needsWater = Self(Phrase("needs water", fr: "besoin d’eau", ar: "تحتاج إلى ماء"))
  static let cooks = Self(
    Phrase("cooking on the stand", fr: "cuisson sur le stand", ar: "الطبخ في الرواق"))
  static let cookingPower = Self(
    Phrase("cooking power", fr: "puissance de cuisson", ar: "قدرة الطبخ"))
  static let status = Self(Phrase("participation", fr: "participation", ar: "المشاركة"))
  static let priority = Self(
    Phrase(
      "seniority rank (1 = first)", fr: "rang d’ancienneté (1 = premier)",
      ar: "رتبة الأقدمية (1 = الأولى)"))
  static let standLimit = Self(
    SeveralStandsWords.fieldTitle, help: SeveralStandsWords.fieldHelp)
}
