// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Rectangles as the file has them: `x`, `y`, `width` and `depth` in metres.
struct RectangleKeys {
  let x: FileKey<Int>
  let y: FileKey<Int>
  let width: FileKey<Int>
  let depth: FileKey<Int>

  /// The keys in a hall of a module.
  init(_ module: Module) {
    x = .length("x", in: module, isPositive: false).inNewThings()
    y = .length("y", in: module, isPositive: false).inNewThings()
    width = .length("width", in: module, isPositive: true).inNewThings()
    depth = .length("depth", in: module, isPositive: true).inNewThings()
  }

  /// The rectangle that a dictionary describes.
  func read(_ dictionary: PropertyDictionary) throws(PlanFileError) -> GridRectangle {
    GridRectangle(
      x: try dictionary.required(x), y: try dictionary.required(y),
      width: try dictionary.required(width), depth: try dictionary.required(depth))
  }

  /// Makes a dictionary describe a rectangle.
  func overlay(_ rectangle: GridRectangle, onto dictionary: inout PropertyDictionary) {
    dictionary.overlay(rectangle.x, as: x, isNew: true)
    dictionary.overlay(rectangle.y, as: y, isNew: true)
    dictionary.overlay(rectangle.width, as: width, isNew: true)
    dictionary.overlay(rectangle.depth, as: depth, isNew: true)
  }
}

/// A stand's parts as the file has them: an array of rectangles.
enum PartsFile {
  /// The most parts a stand may have.
  static let limit = Stand.partLimit

  /// The rectangles of an array; refused when there is none, or too many.
  static func read(
    _ value: PropertyValue, _ keys: RectangleKeys
  ) throws(PlanFileError) -> [GridRectangle] {
    if case .array(let parts) = value {
      if parts.isEmpty { throw PlanFileError(reason: "a stand needs at least one part") }
      if parts.count > limit {
        throw PlanFileError(reason: "a stand of \(parts.count) parts; at most \(limit) are read")
      }
    }
    return try FileValue.elements(value) { part throws(PlanFileError) in
      try keys.read(try FileValue.dictionary(part))
    }
  }

  /// The parts as the file should have them; each keeps the unknown keys of the one in its place.
  static func overlay(
    _ parts: [GridRectangle], onto present: PropertyValue?, _ keys: RectangleKeys
  ) -> PropertyValue {
    var before: [PropertyValue] = []
    if case .array(let values)? = present { before = values }
    return .array(
      parts.enumerated().map { place, part in
        var dictionary = place < before.count ? before[place].dictionary ?? [:] : [:]
        keys.overlay(part, onto: &dictionary)
        return .dictionary(dictionary)
      })
  }
}
