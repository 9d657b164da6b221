// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Wording

/// The questions that lead somebody who begins.
extension Choice {
  /// How to begin, for who comes without a plan; digits, so that every letter still does what it
  /// does on the sample.
  static let beginning = Choice(
    title: BeginningWords.title,
    options: [
      Option(key: "1", title: BeginningWords.sample, outcome: .stay),
      Option(key: "2", title: BeginningWords.hall, outcome: .request(.perform(.newHall))),
      Option(key: "3", title: BeginningWords.plan, outcome: .request(.perform(.openFile))),
      Option(key: "4", title: BeginningWords.list, outcome: .open(FilePrompt.listForHall)),
    ], escape: .stay, escapeTitle: BeginningWords.toSample, isOnlyOffered: true)

  /// Whether there is a list of cooperatives for the hall that was just made.
  static let listForNewHall = Choice(
    title: BeginningWords.listTitle,
    options: [
      Option(key: "i", title: BeginningWords.importList, outcome: .request(.perform(.importList))),
      Option(key: "l", title: BeginningWords.later, outcome: .stay),
    ], escape: .stay, escapeTitle: BeginningWords.later, isOnlyOffered: true)
}

extension Folder {
  /// Whether nothing is in it but lists of cooperatives, so that somebody begins here.
  var offersNothingButLists: Bool {
    entries.allSatisfy { entry in
      !entry.isFolder && FilePrompt.listEndings.contains { entry.name.hasSuffix($0) }
    }
  }
}
