// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How a series of stands is numbered: `B02`, `B04`, … without 13.
package struct Numbering: Hashable, Sendable {
  /// The longest number, in Unicode scalars.
  static let longest = 40

  /// What stands before the digits.
  package var prefix: String
  /// The first number.
  package var start: Int
  /// How much each is more than the last; negative counts down.
  package var step: Int
  /// How many digits there are at least; from 1 to 9.
  package var digits: Int
  /// The numbers that are left out.
  package var skips: Set<Int>
  /// Whether numbers that other stands show are left out too.
  package var avoidsTaken: Bool

  /// Numbers `prefix01`, `prefix02`, … unless told otherwise.
  package init(
    prefix: String = "", start: Int = 1, step: Int = 1, digits: Int = 2, skips: Set<Int> = [],
    avoidsTaken: Bool = false
  ) {
    self.prefix = prefix
    self.start = start
    self.step = step
    self.digits = digits
    self.skips = skips
    self.avoidsTaken = avoidsTaken
  }

  /// A numbering that begins with a number as people write it: `B02` has the prefix `B`, start 2
  /// and two digits; a text without digits is a prefix.
  package init(first text: String) {
    if let name = NumberedName(text) {
      self.init(prefix: name.prefix, start: name.value, digits: name.digits)
    } else {
      self.init(prefix: text)
    }
  }

  /// Refuses a number that is too long or that no file can hold; one that is there already may stay.
  static func require(_ number: String, insteadOf old: String) throws(GestureRefusal) {
    if ExactText(number) == ExactText(old) { return }
    guard number.unicodeScalars.count <= longest, ExactText(number).isStorable else {
      throw .wrongText
    }
  }

  /// So many numbers.
  ///
  /// - Parameter taken: The numbers that other stands show.
  /// - Throws: `GestureRefusal.numbersRunOut` and `.wrongText`.
  package func numbers(
    _ count: Int, besides taken: Set<ExactText> = []
  ) throws(GestureRefusal) -> [String] {
    guard step != 0 || count <= 1 else { throw .numbersRunOut }
    guard prefix.unicodeScalars.count + 9 <= Self.longest, ExactText(prefix).isStorable else {
      throw .wrongText
    }
    var numbers: [String] = []
    var value = start
    while numbers.count < count {
      guard (0...NumberedName.limit).contains(value) else { throw .numbersRunOut }
      let name = NumberedName(prefix: prefix, value: value, digits: min(max(digits, 1), 9))
      if !skips.contains(value), !(avoidsTaken && taken.contains(ExactText(name.text))) {
        numbers.append(name.text)
      } else if step == 0 {
        throw .numbersRunOut
      }
      let (next, isOverflow) = value.addingReportingOverflow(step)
      // The last number needs no next one.
      if isOverflow && numbers.count < count { throw .numbersRunOut }
      value = next
    }
    return numbers
  }
}

extension Gestures {
  /// Gives stands new numbers in an order.
  ///
  /// Numbers are labels: who sits where stays as it is, also in an approved plan.
  package func renumber(
    _ ids: Set<Stand.ID>, _ numbering: Numbering, order: StandOrder = .rows
  ) throws(GestureRefusal) -> Gesture {
    try renumber(order.sorted(try stands(of: Selection(stands: ids))).map(\.id), numbering)
  }

  /// Gives stands new numbers in the order in which they are named, each once.
  package func renumber(
    _ ids: [Stand.ID], _ numbering: Numbering
  ) throws(GestureRefusal) -> Gesture {
    var seen: Set<Stand.ID> = []
    let ordered = ids.filter { seen.insert($0).inserted }
    if ordered.isEmpty { throw .nothingSelected }
    let taken = plan.stands.values.filter { !seen.contains($0.id) }.map { ExactText($0.number) }
    let numbers = try numbering.numbers(ordered.count, besides: Set(taken))
    var draft = GestureDraft()
    for (id, number) in zip(ordered, numbers) {
      var stand = try stand(id)
      if ExactText(stand.number) == ExactText(number) { continue }
      stand.number = number
      draft.write(stand)
    }
    return gesture(draft, selecting: Selection(stands: seen))
  }

  /// Gives one stand a number of any form; an empty one takes its number away.
  package func renumber(_ id: Stand.ID, as number: String) throws(GestureRefusal) -> Gesture {
    var stand = try stand(id)
    try Numbering.require(number, insteadOf: stand.number)
    var draft = GestureDraft()
    if ExactText(stand.number) != ExactText(number) {
      stand.number = number
      draft.write(stand)
    }
    return gesture(draft, selecting: Selection(stands: [id]))
  }
}
