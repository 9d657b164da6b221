// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What the environment says of the terminal, and what to make of it.
package struct TerminalEnvironment: Sendable {
  /// The variables that matter here and are set to something.
  package let variables: [String: String]

  /// Takes the variables of an environment; empty ones count as not set.
  package init(_ variables: [String: String]) {
    self.variables = variables.filter { !$0.value.isEmpty }
  }

  /// The environment that the program was started with.
  package static var current: TerminalEnvironment {
    let names = [
      "LC_ALL", "LC_CTYPE", "LANG", "TERM", "COLORTERM", "NO_COLOR", "KONSOLE_VERSION",
      "TERM_PROGRAM", "MLTERM",
    ]
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return TerminalEnvironment(variables)
  }

  /// Whether colours are welcome (no-color.org).
  var wantsColours: Bool { variables["NO_COLOR"] == nil }

  /// Whether the terminal is mlterm, which reorders until it is told not to.
  var isMlterm: Bool {
    variables["MLTERM"] != nil || variables["TERM"]?.hasPrefix("mlterm") ?? false
  }

  /// The locale for characters, by the rule of POSIX; nil when none is set.
  var locale: String? {
    variables["LC_ALL"] ?? variables["LC_CTYPE"] ?? variables["LANG"]
  }

  /// The locales to try, in order; "" is the one of the environment.
  ///
  /// Where nobody chose a locale, and where the chosen one is UTF-8 but not installed, as happens
  /// over SSH, any other with UTF-8 will do: only the character set matters here.
  var localesToTry: [String] {
    guard let locale, locale != "C", locale != "POSIX" else {
      return ["C.UTF-8", "en_US.UTF-8", ""]
    }
    let lower = locale.lowercased()
    let saysUTF8 = lower.contains("utf-8") || lower.contains("utf8")
    return saysUTF8 ? ["", "C.UTF-8", "en_US.UTF-8"] : [""]
  }

  /// The terminal type; nil when it is not set.
  var type: String? { variables["TERM"] }

  /// The terminal types to try, in order.
  ///
  /// Modern terminals bring a type of their own that the machine at the other end of an SSH
  /// connection may not know; they all understand xterm's. One that says of itself that it takes red,
  /// green and blue is first looked for under the name that describes it so.
  var typesToTry: [String] {
    guard let type else { return [] }
    let others = typesWithPalette(type)
    return (directType(type).map { [$0] } ?? []) + others
  }

  /// The type with any red, green and blue; nil where the terminal does not say that it takes them.
  private func directType(_ type: String) -> String? {
    let said = variables["COLORTERM"]
    guard wantsColours, said == "truecolor" || said == "24bit", !type.hasSuffix("-direct") else {
      return nil
    }
    if type.hasPrefix("tmux") { return "tmux-direct" }
    return typesWithPalette(type).contains("xterm-256color") ? "xterm-direct" : nil
  }

  private func typesWithPalette(_ type: String) -> [String] {
    let likeXterm = [
      "xterm", "alacritty", "foot", "wezterm", "kitty", "ghostty", "konsole", "vte", "gnome", "st",
      "contour", "iterm", "mintty", "putty",
    ]
    if type.hasPrefix("tmux") || type.hasPrefix("screen") {
      return [type, "screen-256color", "screen"]
    }
    let isLikeXterm = likeXterm.contains { type == $0 || type.hasPrefix($0 + "-") }
    return isLikeXterm ? [type, "xterm-256color", "xterm"] : [type]
  }
}
