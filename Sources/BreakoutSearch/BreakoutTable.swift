// SPDX-License-Identifier: Apache-2.0

/// An assignment, what each move from it would change, and when moves were made: what breakout local
/// search works on.
///
/// Not safe to share between threads.
@usableFromInline
package protocol BreakoutTable: AnyObject, SendableMetatype {
  /// Who is where.
  associatedtype Assignment: Sendable
  /// A change of an assignment.
  associatedtype Move
  /// Which moves compete for being the best, and by what.
  associatedtype Choice

  /// Whether the best moves are noted while another is made, so that it has to be known before that
  /// what the next one is chosen by.
  static var choosesAhead: Bool { get }
  /// The least change of all moves.
  static var any: Choice { get }

  /// The assignment.
  var assignment: Assignment { get }
  /// The value of the assignment, exactly.
  var value: Int { get }
  /// Moves made, and moves sought in vain.
  var iterations: Int { get }

  /// What a move of a perturbation that is not random is chosen by.
  ///
  /// - Parameters:
  ///   - ahead: How many moves are made before it.
  ///   - bound: Moves that change the value by less always compete.
  ///   - tenure: How long ago moves must have been made that compete otherwise.
  func choice(
    _ phase: BreakoutPhase, ahead: Int, unlessBelow bound: Int, tenure: () -> Int
  ) -> Choice

  /// Notes the best moves by a choice, if the table notes any.
  func noteBest(_ choice: Choice)

  /// The best move, and what it changes the value by; nil if none competes.
  ///
  /// - Parameter choice: The one that was noted last.
  func bestMove(
    _ choice: Choice, using generator: inout SeededGenerator
  ) -> (move: Move, change: Int)?

  /// Makes a move that changes the value by so much, noting the best by a choice for the next one.
  func make(_ move: Move, changing change: Int, noting choice: Choice)

  /// Makes a move at random, or lets time pass for want of one, noting the best by ``any``.
  func makeRandomMove(using generator: inout SeededGenerator)
}
