// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A line of the history as the file has it; what does not apply is left out.
struct HistoryFile {
  private let at = FileKey<String>.text("at")
  private let by = FileKey<String>.text("by")
  private let event = FileKey<String>.text("event")
  private let cooperative = FileKey<String>.text("cooperative")
  private let stand = FileKey<String>.text("stand")
  private let from = FileKey<String>.text("from")
  private let reason = FileKey<String>.text("reason")

  /// The line that a value describes.
  func read(_ value: PropertyValue) throws(PlanFileError) -> HistoryEntry {
    let source = try FileValue.dictionary(value)
    return HistoryEntry(
      at: try source.value(of: at), by: try source.value(of: by),
      event: try source.value(of: event), cooperative: try source.value(of: cooperative),
      stand: try source.value(of: stand), from: try source.value(of: from),
      reason: try source.value(of: reason), source: source)
  }

  /// The line as the file should have it.
  func write(_ entry: HistoryEntry) -> PropertyDictionary {
    var written = entry.source
    written.overlay(entry.at, as: at)
    written.overlay(entry.by, as: by)
    written.overlay(entry.event, as: event)
    written.overlay(entry.cooperative, as: cooperative)
    written.overlay(entry.stand, as: stand)
    written.overlay(entry.from, as: from)
    written.overlay(entry.reason, as: reason)
    return written
  }
}
