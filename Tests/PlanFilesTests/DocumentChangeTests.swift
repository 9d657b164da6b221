// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanFiles

@Suite("Changes of documents")
struct DocumentChangeTests {
  /// Checks that a change leads from one document to the other, also once it was written and read.
  private func expectLeads(
    from old: Plan, to new: Plan, _ note: String = "",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let change = PlanFile().change(from: old, to: new)
    let before = PlanWriter.document(of: old)
    let after = PlanWriter.document(of: new)
    #expect(change.applied(to: before) == after, "\(note)", sourceLocation: location)
    let read = try JSONReader.read(JSONWriter.bytes(of: change.property))
    #expect(DocumentChange(read) == change, "\(note)", sourceLocation: location)
    #expect(change.isEmpty == (before == after), "\(note)", sourceLocation: location)
  }

  @Test("From any plan to any other", arguments: UInt64(0)..<60)
  func anyToAny(seed: UInt64) throws {
    var random = RandomPlan(seed: seed)
    let plans = try (0..<3).map { _ in try PlanReader.plan(of: .dictionary(random.document())) }
    for old in plans { for new in plans { try expectLeads(from: old, to: new) } }
  }

  @Test("After every edit, and back", arguments: UInt64(0)..<40)
  func edits(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var plans = RandomPlan(seed: seed)
    var plan = try PlanReader.plan(of: .dictionary(plans.document()))
    let first = plan
    for _ in 0..<40 {
      let edit = RandomEdit.edit(of: plan, &random)
      let stamp = Bool.random(using: &random) ? Stamp(at: "2017-11-29T18:00:00Z", by: "a") : nil
      guard let next = try? plan.applying(edit, stamp: stamp) else { continue }
      try expectLeads(from: plan, to: next, "\(edit)")
      try expectLeads(from: next, to: plan, "\(edit)")
      try expectLeads(from: first, to: next, "\(edit)")
      plan = next
    }
  }

  @Test("Of a plan that no file has held")
  func newPlan() throws {
    let hall = Hall(width: 40, depth: 40)
    var plan = Plan(hall: hall)
    let edits: [Edit] = [
      .writeStand(
        Stand(id: "s1", number: "1", parts: [GridRectangle(x: 0, y: 0, width: 6, depth: 6)])),
      .writeCooperative(Cooperative(id: "c1")), .place("c1", on: "s1"), .setStatus(.approved),
    ]
    for edit in edits {
      let next = try plan.applying(edit, stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "a"))
      try expectLeads(from: plan, to: next)
      try expectLeads(from: Plan(hall: hall), to: next)
      plan = next
    }
  }

  @Test("What is no change is refused, whatever it is")
  func refused() throws {
    for text in [
      "[]", "{\"set\": 1}", "{\"set\": [[1, 2]]}", "{\"set\": [[[\"a\"]]]}", "{\"gone\": [\"a\"]}",
      "{\"gone\": [[\"a\", \"b\", \"c\"]]}", "{\"gone\": [[]]}", "{\"history\": [1]}",
      "{\"history\": [\"a\", []]}",
    ] {
      #expect(DocumentChange(try JSONReader.read(Array(text.utf8))) == nil, "\(text)")
    }
    // A place in the history that cannot be counts as its nearest.
    for start in [-5, Int.max] {
      let value = PropertyValue.dictionary(["history": .array([.integer(start), .array([])])])
      _ = DocumentChange(value)?.applied(to: ["history": .array([.integer(1)])])
    }
  }
}

/// Random edits; many of them are refused.
enum RandomEdit {
  static func edit(of plan: Plan, _ random: inout SplitMix64) -> Edit {
    let stands = plan.stands.keys.sorted() + [Stand.ID("new")].compactMap { $0 }
    let cooperatives = plan.cooperatives.keys.sorted() + [Cooperative.ID("new")].compactMap { $0 }
    func stand() -> Stand.ID { stands.randomElement(using: &random) ?? "new" }
    func cooperative() -> Cooperative.ID { cooperatives.randomElement(using: &random) ?? "new" }
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return .place(cooperative(), on: stand())
    case 1: return .unplace(cooperative(), toWaiting: Bool.random(using: &random))
    case 2: return .hold(stand(), ["", "x", "é"].randomElement(using: &random) ?? "")
    case 3: return .lock(stand(), Bool.random(using: &random))
    case 4: return .setStatus(Bool.random(using: &random) ? .draft : .approved)
    case 5:
      var written = plan.cooperatives[cooperative()] ?? Cooperative(id: "new")
      written.contact = "\(Int.random(in: 0..<9, using: &random))"
      return .writeCooperative(written)
    case 6: return .removeCooperative(cooperative())
    case 7: return .withdraw(cooperative(), reason: "r", at: "2017-11-29T18:00:00Z")
    case 8:
      let place = Int.random(in: 0..<20, using: &random)
      let parts = [GridRectangle(x: place, y: 0, width: 4, depth: 4)]
      var written = plan.stands[stand()] ?? Stand(id: "new", number: "7", parts: parts)
      written.parts = parts
      return .writeStand(written)
    case 9: return .removeStand(stand())
    case 10:
      let rules = plan.rules.keys.sorted()
      return rules.randomElement(using: &random).map { .removeRule($0) } ?? .all([])
    case 11:
      let features = plan.hall.features.keys.sorted()
      return features.randomElement(using: &random).map { .removeFeature($0) } ?? .all([])
    case 12: return .writeNames(Names([("fr", "\(Int.random(in: 0..<9, using: &random))")]))
    default: return .unplace(cooperative(), toWaiting: true)
    }
  }
}
