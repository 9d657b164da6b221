// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanMerging

/// Why two people's work may contradict itself in a thing, by what each of them touched.
struct MergeReasons {
  /// A reason.
  enum Reason: String, CaseIterable, Comparable {
    /// Both touched it.
    case bothTouched = "both touched it"
    /// One seated or moved somebody where the other touched the stand, or whoever comes after them.
    case seatsMeet = "their seatings meet"
    /// One approved the drawing that the other changed.
    case approved = "one approved what the other drew"
    /// One removed or changed what the other's work names.
    case named = "one touched what the other's names"

    static func < (one: Reason, other: Reason) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  /// The things that each side touched.
  private let touched: (ours: Set<[String]>, theirs: Set<[String]>)
  /// The things whose seatings hang together with what both touched.
  private let meeting: Set<[String]>
  /// The things of which one names another, either touched by one side and the other by the other.
  private let naming: Set<[String]>
  private let isApprovedByOne: Bool

  init(_ versions: ThreeVersions<Plan>, _ facts: ThreeVersions<[[String]: PropertyValue]>) {
    func touched(_ side: [[String]: PropertyValue], _ plan: Plan) -> Set<[String]> {
      let paths = Set(side.keys).union(facts.base.keys).filter { side[$0] != facts.base[$0] }
      let stands = Set(plan.placements.keys).union(versions.base.placements.keys)
        .filter { plan.placements[$0] ?? [] != versions.base.placements[$0] ?? [] }
      return Set(paths.map(MergeJudge.thing)).union(stands.map { ["stands", $0.text] })
    }
    let (ours, theirs) = (
      touched(facts.ours, versions.ours), touched(facts.theirs, versions.theirs)
    )
    self.touched = (ours, theirs)
    isApprovedByOne =
      versions.base.status == .draft
      && (versions.ours.status == .approved) != (versions.theirs.status == .approved)
    let named = Self.named(by: ours, theirs, facts)
    naming = named
    // Who is seated on a stand that the other's approval does not let be drawn has no seat either.
    let drawn = isApprovedByOne ? ours.union(theirs).filter { $0.first == "stands" } : []
    meeting = Self.reached(
      from: ours.intersection(theirs).union(named).union(drawn),
      along: Self.links(versions, ours.union(theirs)))
  }

  /// Why a conflict about a path may be; nil where nothing that the two did is a reason.
  func reason(for path: [String]) -> Reason? {
    let thing = MergeJudge.thing(path)
    if touched.ours.contains(thing), touched.theirs.contains(thing) { return .bothTouched }
    if isApprovedByOne, ["hall", "stands", "status"].contains(path.first) { return .approved }
    if naming.contains(thing) { return .named }
    return meeting.contains(thing) ? .seatsMeet : nil
  }

  /// Who is on which stand, in the plan of anybody, as far as somebody touched it.
  private static func links(
    _ versions: ThreeVersions<Plan>, _ touched: Set<[String]>
  ) -> [[String]: Set<[String]>] {
    var links: [[String]: Set<[String]>] = [:]
    for plan in [versions.base, versions.ours, versions.theirs] {
      for (stand, guests) in plan.placements {
        for guest in guests {
          let (one, other) = (["stands", stand.text], ["cooperatives", guest.text])
          guard touched.contains(one), touched.contains(other) else { continue }
          links[one, default: []].insert(other)
          links[other, default: []].insert(one)
        }
      }
    }
    return links
  }

  private static func reached(
    from start: Set<[String]>, along links: [[String]: Set<[String]>]
  ) -> Set<[String]> {
    var reached = start
    var rest = Array(start)
    while let thing = rest.popLast() {
      for next in links[thing] ?? [] where reached.insert(next).inserted { rest.append(next) }
    }
    return reached
  }

  private static func named(
    by ours: Set<[String]>, _ theirs: Set<[String]>,
    _ facts: ThreeVersions<[[String]: PropertyValue]>
  ) -> Set<[String]> {
    var words: [[String]: Set<String>] = [:]
    for file in [facts.base, facts.ours, facts.theirs] {
      for (path, value) in file {
        words[MergeJudge.thing(path), default: []].formUnion(Self.words(in: value))
      }
    }
    var found: Set<[String]> = []
    for (ones, others) in [(ours, theirs), (theirs, ours)] {
      for one in ones {
        for other in others {
          guard let id = other.last, one != other, words[one]?.contains(id) == true else {
            continue
          }
          found.formUnion([one, other])
        }
      }
    }
    return found
  }

  private static func words(in value: PropertyValue) -> Set<String> {
    switch value {
    case .string(let text): [text.string]
    case .array(let values): values.reduce(into: []) { $0.formUnion(words(in: $1)) }
    case .dictionary(let entries):
      entries.entries.reduce(into: []) { $0.formUnion(words(in: $1.value)) }
    default: []
    }
  }
}
