// SPDX-License-Identifier: Apache-2.0

/// Who puts right-to-left text in the order that it is drawn in.
public enum BidiMode: String, Hashable, Sendable, CaseIterable {
  /// The program: it joins, shapes and reorders, and asks the terminal not to.
  case app
  /// The terminal, which reorders whether asked or not: the program orders as well and leaves letters
  /// unjoined; the screen then sends what the terminal turns into that order
  /// (``Frame/inTerminalOrder``), or asks it to leave the order alone, where it can.
  case terminal
  /// Nobody: logical order and unjoined letters, for files, printers and tests.
  case off
}

/// What a person asked for with `--bidi`.
package enum BidiChoice: String, Hashable, Sendable, CaseIterable {
  /// Whatever suits the terminal.
  case auto
  /// `BidiMode.app`.
  case app
  /// `BidiMode.terminal`.
  case terminal
  /// `BidiMode.off`.
  case off
}

extension BidiMode {
  /// The mode for a choice and the environment that the program was started with.
  ///
  /// Konsole, mlterm and the macOS Terminal always reorder; every other terminal gets text that the
  /// program has ordered.
  package static func resolve(
    _ choice: BidiChoice, environment: [String: String]
  ) -> BidiMode {
    switch choice {
    case .app: return .app
    case .terminal: return .terminal
    case .off: return .off
    case .auto:
      let reorders =
        environment["KONSOLE_VERSION"].map { !$0.isEmpty } ?? false
        || environment["TERM"]?.hasPrefix("mlterm") ?? false
        || environment["MLTERM"].map { !$0.isEmpty } ?? false
        || environment["TERM_PROGRAM"] == "Apple_Terminal"
      return reorders ? .terminal : .app
    }
  }
}
