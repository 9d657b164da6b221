// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What leads from one document of a plan to a later one: values by their paths, and what is gone.
///
/// As a value it is `{"set": {…}, "gone": [[…]], "history": {"from": n, "entries": […]}}`, each key
/// only where there is something: `set` holds dictionaries as far as the paths go, and `deep` below
/// says how far that is.
struct DocumentChange: Equatable {
  /// A key at the top, and one in the table that it leads to; nil for the whole value.
  struct Path: Hashable {
    let key: ExactText
    let entry: ExactText?
  }

  /// The new values, in the order in which they are put in.
  private(set) var values: [(path: Path, value: PropertyValue)] = []
  /// What is taken out.
  private(set) var gone: [Path] = []
  /// From which entry on the history has others, and these.
  private(set) var history: (start: Int, entries: [PropertyValue])?

  static func == (one: DocumentChange, other: DocumentChange) -> Bool {
    one.property == other.property
  }

  /// Whether nothing changes.
  var isEmpty: Bool { values.isEmpty && gone.isEmpty && history == nil }

  /// Puts a value in, or takes what is there out.
  mutating func set(_ key: ExactText, _ entry: ExactText? = nil, to value: PropertyValue?) {
    let path = Path(key: key, entry: entry)
    if let value { values.append((path, value)) } else { gone.append(path) }
  }

  /// Notes that the history is another from an entry on.
  mutating func setHistory(from start: Int, to entries: [PropertyValue]) {
    history = (start, entries)
  }

  /// The document as it is afterwards.
  ///
  /// - Complexity: O(size of the change + entries of each table that it changes).
  func applied(to document: PropertyDictionary) -> PropertyDictionary {
    var document = document
    for (path, value) in values where path.entry == nil { document[path.key] = value }
    // A table at a time: each entry put in by itself would move all those behind it.
    var changes: [ExactText: [ExactText: PropertyValue?]] = [:]
    for path in gone {
      if let entry = path.entry { changes[path.key, default: [:]][entry] = .some(nil) }
    }
    for (path, value) in values {
      if let entry = path.entry { changes[path.key, default: [:]][entry] = value }
    }
    for (key, changed) in changes {
      let table = document[key]?.dictionary ?? [:]
      let kept = table.entries.filter { changed[$0.key] == nil }
      let new = changed.compactMap { key, value in
        value.map { PropertyDictionary.Entry(key: key, value: $0) }
      }
      document[key] = .dictionary(PropertyDictionary(kept + new))
    }
    // Last: a table that is gone has no entries that would bring it back.
    for path in gone where path.entry == nil { document[path.key] = nil }
    if let history {
      var entries: [PropertyValue] = []
      if case .array(let present)? = document["history"] { entries = present }
      document["history"] = .array(entries.prefix(max(0, history.start)) + history.entries)
    }
    return document
  }
}

// MARK: As a value

extension DocumentChange {
  /// The change as a journal has it: texts and arrays of paths and values.
  var property: PropertyValue {
    var written: PropertyDictionary = [:]
    if !values.isEmpty {
      written["set"] = .array(
        values.map { .array([Self.property(of: $0.path), $0.value]) })
    }
    if !gone.isEmpty { written["gone"] = .array(gone.map(Self.property)) }
    if let history {
      written["history"] = .array([.integer(history.start), .array(history.entries)])
    }
    return .dictionary(written)
  }

  /// Reads back what `property` gave; nil when it is something else.
  init?(_ property: PropertyValue) {
    guard let written = property.dictionary else { return nil }
    if let value = written["set"] {
      guard case .array(let pairs) = value else { return nil }
      for pair in pairs {
        guard case .array(let parts) = pair, parts.count == 2, let path = Self.path(parts[0])
        else { return nil }
        values.append((path, parts[1]))
      }
    }
    if let value = written["gone"] {
      guard case .array(let paths) = value else { return nil }
      for path in paths {
        guard let path = Self.path(path) else { return nil }
        gone.append(path)
      }
    }
    if let value = written["history"] {
      guard case .array(let parts) = value, parts.count == 2, case .integer(let start) = parts[0],
        case .array(let entries) = parts[1]
      else { return nil }
      history = (start, entries)
    }
  }

  private static func property(of path: Path) -> PropertyValue {
    .array(([path.key] + [path.entry].compactMap { $0 }).map { .string($0) })
  }

  private static func path(_ property: PropertyValue) -> Path? {
    guard case .array(let parts) = property, case .string(let key)? = parts.first else {
      return nil
    }
    switch parts.count {
    case 1: return Path(key: key, entry: nil)
    case 2:
      guard case .string(let entry) = parts[1] else { return nil }
      return Path(key: key, entry: entry)
    default: return nil
    }
  }
}
