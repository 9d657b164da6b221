// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// XML that is written element by element; whatever text comes in, none of it becomes markup.
package struct Markup {
  /// What was written so far.
  package private(set) var text = ""

  /// Begins with nothing.
  package init() {}

  /// Writes an element that holds others.
  package mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>\n"
  }

  /// Writes an element of one text.
  package mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], text content: String
  ) {
    tag(name, attributes)
    text += ">" + Self.escaped(content) + "</\(name)>\n"
  }

  /// Writes an element without content, closed as XML has it.
  package mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    tag(name, attributes)
    text += "/>\n"
  }

  /// Writes an element that nothing closes.
  package mutating func void(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
  }

  /// Writes what is markup already.
  package mutating func raw(_ markup: String) { text += markup }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    tag(name, attributes)
    text += ">\n"
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String)]) {
    text += "<" + name
    for (key, value) in attributes { text += " \(key)=\"" + Self.escaped(value) + "\"" }
  }

  /// A text from anywhere as XML shows it: cleaned of what controls, hides or reorders, and escaped.
  package static func escaped(_ untrusted: String) -> String {
    let clean = DisplayText(untrusted, bidi: .off).logical
    var escaped = ""
    escaped.reserveCapacity(clean.utf8.count)
    for scalar in clean.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A length with three decimals at most.
  package static func number(_ value: Double) -> String {
    Figures.number(value, decimals: 3, .english)
  }

  /// A text as a part of a name: letters and digits of ASCII, and hyphens for the rest.
  package static func slug(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(kept.prefix(64)).lowercased()
  }
}
