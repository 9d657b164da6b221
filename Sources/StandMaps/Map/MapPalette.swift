// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// The colours and signs that tell categories or provinces apart on a map.
///
/// The fills are those of Paul Tol's "light" scheme (personal.sron.nl/~pault), made for black text
/// on them and for colour-blind readers, in the nearest entries of the 256-colour palette. Eight are
/// as many as people tell apart, so every colour comes with a sign, and the signs go on where the
/// colours begin again.
public enum MapPalette {
  /// Light blue, orange, light yellow, pink, light cyan, mint, pear, olive.
  public static let fills: [Colour] = [110, 209, 222, 218, 153, 72, 149, 142].map(Colour.palette)

  private static let shapes: [Glyph] = [
    "■", "●", "▲", "◆", "▼", "★", "□", "○", "△", "◇", "▽", "☆", "◧", "◐", "◮", "◈", "▤", "◎", "▥",
    "◉", "▦", "◍", "▧", "◌", "▨", "◒",
  ]
  private static let letters: [Glyph] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t", "u", "v", "w", "x", "y", "z",
  ]

  /// Black on the fill of an index; beyond the last fill they begin again.
  public static func style(_ index: Int) -> Style {
    Style(foreground: .palette(16), background: fills[wrapped(index, fills.count)])
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
