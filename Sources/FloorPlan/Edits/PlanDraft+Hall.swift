// SPDX-License-Identifier: Apache-2.0

/// Another size or grid of the hall, and other names of the plan.
extension PlanDraft {
  /// Gives the hall another shape; everything keeps its place in metres.
  mutating func write(_ shape: HallShape) throws(EditRefusal) {
    let old = plan.hall.shape
    if shape == old { return }
    if plan.status == .approved { throw .approved }
    guard shape.isSound else { throw .malformedHall }
    let scaled = try thingsOnGrid(of: shape.module)
    let outside = Self.outside(shape, of: scaled, besides: plan.outside)
    if !outside.isEmpty { throw .outsideHall(outside) }
    change(.hallShape(shape))
    if shape.module != old.module {
      for stand in scaled.stands { change(.stand(stand.id, stand)) }
      for feature in scaled.features { change(.feature(feature.id, feature)) }
    }
    record(.resized, reason: "\(Self.words(for: old)) → \(Self.words(for: shape))")
  }

  /// Gives the plan other names.
  mutating func write(_ names: Names) throws(EditRefusal) {
    if names == plan.names { return }
    guard names.isStorable else { throw .unstorableText("name") }
    change(.names(names))
    record(.renamed)
  }

  /// Stands and features as cells of another module, in the order of their ids.
  ///
  /// - Throws: `EditRefusal.offGrid` for the first length that is no multiple of it.
  private func thingsOnGrid(
    of module: Module
  ) throws(EditRefusal) -> (stands: [Stand], features: [Feature]) {
    let grid = Regridding(from: plan.hall.module, to: module)
    var stands: [Stand] = []
    for stand in plan.sortedStands {
      var scaled = stand
      do throws(Regridding.OffGrid) {
        scaled.parts = try grid.rectangles(stand.parts)
      } catch {
        throw .offGrid(.stand(stand.id), metres: error.metres, module: module)
      }
      stands.append(scaled)
    }
    var features: [Feature] = []
    for feature in plan.hall.sortedFeatures {
      var scaled = feature
      do throws(Regridding.OffGrid) {
        scaled.place = try grid.place(feature.place)
      } catch {
        throw .offGrid(.feature(feature.id), metres: error.metres, module: module)
      }
      features.append(scaled)
    }
    return (stands, features)
  }

  /// What would lie outside a hall of a shape; what lies outside already is no reason.
  private static func outside(
    _ shape: HallShape, of things: (stands: [Stand], features: [Feature]),
    besides known: Set<FloorThing>
  ) -> [FloorThing] {
    let hall = Hall(module: shape.module, width: shape.width, depth: shape.depth)
    let stands = things.stands.filter { !hall.holds($0) }.map { FloorThing.stand($0.id) }
    let features = things.features.filter { !hall.holds($0) }.map { FloorThing.feature($0.id) }
    return (stands + features).filter { !known.contains($0) }
  }

  /// A shape in figures, which read the same in every language.
  private static func words(for shape: HallShape) -> String {
    let sides = [shape.width, shape.depth].map { ExactFigure.text(shape.module.metres($0)) }
    return "\(sides[0]) × \(sides[1]) m (\(ExactFigure.text(shape.module.metres)) m)"
  }
}

extension Plan {
  /// The stands and features that lie outside the hall as it is.
  fileprivate var outside: Set<FloorThing> {
    let stands = stands.values.filter { !hall.holds($0) }.map { FloorThing.stand($0.id) }
    let features = hall.features.values.filter { !hall.holds($0) }
      .map { FloorThing.feature($0.id) }
    return Set(stands + features)
  }
}

extension Hall {
  /// Whether all of a stand lies inside.
  fileprivate func holds(_ stand: Stand) -> Bool { stand.parts.allSatisfy(bounds.contains) }

  /// Whether all of a feature lies inside; of a door of the hall, whether its side is that long.
  fileprivate func holds(_ feature: Feature) -> Bool {
    switch feature.place {
    case .area(let area): return bounds.contains(area)
    case .point(let point): return bounds.contains(point)
    case .door(let door):
      // A door on a void goes with the void.
      if door.void != nil { return true }
      let length = door.side == .north || door.side == .south ? width : depth
      return door.offset >= 0 && door.offset + door.width <= length
    }
  }
}

/// Lengths of one grid as cells of another.
private struct Regridding {
  /// A length that is no multiple of the new module, in metres.
  struct OffGrid: Error { let metres: Double }

  private let old: Module
  private let new: Module

  init(from old: Module, to new: Module) {
    self.old = old
    self.new = new
  }

  func cells(_ cells: Int) throws(OffGrid) -> Int {
    if old == new { return cells }
    let metres = old.metres(cells)
    guard let scaled = new.wholeCells(metres) else { throw OffGrid(metres: metres) }
    return scaled
  }

  /// A size, which stays above 0.
  private func size(_ size: Int) throws(OffGrid) -> Int {
    let scaled = try cells(size)
    if size > 0 && scaled <= 0 { throw OffGrid(metres: old.metres(size)) }
    return scaled
  }

  func rectangle(_ area: GridRectangle) throws(OffGrid) -> GridRectangle {
    GridRectangle(
      x: try cells(area.x), y: try cells(area.y), width: try size(area.width),
      depth: try size(area.depth))
  }

  func rectangles(_ areas: [GridRectangle]) throws(OffGrid) -> [GridRectangle] {
    var scaled: [GridRectangle] = []
    for area in areas { scaled.append(try rectangle(area)) }
    return scaled
  }

  func place(_ place: Feature.Place) throws(OffGrid) -> Feature.Place {
    switch place {
    case .area(let area): return .area(try rectangle(area))
    case .point(let point): return .point(GridPoint(x: try cells(point.x), y: try cells(point.y)))
    case .door(let door):
      var scaled = door
      scaled.offset = try cells(door.offset)
      scaled.width = try size(door.width)
      return .door(scaled)
    }
  }
}

/// Figures for a history, which is no sentence.
private enum ExactFigure {
  /// A number as short as it reads back, whole ones without a point.
  static func text(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
