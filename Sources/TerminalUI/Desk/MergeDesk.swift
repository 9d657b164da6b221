// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import TerminalDriver
import Wording

/// Brings together, beside the screen, what is worked on and what others saved.
final class MergeDesk {
  private var run: BackgroundRun<FileMergeOutcome>?
  /// What the file held when it could not be taken in by itself: one is asked when saving.
  private var declined: Fingerprint?

  /// Whether what others saved is to be taken in by itself now.
  func isDue(_ editor: Editor, at desk: EditorDesk) -> Bool {
    let news = desk.news
    return news.finding == .changed && news.latest != declined && run == nil && editor.mayTakeFile
  }

  /// Whether it goes on.
  var isAtWork: Bool { run != nil }

  /// Begins.
  ///
  /// - Parameter occasion: Why.
  func begin(
    _ editor: Editor, at desk: EditorDesk, on occasion: FileMerge.Occasion, _ waker: Waker
  ) {
    guard let path = desk.path else { return }
    let (plan, revision, base) = (editor.session.plan, editor.session.revision, desk.basePlan)
    run = BackgroundRun(waker: waker) {
      do {
        let version = try FileVersion(reading: path)
        guard let base else {
          return .failed(reason: SharingWords.unknownBase, occasion)
        }
        return .found(
          FileMerge(version, base: base, into: plan, revision: revision, on: occasion))
      } catch {
        return .failed(reason: EditorDesk.reason(for: error, opening: path), occasion)
      }
    }
  }

  /// Wants nothing of what goes on any more, since the file is written anew.
  func forget() { run = nil }

  /// Wants nothing of what goes on any more, and begins with another plan.
  func stop() { (run, declined) = (nil, nil) }

  /// How it went, once it is over.
  func news(_ desk: EditorDesk) -> FileMergeOutcome? {
    guard let outcome = run?.outcome() else { return nil }
    run = nil
    switch outcome {
    case .found(let found): declined = found.conflicts.isEmpty ? nil : found.version.fingerprint
    case .failed: declined = desk.news.latest
    }
    return outcome
  }
}
