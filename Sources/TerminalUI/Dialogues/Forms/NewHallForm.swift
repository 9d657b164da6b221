// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import HallFilling
import LayoutEngine
import Wording

/// The hall of a plan that is to be made, first with what `qarya new` takes where nobody says
/// otherwise.
struct NewHallForm: FormSubject {
  /// How many cooperatives the hall is for, and the list that they are in; nil where that is open.
  private let expected: (cooperatives: Int, list: String)?

  init() { expected = nil }

  /// A hall for a list of cooperatives, which is imported once it is made.
  init(for cooperatives: Int, listedIn list: String) { expected = (cooperatives, list) }

  /// The most cells of a hall for which it is worked out while typing how many stands find room.
  private static let liveCells = 160_000

  /// How stands are laid out: in rows, or as many as find room.
  private static let layouts = [
    Form.Word(value: "rows", title: FillingWords.name(of: .rows)),
    Form.Word(value: "most", title: FillingWords.title),
  ]
  /// The search for the most stands ends after it asked so often whether to go on: a second or two.
  private static let patience = 1200

  func title(of form: Form, in view: DialogueView) -> DisplayText { view.text(HallWords.newTitle) }

  func fields(in view: DialogueView) -> [Form.Field] {
    let usual = NewHall()
    return [
      .text(.name, ""), .metres(.width, usual.width), .metres(.depth, usual.depth),
      .metres(.module, usual.module.metres),
      .choice(
        .entrance, Form.Word.sides([.south, .west, .north, .east]), usual.entrance.rawValue),
      .whole(.standCount, expected?.cooperatives ?? NewHall.usualStands),
      .metres(.standWidth, usual.standWidth),
      .metres(.standDepth, usual.standDepth), .metres(.aisle, usual.aisle),
      .number(.standPower, usual.powerKilowatts, FormWords.kilowatts, showsZero: true),
      .choice(.layout, Self.layouts, Self.layouts[0].value),
    ]
  }

  func review(_ form: Form, in view: DialogueView, _ notes: inout [Form.Note]) throws {
    notes = [Form.Note(on: try form.hallShape(), view.language)]
    notes.append(try note(on: try hall(form, view.language), view.language))
  }

  /// Whether the stands find room, and how many would.
  private func note(
    on hall: NewHall, _ language: Language
  ) throws(NewHallRefusal) -> Form.Note {
    let cells = hall.module.cellsCovering(hall.width) * hall.module.cellsCovering(hall.depth)
    guard cells <= Self.liveCells else { return Form.Note(text: HallWords.countedLater[language]) }
    let room = try hall.room()
    guard let wanted = hall.stands else {
      return Form.Note(text: HallWords.empty(room: room.stands)[language])
    }
    _ = try hall.plan()
    if wanted > room.nearDoors {
      let far = HallWords.far(wanted, nearDoors: room.nearDoors)
      return Form.Note(text: far[language], isGrave: true)
    }
    return Form.Note(text: HallWords.fits(wanted, room: room.stands)[language])
  }

  func finish(_ form: Form, in view: DialogueView) throws -> Outcome {
    let hall = try hall(form, view.language)
    let plan =
      hall.stands == nil
      ? try hall.emptyPlan()
      : form.text(.layout) == Self.layouts[1].value ? try Self.filled(hall) : try hall.plan()
    let size = Figures.sides(hall.width, hall.depth, view.language)
    let notice = HallWords.made(size, stands: plan.stands.count)[view.language]
    let list = expected.map { NewPlan.List.file($0.list) } ?? .asked
    return .request(.begin(NewPlan(plan: plan, notice: notice, list: list), orElse: form))
  }

  /// The hall with as many stands as were found in a moment; `fill` goes on from there.
  private static func filled(_ hall: NewHall) throws -> Plan {
    let empty = try hall.emptyPlan()
    let ask = FillingAsk(
      size: FillingAsk.Size(width: hall.standWidth, depth: hall.standDepth))
    guard let filler = try? HallFiller(empty, ask) else { return try hall.plan() }
    var asked = 0
    let filling = filler.run(isStopped: {
      asked += 1
      return asked > patience
    })
    guard filling.stands > 0, let edit = try? FillingEdit(filling, of: empty, keeping: false) else {
      return try hall.plan()
    }
    return try empty.applying(edit.edit, stamp: nil)
  }

  func datum(of error: any Error, in form: Form, _ view: DialogueView) -> Form.Datum? {
    switch error as? NewHallRefusal {
    case .noLength, .noMultiple, .tooLarge: .width
    case .noAisle: .aisle
    case .noPower: .standPower
    case .wrongCount, .tooManyStands: .standCount
    case nil: nil
    }
  }

  /// The hall that the fields describe; its count of stands is nil where there shall be none.
  private func hall(_ form: Form, _ language: Language) throws(Form.Fault) -> NewHall {
    let shape = try form.hallShape()
    let module = shape.module
    var hall = NewHall(
      width: module.metres(shape.width), depth: module.metres(shape.depth), module: module)
    hall.entrance = Side(rawValue: form.text(.entrance)) ?? hall.entrance
    let count = try form.count(.standCount)
    hall.stands = count > 0 ? count : nil
    hall.standWidth = module.metres(try form.cells(.standWidth, module))
    hall.standDepth = module.metres(try form.cells(.standDepth, module))
    hall.aisle = try form.number(.aisle)
    guard hall.aisle > 0, hall.aisle <= Hall.sideLimit else {
      throw Form.Fault(datum: .aisle, reason: HallWords.noLength)
    }
    hall.powerKilowatts = try form.number(.standPower)
    let name = form.text(.name)
    if !name.isEmpty { hall.names[Self.language(of: name, or: language)] = name }
    return hall
  }

  /// The language that a name is in, as far as its letters say: Arabic, Amazigh, else that of the
  /// moment.
  private static func language(of name: String, or language: Language) -> String {
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x0600...0x06FF, 0x0750...0x077F: return Language.arabic.rawValue
      case 0x2D30...0x2D7F: return "zgh"
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F:
        return language == .arabic ? Language.french.rawValue : language.rawValue
      default: continue
      }
    }
    return language.rawValue
  }
}

extension Form.Datum {
  static let name = Self(Phrase("name of the fair", fr: "nom de la foire", ar: "اسم المعرض"))
  static let entrance = Self(
    Phrase("main entrance", fr: "entrée principale", ar: "المدخل الرئيسي"))
  static let standCount = Self(
    Phrase("stands", fr: "stands", ar: "الأروقة"),
    help: Phrase("0: an empty hall", fr: "0 : une salle vide", ar: "0: قاعة فارغة"))
  static let standWidth = Self(
    Phrase("width of a stand", fr: "largeur d’un stand", ar: "عرض الرواق"))
  static let standDepth = Self(
    Phrase("depth of a stand", fr: "profondeur d’un stand", ar: "عمق الرواق"))
  static let standPower = Self(
    Phrase("power of a stand", fr: "puissance d’un stand", ar: "قدرة الرواق"))
  static let layout = Self(FillingWords.style)
  static let aisle = Self(
    Phrase("minimum aisle width", fr: "largeur minimale des allées", ar: "أدنى عرض للممرات"))
}
