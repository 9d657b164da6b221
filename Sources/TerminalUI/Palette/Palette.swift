// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The palette: commands, stands and cooperatives by a few letters of their names.
struct Palette: Hashable, Sendable {
  /// Something that it finds.
  enum Subject: Hashable, Sendable {
    case command(Command)
    case stand(Stand.ID)
    case cooperative(Cooperative.ID)
  }

  /// How much sense something makes where one is.
  enum Nearness: UInt8, Hashable, Sendable {
    /// A command that does something here.
    case here
    /// A stand or a cooperative.
    case thing
    /// A command that makes sense elsewhere.
    case elsewhere
  }

  /// One thing and the texts by which it is found.
  struct Entry: Hashable, Sendable {
    let subject: Subject
    let nearness: Nearness
    /// What it is called in the language of the moment, its id or number.
    let keys: [FuzzyKey]
    /// What it is called in other languages.
    let otherKeys: [FuzzyKey]
  }

  /// What a sign before the query limits the search to.
  enum Limit: Unicode.Scalar, CaseIterable, Hashable, Sendable {
    case commands = ">"
    case cooperatives = "@"
    case stands = "#"

    /// Whether it lets something through.
    func allows(_ subject: Subject) -> Bool {
      switch (self, subject) {
      case (.commands, .command), (.cooperatives, .cooperative), (.stands, .stand): true
      default: false
      }
    }
  }

  /// All that can be found, in the order in which equals are listed.
  let entries: [Entry]
  /// What was picked last, the latest first.
  let recent: [Subject]
  var field = TextField()
  /// What was typed, without the sign that limits it.
  private(set) var query = FuzzyQuery("")
  /// The entries that match, the best first.
  private(set) var matches: [Int] = []
  /// The line under the cursor, among the matches.
  private(set) var line = 0

  init(_ entries: [Entry], recent: [Subject]) {
    self.entries = entries
    self.recent = recent
    narrow()
  }

  /// The thing under the cursor.
  var current: Subject? {
    matches.indices.contains(line) ? entries[matches[line]].subject : nil
  }

  /// Moves the cursor; it stays within the list.
  mutating func moveLine(by lines: Int) {
    line = max(0, min(line + lines, matches.count - 1))
  }

  /// Finds what was typed.
  ///
  /// - Complexity: O(entries × their texts + matches × log matches).
  mutating func narrow() {
    let typed = field.text
    let limit = typed.unicodeScalars.first.flatMap(Limit.init)
    query = FuzzyQuery(limit == nil ? typed : String(typed.unicodeScalars.dropFirst()))
    line = 0
    matches = query.isEmpty ? unasked(limit) : asked(query, limit)
  }

  /// What is listed while nothing is typed: what was picked last, then the commands, those that make
  /// sense here first; or all things that the sign limits it to.
  private func unasked(_ limit: Limit?) -> [Int] {
    let shown = entries.indices.filter { (limit ?? .commands).allows(entries[$0].subject) }
    let near = shown.filter { entries[$0].nearness != .elsewhere }
    let far = shown.filter { entries[$0].nearness == .elsewhere }
    let last = recent.filter { limit?.allows($0) ?? true }.compactMap { subject in
      entries.firstIndex { $0.subject == subject }
    }
    let first = Set(last)
    return last + (near + far).filter { !first.contains($0) }
  }

  /// What a match weighs; the lightest comes first.
  private static func weight(
    _ rank: FuzzyRank, _ nearness: Nearness, isKnown: Bool, isForeign: Bool
  ) -> UInt64 {
    let kind = UInt64(rank.kind.rawValue) << 56 | UInt64(nearness.rawValue) << 54
    let age: UInt64 = isKnown ? 0 : 1 << 53
    let language: UInt64 = isForeign ? 1 << 52 : 0
    return kind | age | language | rank.packed & 0xFFFF_FFFF_FFFF
  }

  /// What matches: by kind of match, then what makes sense here, then what was picked lately, then
  /// names in the language of the moment, then by how well it matches.
  private func asked(_ query: FuzzyQuery, _ limit: Limit?) -> [Int] {
    let known = Set(recent)
    var ranked: [(rank: UInt64, place: Int)] = []
    for place in entries.indices {
      let entry = entries[place]
      guard limit?.allows(entry.subject) ?? true else { continue }
      let isKnown = known.contains(entry.subject)
      let own = query.rank(in: entry.keys)
        .map { Self.weight($0, entry.nearness, isKnown: isKnown, isForeign: false) }
      let foreign = query.rank(in: entry.otherKeys)
        .map { Self.weight($0, entry.nearness, isKnown: isKnown, isForeign: true) }
      if let weight = [own, foreign].compactMap(\.self).min() { ranked.append((weight, place)) }
    }
    ranked.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
    return ranked.map(\.place)
  }
}
