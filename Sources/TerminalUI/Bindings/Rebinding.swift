// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Wording

/// Other keys than the usual ones.
extension BindingTable {
  /// Something that a person's keys ask for and do not get.
  struct Clash {
    /// Where the configuration says so.
    let keyPath: [String]
    let reason: Phrase
  }

  /// The commands that must stay within reach wherever they are by default: without them one could
  /// not leave, or call what has no key.
  static let indispensable: Set<Command> = [.quit, .palette, .open, .cancel]

  /// The table with other keys for some commands, which replace all that they have.
  ///
  /// A key means one thing in each place. Of two commands that claim it, one whose only key it is
  /// and that must stay within reach has it; then one that the person has set; then the first.
  ///
  /// - Complexity: O(commands × keys), for each place.
  func rebound(_ keys: [Command: [Key]]) -> (table: BindingTable, clashes: [Clash]) {
    var wanted = keys
    var refused: [Clash] = []
    while true {
      let (lines, clashes) = lines(with: wanted)
      let lost = Self.indispensable.filter { isLost($0, in: lines) }
      if lost.isEmpty { return (BindingTable(lines), refused + clashes) }
      // When one that was not set lost its key to another such, those that were set give way.
      let set = Self.indispensable.filter { wanted[$0] != nil }
      let dropped = lost.isDisjoint(with: set) ? set : lost.intersection(set)
      guard !dropped.isEmpty else { return (self, refused) }
      for command in dropped.sorted(by: { $0.rawValue < $1.rawValue }) {
        wanted[command] = nil
        refused.append(Clash(keyPath: Self.path(command), reason: RebindingWords.needed))
      }
    }
  }

  /// The lines with the wanted keys, each key once in each place.
  private func lines(with wanted: [Command: [Key]]) -> ([Binding], [Clash]) {
    var lines = bindings.map { line in
      wanted[line.command].map { line.with($0) } ?? line
    }
    var clashes: [Clash] = []
    var told: Set<[String]> = []
    for context in Context.allCases {
      var owners: [String: Int] = [:]
      for number in lines.indices where lines[number].contexts.contains(context) {
        for key in lines[number].keys {
          guard let owner = owners[key], lines[owner].keys.contains(key) else {
            owners[key] = number
            continue
          }
          if lines[owner].command == lines[number].command { continue }
          let wins = rank(lines[number], wanted) > rank(lines[owner], wanted)
          let (winner, loser) = wins ? (number, owner) : (owner, number)
          owners[key] = winner
          lines[loser] = lines[loser].without(key)
          let (kept, lost) = (lines[winner], lines[loser])
          guard told.insert([key, kept.command.rawValue, lost.command.rawValue]).inserted else {
            continue
          }
          clashes.append(Self.clash(over: key, kept, lost, isLoserSet: wanted[lost.command] != nil))
        }
      }
    }
    return (lines, clashes)
  }

  /// How strong a line's claim on a key of its own is.
  private func rank(_ line: Binding, _ wanted: [Command: [Key]]) -> Int {
    if Self.indispensable.contains(line.command), line.keys.count == 1 { return 2 }
    return wanted[line.command] == nil ? 0 : 1
  }

  private func isLost(_ command: Command, in lines: [Binding]) -> Bool {
    zip(bindings, lines).contains { usual, line in
      usual.command == command && !usual.keys.isEmpty && line.keys.isEmpty
    }
  }

  private static func clash(
    over key: String, _ winner: Binding, _ loser: Binding, isLoserSet: Bool
  ) -> Clash {
    isLoserSet
      ? Clash(
        keyPath: path(loser.command), reason: RebindingWords.taken(key, by: winner.title))
      : Clash(
        keyPath: path(winner.command), reason: RebindingWords.takes(key, from: loser.title))
  }

  private static func path(_ command: Command) -> [String] { ["keys", command.rawValue] }
}

extension Binding {
  /// The same line with other keys.
  fileprivate func with(_ keys: [Key]) -> Binding {
    var names: [String] = []
    for name in keys.map(\.description) where !names.contains(name) { names.append(name) }
    return Binding(command, names, title, help: help, group: group, in: contexts, hint: hint)
  }

  /// The same line without one of its keys.
  fileprivate func without(_ key: String) -> Binding {
    Binding(
      command, keys.filter { $0 != key }, title, help: help, group: group, in: contexts, hint: hint)
  }
}

/// What is said of keys that clash.
enum RebindingWords {
  static let needed = Phrase(
    "the editor needs a key for this; its usual keys stay",
    fr: "il faut une touche pour cela ; les touches habituelles restent",
    ar: "لا بد من مفتاح لهذا؛ تبقى المفاتيح المعتادة")

  static func taken(_ key: String, by title: Phrase) -> Phrase {
    Phrase(
      "\(key) already means “\(title.english)” there, so it is left out",
      fr: "\(key) veut déjà dire « \(title.french) » ici et n’est pas prise",
      ar: "\(key) يعني «\(title.arabic)» هناك فتُرك")
  }

  static func takes(_ key: String, from title: Phrase) -> Phrase {
    Phrase(
      "\(key) means “\(title.english)” there, which loses it",
      fr: "\(key) voulait dire « \(title.french) » ici, qui la perd",
      ar: "\(key) كان يعني «\(title.arabic)» هناك ففقده")
  }
}
