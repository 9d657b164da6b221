// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing

@testable import StandMaps

@Suite struct Look {
  @Test func look() {
    var hall = SmallHall(24, 14)
    hall.stand("s1", "A01", SmallHall.area(1, 0, 3, 3))
    hall.stand("s2", "A02", SmallHall.area(4, 0, 3, 3), hold: "press")
    hall.stand("s3", "A03", SmallHall.area(7, 0, 3, 3), SmallHall.area(10, 0, 3, 3), locked: true)
    hall.stand(
      "s4", "B01", SmallHall.area(6, 6, 3, 3), SmallHall.area(9, 6, 3, 3),
      SmallHall.area(6, 9, 3, 2))
    hall.stand("s5", "B02", SmallHall.area(9, 9, 1, 1))
    hall.stand("s6", "B03", SmallHall.area(10, 9, 2, 1.5))
    hall.door("n", .entrance, .north, 15, 2)
    hall.door("w", .exit, .west, 5, 3)
    hall.door("e", .exit, .east, 8, 3)
    hall.door("e2", .entrance, .east, 12, 1.5)
    hall.door("s", .exit, .south, 10, 2)
    hall.door("v", .exit, .south, 1, 2, void: "void")
    hall.feature("void", .void, .area(SmallHall.area(20, 0, 4, 4)))
    hall.feature("stage", .stage, .area(SmallHall.area(14, 8, 6, 4)), name: "The big stage")
    hall.feature("info", .infoDesk, .area(SmallHall.area(1, 10, 2, 2)), name: "Information")
    hall.feature("col", .column, .area(SmallHall.area(13.5, 5, 0.5, 0.5)))
    hall.feature("wall", .wall, .area(SmallHall.area(15, 5, 0.5, 2)))
    hall.feature("wall2", .wall, .area(SmallHall.area(15, 5, 4, 0.5)))
    hall.feature("p", .power, .point(GridPoint(x: 8, y: 8)))
    hall.feature("q", .water, .point(GridPoint(x: 9, y: 8)))
    hall.feature("r", .extinguisher, .point(GridPoint(x: 0, y: 9)))
    hall.seat("c1", category: "honey", on: "s1")
    hall.seat("c2", category: "olive oil", on: "s4")
    hall.seat("c3", category: "dates", on: "s3")
    hall.seat("c4", category: "dates", on: "s3")
    hall.seat("c5", category: "weave", on: "s5")
    var o = MapOptions(bidi: .off, severities: [Stand.ID("s1")!: .error, Stand.ID("s4")!: .wish])
    for s in MapScale.allCases { o.scale = s; print(hall.picture(o)) }
    o.scale = .oneMetre; o.box = .ascii; print(hall.picture(o))
  }
}

@Suite struct LookSample {
  @Test func look() throws {
    for name in ["solidarity-village", "l-shaped-hall"] {
      let painter = try SamplePlan.painter(name)
      for l in Language.allCases {
        print(painter.frame(MapOptions(language: l, bidi: .app, showsZones: true)).lines.joined(separator: "\n"))
      }
      print(painter.frame(MapOptions(language: .arabic, bidi: .off, usesKeys: true)).lines.joined(separator: "\n"))
      print(painter.frame(MapOptions(language: .french, bidi: .app, scale: .twoMetres)).lines.joined(separator: "\n"))
      print(painter.frame(MapOptions(language: .french, bidi: .app, scale: .halfMetre)).lines.joined(separator: "\n"))
    }
  }
}
