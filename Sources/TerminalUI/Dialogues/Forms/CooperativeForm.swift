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
  func start(in view: DialogueView) -> Form.Datum? { .name(in: view.language) }

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    view.name(isNew ? FormWords.newTitle[view.language] : view.name(of: original.id))
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let plan = view.plan
    let language = view.language
    let id = original.id.text
    return [isNew ? .text(.id, id) : .fixed(.id, id)] + Form.Field.names(original.names) + [
      .text(.amazighName, original.names["zgh"] ?? ""),
      field(.category, of: .category, in: plan, language),
      field(.province, of: .province, in: plan, language),
      .text(.person, original.person), .text(.phone, original.phone),
      .text(.email, original.email), .text(.contact, original.contact),
      .text(.remark, original.remark),
      .number(.minArea, original.minArea, FormWords.squareMetres),
      .number(.wishedArea, original.wishedArea, FormWords.squareMetres),
      .text(.wishes, WishField(plan).shown(original.wishes)),
      .number(.power, original.powerKilowatts, FormWords.kilowatts),
      .yesNo(.needsWater, original.needsWater), .yesNo(.cooks, original.cooks),
      .number(.cookingPower, original.cookingKilowatts, FormWords.kilowatts),
      .choice(.status, statuses, original.status.rawValue),
      .whole(.priority, original.priority), .whole(.standLimit, original.standLimit),
    ] + OwnFields.fields(of: original, in: plan)
  }

  private func field(
    _ datum: Form.Datum, of grouping: Grouping, in plan: Plan, _ language: Language
  ) -> Form.Field {
    let names = GroupingField(grouping: grouping, plan: plan)
    return Form.Field(
      datum, .text(known: names.known(language)), names.shown(original[grouping], language),
      isReplaced: true)
  }

  private var statuses: [Form.Word] {
    original.status == .withdrawn
      ? [Form.Word(value: "", title: Words.withdrawn)]
      : [
        Form.Word(value: Cooperative.Status.waiting.rawValue, title: FormWords.waiting),
        Form.Word(value: Cooperative.Status.confirmed.rawValue, title: FormWords.confirmed),
      ]
  }

  /// Says which category and which province would be new, and who has the stands that are wished
  /// for, or which of them is none.
  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    for (datum, grouping) in Self.groupings {
      let id = id(form, datum, grouping, in: view.plan)
      guard GroupingField(grouping: grouping, plan: view.plan).isNew(id), form.isChanged(datum)
      else { continue }
      notes.append(Form.Note(text: CategoryWords.isNew(id, grouping)[view.language]))
    }
    var wishing = original
    wishing.wishes = try wishes(form, in: view.plan)
    let lines = WishLine.all(of: wishing, in: view.plan, view.language)
    if lines.isEmpty { return }
    notes.append(
      Form.Note(
        text: lines.map { "\($0.number) \($0.state)" as Sentence }.joined(separator: " · ")))
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let cooperative = try cooperative(form, in: view.plan)
    guard isNew || cooperative != original else { return .close }
    let shown = cooperative.names.preferred(in: view.language) ?? cooperative.id.text
    let made = Self.groupings.flatMap { datum, grouping in
      additions(to: grouping, by: cooperative, as: form.text(datum), in: view)
    }
    let edit = Edit.writeCooperative(cooperative)
    let isWaiting = isNew && cooperative.status == .waiting
    let said: Sentence =
      isWaiting
      ? "\(shown)\(words: view.language.colon)\(FormWords.waits, view.language)"
      : Sentence(value: shown)
    return .all(
      [.apply(made.isEmpty ? edit : .all(made + [edit]), saying: said), .close]
        + (isNew ? [.request(.showWaiting(cooperative.id))] : []))
  }

  private static let groupings: [(Form.Datum, Grouping)] = [
    (.category, .category), (.province, .province),
  ]

  private func id(
    _ form: Form, _ datum: Form.Datum, _ grouping: Grouping, in plan: Plan
  ) -> String {
    let names = GroupingField(grouping: grouping, plan: plan)
    let before = original[grouping]
    let typed = form.text(datum)
    return Language.allCases.contains { names.shown(before, $0) == typed }
      ? before : names.id(of: typed, before: before)
  }

  /// What makes the category or the province that the cooperative is the first to have.
  private func additions(
    to grouping: Grouping, by cooperative: Cooperative, as typed: String, in view: DialogueView
  ) -> [Edit] {
    let id = cooperative[grouping]
    guard id != original[grouping] || isNew,
      GroupingField(grouping: grouping, plan: view.plan).isNew(id)
    else { return [] }
    let isKnown = Province.known.contains { $0.latin == id }
    let names = isKnown ? Names() : Names([(view.language.rawValue, typed)])
    return view.plan.keepingSigns(
      writing: [(ExactText(id), Category(names: names))], in: grouping)
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
    for (datum, grouping) in Self.groupings {
      result[grouping] = self.id(form, datum, grouping, in: plan)
    }
    result.person = form.text(.person)
    result.phone = form.text(.phone)
    result.email = form.text(.email)
    result.contact = form.text(.contact)
    result.remark = form.text(.remark)
    result.fields = try OwnFields.read(form, over: original.fields)
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
  static let person = Self(Phrase("contact person", fr: "responsable", ar: "المسؤول"))
  static let phone = Self(Phrase("phone", fr: "téléphone", ar: "الهاتف"))
  static let email = Self(Phrase("email", fr: "courriel", ar: "البريد الإلكتروني"))
  static let contact = Self(Phrase("contact", fr: "contact", ar: "جهة الاتصال"))
  static let remark = Self(Phrase("remark", fr: "remarque", ar: "ملاحظة"))
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
