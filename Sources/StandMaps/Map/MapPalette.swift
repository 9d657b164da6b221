// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The colours and signs that tell categories or provinces apart on a map.
///
/// The fills are those of Paul Tol's schemes "light", made for black text on them and for
/// colour-blind readers, and after them "dark" with white text (personal.sron.nl/~pault), in the
/// nearest entries of the 256-colour palette. People hardly tell more than eight apart at a glance,
/// so every colour comes with a sign.
public enum MapPalette {
  /// Light blue, orange, light yellow, pink, light cyan, mint, pear, olive.
  public static let lightFills: [Colour] = [110, 209, 222, 218, 153, 72, 149, 142]
    .map(Colour.palette)
  /// Dark blue, brown, dark yellow, dark purple, dark cyan, dark green, grey, dark red.
  public static let darkFills: [Colour] = [18, 94, 58, 53, 23, 22, 240, 52].map(Colour.palette)

  private static let shapes: [Glyph] = [
    "■", "●", "▲", "◆", "▼", "★", "□", "○", "△", "◇", "▽", "☆", "◧", "◐", "◮", "◈", "▤", "◎", "▥",
    "◉", "▦", "◍", "▧", "◌", "▨", "◒",
  ]
  private static let letters: [Glyph] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t", "u", "v", "w", "x", "y", "z",
  ]

  /// Black on a light fill for the first indices, white on a dark one for the next; beyond the last
  /// they begin again.
  public static func style(_ index: Int) -> Style {
    let place = wrapped(index, lightFills.count + darkFills.count)
    return place < lightFills.count
      ? Style(foreground: .palette(16), background: lightFills[place])
      : Style(foreground: .palette(231), background: darkFills[place - lightFills.count])
  }

  /// The sign of an index: a shape, or a letter in ASCII; beyond the last they begin again.
  public static func sign(_ index: Int, _ box: BoxSet = .unicode) -> Glyph {
    box == .unicode
      ? shapes[wrapped(index, shapes.count)] : letters[wrapped(index, letters.count)]
  }

  /// An index for every name: the wanted one where it is still free, else the first that is.
  ///
  /// Names come in the order that decides who gets a wanted index first; equal input gives equal
  /// output.
  public static func assign(_ wanted: [(name: ExactText, colour: Int?)]) -> [ExactText: Int] {
    var indices: [ExactText: Int] = [:]
    var taken: Set<Int> = []
    for (name, colour) in wanted where indices[name] == nil {
      guard let colour, colour >= 0, taken.insert(colour).inserted else { continue }
      indices[name] = colour
    }
    var next = 0
    for (name, _) in wanted where indices[name] == nil {
      while !taken.insert(next).inserted { next += 1 }
      indices[name] = next
    }
    return indices
  }

  private static func wrapped(_ index: Int, _ count: Int) -> Int {
    let rest = index % count
    return rest < 0 ? rest + count : rest
  }
}
