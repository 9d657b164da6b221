// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// Conflicts in words.
extension PlanMerge {
  /// A conflict as a sentence without its full stop: what each side did, and what stands.
  package func sentence(for conflict: MergeConflict, in language: Language) -> Sentence {
    MergeSpeaker(merge: self, language: language).sentence(conflict)
  }

  /// The report: what `merge --json` prints.
  package func properties(in language: Language) -> PropertyDictionary {
    let entries = conflicts.map { conflict -> PropertyValue in
      var entry: PropertyDictionary = [
        "path": .array(conflict.path.map { .text($0) }),
        "message": .text(sentence(for: conflict, in: language).plain),
      ]
      entry["base"] = conflict.base
      entry["ours"] = conflict.ours
      entry["theirs"] = conflict.theirs
      return .dictionary(entry)
    }
    let merged: PropertyDictionary = [
      "fromOurs": .integer(taken.ours), "fromTheirs": .integer(taken.theirs),
    ]
    return ["conflicts": .array(entries), "merged": .dictionary(merged)]
  }
}

/// Puts conflicts into words.
struct MergeSpeaker {
  let merge: PlanMerge
  let language: Language

  func sentence(_ conflict: MergeConflict) -> Sentence {
    if conflict.path.last == "stand", conflict.path.first == "cooperatives" {
      return seat(conflict)
    }
    if conflict.path.isEmpty { return MergeWords.nothingFits.sentence(in: language) }
    let (mine, other) = (done(merge.ours, conflict.path), done(merge.theirs, conflict.path))
    let phrase =
      switch conflict.matter {
      case .approvedMeanwhile: MergeWords.approved(mine, other)
      case .fitsNothing: MergeWords.fitsNothing(other)
      default: MergeWords.both(mine, other)
      }
    return phrase.sentence(in: language)
  }

  /// What one side did at a path.
  private func done(_ side: PlanComparison, _ path: [String]) -> String {
    let found = side.differences.filter { difference in
      zip(difference.path, path).allSatisfy { $0 == $1 }
    }
    if found.isEmpty { return MergeWords.nothing[language] }
    return found.map { side.message(for: $0, in: language) }.joined(separator: language.comma)
  }

  /// Where each side has a cooperative.
  private func seat(_ conflict: MergeConflict) -> Sentence {
    let plans = merge.versions
    guard let id = Cooperative.ID(conflict.path[1]) else { return "" }
    let holder = plans.ours.cooperatives[id] == nil ? plans.theirs : plans.ours
    let name = Speaker(language: language, plan: holder).cooperative(id)
    let (mine, other) = (place(of: id, in: plans.ours), place(of: id, in: plans.theirs))
    let phrase =
      conflict.matter == .seatRefused
      ? MergeWords.refused(name, other, mine) : MergeWords.seats(name, mine, other)
    return phrase.sentence(in: language)
  }

  /// Where a plan has a cooperative: its stands, else its status.
  func place(of id: Cooperative.ID, in plan: Plan) -> String {
    guard let cooperative = plan.cooperatives[id] else { return "–" }
    let stands = plan.stands(of: id)
    if stands.isEmpty { return StatusTerms.term(of: cooperative.status)[language] }
    return stands.map { plan.stands[$0]?.label ?? $0.text }.joined(separator: " + ")
  }
}

/// What is said of somebody without a stand.
private enum StatusTerms {
  static func term(of status: Cooperative.Status) -> Phrase {
    switch status {
    case .confirmed: MergeWords.noStand
    case .waiting: Terms.waiting.one
    case .withdrawn: Terms.withdrawn.one
    }
  }
}

/// The words of merging.
enum MergeWords {
  static let nothing = Phrase("no change", fr: "sans changement", ar: "بلا تغيير")
  static let noStand = Phrase("no stand", fr: "sans stand", ar: "بلا رواق")
  static let nothingFits = Phrase(
    "the two plans fit together nowhere; ours stays as it is",
    fr: "les deux plans ne s’accordent pas ; le nôtre reste tel quel",
    ar: "لا يتوافق المخططان؛ يبقى مخططنا كما هو")

  static func both(_ mine: String, _ other: String) -> Phrase {
    Phrase(
      "ours: \(mine); theirs: \(other); ours stays",
      fr: "chez nous : \(mine) ; chez eux : \(other) ; le nôtre reste",
      ar: "عندنا: \(mine)؛ عندهم: \(other)؛ يبقى ما عندنا")
  }

  static func approved(_ mine: String, _ other: String) -> Phrase {
    Phrase(
      "the drawing of an approved plan was changed; ours: \(mine); theirs: \(other); ours stays",
      fr:
        "le dessin d’un plan approuvé a été modifié ; chez nous : \(mine) ; chez eux : \(other) ; le nôtre reste",
      ar: "عُدّل رسم مخطط معتمد؛ عندنا: \(mine)؛ عندهم: \(other)؛ يبقى ما عندنا")
  }

  static func fitsNothing(_ other: String) -> Phrase {
    Phrase(
      "what theirs made fits nothing here: \(other); ours stays",
      fr: "ce qu’ils ont fait ne s’accorde pas ici : \(other) ; le nôtre reste",
      ar: "ما عندهم لا يوافق ما هنا: \(other)؛ يبقى ما عندنا")
  }

  static func seats(_ name: String, _ mine: String, _ other: String) -> Phrase {
    Phrase(
      "\(name): ours \(mine), theirs \(other); ours stays",
      fr: "\(name) : chez nous \(mine), chez eux \(other) ; le nôtre reste",
      ar: "\(name): عندنا \(mine)، عندهم \(other)؛ يبقى ما عندنا")
  }

  static func refused(_ name: String, _ other: String, _ mine: String) -> Phrase {
    Phrase(
      "\(name) cannot have \(other), where theirs has it: it is taken or gone; ours: \(mine)",
      fr:
        "\(name) ne peut pas avoir \(other), comme chez eux : il est pris ou supprimé ; chez nous : \(mine)",
      ar: "لا يمكن أن تكون \(name) في \(other) كما عندهم: الرواق مشغول أو محذوف؛ عندنا: \(mine)")
  }
}
