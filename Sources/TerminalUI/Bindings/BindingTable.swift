// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver

/// The one table of commands and keys, which dispatch, hint bar, help and palette all read.
struct BindingTable: Sendable {
  /// The lines, in the order that help shows them.
  let bindings: [Binding]
  /// Other keys that the person has chosen for dialogues.
  var dialogueKeys: [DialogueBinding.Name: [Key]] = [:]
  private let byKey: [Key: [Binding]]
  private let byCommand: [Command: Binding]

  /// The table that the program comes with.
  static let standard = BindingTable(
    placing + editingDoors + moving + listing + looking + views + comparing + file + sharing
      + program
      + drawing + hall + programme + selecting + freeCursor)

  /// Makes a table; of keys that are no keys nothing is kept (a test looks that there are none).
  init(_ bindings: [Binding]) {
    self.bindings = bindings
    var byKey: [Key: [Binding]] = [:]
    for binding in bindings {
      for key in binding.keys.compactMap({ Key($0) }) { byKey[key, default: []].append(binding) }
    }
    self.byKey = byKey
    byCommand = Dictionary(bindings.map { ($0.command, $0) }) { first, _ in first }
  }

  /// What a key means in the first of the contexts where it means something; nil in none.
  ///
  /// What a key types counts first, then where it lies (``KeyboardLayout``).
  func command(for key: Key, in contexts: [Context]) -> Command? {
    for key in KeyboardLayout.readings(of: key) {
      guard let lines = byKey[key] else { continue }
      for context in contexts {
        if let line = lines.first(where: { $0.contexts.contains(context) }) { return line.command }
      }
    }
    return nil
  }

  /// The keys of a line of a dialogue: those that the person has chosen, else its own.
  ///
  /// What takes and what leads out keeps its usual key besides: nobody is locked in.
  func keys(of binding: DialogueBinding) -> [Key] {
    guard let chosen = dialogueKeys[binding.name] else { return binding.keys }
    let kept = binding.weight == .leaves || binding.weight == .takes
    return kept ? chosen + binding.keys.prefix(1).filter { !chosen.contains($0) } : chosen
  }

  /// What a key means among lines of a dialogue; nil for nothing.
  ///
  /// - Parameter isTyping: Whether characters are typed and mean nothing.
  func name(
    for key: Key, among lines: [DialogueBinding], isTyping: Bool
  ) -> DialogueBinding.Name? {
    if isTyping, key.text != nil { return nil }
    for key in KeyboardLayout.readings(of: key) {
      if let line = lines.first(where: { keys(of: $0).contains(key) }) { return line.name }
    }
    return nil
  }

  /// Whether a command makes sense in a context.
  func has(_ command: Command, in context: Context) -> Bool {
    bindings.contains { $0.command == command && $0.contexts.contains(context) }
  }

  /// The line of a command.
  func binding(of command: Command) -> Binding? { byCommand[command] }

  /// The line that says what a command is in any of these contexts, else elsewhere.
  func binding(of command: Command, in contexts: [Context]) -> Binding? {
    let lines = bindings.filter { $0.command == command }
    return lines.first { line in contexts.contains { line.contexts.contains($0) } } ?? lines.first
  }

  /// What the hint bar shows in a context, the most useful first.
  func hints(in context: Context) -> [Binding] {
    bindings.filter { $0.hint != nil && !$0.keys.isEmpty && $0.contexts.contains(context) }
      .sorted { ($0.hint ?? 0) < ($1.hint ?? 0) }
  }
}
