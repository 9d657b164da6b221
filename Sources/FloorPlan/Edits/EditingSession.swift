// SPDX-License-Identifier: Apache-2.0

import Wording

/// A plan being worked on: what was done, what was undone, and what was last saved.
package struct EditingSession: Sendable {
  /// One edit that was carried out.
  package struct Step: Hashable, Sendable {
    /// What was asked for.
    package let edit: Edit
    /// What takes it back, or carries it out again: the parts that it changed, as they were.
    package let counterpart: Edit
    /// What was said when it was carried out; undo and redo say it again.
    package let title: Sentence
    /// Who carried it out, and when; nil where nobody said.
    package let stamp: Stamp?
    /// Tells states of the plan apart: equal marks, equal plans.
    let mark: Int
    /// Whether it took back what the history had from before the session.
    var isOlder = false

    /// The same step, to be taken the other way.
    fileprivate func turned(round counterpart: Edit, mark: Int) -> Step {
      Step(
        edit: edit, counterpart: counterpart, title: title, stamp: stamp, mark: mark,
        isOlder: isOlder)
    }
  }

  /// The plan as it is now.
  package private(set) var plan: Plan
  /// The edits that can be undone, oldest first.
  package private(set) var done: [Step] = []
  /// The edits that can be done again, the last undone last.
  package private(set) var undone: [Step] = []
  private var mark = 0
  private var nextMark = 1
  private var savedMark: Int?
  private let vocabulary: (any RuleVocabulary)?
  /// How many acts from before the session were taken back for good: something else was done since.
  private var olderTakenBack = 0

  /// Starts on a plan.
  ///
  /// - Parameters:
  ///   - isSaved: Whether a file holds the plan as it is.
  ///   - vocabulary: Who knows what rules mean; without one, rules are written unchecked.
  package init(_ plan: Plan, isSaved: Bool, vocabulary: (any RuleVocabulary)? = nil) {
    self.plan = plan
    self.vocabulary = vocabulary
    savedMark = isSaved ? 0 : nil
  }

  /// Whether the plan differs from what was saved last.
  package var hasUnsavedChanges: Bool { savedMark != mark }

  /// A number that changes whenever the plan does, by an edit, undo or redo.
  package private(set) var revision = 0

  /// Notes that the plan as it is now was saved.
  package mutating func noteSaved() { savedMark = mark }

  /// Notes that no file has the plan as it is, or as it was at any step.
  package mutating func noteUnsaved() { savedMark = nil }

  /// Goes over to another plan; nothing leads back.
  package mutating func begin(anew plan: Plan) {
    self.plan = plan
    (done, undone) = ([], [])
    savedMark = nil
    mark = nextMark
    nextMark += 1
    revision += 1
  }

  /// Carries out an edit; what was undone before can then no longer be done again.
  ///
  /// - Parameter title: What people are told that it does.
  package mutating func apply(
    _ edit: Edit, stamp: Stamp?, called title: Sentence = ""
  ) throws(EditRefusal) {
    let inverse = try plan.apply(edit, stamp: stamp, vocabulary: vocabulary)
    done.append(Step(edit: edit, counterpart: inverse, title: title, stamp: stamp, mark: mark))
    olderTakenBack = actsTakenBack
    undone = []
    revision += 1
    mark = nextMark
    nextMark += 1
  }

  /// How many acts from before the session are taken back now.
  package var actsTakenBack: Int { olderTakenBack + undone.count(where: \.isOlder) }

  /// Takes back what was done before the session, by an edit that says so in the history; `redo` does
  /// it again.
  ///
  /// - Parameter title: What was done.
  package mutating func takeBackOlder(
    by edit: Edit, stamp: Stamp?, called title: Sentence
  ) throws(EditRefusal) {
    let inverse = try plan.apply(edit, stamp: stamp, vocabulary: vocabulary)
    undone.append(
      Step(
        edit: edit, counterpart: inverse, title: title, stamp: stamp, mark: mark, isOlder: true))
    revision += 1
    mark = nextMark
    nextMark += 1
  }

  /// Makes all steps after the first so many one step, to be undone at once: what a number before a
  /// command made of one.
  ///
  /// - Parameter title: What people are told that they did.
  package mutating func join(after count: Int, called title: Sentence) {
    guard count >= 0, done.count - count > 1 else { return }
    let steps = done[count...]
    guard let first = steps.first else { return }
    let joined = Step(
      edit: .all(steps.map(\.edit)), counterpart: .all(steps.reversed().map(\.counterpart)),
      title: title, stamp: first.stamp, mark: first.mark)
    done.replaceSubrange(count..., with: [joined])
  }

  /// Takes the last edit back, with the history it wrote; returns it, or nil if there is none.
  package mutating func undo() -> Step? {
    guard let step = done.popLast(), let redo = try? plan.apply(step.counterpart, stamp: nil)
    else { return nil }
    undone.append(step.turned(round: redo, mark: mark))
    revision += 1
    mark = step.mark
    return step
  }

  /// Does the last undone edit again, with the same history; returns it, or nil if there is none.
  package mutating func redo() -> Step? {
    guard let step = undone.popLast(), let undo = try? plan.apply(step.counterpart, stamp: nil)
    else { return nil }
    done.append(step.turned(round: undo, mark: mark))
    revision += 1
    mark = step.mark
    return step
  }
}
