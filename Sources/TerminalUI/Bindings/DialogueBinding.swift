// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Wording

/// One line of a dialogue's own table: all that the program says of what keys do while it is open.
///
/// Dispatch, the hint bar, help and the person's configuration read it.
struct DialogueBinding: Sendable {
  /// What people call it in their configuration, such as `page-down`.
  ///
  /// Dialogues share a name where it means the same, so that other keys for it hold in all of them.
  struct Name: RawRepresentable, Hashable, ExpressibleByStringLiteral, Sendable {
    let rawValue: String
    init(rawValue: String) { self.rawValue = rawValue }
    init(stringLiteral text: String) { rawValue = text }
  }

  /// How long it stays in a bar with too little room, the first to go first.
  enum Weight: Int, Comparable, Sendable {
    /// Moving about, reading and typing, which one tries anyway.
    case reads
    /// Something that this dialogue does.
    case acts
    /// What it is there for.
    case takes
    /// What does it from any of its fields.
    case saves
    /// The way out.
    case leaves

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  let name: Name
  /// The keys; the first is the one shown.
  let keys: [Key]
  /// A word or two, for bar and help; neighbours with the same share one entry.
  let title: Phrase
  let weight: Weight
  /// Whether the bar shows it; help always does.
  let isInBar: Bool

  init(
    _ name: Name, _ keys: [Key], _ title: Phrase, _ weight: Weight = .acts, isInBar: Bool = true
  ) {
    self.name = name
    self.keys = keys
    self.title = title
    self.weight = weight
    self.isInBar = isInBar
  }

  /// The same under another title: what Enter does depends on where one is.
  func called(_ title: Phrase) -> DialogueBinding {
    DialogueBinding(name, keys, title, weight, isInBar: isInBar)
  }
}

extension DialogueBinding.Name {
  static let up: Self = "up"
  static let down: Self = "down"
  static let left: Self = "left"
  static let right: Self = "right"
  static let pageUp: Self = "page-up"
  static let pageDown: Self = "page-down"
  static let first: Self = "first"
  static let last: Self = "last"
  /// Enter.
  static let choose: Self = "choose"
  /// Esc.
  static let back: Self = "back"
  /// Gives up what was found or done.
  static let discard: Self = "discard"
  /// Gives the map the room, or takes it back.
  static let map: Self = "map"
}

// MARK: What dialogues share

extension DialogueBinding {
  /// Scrolls text.
  static let reading: [DialogueBinding] = [
    DialogueBinding(.up, [.up, "k"], DialogueWords.read, .reads),
    DialogueBinding(.down, [.down, "j"], DialogueWords.read, .reads),
    DialogueBinding(.pageUp, [.pageUp, "b"], DialogueWords.read, .reads),
    DialogueBinding(.pageDown, [.pageDown, " "], DialogueWords.read, .reads),
    DialogueBinding(.first, [.home, "g"], DialogueWords.read, .reads, isInBar: false),
    DialogueBinding(.last, [.end, "G"], DialogueWords.read, .reads, isInBar: false),
  ]

  /// Moves the cursor of a list that has no field beside it.
  static let lines: [DialogueBinding] = [
    DialogueBinding(.up, [.up, "k", .backTab], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down, "j", .tab], DialogueWords.move, .reads),
    DialogueBinding(.pageUp, [.pageUp], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.pageDown, [.pageDown], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.first, [.home], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.last, [.end], DialogueWords.move, .reads, isInBar: false),
  ]

  /// Where the cursor of such a list goes; nil for what is no motion.
  ///
  /// - Parameter page: How many lines are seen at once.
  static func line(
    after name: Name, from line: Int, of count: Int, page: Int
  ) -> Int? {
    let wanted: Int
    switch name {
    case .up: wanted = line - 1
    case .down: wanted = line + 1
    case .pageUp: wanted = line - max(1, page - 1)
    case .pageDown: wanted = line + max(1, page - 1)
    case .first: wanted = 0
    case .last: wanted = count - 1
    default: return nil
    }
    return min(max(0, wanted), max(0, count - 1))
  }

  /// Moves the cursor of a list beside a field into which letters go.
  static let listing: [DialogueBinding] = [
    DialogueBinding(.up, [.up, .backTab, .ctrl("p")], DialogueWords.move, .reads),
    DialogueBinding(.down, [.down, .tab, .ctrl("n")], DialogueWords.move, .reads),
    DialogueBinding(.pageUp, [.pageUp], DialogueWords.move, .reads, isInBar: false),
    DialogueBinding(.pageDown, [.pageDown], DialogueWords.move, .reads, isInBar: false),
  ]

  /// Picks one line of such a list.
  static let picking =
    [DialogueBinding("type", [], DialogueWords.typeToNarrow, .reads)] + listing + [
      DialogueBinding(.choose, [.enter], DialogueWords.choose, .takes),
      DialogueBinding(.back, [.escape], DialogueWords.cancel, .leaves),
    ]
}
