// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("Writing plans")
struct PlanWriterTests {
  private func text(_ plan: Plan) -> String {
    String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self)
  }

  private func id<Subject>(_ text: String) throws -> Identifier<Subject> {
    try #require(Identifier<Subject>(text))
  }

  @Test("The example of the format, loaded and saved, is the same to the byte")
  func exampleIsStable() throws {
    #expect(text(try Example.plan()) == Example.text)
  }

  @Test("A new plan has the keys of the example, and no others")
  func newPlan() throws {
    let example = try Example.plan()
    let bare = Plan(
      names: example.names,
      hall: Hall(
        module: example.hall.module, width: example.hall.width, depth: example.hall.depth,
        features: example.hall.features.mapValues {
          Feature(id: $0.id, kind: $0.kind, place: $0.place, names: $0.names)
        }),
      stands: example.sortedStands.map {
        Stand(
          id: $0.id, number: $0.number, parts: $0.parts, powerKilowatts: $0.powerKilowatts)
      },
      cooperatives: example.sortedCooperatives.map {
        var copy = $0
        copy.source = [:]
        return copy
      },
      placements: example.placements, rules: example.sortedRules,
      history: example.history.map {
        HistoryEntry(
          at: $0.at, by: $0.by, event: $0.event, cooperative: $0.cooperative, stand: $0.stand)
      })
    #expect(text(bare) == Example.text)
  }

  @Test("A new plan of nothing but a hall has empty tables and can be read")
  func emptyPlan() throws {
    let plan = Plan(hall: Hall(width: 80, depth: 60))
    #expect(
      text(plan) == """
        {
          "cooperatives": {},
          "format": "org.qarya.plan",
          "formatVersion": 1,
          "hall": {
            "depth": 30.0,
            "features": {},
            "module": 0.5,
            "width": 40.0
          },
          "history": [],
          "name": {},
          "placements": {},
          "rules": {},
          "stands": {},
          "status": "draft"
        }

        """)
    #expect(try PlanReader.read(PlanWriter.bytes(of: plan)).hall.width == 80)
  }

  @Test("A minimal file gains no key by a save")
  func minimalFile() throws {
    let minimal = """
      {
        "cooperatives": {
          "c1": {}
        },
        "format": "org.qarya.plan",
        "formatVersion": 1,
        "hall": {
          "depth": 30,
          "width": 40
        },
        "history": [
          {}
        ],
        "placements": {
          "s1": []
        },
        "stands": {
          "s1": {
            "parts": [
              {
                "depth": 3,
                "note": "by the door",
                "width": 3.0,
                "x": -0.0,
                "y": 0
              }
            ],
            "shared": false
          }
        }
      }

      """
    let plan = try PlanReader.read(Array(minimal.utf8))
    #expect(text(plan) == minimal)
    #expect(plan.placements.isEmpty)
    #expect(plan.hall.module == .standard)
  }

  @Test("Every edit, undone, gives back the same bytes")
  func editAndUndo() throws {
    let stand: Stand.ID = try id("s014")
    let cooperative: Cooperative.ID = try id("c001")
    var feature = try #require(try Example.plan().hall.features[id("exit-west")])
    feature.place = .door(Feature.Door(side: .east, offset: 3, width: 5))
    var wider = try #require(try Example.plan().stands[stand])
    wider.parts.append(GridRectangle(x: 18, y: 12, width: 2, depth: 6))
    var renamed = try #require(try Example.plan().cooperatives[cooperative])
    renamed.names["fr"] = nil
    renamed.priority = nil
    renamed.tags = []
    let edits: [Edit] = [
      .unplace(cooperative, toWaiting: true), .withdraw(cooperative, reason: "ill", at: "t"),
      .hold(stand, "press"), .lock(stand, true), .setStatus(.approved), .writeFeature(feature),
      .removeFeature(feature.id), .writeStand(wider),
      .all([.unplace(cooperative, toWaiting: false), .writeCooperative(renamed)]),
      .all([
        .unplace(cooperative, toWaiting: false), .removeStand(stand),
        .removeCooperative(cooperative),
      ]), .removeRule(try id("honey-apart")),
      .writeHall(
        HallShape(module: try #require(Module(metres: 0.25)), width: 200, depth: 140)),
      .writeNames(Names([("ar", "القرية"), ("zgh", "ⵜⴰⴷⴷⴰⵔⵜ")])),
    ]
    for edit in edits {
      var session = EditingSession(try Example.plan(), isSaved: true)
      try session.apply(edit, stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "staff"))
      let changed = PlanWriter.bytes(of: session.plan)
      #expect(changed != Example.bytes)
      let reread = try PlanReader.read(changed)
      #expect(PlanWriter.bytes(of: reread) == changed)
      _ = session.undo()
      #expect(PlanWriter.bytes(of: session.plan) == Example.bytes)
      _ = session.redo()
      #expect(PlanWriter.bytes(of: session.plan) == changed)
    }
  }

  @Test("What the file has is changed in place; unknown keys around it stay")
  func overlay() throws {
    let bytes = Example.replacing(#""hold": """#, with: #""colour": "red", "hold": """#)
    var session = EditingSession(try PlanReader.read(bytes), isSaved: true)
    try session.apply(.hold(id("s014"), "press"), stamp: nil)
    let document = PlanWriter.document(of: session.plan)
    let stand = document["stands"]?.dictionary?["s014"]?.dictionary
    #expect(stand?["colour"] == .text("red"))
    #expect(stand?["hold"] == .text("press"))
  }

  @Test("A name taken away goes, an empty one of the file stays")
  func names() throws {
    let bytes = Example.replacing("\"en\": \"Tafoughalt Honey\"", with: "\"en\": \"\"")
    var plan = try PlanReader.read(bytes)
    #expect(PlanWriter.bytes(of: plan) == bytes)
    var renamed = try #require(plan.cooperatives[id("c001")])
    renamed.names["ar"] = nil
    renamed.names["zgh"] = "ⵜⴰⵎⵎⵏⵜ"
    plan = try plan.applying(
      .all([.unplace(renamed.id, toWaiting: false), .writeCooperative(renamed)]), stamp: nil)
    let written = PlanWriter.document(of: plan)["cooperatives"]?.dictionary?["c001"]?.dictionary
    #expect(
      written?["names"]
        == .dictionary(["en": .text(""), "fr": .text("Miel de Tafoughalt"), "zgh": .text("ⵜⴰⵎⵎⵏⵜ")])
    )
  }

  @Test("Text that no file may hold is replaced, so that what is written can be read")
  func forbiddenText() throws {
    var session = EditingSession(try Example.plan(), isSaved: true)
    let text = "a\r\nb\rc\u{1B}[31m\u{FFFE}"
    var stand = try #require(session.plan.stands[id("s014")])
    stand.hold = text
    try session.apply(.restore([.stand(stand.id, stand)]), stamp: nil)
    let reread = try PlanReader.read(PlanWriter.bytes(of: session.plan))
    #expect(reread.stands[try id("s014")]?.hold == "a\nb\nc\u{FFFD}[31m\u{FFFD}")
  }

  @Test("A feature that becomes another sort of thing drops the keys of its old place")
  func changedForm() throws {
    var session = EditingSession(try Example.plan(), isSaved: true)
    var feature = try #require(session.plan.hall.features[id("exit-west")])
    feature.kind = .stage
    feature.place = .area(GridRectangle(x: 0, y: 0, width: 4, depth: 4))
    try session.apply(.writeFeature(feature), stamp: nil)
    let reread = try PlanReader.read(PlanWriter.bytes(of: session.plan))
    #expect(
      reread.hall.features[feature.id]?.source.keys == ["depth", "kind", "width", "x", "y"])
  }
}
