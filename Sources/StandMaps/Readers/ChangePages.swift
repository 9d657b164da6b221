// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A print that people have in their hands.
package struct EarlierPrint: Hashable, Sendable {
  /// The plan as it was printed.
  package let plan: Plan
  /// When, as the reader writes it.
  package let time: String
  /// The control number on it.
  package let control: String

  /// Names a print.
  package init(_ plan: Plan, time: String, control: String) {
    self.plan = plan
    self.time = time
    self.control = control
  }
}

/// What those need who hold an earlier print: only what is not so any more.
extension PlanFacts {
  func changeParts(since print: EarlierPrint) -> [PagePart] {
    let title = words.changesSince(print.time, control: print.control)
    let changes = StandChange.all(from: print.plan, to: plan)
    guard !changes.isEmpty else {
      let isSame = print.control == options.stamp.control
      return [part(title, .text([isSame ? words.noChanges : words.otherChanges]))]
    }
    let rows = changes.map { change in
      [
        (change.after ?? change.before)?.stand.label ?? "", occupants(change.before),
        occupants(change.after), details(of: change, print).joined(separator: language.semicolon),
      ]
    }
    return list(
      title,
      PageTable(
        columns: [
          .init(words.number), .init(words.before, isName: true), .init(words.now, isName: true),
          .init(words.changedData, isName: true),
        ], rows: rows))
  }

  /// Who is on a stand, for whom it is kept, or that it is free, or that there is no such stand.
  private func occupants(_ side: StandChange.Side?) -> String {
    guard let side else { return words.noStand }
    guard side.seated.isEmpty else {
      return side.seated.map { name($0) }.joined(separator: language.comma)
    }
    return side.stand.hold.isEmpty
      ? Terms.free[language] : Terms.onHold[language] + language.colon + side.stand.hold
  }

  /// What else is another: each as it is now, with how it was in brackets.
  private func details(of change: StandChange, _ print: EarlierPrint) -> [String] {
    guard let before = change.before, let after = change.after else { return [] }
    let (old, new) = (before.stand, after.stand)
    func said(_ word: String, _ value: String, _ earlier: String) -> String? {
      value == earlier ? nil : "\(word) \(value) (\(earlier))"
    }
    func place(_ stand: Stand, in plan: Plan) -> String {
      stand.parts.map { part in
        let module = plan.hall.module
        return measures(of: part, module) + " (x " + words.amount(module.metres(part.x)) + ", y "
          + words.amount(module.metres(part.y)) + ")"
      }.joined(separator: " + ")
    }
    func remarks(_ side: StandChange.Side) -> String { remark(side.stand, side.seated.first) }
    func category(_ side: StandChange.Side) -> String {
      side.seated.map { self.category($0) }.joined(separator: language.comma)
    }
    return [
      said(words.number, new.label, old.label),
      said(words.measures, place(new, in: plan), place(old, in: print.plan)),
      said(words.power, words.amount(new.powerKilowatts), words.amount(old.powerKilowatts)),
      said(words.water, Self.both(new.hasWater, language), Self.both(old.hasWater, language)),
      before.seated.map(\.id) == after.seated.map(\.id)
        ? said(words.category, category(after), category(before)) : nil,
      said(words.remark, remarks(after), remarks(before)),
    ].compactMap { $0 }
  }
}
