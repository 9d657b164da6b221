// SPDX-License-Identifier: Apache-2.0

/// A dictionary of property values, sorted by the code points of its keys.
///
/// Keys are compared scalar by scalar: a composed and a decomposed é are two keys.
public struct PropertyDictionary: Hashable, Sendable {
  /// One key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let key: ExactText
    /// What the key stands for.
    package var value: PropertyValue

    /// Joins a key and its value.
    package init(key: ExactText, value: PropertyValue) {
      self.key = key
      self.value = value
    }
  }

  /// The entries, by key, each key once.
  package private(set) var entries: [Entry]

  /// An empty dictionary.
  public init() { entries = [] }

  /// Makes a dictionary of entries in any order; of equal keys the last one counts.
  ///
  /// - Complexity: O(n log n).
  package init(_ unsorted: [Entry]) {
    entries = []
    entries.reserveCapacity(unsorted.count)
    // The sort is stable: entries of equal keys keep their order.
    for entry in unsorted.sorted(by: { $0.key < $1.key }) {
      if entries.last?.key == entry.key {
        entries[entries.count - 1] = entry
      } else {
        entries.append(entry)
      }
    }
  }

  /// Takes entries that are in order already; nil unless each key comes strictly after the last.
  ///
  /// - Complexity: O(n).
  package init?(ascending entries: [Entry]) {
    for place in entries.indices.dropFirst()
    where !(entries[place - 1].key < entries[place].key) { return nil }
    self.entries = entries
  }

  /// The value of a key; setting nil removes the key.
  ///
  /// - Complexity: O(log n) to read, O(n) to write.
  package subscript(key: ExactText) -> PropertyValue? {
    get {
      let place = place(of: key)
      return place < entries.count && entries[place].key == key ? entries[place].value : nil
    }
    set {
      let place = place(of: key)
      let found = place < entries.count && entries[place].key == key
      switch (newValue, found) {
      case (let value?, true): entries[place].value = value
      case (let value?, false): entries.insert(Entry(key: key, value: value), at: place)
      case (nil, true): entries.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// The value of a key given as a text.
  package subscript(key: String) -> PropertyValue? {
    get { self[ExactText(key)] }
    set { self[ExactText(key)] = newValue }
  }

  /// Whether there is no key at all.
  package var isEmpty: Bool { entries.isEmpty }

  /// The keys in order.
  package var keys: [String] { entries.map(\.key.string) }

  /// The index of the first entry whose key is not before `key`.
  private func place(of key: ExactText) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = low + (high - low) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PropertyDictionary: ExpressibleByDictionaryLiteral {
  /// Makes a dictionary of a literal; of equal keys the last one counts.
  public init(dictionaryLiteral elements: (String, PropertyValue)...) {
    self.init(elements.map { Entry(key: ExactText($0.0), value: $0.1) })
  }
}
