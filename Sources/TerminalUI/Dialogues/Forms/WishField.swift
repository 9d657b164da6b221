// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The stands that a cooperative wished for, in a form: people read and type numbers, the plan keeps
/// ids.
struct WishField {
  private let plan: Plan
  /// What each number stands for, to its letters.
  private let byNumber: [ExactText: [Stand.ID]]

  /// Looks through a plan, in O(stands).
  init(_ plan: Plan) {
    self.plan = plan
    byNumber = Dictionary(grouping: plan.stands.values) { ExactText($0.number) }
      .mapValues { $0.map(\.id) }
  }

  /// What the field shows: `A01, B02`, the id where a number would not lead back to its stand, as
  /// with two stands of one number, and for a stand that is gone.
  ///
  /// - Complexity: O(wishes).
  func shown(_ wishes: [Stand.ID]) -> String {
    wishes.map { id in
      guard let number = plan.stands[id]?.number, Self.words(of: number) == [number],
        exactly(number) == id
      else { return id.text }
      return number
    }.joined(separator: ", ")
  }

  /// The stands that a text names: ids or numbers, whatever their case, between commas or spaces.
  ///
  /// A field that says what it said keeps what the plan had; an id that was there stays, though its
  /// stand may be gone.
  ///
  /// - Throws: `Form.Fault` for the first word that is no stand.
  /// - Complexity: O(words), and O(stands) for each that is neither a number nor an id to its
  ///   letters.
  func stands(_ text: String, before: [Stand.ID]) throws(Form.Fault) -> [Stand.ID] {
    if text == shown(before) { return before }
    let known = Set(before)
    var stands: [Stand.ID] = []
    for part in text.split(whereSeparator: { ",;،؛\n\t".contains($0) }).map(String.init) {
      let words = Self.words(of: part)
      // A number may have a space in it.
      if let stand = stand(words.joined(separator: " "), known) {
        stands.append(stand)
        continue
      }
      for word in words {
        guard let stand = stand(word, known) else {
          throw Form.Fault(datum: .wishes, reason: FormWords.unknownStand(word))
        }
        stands.append(stand)
      }
    }
    return stands
  }

  private static func words(of text: String) -> [String] {
    text.split { ",;،؛\n\t ".contains($0) }.map(String.init)
  }

  /// The stand with an id, else with a number that only it has.
  private func exactly(_ word: String) -> Stand.ID? {
    if let id = Stand.ID(word), plan.stands[id] != nil { return id }
    let numbered = byNumber[ExactText(word)] ?? []
    return numbered.count == 1 ? numbered.first : nil
  }

  private func stand(_ word: String, _ known: Set<Stand.ID>) -> Stand.ID? {
    if word.isEmpty { return nil }
    if let stand = exactly(word) { return stand }
    if let gone = Stand.ID(word), known.contains(gone) { return gone }
    let folded = SearchKey(word)
    if folded.isEmpty { return nil }
    let alike = plan.stands.values.filter {
      SearchKey($0.number) == folded || SearchKey($0.id.text) == folded
    }
    return alike.count == 1 ? alike.first?.id : nil
  }
}
