// SPDX-License-Identifier: Apache-2.0

/// What goes to a printer.
struct PrinterJob: Sendable {
  /// The pages as text.
  var text: String
  /// What the printing program must be told so that the text comes out as composed.
  var options: [String] = []
  /// The same pages as SVG, and the paper they are for; made where they are sent, on a thread of its
  /// own.
  ///
  /// Letters come out joined and in order.
  var pictures: (@Sendable () -> (pages: [String], paper: String))?
}
