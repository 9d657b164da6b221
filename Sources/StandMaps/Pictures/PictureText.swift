// SPDX-License-Identifier: Apache-2.0

/// A line of text in a picture.
struct PictureText {
  /// Which point of the text lies at its place.
  enum Anchor: String {
    /// Where it is begun to be read: on the right where it runs from there.
    case start
    case middle
    case end
  }

  var x: Double
  var y: Double
  var size: Double
  var isBold = false
  var anchor = Anchor.start
  var ink = "#000000"
  /// Whether it is read from the right; nil for where its letters say.
  var isRightToLeft: Bool?

  /// The fonts, by what most systems have.
  static let fonts = "Noto Sans, Noto Sans Arabic, DejaVu Sans, Arial, sans-serif"

  func write(_ text: String, in markup: inout Markup) {
    var attributes: [(String, String)] = [
      ("x", Markup.number(x)), ("y", Markup.number(y)), ("font-size", Markup.number(size)),
      ("fill", ink),
    ]
    if isBold { attributes.append(("font-weight", "bold")) }
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    if isRightToLeft ?? text.hasRightToLeftLetters { attributes.append(("direction", "rtl")) }
    markup.element("text", attributes, text: text)
  }
}
