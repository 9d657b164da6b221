// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A plan that was made here, and what to say when it is shown.
struct NewPlan: Hashable, Sendable {
  let plan: Plan
  let notice: String
}

/// What to go on with once the plan is saved.
enum Errand: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Work on a new plan.
  case begin(NewPlan)
}

/// Another plan in place of the one that is worked on: a new hall, or next year's fair.
extension Editor {
  /// The most cells of a hall for which it is worked out while typing how many stands find room.
  private static let liveCells = 160_000

  mutating func openNewHall() {
    guard mayChange() else { return }
    open(Form.newHall)
  }

  func reviewNewHall(_ form: inout Form) {
    form.complaint = nil
    form.notes = []
    do {
      form.notes = [note(on: try form.hallShape())]
      let hall = try form.newHall(language)
      form.notes.append(try note(on: hall))
    } catch {
      form.complaint = complaint(about: error, in: form)
    }
  }

  /// Whether the stands find room, and how many would.
  private func note(on hall: NewHall) throws(NewHallRefusal) -> Form.Note {
    let shape = HallShape(
      module: hall.module, width: hall.module.cellsCovering(hall.width),
      depth: hall.module.cellsCovering(hall.depth))
    guard shape.width * shape.depth <= Self.liveCells else {
      return Form.Note(text: HallWords.countedLater[language])
    }
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

  mutating func finishNewHall(_ form: Form) throws -> [Effect] {
    let hall = try form.newHall(language)
    let plan = hall.stands == nil ? try hall.emptyPlan() : try hall.plan()
    let size = Figures.sides(hall.width, hall.depth, language)
    let notice = HallWords.made(size, stands: plan.stands.count)[language]
    return begin(NewPlan(plan: plan, notice: notice), orElse: .backToForm(form))
  }

  /// Asks what becomes of the cooperatives in a plan that begins with this one.
  mutating func askNewFromThis() {
    guard mayChange() else { return }
    dialogue = .choice(
      Choice(
        title: HallWords.fromThisTitle, detail: HallWords.fromThisDetail[language],
        options: [
          Choice.Option(
            key: "k", title: HallWords.allWait, action: .template(keepsCooperatives: true)),
          Choice.Option(
            key: "w", title: HallWords.withoutThem, action: .template(keepsCooperatives: false)),
          Choice.Option(key: "b", title: HallWords.back, action: .close),
        ]))
  }

  mutating func beginFromThis(keepsCooperatives: Bool) -> [Effect] {
    let template = PlanTemplate(plan, keepsCooperatives: keepsCooperatives)
    var notice = HallWords.fromThis[language]
    if !template.droppedRules.isEmpty {
      let rules = template.droppedRules.map(\.text).joined(separator: language.comma)
      notice += " · " + HallWords.droppedRules[language] + " " + rules
    }
    return begin(NewPlan(plan: template.plan, notice: notice), orElse: .close)
  }

  /// Goes over to a new plan; asks first where changes of this one would be lost.
  private mutating func begin(_ new: NewPlan, orElse back: Choice.Action) -> [Effect] {
    dialogue = nil
    guard hasWorkToLose else { return [.begin(new)] }
    dialogue = .choice(
      Choice(
        title: HallWords.unsavedTitle, detail: path ?? "",
        options: [
          Choice.Option(key: "s", title: HallWords.saveFirst, action: .saveAndBegin(new)),
          Choice.Option(key: "d", title: HallWords.discard, action: .begin(new)),
          Choice.Option(key: "b", title: HallWords.back, action: back),
        ], escape: back))
    return []
  }

  /// Whether leaving the plan as it is would lose something.
  var hasWorkToLose: Bool {
    guard session.hasUnsavedChanges, !settings.isReadOnly else { return false }
    // A sample that nobody touched is nothing to lose.
    return path != nil || !session.done.isEmpty || hasResumed
  }

  /// The editor on a new plan, which no file holds, with nothing to undo.
  func begun(with new: NewPlan) -> Editor {
    var next = Editor(
      plan: new.plan, path: nil, isSaved: false, settings: settings, stamp: stamp,
      bindings: bindings)
    next.scale = scale
    next.isScaleChosen = isScaleChosen
    next.lastArrangement = lastArrangement
    // It was made on purpose: to leave it unsaved is asked about.
    next.hasResumed = true
    next.message = .notice(new.notice)
    next.fill(ScreenSize(columns: columns, rows: rows))
    return next
  }
}
