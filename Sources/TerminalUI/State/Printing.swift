// SPDX-License-Identifier: Apache-2.0

/// What is printed to a file.
enum Printing: Hashable, Sendable {
  /// The stand map with its index.
  case standMap
  /// What cooperatives must be told.
  case notices(NoticeRequest)
}

/// Since when cooperatives have to be told of changes, and how it is written.
struct NoticeRequest: Hashable, Sendable {
  /// Whether since the plan was saved last, instead of since it was opened.
  var isSinceSaving = false
  /// Whether a line each, instead of a page each.
  var isList = false
}
