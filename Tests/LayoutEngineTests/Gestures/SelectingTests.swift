// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Selecting")
struct SelectingTests {
  private let plan = TextHall(
    """
    +==--------+
    |..........|
    |.AA.BB.CC.|
    |.AA.BB.CC.|
    |..........|
    |.DD.EE.FF.|
    |.DD.EE.FF.|
    +----------+
    """
  ).plan(
    cooperatives: [
      .named("a") { $0.category = "honey" }, .named("e") { $0.province = "Figuig" },
    ],
    seats: ["A": ["a"], "E": ["e"]], features: [.point("tap", .water, x: 9, y: 0)])

  @Test("A range runs between two stands, whichever comes first")
  func range() {
    let gestures = Gestures(plan)
    #expect(gestures.range(from: "B", to: "E").stands == ["B", "C", "D", "E"])
    #expect(gestures.range(from: "E", to: "B").stands == ["B", "C", "D", "E"])
    #expect(gestures.range(from: "A", to: "B", order: .columns).stands == ["A", "B", "D"])
    #expect(gestures.range(from: "A", to: "Z").isEmpty)
  }

  @Test("A box selects what reaches into it, or only what lies wholly inside")
  func box() {
    let box = GridRectangle(x: 0, y: 0, width: 5, depth: 4)
    #expect(Gestures(plan).inside(box) == Selection(stands: ["A", "B"], features: ["north1"]))
    #expect(Gestures(plan).inside(box, wholly: true).stands == ["A"])
    #expect(Gestures(plan).inside(.init(x: 9, y: 0, width: 1, depth: 1)).features == ["tap"])
  }

  @Test("Stands are found by who sits there, or that nobody does")
  func cooperatives() {
    let gestures = Gestures(plan)
    #expect(gestures.stands(of: Selector(category: "honey")).stands == ["A"])
    #expect(gestures.stands(of: Selector(province: "Figuig")).stands == ["E"])
    #expect(gestures.emptyStands.stands == ["B", "C", "D", "F"])
    #expect(gestures.allStands.count == 6)
    #expect(gestures.features(of: .water).features == ["tap"])
  }

  @Test("A selection forgets what is gone")
  func remaining() {
    let selection = Selection(stands: ["A", "gone"], features: ["tap", "gone"])
    #expect(selection.remaining(in: plan) == Selection(stands: ["A"], features: ["tap"]))
  }
}
