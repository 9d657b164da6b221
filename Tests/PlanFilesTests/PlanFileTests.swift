// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import TestSupport
import Testing

@testable import PlanFiles

@Suite("Plans through files and back")
struct PlanFileTests {
  @Test("Any plan's canonical file comes back equal and to the byte", arguments: 0..<300)
  func roundTrip(seed: UInt64) throws {
    var source = RandomPlan(seed: seed)
    let bytes = JSONWriter.bytes(of: .dictionary(source.document()))
    let plan = try PlanReader.read(bytes)
    let written = PlanWriter.bytes(of: plan)
    #expect(written == bytes)
    #expect(try PlanReader.read(written) == plan)
  }

  @Test("A plan without its sources says the same when it is written and read", arguments: 0..<100)
  func withoutSources(seed: UInt64) throws {
    var source = RandomPlan(seed: seed)
    let read = try PlanReader.plan(of: .dictionary(source.document()))
    let bare = Self.withoutSources(read)
    let reread = try PlanReader.read(PlanWriter.bytes(of: bare))
    #expect(Self.withoutSources(reread) == bare)
  }

  @Test("A file with keys in any order is read as the same plan", arguments: 0..<50)
  func anyOrder(seed: UInt64) throws {
    var source = RandomPlan(seed: seed)
    let document = source.document()
    let shuffled = Self.shuffledText(.dictionary(document), SplitMix64(seed: seed))
    let plan = try PlanReader.plan(of: .dictionary(document))
    #expect(try PlanReader.read(Array(shuffled.utf8)) == plan)
  }

  @Test("A valid file, damaged at random, is read or refused, and never worse", arguments: 0..<40)
  func damaged(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var source = RandomPlan(seed: seed)
    let valid = seed < 4 ? Example.bytes : JSONWriter.bytes(of: .dictionary(source.document()))
    for _ in 0..<60 {
      let bytes = Damage.applied(to: valid, &random)
      guard let plan = try? PlanReader.read(bytes) else { continue }
      #expect((try? PlanReader.read(PlanWriter.bytes(of: plan))) != nil)
    }
  }

  @Test("The layouts that come with the program are canonical: a save changes no byte")
  func layouts() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "layouts")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    for file in files where file.pathExtension == "json" {
      let bytes = Array(try Data(contentsOf: file))
      if bytes == Array("{}\n".utf8) { continue }
      let name = file.lastPathComponent
      let plan = try PlanReader.read(bytes)
      #expect(PlanWriter.bytes(of: plan) == bytes, "\(name)")
      let document = PropertyValue.dictionary(PlanWriter.document(of: plan))
      let list = try XMLPropertyList.read(XMLPropertyList.bytes(of: document))
      #expect(JSONWriter.bytes(of: list) == bytes, "\(name)")
      let binary = try BinaryPropertyList.read(BinaryPropertyList.bytes(of: document))
      #expect(JSONWriter.bytes(of: binary) == bytes, "\(name)")
      var session = EditingSession(plan, isSaved: true)
      for stand in plan.sortedStands {
        try session.apply(.hold(stand.id, "for later"), stamp: Stamp(at: "t", by: "staff"))
        try session.apply(.lock(stand.id, !stand.isLocked), stamp: nil)
      }
      #expect(PlanWriter.bytes(of: session.plan) != bytes)
      while session.undo() != nil {}
      #expect(PlanWriter.bytes(of: session.plan) == bytes, "\(name)")
    }
  }

  private static func withoutSources(_ plan: Plan) -> Plan {
    var hall = plan.hall
    hall.source = [:]
    hall.features = hall.features.mapValues {
      var feature = $0
      feature.source = [:]
      return feature
    }
    return Plan(
      names: plan.names, hall: hall,
      stands: plan.sortedStands.map {
        var stand = $0
        stand.source = [:]
        return stand
      },
      cooperatives: plan.sortedCooperatives.map {
        var cooperative = $0
        cooperative.source = [:]
        return cooperative
      }, placements: plan.placements, rules: plan.sortedRules,
      categories: plan.categories.mapValues { Category(names: $0.names, colour: $0.colour) },
      history: plan.history.map {
        var entry = $0
        entry.source = [:]
        return entry
      }, status: plan.status, waitingPolicy: plan.waitingPolicy)
  }

  /// A value as JSON in another form than the canonical one.
  private static func shuffledText(_ value: PropertyValue, _ random: SplitMix64) -> String {
    switch value {
    case .dictionary(let dictionary):
      var random = random
      let entries = dictionary.entries.shuffled(using: &random).map {
        shuffledText(.string($0.key), random) + " :\r\n" + shuffledText($0.value, random)
      }
      return "{" + entries.joined(separator: " , ") + "}"
    case .array(let values):
      return "[ " + values.map { shuffledText($0, random) }.joined(separator: ",") + " ]"
    case .string(let text):
      return "\"" + text.string.utf16.map { String(format: "\\u%04X", $0) }.joined() + "\""
    default:
      return String(decoding: JSONWriter.bytes(of: value).dropLast(), as: UTF8.self)
    }
  }
}

/// Ways to damage a file.
enum Damage {
  static func applied(to bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var damaged = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !damaged.isEmpty {
      let place = Int.random(in: damaged.indices, using: &random)
      let end = min(damaged.count, place + Int.random(in: 1...40, using: &random))
      let slice = Array(damaged[place..<end])
      switch Int.random(in: 0..<7, using: &random) {
      case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
      case 1: damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 2: damaged.removeSubrange(place..<end)
      case 3: damaged.insert(contentsOf: slice, at: place)
      case 4: damaged.removeLast(damaged.count - place)
      case 5:
        let tokens = ["{", "}", "[", "]", ",", ":", "\"", "\\u", "1e999", "-", "null", "\u{FFFE}"]
        damaged.insert(contentsOf: (tokens.randomElement(using: &random) ?? "").utf8, at: place)
      default:
        let other = Int.random(in: damaged.indices, using: &random)
        damaged.replaceSubrange(other..<min(damaged.count, other + slice.count), with: slice)
      }
    }
    return damaged
  }
}
