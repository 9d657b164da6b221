// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A stand as the file has it.
struct StandFile {
  private let rectangle: RectangleKeys
  private let number = FileKey<String>.text("number").inNewThings()
  private let hold = FileKey<String>.text("hold").inNewThings()
  private let locked = FileKey<Bool>.truth("locked").inNewThings()
  private let shared = FileKey<Bool>.truth("shared")
  private let power = FileKey<Double>.amount("powerKilowatts").inNewThings()
  private let water = FileKey<Bool>.truth("water").inNewThings()

  /// Stands in a hall of a module.
  init(_ module: Module) { rectangle = RectangleKeys(module) }

  /// The stand that a value describes.
  func read(_ id: Stand.ID, _ value: PropertyValue) throws(PlanFileError) -> Stand {
    let source = try FileValue.dictionary(value)
    guard let parts = source["parts"] else {
      throw PlanFileError(keyPath: ["parts"], reason: "this key is missing")
    }
    let stand: Stand
    do throws(PlanFileError) {
      stand = Stand(
        id: id, number: "", parts: try PartsFile.read(parts, rectangle), source: source)
      if !stand.isJoined {
        throw PlanFileError(reason: "the parts of a stand must join edge to edge")
      }
    } catch {
      throw error.inside("parts")
    }
    var described = stand
    described.number = try source.value(of: number)
    described.hold = try source.value(of: hold)
    described.isLocked = try source.value(of: locked)
    described.isShared = try source.value(of: shared)
    described.powerKilowatts = try source.value(of: power)
    described.hasWater = try source.value(of: water)
    return described
  }

  /// The stand as the file should have it.
  func write(_ stand: Stand) -> PropertyDictionary {
    var written = stand.source
    let isNew = written.isEmpty
    written["parts"] = PartsFile.overlay(stand.parts, onto: written["parts"], rectangle)
    written.overlay(stand.number, as: number, isNew: isNew)
    written.overlay(stand.hold, as: hold, isNew: isNew)
    written.overlay(stand.isLocked, as: locked, isNew: isNew)
    written.overlay(stand.isShared, as: shared, isNew: isNew)
    written.overlay(stand.powerKilowatts, as: power, isNew: isNew)
    written.overlay(stand.hasWater, as: water, isNew: isNew)
    return written
  }
}
