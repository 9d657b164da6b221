// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import Rosters

@Suite("Lists with bytes changed at random")
struct RosterMutationTests {
  @Test(
    "Nothing crashes, and what is imported can be saved, taken back and imported again",
    arguments: 0..<12)
  func mutated(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 { try RosterOracle.check(RosterOracle.mutated(&random)) }
  }
}

/// What holds of every list, whatever its bytes.
enum RosterOracle {
  /// Tries a list on a small plan and holds what comes of it against what must be so.
  static func check(_ bytes: [UInt8]) throws {
    var options = RosterOptions(name: "x.csv")
    options.time = "2017-11-29T18:00:00Z"
    options.skipsFaulty = true
    options.withdrawsMissing = bytes.count.isMultiple(of: 2)
    let list: CooperativeList
    do throws(RosterRefusal) {
      list = try CooperativeList(bytes, options)
    } catch {
      #expect(!error.phrase[.arabic].isEmpty)
      return
    }
    let trial = RosterTrial(list, into: plan, options)
    let outcomes: [RosterTrial.Outcome] = [.new, .changed, .unchanged, .faulty, .leftOut]
    #expect(outcomes.map(trial.count).reduce(0, +) == list.rows.count)
    for language in Language.allCases { _ = trial.lines(in: language) }
    _ = trial.properties(in: .english)
    guard let edit = trial.edit else { return }
    var after = plan
    let inverse = try after.apply(edit, stamp: Stamp(at: options.time, by: "Ali"))
    let written = PlanWriter.bytes(of: after)
    #expect(PlanWriter.bytes(of: try PlanReader.read(written)) == written)
    let again = RosterTrial(list, into: after, options)
    #expect(again.count(.new) == 0)
    #expect(again.count(.changed) == 0, "\(bytes)")
    _ = try after.apply(inverse, stamp: nil)
    #expect(after == plan)
  }

  /// A list of the corpus with some bytes changed.
  static func mutated(_ random: inout SplitMix64) -> [UInt8] {
    var bytes = Array(corpus[Int.random(in: corpus.indices, using: &random)].utf8)
    for _ in 0..<Int.random(in: 0...6, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2:
        bytes.insert(
          contentsOf: pieces[Int.random(in: pieces.indices, using: &random)].utf8, at: place)
      case 3:
        let end = Int.random(in: place...bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[place..<min(end, place + 40)], at: place)
      default: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
      }
    }
    return bytes
  }

  private static let pieces = [
    "\"", ";", ",", "\n", "\r\n", "\t", "-", "'", "=", "عسل", "Nom", "Stand", "A1", "c001", "oui",
    "désisté", "9", "(fr)", "\u{FEFF}", "\u{0}", "sep=;\n", "fields.", "names.de",
  ]

  private static let corpus = [
    "Nom;Superficie (m²);Produit;Ville;Eau;Stand\nA;9,5 m²;Miel;Berkane;oui;A1\nMiel du Rif;-3;عسل;وجدة;non;A9\n",
    "id,name (French),الاسم,status,tags,wishes,stands,stand\nc001,X,س,confirmed,\"a,b\",A2,2,\"A1, A2\"\nc009,,ص,withdrawn,,,,\nc007,Y,,waiting,x,A1,1,a2\n",
    "sep=|\nCoopérative|Tél|Tél|Redevance\nHuile / زيت|06|07|\"1\n000\"\nCire|-|'-|=1\n",
    "الاسم\tالمساحة\tالكهرباء\tالماء\nتعاونية\t٩\t١٫٥\tنعم\nعسل\tتسعة\t\tلا\n",
  ]

  private static let plan: Plan = {
    var honey = Cooperative(id: "c001", names: Names([("fr", "Miel du Rif"), ("ar", "عسل")]))
    honey.category = "honey"
    var oil = Cooperative(id: "c007", names: Names([("en", "Oil")]))
    oil.status = .waiting
    var locked = Cooperative(id: "c003", names: Names([("fr", "Sel")]))
    locked.fields = ["Loyer": "5"]
    let stands = (1...4).map { number in
      Stand(
        id: Identifier("s\(number)") ?? "s", number: "A\(number)",
        parts: [GridRectangle(x: number * 8, y: 10, width: 6, depth: 6)], isLocked: number == 3)
    }
    return Plan(
      hall: Hall(width: 40, depth: 24), stands: stands, cooperatives: [honey, oil, locked],
      placements: ["s1": ["c001"], "s3": ["c003"]],
      categories: ["honey": Category(names: Names([("fr", "miel"), ("ar", "عسل")]))])
  }()
}
