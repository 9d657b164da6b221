// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// What each side did to what a conflict is about, for whoever decides.
package struct MergeAccount: Hashable, Sendable {
  /// What it is about, where the accounts do not say so themselves.
  package let subject: Sentence?
  /// What our side did.
  package let ours: Sentence
  /// What the other side did.
  package let theirs: Sentence
}

extension PlanMerge {
  /// What each side did to what a conflict is about.
  ///
  /// - Complexity: O(differences of both).
  package func account(of conflict: MergeConflict, in language: Language) -> MergeAccount {
    if let id = conflict.seated {
      let holder = versions.ours.cooperatives[id] == nil ? versions.theirs : versions.ours
      let speaker = MergeSpeaker(merge: self, language: language)
      return MergeAccount(
        subject: Sentence(value: Speaker(language: language, plan: holder).cooperative(id)),
        ours: Sentence(value: speaker.place(of: id, in: versions.ours)),
        theirs: Sentence(value: speaker.place(of: id, in: versions.theirs)))
    }
    return MergeAccount(
      subject: nil, ours: ours.said(at: conflict.path, in: language),
      theirs: theirs.said(at: conflict.path, in: language))
  }

  /// That two did different things, for a refusal: `Miel: A03, A04`.
  package func contradiction(_ conflict: MergeConflict, in language: Language) -> Sentence {
    let account = account(of: conflict, in: language)
    let both = [account.ours, account.theirs].joined(separator: language.semicolon)
    guard let subject = account.subject else { return both }
    return "\(subject)\(words: language.colon)\(both)"
  }

  /// The stands that a conflict is about, in one plan or the other, ours first.
  package func stands(of conflict: MergeConflict) -> [Stand.ID] {
    guard conflict.path.count > 1 else { return [] }
    if conflict.path[0] == "stands" { return [Stand.ID(conflict.path[1])].compactMap { $0 } }
    guard conflict.path[0] == "cooperatives", let id = Cooperative.ID(conflict.path[1]) else {
      return []
    }
    let (mine, others) = (versions.ours.stands(of: id), versions.theirs.stands(of: id))
    return mine + others.filter { !mine.contains($0) }
  }
}

extension MergeConflict {
  /// The cooperative whose stand it is about; nil for all else.
  var seated: Cooperative.ID? {
    guard path.count == 3, path[0] == "cooperatives", path[2] == "stand" else { return nil }
    return Cooperative.ID(path[1])
  }
}

extension PlanComparison {
  /// What was done at a path, in words.
  fileprivate func said(at path: [String], in language: Language) -> Sentence {
    let found = sentences(in: language).filter { line in
      zip(line.difference.path, path).allSatisfy { $0 == $1 } && line.difference.path != ["history"]
    }
    if found.isEmpty { return MergeWords.nothing.sentence(in: language) }
    return found.map(\.said).joined(separator: language.comma)
  }
}
