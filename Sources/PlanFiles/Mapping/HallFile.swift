// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The hall as the file has it.
enum HallFile {
  private static func width(_ module: Module) -> FileKey<Int> {
    .length("width", in: module, isPositive: true).inNewThings()
  }

  private static func depth(_ module: Module) -> FileKey<Int> {
    .length("depth", in: module, isPositive: true).inNewThings()
  }

  private static var module: FileKey<Module> {
    FileKey<Module>(
      name: "module", missing: .standard, isInNewThings: true,
      read: { value throws(PlanFileError) in
        let metres = try FileValue.number(value)
        guard let module = Module(metres: metres) else {
          throw PlanFileError(
            reason: "a module of \(DecimalText.shortest(metres)) m; it must be 0.0001 m or more")
        }
        return module
      }, write: { .real($0.metres) })
  }

  /// The hall that a value describes, with its features.
  static func read(_ value: PropertyValue) throws(PlanFileError) -> Hall {
    var source = try FileValue.dictionary(value)
    let module = try source.value(of: module)
    try checkSide("width", in: source)
    try checkSide("depth", in: source)
    var hall = Hall(
      module: module, width: try source.required(width(module)),
      depth: try source.required(depth(module)))
    guard hall.width * hall.depth <= Hall.cellLimit else {
      throw PlanFileError(
        reason: "a hall of \(hall.width) × \(hall.depth) cells; at most 16 million are read")
    }
    let file = FeatureFile(module)
    let features: [Feature] = try FileTable.entries(of: "features", in: source) {
      id, value throws(PlanFileError) in try file.read(id, value)
    }
    hall.features = Dictionary(features.map { ($0.id, $0) }) { _, last in last }
    try checkDoors(features, of: hall)
    // The features keep their own sources; an empty table marks that there was one.
    if source["features"] != nil { source["features"] = .dictionary([:]) }
    hall.source = source
    return hall
  }

  /// Refuses a side that no hall may have; a missing one is refused elsewhere.
  private static func checkSide(
    _ key: String, in source: PropertyDictionary
  ) throws(PlanFileError) {
    guard let metres = source[key]?.number, metres > Hall.sideLimit else { return }
    throw PlanFileError(
      keyPath: [key],
      reason: "\(DecimalText.shortest(metres)) m is more than 2000 m, the most a hall may have")
  }

  private static func checkDoors(
    _ features: [Feature], of hall: Hall
  ) throws(PlanFileError) {
    for feature in features {
      guard let void = feature.door?.void, hall.features[void]?.kind != .void else { continue }
      throw PlanFileError(
        keyPath: ["features", feature.id.text, "of"], reason: "there is no void \(void)")
    }
  }

  /// The hall as the file should have it.
  static func write(_ hall: Hall) -> PropertyDictionary {
    var written = hall.source
    let isNew = written.isEmpty
    written.overlay(hall.module, as: module, isNew: isNew)
    written.overlay(hall.width, as: width(hall.module), isNew: isNew)
    written.overlay(hall.depth, as: depth(hall.module), isNew: isNew)
    if isNew || !hall.features.isEmpty || written["features"] != nil {
      let file = FeatureFile(hall.module)
      written["features"] = .dictionary(
        PropertyDictionary(
          hall.features.map {
            PropertyDictionary.Entry(
              key: ExactText($0.key.text), value: .dictionary(file.write($0.value)))
          }))
    }
    return written
  }
}
