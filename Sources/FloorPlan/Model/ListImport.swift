// SPDX-License-Identifier: Apache-2.0

/// What an import of a list did, as the line of history that it writes says it.
public struct ListImport: Hashable, Sendable {
  /// What the list is called, such as `liste.csv`.
  package let name: String
  /// How many cooperatives it added.
  package let added: Int
  /// How many it changed.
  package let changed: Int
  /// How many it withdrew, since they are not in it.
  package let withdrawn: Int

  /// Counts what an import did.
  package init(name: String, added: Int, changed: Int, withdrawn: Int = 0) {
    self.name = name
    self.added = added
    self.changed = changed
    self.withdrawn = withdrawn
  }

  /// Whether a file can hold it.
  var isStorable: Bool { ExactText(name).isStorable }
}

extension ListImport {
  /// What a line of history says of an import; nil for any other line.
  package init?(_ entry: HistoryEntry) {
    guard entry.event == HistoryEntry.Event.imported.rawValue else { return nil }
    func count(_ key: String) -> Int {
      if case .integer(let number)? = entry.source[key] { max(0, number) } else { 0 }
    }
    self.init(
      name: entry.reason, added: count("new"), changed: count("changed"),
      withdrawn: count("withdrawn"))
  }
}

extension HistoryEntry {
  /// The line of an import, with who came to a stand or left one under `moves`.
  init(_ list: ListImport, moves: [HistoryEntry], _ stamp: Stamp) {
    var source: PropertyDictionary = [
      "new": .integer(list.added), "changed": .integer(list.changed),
    ]
    if list.withdrawn > 0 { source["withdrawn"] = .integer(list.withdrawn) }
    let told = moves.filter { ![Event.added.rawValue, Event.changed.rawValue].contains($0.event) }
    if !told.isEmpty { source["moves"] = .array(told.map { .dictionary($0.asMove) }) }
    self.init(
      at: stamp.at, by: stamp.by, event: Event.imported.rawValue, reason: list.name,
      source: source)
  }

  private var asMove: PropertyDictionary {
    var move: PropertyDictionary = ["event": .text(event), "cooperative": .text(cooperative)]
    for (key, text) in [("stand", stand), ("from", from), ("reason", reason)] where !text.isEmpty {
      move[key] = .text(text)
    }
    return move
  }

  /// What happened, one thing a line: itself, or the moves of an import.
  package var lines: [HistoryEntry] {
    guard event == Event.imported.rawValue, case .array(let moves)? = source["moves"] else {
      return [self]
    }
    return moves.compactMap { move in
      guard let move = move.dictionary, let event = move["event"]?.text else { return nil }
      return HistoryEntry(
        at: at, by: by, event: event, cooperative: move["cooperative"]?.text ?? "",
        stand: move["stand"]?.text ?? "", from: move["from"]?.text ?? "",
        reason: move["reason"]?.text ?? "")
    }
  }
}
