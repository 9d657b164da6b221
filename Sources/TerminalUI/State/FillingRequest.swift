// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling

/// What a search for the most stands is asked for.
struct FillingRequest: Hashable, Sendable {
  /// How long it may take, in seconds.
  static let seconds = 20

  /// The stands and how they shall lie.
  var ask: FillingAsk
}

/// What a search for the most stands is told.
enum FillingStep: Hashable, Sendable {
  /// Begin, in place of the last one.
  case start(FillingRequest)
  /// End with the best that it has.
  case finish
  /// End and forget what was found.
  case drop
}

/// How a search for the most stands goes.
enum FillingNews: Sendable {
  /// It goes on.
  case progress(FillingProgress)
  /// It has ended: what was found, and the edit that makes it; nil where none fits.
  case found(FillingRequest, Filling, FillingEdit?)
  /// It cannot be.
  case refused(FillingRequest, FillingObstacle)
}

/// Why a hall is not filled.
enum FillingObstacle: Sendable {
  /// What was asked for is none.
  case ask(FillingRefusal)
  /// The plan may not change so.
  case plan(EditRefusal)
}
