// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// New numbers for stands, first as the first of them shows it; the map shows at once what they
/// would be.
struct NumberForm: ShownFormSubject {
  let stands: Set<Stand.ID>

  func title(of form: Form, in view: DialogueView) -> DisplayText {
    form.counted(Phrase("New numbers", fr: "Nouveaux numéros", ar: "أرقام جديدة"), in: view)
  }

  func fields(in view: DialogueView) -> [Form.Field] {
    let first = StandOrder.rows.sorted(stands.compactMap { view.plan.stands[$0] }).first
    return Form.Field.numbering(Numbering(first: first?.number ?? "")) + [
      .choice(.order, StandOrder.allCases.map(Self.word), StandOrder.rows.rawValue),
      Form.Field.skips,
    ]
  }

  private static func word(for order: StandOrder) -> Form.Word {
    let title =
      switch order {
      case .rows: Phrase("rows from the west", fr: "rangées depuis l’ouest", ar: "صفوف من الغرب")
      case .rowsFromEast:
        Phrase("rows from the east", fr: "rangées depuis l’est", ar: "صفوف من الشرق")
      case .snake:
        Phrase("to and fro from west", fr: "en lacet depuis l’ouest", ar: "متعرج من الغرب")
      case .snakeFromEast:
        Phrase("to and fro from east", fr: "en lacet depuis l’est", ar: "متعرج من الشرق")
      case .columns:
        Phrase("columns from west", fr: "colonnes depuis l’ouest", ar: "أعمدة من الغرب")
      case .columnsFromEast:
        Phrase("columns from east", fr: "colonnes depuis l’est", ar: "أعمدة من الشرق")
      }
    return Form.Word(value: order.rawValue, title: title)
  }

  func gesture(of form: Form, in view: DialogueView) throws -> Gesture? {
    try view.engine.renumber(
      stands, try form.numbering(), order: StandOrder(rawValue: form.text(.order)) ?? .rows)
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    guard let gesture = try gesture(of: form, in: view) else { return .close }
    var next = try form.numbering()
    next.avoidsTaken = true
    return outcome(
      of: gesture, saying: view.said(EditModeWords.renumbered, of: gesture), in: view,
      then: [.repeatLater(.renumber(next))])
  }

  func leave(_ form: Form, in view: DialogueView) -> Outcome {
    .close(saying: .notice(Words.cancelled[view.language]))
  }
}

// MARK: Numbers of stands, here and in rows

extension Form.Field {
  /// How a series begins.
  static func numbering(_ numbering: Numbering) -> [Form.Field] {
    [
      Form.Field(.prefix, .text(known: []), numbering.prefix, isReplaced: true),
      .whole(.start, numbering.start), .whole(.digits, numbering.digits),
    ]
  }

  /// The numbers to leave out.
  static let skips = Form.Field(.skips, .text(known: []), isReplaced: true)
}

extension Form {
  /// The numbers that the fields describe.
  func numbering() throws(Fault) -> Numbering {
    var skips: Set<Int> = []
    for part in text(.skips).split(whereSeparator: { " ,;،".contains($0) }) {
      guard let value = FormFigures.value(String(part)), let skip = Int(exactly: value) else {
        throw Fault(datum: .skips, reason: EditModeWords.wrongSkips)
      }
      skips.insert(skip)
    }
    return Numbering(
      prefix: field(.prefix)?.value ?? "", start: try count(.start),
      digits: try count(.digits, from: 1), skips: skips)
  }

  /// A title with the place of the cursor among the fields, of which not all may be seen.
  func counted(_ title: Phrase, in view: DialogueView) -> DisplayText {
    view.text("\(title, view.language)  \("\(here + 1)/\(fields.count)")")
  }

  /// What the rules say of what the form would do; else what it would make.
  func outlook(in view: DialogueView) -> Note {
    let language = view.language
    let outlook = view.editMode?.outlook
    if let notice = outlook?.gesture?.notices.first {
      return Note(text: "! \(notice.phrase, language)", isGrave: true)
    }
    if let verdict = outlook?.verdict, verdict.isWorse {
      return Note(text: verdict.said, isGrave: true)
    }
    if current?.datum == .skips { return Note(text: EditModeWords.wrongSkips[language]) }
    guard let gesture = outlook?.gesture else { return Note(text: "") }
    return Note(text: EditModeWords.makes(gesture.selection.count)[language])
  }
}

extension Form.Datum {
  static let prefix = Self(Phrase("prefix", fr: "préfixe", ar: "البادئة"))
  static let start = Self(Phrase("first number", fr: "premier numéro", ar: "أول رقم"))
  static let digits = Self(Phrase("digits", fr: "chiffres", ar: "عدد الأرقام"))
  static let order = Self(Phrase("order", fr: "ordre", ar: "الترتيب"))
  static let skips = Self(
    Phrase("leave out", fr: "à sauter", ar: "أرقام مستثناة"))
}
