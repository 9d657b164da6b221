// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import Wording

/// A line of text being typed, in any language: scalars in logical order and a place between them.
struct TextField: Hashable, Sendable {
  /// The most scalars that can be typed, but for paths.
  static let limit = 400
  /// The most scalars of a path: as many as the system takes bytes.
  static let pathLimit = 4096

  private(set) var scalars: [Unicode.Scalar]
  /// How many scalars are before the cursor.
  private(set) var position: Int
  private let limit: Int

  init(_ text: String = "", limit: Int = TextField.limit) {
    self.limit = limit
    scalars = Array(text.unicodeScalars.prefix(limit))
    position = scalars.count
  }

  /// The whole text.
  var text: String { Self.string(scalars[...]) }

  var isEmpty: Bool { scalars.isEmpty }

  /// Types or erases; says whether the key meant something to a field.
  mutating func handle(_ key: Key) -> Bool {
    if let scalar = key.text {
      insert(scalar)
      return true
    }
    switch key {
    case .left: position = max(0, position - 1)
    case .right: position = min(scalars.count, position + 1)
    case .home, .ctrl("a"): position = 0
    case .end, .ctrl("e"): position = scalars.count
    case .backspace: eraseBefore()
    case .delete: eraseAfter()
    case .ctrl("u"):
      scalars.removeFirst(position)
      position = 0
    case .ctrl("w"): eraseWord()
    default: return false
    }
    return true
  }

  /// Takes in pasted text; line ends and tabs become spaces, other controls go.
  mutating func paste(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        insert(" ")
      } else {
        insert(scalar)
      }
    }
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    // What a plan file cannot hold cannot be typed.
    guard scalars.count < limit, ExactText.isStorable(scalar) else { return }
    scalars.insert(scalar, at: position)
    position += 1
  }

  private mutating func eraseBefore() {
    guard position > 0 else { return }
    position -= 1
    scalars.remove(at: position)
  }

  private mutating func eraseAfter() {
    guard position < scalars.count else { return }
    scalars.remove(at: position)
  }

  private mutating func eraseWord() {
    while position > 0, scalars[position - 1] == " " { eraseBefore() }
    while position > 0, scalars[position - 1] != " " { eraseBefore() }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
