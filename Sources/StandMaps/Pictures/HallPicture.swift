// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// A plan's hall as pictures show it.
///
/// What lies where, in metres from the north-west corner, and what is written there. Each form of picture draws this one description.
package struct HallPicture: Sendable {
  /// A rectangle in metres.
  package struct Place: Hashable, Sendable {
    package let x: Double
    package let y: Double
    package let width: Double
    package let depth: Double

    /// Where a rectangle of cells lies.
    package init(_ cells: GridRectangle, _ module: Module) {
      x = module.metres(cells.x)
      y = module.metres(cells.y)
      width = module.metres(cells.width)
      depth = module.metres(cells.depth)
    }
  }

  /// A stand.
  package struct StandShape: Sendable {
    package let id: Stand.ID
    package let number: String
    package let places: [Place]
    /// The same in cells.
    let cells: [GridRectangle]
    /// Where its words go: the largest of its rectangles.
    package let room: Place
    /// The colour of its category; nil for an empty stand.
    package let fill: MapFill?
    /// The sign of its category.
    package let sign: String
    package let category: String
    package let province: String
    /// Who is on it, in the reader's language.
    package let names: [String]
    /// Every name of everyone on it, for searching.
    package let allNames: [String]
    /// Whether somebody is on it, it is kept for somebody, or free; nothing for visitors.
    package let state: State
    /// The gravest problem.
    package let severity: Severity?
    /// What it offers and what is needed on it.
    let supply: Supply
  }

  /// Power and water of a stand.
  struct Supply: Hashable, Sendable {
    /// In kilowatts.
    let offered: Double
    let needed: Double
    let hasWater: Bool
    let needsWater: Bool

    /// Whether more is needed than there is.
    var isLacking: Bool {
      needed > offered + Module.tolerance || needsWater && !hasWater
    }
  }

  /// How a stand stands.
  package enum State: String, Sendable {
    case taken, held, free, empty
  }

  /// A piece of floor with a name.
  package struct AreaShape: Sendable {
    package let kind: Feature.Kind
    package let place: Place
    package let words: [String]
  }

  /// A door: a line on a wall.
  package struct DoorShape: Sendable {
    package let kind: Feature.Kind
    package let place: Place
    package let outside: Side
    package let name: String
  }

  /// A power point, a water point or an extinguisher, in the middle of its cell.
  package struct PointShape: Sendable {
    package let kind: Feature.Kind
    package let x: Double
    package let y: Double
  }

  /// One line of the legend.
  package struct Key: Sendable {
    package let fill: MapFill
    package let sign: String
    package let name: String
    package let count: Int
  }

  package let width: Double
  package let depth: Double
  package private(set) var stands: [StandShape]
  package let areas: [AreaShape]
  package let doors: [DoorShape]
  package let points: [PointShape]
  package let keys: [Key]
  package let language: Language
  let cells: GridRectangle
  let module: Module

  /// Describes a plan.
  ///
  /// - Complexity: O(stands + features + cooperatives).
  package init(_ painter: MapPainter, options: PrintOptions, isPublic: Bool) {
    let plan = painter.plan
    let module = plan.hall.module
    let language = options.language
    let facts = PlanFacts(plan: plan, floor: painter.floor, checker: nil, options: options)
    self.language = language
    self.module = module
    cells = plan.hall.bounds
    width = module.metres(plan.hall.width)
    depth = module.metres(plan.hall.depth)
    func fill(_ key: MapKey) -> MapFill {
      MapFill.all[MapPalette.wrapped(key.fill, MapFill.all.count)]
    }
    func sign(_ key: MapKey) -> String { String(key.sign(.unicode).base) }
    stands = facts.stands.compactMap { number in
      let stand = facts.current(number)
      let pieces = painter.floor.footprints[number]
      guard let room = pieces.max(by: { $0.cellCount < $1.cellCount }) else { return nil }
      let seated = facts.seated(on: stand)
      let key = seated.first.flatMap { painter.categories[ExactText($0.category)] }
      let state: State =
        !seated.isEmpty ? .taken : isPublic ? .empty : stand.hold.isEmpty ? .free : .held
      return StandShape(
        id: stand.id, number: stand.label, places: pieces.map { Place($0, module) }, cells: pieces,
        room: Place(room, module), fill: key.map(fill),
        sign: key.map(sign) ?? "",
        category: seated.first.map(facts.category) ?? "",
        province: seated.first.map { facts.province($0) } ?? "",
        names: seated.isEmpty && !isPublic
          ? [stand.hold.isEmpty ? Terms.free[language] : stand.hold]
          : seated.map { facts.name($0) },
        allNames: seated.flatMap { $0.names.entries.map(\.text.string) },
        state: state, severity: isPublic ? nil : options.severities[stand.id],
        supply: Supply(
          offered: stand.powerKilowatts, needed: seated.reduce(0) { $0 + $1.powerKilowatts },
          hasWater: stand.hasWater, needsWater: seated.contains(where: \.needsWater)))
    }
    let walls = painter.solids + painter.voids
    areas =
      walls.map { AreaShape(kind: $0.feature.kind, place: Place($0.cells, module), words: []) }
      + painter.areas.map { area in
        var words = [facts.name(of: area.feature)]
        if case .integer(let seats)? = area.feature.source["seats"] {
          words.append(Counted.seats(seats)[language])
        }
        return AreaShape(
          kind: area.feature.kind, place: Place(area.cells, module), words: words)
      }
    doors = painter.openings.map { opening in
      DoorShape(
        kind: opening.kind, place: Place(opening.segment, module), outside: opening.outside,
        name: opening.kind.term[language])
    }
    points = painter.points.filter { !isPublic || $0.kind == .extinguisher }.map { point in
      PointShape(
        kind: point.kind, x: module.metres(point.cell.x) + module.metres / 2,
        y: module.metres(point.cell.y) + module.metres / 2)
    }
    let counts = painter.tally.counts(of: plan, byProvince: false)
    keys = counts.keys.sorted().compactMap { id in
      guard let key = painter.categories[id], let count = counts[id] else { return nil }
      return Key(
        fill: fill(key), sign: sign(key),
        name: plan.categoryName(id, in: language), count: count)
    }
  }
}

extension HallPicture {
  /// The same without some stands.
  func without(_ stands: Set<Stand.ID>) -> HallPicture {
    guard !stands.isEmpty else { return self }
    var rest = self
    rest.stands.removeAll { stands.contains($0.id) }
    return rest
  }
}

extension MapFill {
  /// `#77aadd`.
  package var hex: String {
    guard case .rgb(let red, let green, let blue) = exact else { return "#ffffff" }
    return "#"
      + [red, green, blue].map { byte in
        let digits = String(byte, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// The ink that is read best on it.
  package var ink: String { isLight ? "#000000" : "#ffffff" }
}
