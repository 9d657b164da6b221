// SPDX-License-Identifier: Apache-2.0

/// The keys that lead into every mode and dialogue of the sample fair, for tests that hold everywhere;
/// who adds a dialogue adds its keys here.
enum Openings {
  /// What opens a dialogue that F1 helps over.
  static let dialogues: [[String]] = [
    ["c"], ["x", "a"], ["/"], ["R"], ["p"], ["t"], ["A"], ["i"], ["e", "R"], ["q"], [":"],
    ["V"], ["V", "n"], ["P"], ["P", "e"], ["R", "a"], ["D"], ["D", "n"],
  ]

  /// What leads anywhere, the map itself among it.
  static let all: [[String]] =
    dialogues + [
      [], ["?"], ["w"], ["T"], ["d"], ["y"], ["e"], ["e", "n"], ["e", "m"], ["e", "d"], ["f"],
      ["Tab"], ["Tab", "/"], ["s"], ["r"], ["H"], ["Ctrl-O"], ["S"], ["Ctrl-E"],
      [":", "f", "i", "l", "l", "Space", "t", "h", "e", "Enter"],
      [":", "r", "e", "h", "e", "a", "r", "s", "e", "Enter"],
    ]
}
