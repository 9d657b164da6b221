// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import QuadraticAssignment
import Rosters
import TerminalUI
import Wording

@testable import PlanFiles

/// What reads bytes that come from outside, and what must hold of them, whatever they are.
enum Reader: String, CaseIterable {
  /// Plan files, in whatever form.
  case plan
  /// JSON as such.
  case json
  /// XML property lists.
  case xml
  /// Binary property lists.
  case binary
  /// Journals.
  case journal
  /// A person's configuration.
  case configuration
  /// Lists of exhibitors.
  case roster
  /// Lists of sessions.
  case sessions
  /// Instances of QAPLIB.
  case qaplib

  /// Reads bytes; traps where what comes of them is wrong.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .plan: Self.plan(bytes)
    case .json: Self.document(bytes, .json)
    case .xml: Self.document(bytes, .xml)
    case .binary: Self.document(bytes, .binary)
    case .journal: Self.journal(bytes)
    case .configuration: Self.configuration(bytes)
    case .roster: ListReaders.roster(bytes)
    case .sessions: ListReaders.sessions(bytes)
    case .qaplib: _ = try? QuadraticAssignmentInstance(qaplib: bytes)
    }
  }

  /// What is read can be written, and is then read as the same, to the byte.
  private static func plan(_ bytes: [UInt8]) {
    do throws(PlanFileError) {
      let plan = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
      let written = PlanWriter.bytes(of: plan)
      let again = try? PlanReader.read(written, vocabulary: RuleCatalogue())
      precondition(again.map { PlanWriter.bytes(of: $0) } == written, "a plan reads otherwise")
    } catch {
      precondition(!error.description.isEmpty)
    }
  }

  /// What is read is read again as the same value.
  private static func document(_ bytes: [UInt8], _ format: DocumentFormat) {
    guard let value = try? format.read(bytes) else { return }
    precondition((try? format.read(format.bytes(of: value))) == value, "a value reads otherwise")
  }

  /// The bytes as a journal, and as what a journal holds: between zeros a snapshot and changes.
  ///
  /// Without this no change of a byte would come past the checksums.
  private static func journal(_ bytes: [UInt8]) {
    follow(bytes)
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }
    var whole = JournalText.start(parts[0], base: Fingerprint(of: parts[0]))
    for part in parts.dropFirst() {
      whole +=
        part.isEmpty
        ? JournalText.record(savedAs: Fingerprint(of: part)) : JournalText.record(.change, part)
    }
    precondition(JournalText.read(whole) != nil, "a journal with right checksums does not read")
    follow(whole)
    // What a dying machine leaves is no damage, and a journal whose end is missing leads nowhere new.
    let torn = JournalText.read(Array(whole.dropLast(1)))
    precondition(torn.map { !$0.isDamaged || JournalText.read(whole)?.isDamaged == true } ?? true)
  }

  private static func follow(_ bytes: [UInt8]) {
    guard let content = JournalText.read(bytes),
      let plan = try? PlanReader.read(Array(content.snapshot))
    else { return }
    var document = PlanWriter.document(of: plan)
    for change in content.changes { document = change.applied(to: document) }
    _ = try? PlanReader.plan(of: .dictionary(document), vocabulary: RuleCatalogue())
  }

  /// Every fault has its sentence.
  private static func configuration(_ bytes: [UInt8]) {
    for fault in ConfigurationReader.read(bytes).faults {
      for language in Language.allCases { precondition(!fault.sentence(in: language).isEmpty) }
    }
  }
}
