// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A feature of the hall as the file has it.
struct FeatureFile {
  private let rectangle: RectangleKeys
  private let offset: FileKey<Int>
  private let width: FileKey<Int>
  private let kind = FileKey<Feature.Kind>.word("kind", missing: .zone).inNewThings()
  private let side = FileKey<Side>.word("side", missing: .north).inNewThings()
  private let void = FileKey<Feature.ID?>.id("of")
  private let power = FileKey<Double>.amount("powerKilowatts")
  private let mountedOn = FileKey<Stand.ID?>.id("mountedOn")

  /// Features of a hall of a module.
  init(_ module: Module) {
    rectangle = RectangleKeys(module)
    offset = .length("offset", in: module, isPositive: false).inNewThings()
    width = .length("width", in: module, isPositive: true).inNewThings()
  }

  /// The feature that a value describes; what it names is checked later.
  func read(_ id: Feature.ID, _ value: PropertyValue) throws(PlanFileError) -> Feature {
    let source = try FileValue.dictionary(value)
    let kind = try source.required(kind)
    var feature = Feature(
      id: id, kind: kind, place: try place(of: kind, in: source),
      names: try NamesFile.read("names", in: source), source: source)
    if kind.form == .point {
      feature.powerKilowatts = try source.value(of: power)
      feature.mountedOn = try source.value(of: mountedOn)
    }
    return feature
  }

  private func place(
    of kind: Feature.Kind, in source: PropertyDictionary
  ) throws(PlanFileError) -> Feature.Place {
    switch kind.form {
    case .area: return .area(try rectangle.read(source))
    case .point:
      return .point(
        GridPoint(x: try source.required(rectangle.x), y: try source.required(rectangle.y)))
    case .door:
      return .door(
        Feature.Door(
          side: try source.required(side), offset: try source.required(offset),
          width: try source.required(width), void: try source.value(of: void)))
    }
  }

  /// The feature as the file should have it.
  func write(_ feature: Feature) -> PropertyDictionary {
    var written = feature.source
    if let old = try? written.value(of: kind), old.form != feature.kind.form {
      // What placed the old sort of thing would say nothing of the new one.
      for key in ["x", "y", "width", "depth", "side", "offset", "of"] { written[key] = nil }
    }
    written.overlay(feature.kind, as: kind, isNew: true)
    switch feature.place {
    case .area(let area): rectangle.overlay(area, onto: &written)
    case .point(let point):
      written.overlay(point.x, as: rectangle.x, isNew: true)
      written.overlay(point.y, as: rectangle.y, isNew: true)
    case .door(let door):
      written.overlay(door.side, as: side, isNew: true)
      written.overlay(door.offset, as: offset, isNew: true)
      written.overlay(door.width, as: width, isNew: true)
      written.overlay(door.void, as: void)
    }
    NamesFile.overlay(
      feature.names, as: "names", isInNewThings: false, isNew: false, onto: &written)
    if feature.kind.form == .point {
      written.overlay(feature.powerKilowatts, as: power)
      written.overlay(feature.mountedOn, as: mountedOn)
    }
    return written
  }
}
