// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine

/// Paints the map of a plan: the one painter for screens and paper.
///
/// A painter is made once for a plan and paints any part of it at any scale; what it prepares
/// depends on the plan alone. Only what a window shows is painted, so that a key press costs the
/// same in a hall of any size.
public struct MapPainter: Sendable {
  /// The plan that is painted.
  package let plan: Plan
  /// What the survey of its hall found.
  package let floor: Floor
  /// What the rules see on the floor; nil leaves those overlays empty.
  package let findings: FloorFindings?

  let bands: StandBands
  let voids: [MapArea]
  let areas: [MapArea]
  let solids: [MapArea]
  let zones: [MapArea]
  let openings: [MapOpening]
  let points: [MapPoint]
  /// Which colour and sign each category has.
  package let categories: [ExactText: MapKey]
  /// Which colour and sign each province has.
  package let provinces: [ExactText: MapKey]
  /// What the legend counts.
  let tally: MapTally
  /// What its signs stand for.
  let usedMeanings = Once<[MapMeaning]>()
  /// Whether it needs letters for categories.
  let letterNeeds = OnceEach<LetterNeed, Bool>()
  /// The number that each named area has where maps use keys.
  let areaKeys: [Feature.ID: Int]
  /// How wide a character is, as a share of the height of a row.
  package var fontWidth = 0.5

  /// Prepares a plan whose hall and stands were surveyed.
  ///
  /// - Parameter before: The painter of a plan that this one followed: who has which sign is looked up
  ///   anew only where that can have changed.
  /// - Complexity: O(stands + cooperatives + features).
  public init(
    plan: Plan, floor: Floor, findings: FloorFindings? = nil, after before: MapPainter? = nil
  ) {
    self.plan = plan
    self.floor = floor
    self.findings = findings
    bands = StandBands(floor)
    let hall = plan.hall
    voids = hall.mapAreas { $0 == .void }
    solids = hall.mapAreas { $0 == .wall || $0 == .column }
    zones = hall.mapAreas { $0 == .zone }
    areas = hall.mapAreas { kind in
      kind.isBlocking && kind != .void && kind != .wall && kind != .column
    }
    openings = hall.mapOpenings
    points = hall.mapPoints
    areaKeys = Dictionary(
      uniqueKeysWithValues: areas.filter { !$0.feature.names.isEmpty }.enumerated()
        .map { ($0.element.feature.id, $0.offset + 1) })
    if let before, before.plan.categories == plan.categories,
      before.plan.provinces == plan.provinces,
      PlanDifference.isSameStorage(before.plan.cooperatives, plan.cooperatives)
    {
      (categories, provinces) = (before.categories, before.provinces)
    } else {
      categories = MapKey.keys(of: plan.described(.category))
      provinces = MapKey.keys(of: plan.described(.province))
    }
    // Of a plan in which only stands moved the legend counts the same.
    let known = before.flatMap { before in
      PlanDifference.isSameStorage(before.plan.cooperatives, plan.cooperatives)
        && PlanDifference.isSameStorage(before.plan.placements, plan.placements)
        ? before.tally : nil
    }
    tally = known ?? MapTally()
  }

  /// The columns and rows of the whole map, walls included.
  package func size(_ scale: MapScale) -> (columns: Int, rows: Int) {
    let hall = projection(scale).rectangle(plan.hall.bounds)
    return (hall.width, hall.height)
  }

  /// Where a stand lies on the map, borders included; nil for a stand that does not exist.
  package func place(of stand: Stand.ID, scale: MapScale) -> MapRectangle? {
    guard let number = floor.indices[stand], let first = floor.footprints[number].first else {
      return nil
    }
    let bounds = floor.footprints[number].dropFirst().reduce(first) { $0.union($1) }
    return projection(scale).rectangle(bounds)
  }

  /// The stand at a place of the map: the one that the place lies inside of, else one whose border
  /// it lies on.
  package func stand(at point: ScreenPoint, scale: MapScale) -> Stand.ID? {
    let projection = projection(scale)
    let candidates = bands.stands(
      from: projection.cellRow(above: point.y), to: projection.cellRow(below: point.y))
    var onBorder: Stand.ID?
    for number in candidates {
      let touching = floor.footprints[number].filter {
        projection.rectangle($0).contains(x: point.x, y: point.y)
      }
      guard !touching.isEmpty else { continue }
      let isInside =
        touching.count > 1
        || touching.contains {
          projection.rectangle($0).inside.contains(x: point.x, y: point.y)
        }
      if isInside { return floor.stands[number].id }
      onBorder = onBorder ?? floor.stands[number].id
    }
    return onBorder
  }

  /// Paints a part of the map into a window of a frame.
  ///
  /// The window has its top left corner at (`x`, `y`) and shows the map from `scroll`, in columns
  /// and rows. Every cell of the window is painted, those outside the hall as spaces.
  public func paint(
    on frame: inout Frame, x: Int, y: Int, width: Int, height: Int,
    scroll: ScreenPoint = ScreenPoint(x: 0, y: 0), options: MapOptions
  ) {
    let width = min(max(0, width), Frame.maximumSide - 2 * MapDrawing.mostMargin)
    let height = min(max(0, height), Frame.maximumSide - 2 * MapDrawing.mostMargin)
    let limit = 1_000_000_000
    let window = MapRectangle(
      x: min(max(scroll.x, -limit), limit), y: min(max(scroll.y, -limit), limit), width: width,
      height: height)
    var drawing = MapDrawing(self, window: window, options: options)
    drawing.draw()
    drawing.copy(to: &frame, x: min(max(x, -limit), limit), y: min(max(y, -limit), limit))
  }

  func projection(_ scale: MapScale) -> MapProjection {
    MapProjection(module: plan.hall.module, scale: scale, fontWidth: fontWidth)
  }
}

extension MapPainter {
  /// How the hall empties, as far as it is to be shown: nobody waits for it at a screen.
  func emptying(_ options: MapOptions) -> FloorFindings.Emptying? {
    options.paper == nil ? findings?.emptying : findings?.workOutEmptying()
  }

  /// How stands are passed by, likewise.
  func passing(_ options: MapOptions) -> FloorFindings.Passing? {
    options.paper == nil ? findings?.passing : findings?.workOutPassing()
  }
}
