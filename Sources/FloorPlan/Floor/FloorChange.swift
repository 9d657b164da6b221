// SPDX-License-Identifier: Apache-2.0

/// What became of a floor when some stands changed their place or shape; lists are in order.
package struct FloorChange: Sendable {
  /// No change.
  package init() {}

  /// The stands whose rectangles changed.
  package internal(set) var moved: [Int] = []
  /// The stands whose open sides or front changed, and all that moved.
  package internal(set) var opened: [Int] = []
  /// The stands that touch a cell whose distance to the exits changed, and those of `opened`.
  package internal(set) var reached: [Int] = []
  /// The stands that a changed aisle cell can give another relation, and those of `opened`.
  package internal(set) var acrossAisles: [Int] = []
  /// The stands that a changed cell can give another strip of narrow floor, and those that moved.
  package internal(set) var acrossGaps: [Int] = []
  /// The cells that became an aisle or are none any more.
  package internal(set) var aisles: [Int] = []
  /// How many cells were looked at to find how far it is to the exits.
  package internal(set) var looked = 0
  /// Whether any place can be walked to that could not, or the other way, or by another way.
  package var isWalkedAnew: Bool { !passages.isEmpty }
  /// Whether the cells where passage squares meet without a way across changed, or what lies there.
  package var isMetAnew: Bool { passages.isMetAnew }
  /// What became of the places where a walker can stand.
  var passages = Passages.Change()
}
