// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport

/// Random values that a plan file may hold.
enum RandomValue {
  static func value(depth: Int, _ random: inout SplitMix64) -> PropertyValue {
    switch Int.random(in: depth > 0 ? 0...7 : 2...7, using: &random) {
    case 0:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth - 1, &random) })
    case 1: return .dictionary(dictionary(depth: depth - 1, &random))
    case 2: return .boolean(Bool.random(using: &random))
    case 3:
      let limit = 1 << Int.random(in: 0...53, using: &random)
      return .integer(Int.random(in: -limit...limit, using: &random))
    case 4:
      return .real(
        [0, -0.0, 1, 3, 0.5, 1e-7, .leastNonzeroMagnitude, 0.1].randomElement(using: &random) ?? 0)
    case 5:
      let limit = Double(1 << Int.random(in: 0...53, using: &random))
      return .real(Double.random(in: -limit...limit, using: &random))
    default: return .text(text(&random))
    }
  }

  static func dictionary(depth: Int, _ random: inout SplitMix64) -> PropertyDictionary {
    PropertyDictionary(
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        PropertyDictionary.Entry(
          key: ExactText(text(&random)), value: value(depth: depth, &random))
      })
  }

  static func text(_ random: inout SplitMix64) -> String {
    let pieces = [
      "", " ", "a", "é", "e\u{301}", "تعاونية", "ⵜⴰⵎⵓⵔⵜ", "😀", "\n", "\t", "\"", "\\", "/", "&",
      "<", ">", "]]>", "&amp;", "'", "\u{A0}", "\u{2028}", "\u{FFFD}", "\u{1FFFE}", "0",
      "\u{202E}", "name", "honey", "\u{10FFFF}", "  ", "[0]", ".",
    ]
    return (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
