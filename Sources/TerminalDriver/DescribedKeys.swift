// SPDX-License-Identifier: Apache-2.0

/// The keys whose strings a terminal's description (terminfo) can tell.
enum DescribedKeys {
  /// Capability names of terminfo(5), with those that ncurses adds for keys with modifiers.
  private static let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kich1", .insert), ("kdch1", .delete), ("kbs", .backspace), ("kent", .enter),
    ("kcbt", .backTab),
    ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)),
    ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)),
    ("kHOM", Key(.home, .shift)), ("kEND", Key(.end, .shift)),
    ("kPRV", Key(.pageUp, .shift)), ("kNXT", Key(.pageDown, .shift)),
    ("kDC", Key(.delete, .shift)), ("kIC", Key(.insert, .shift)),
  ]

  /// Asks for the string of each key; what the description does not have is left out.
  static func strings(from capability: (String) -> String?) -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
    for (name, key) in names + functions {
      guard let text = capability(name), !text.isEmpty else { continue }
      let bytes = Array(text.utf8)
      // Two keys with one string: the first of the list is the plainer one.
      if keys[bytes] == nil { keys[bytes] = key }
    }
    return keys
  }
}
