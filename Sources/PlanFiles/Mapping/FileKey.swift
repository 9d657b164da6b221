// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// One key of a dictionary of the file, with what its presence and its absence mean.
///
/// Reading and writing share it, so that they cannot drift apart.
struct FileKey<Value> {
  /// The key.
  let name: String
  /// What a missing key means.
  let missing: Value
  /// Whether a new thing's dictionary has the key even where it says what its absence would.
  var isInNewThings = false
  /// What a value of the file means; throws what is wrong with it.
  let read: (PropertyValue) throws(PlanFileError) -> Value
  /// The canonical value; nil where the key is left out.
  let write: (Value) -> PropertyValue?

  /// The same key, which new things' dictionaries always have.
  func inNewThings() -> FileKey {
    var key = self
    key.isInNewThings = true
    return key
  }
}

extension PropertyDictionary {
  /// What the key stands for here, or what its absence means.
  func value<Value>(of key: FileKey<Value>) throws(PlanFileError) -> Value {
    guard let present = self[key.name] else { return key.missing }
    do {
      return try key.read(present)
    } catch {
      throw error.inside(key.name)
    }
  }

  /// What the key stands for here; refused when it is missing.
  func required<Value>(_ key: FileKey<Value>) throws(PlanFileError) -> Value {
    if self[key.name] == nil {
      throw PlanFileError(keyPath: [key.name], reason: "this key is missing")
    }
    return try value(of: key)
  }

  /// Makes the key say `value`, and touches nothing when it says so already, be it by its absence
  /// or in another form, such as 3 for 3.0.
  ///
  /// - Parameter isNew: Whether the dictionary is of a thing that no file has held yet.
  mutating func overlay<Value>(_ value: Value, as key: FileKey<Value>, isNew: Bool = false) {
    let written = key.write(value)
    if let present = self[key.name] {
      if present == written { return }
      if let old = try? key.read(present), key.write(old) == written { return }
      self[key.name] = written
    } else if isNew && key.isInNewThings || key.write(key.missing) != written {
      self[key.name] = written
    }
  }
}
