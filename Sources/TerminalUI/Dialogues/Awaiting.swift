// SPDX-License-Identifier: Apache-2.0

import DisplayText
import LayoutEngine
import TerminalDriver
import Wording

/// What has to be worked out before it can be shown, in a large hall beside the screen; the status line
/// says so.
///
/// Esc alone has a meaning meanwhile, so that nothing typed ahead chooses unseen.
struct Awaiting: Dialogue {
  /// Shows what was found.
  typealias Showing = @Sendable (DialogueView) -> Outcome

  static let bindings = [DialogueBinding(.back, [.escape], DialogueWords.cancel, .leaves)]
  static let takesHelp = false

  /// Tells what was worked out for this one from what another left.
  private final class Mark: Sendable {}

  private struct Found: Sendable {
    let mark: Mark
    let show: Showing
  }

  private let mark = Mark()
  private let back: Outcome
  private let workOut: @Sendable (Checker) -> Showing

  /// Something to work out.
  ///
  /// - Parameters:
  ///   - back: What becomes of it when nobody wants to wait.
  ///   - workOut: Works it out of the plan with everything checked, on another thread in a large hall.
  init(orElse back: Outcome, _ workOut: @escaping @Sendable (Checker) -> Showing) {
    self.back = back
    self.workOut = workOut
  }

  /// Has it worked out: at once in a small hall, beside the screen in a large one.
  func begin(saying words: Phrase, in view: DialogueView) -> Outcome {
    guard view.worksAside else { return workOut(view.checker.settled)(view) }
    return .all([.open(self), .say(.notice(words[view.language]))])
  }

  func work(in view: DialogueView) -> DialogueWork? {
    // A check that goes on is waited for: it would be done twice.
    if view.document.checking == .underWay { return nil }
    return { [mark, workOut, checker = view.checker] in
      Found(mark: mark, show: workOut(checker.settled))
    }
  }

  mutating func take(_ found: any Sendable, in view: DialogueView) -> Outcome {
    guard let found = found as? Found, found.mark === mark else { return .stay }
    return .all([.say(nil), found.show(view)])
  }

  func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome { back }

  func paint(in view: DialogueView, on frame: inout Frame) {}
}
