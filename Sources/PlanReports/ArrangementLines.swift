// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// An arrangement as lines: what `arrange` prints.
extension Arrangement {
  /// A line for each cooperative that moves, then what the plan was and is worth.
  package func lines(in language: Language) -> [String] {
    let changes = moves.map { move in
      let name = plan.cooperatives[move.cooperative]?.names.preferred(in: language) ?? ""
      let from = move.from.flatMap { plan.stands[$0]?.label } ?? "-"
      let to = move.to.flatMap { plan.stands[$0]?.label } ?? "-"
      return "\(move.cooperative)  \(from) → \(to)" + (name.isEmpty ? "" : "  " + name)
    }
    let moved = Phrase(
      "cooperatives that move: \(moves.count)", fr: "déplacements : \(moves.count)",
      ar: "عمليات النقل: \(moves.count)")
    return changes + keptLines(in: language) + [
      moved[language], Self.line(before, Phrase("before", fr: "avant", ar: "قبل"))[language],
      Self.line(after, Phrase("after", fr: "après", ar: "بعد"))[language],
    ] + leftOut.map { line(of: $0, in: language) } + roomLines(in: language)
  }

  /// A line that says how those who wait were seated, where some of them were not.
  private func roomLines(in language: Language) -> [String] {
    let isWaiting = leftOut.contains { plan.cooperatives[$0.cooperative]?.status == .waiting }
    guard seatsOnlyOnLeft, isWaiting else { return [] }
    return [
      Phrase(
        "in so large a hall the waiting list only gets stands that are left; nobody moves to make room",
        fr:
          "dans une si grande salle, la liste d’attente ne reçoit que les stands restants ; personne ne se déplace pour faire de la place",
        ar:
          "في قاعة بهذا الحجم لا تحصل لائحة الانتظار إلا على الأروقة المتبقية؛ ولا ينتقل أحد ليُفسح مكانًا"
      )[language]
    ]
  }

  /// A line that names them; none where there are none.
  private func keptLines(in language: Language) -> [String] {
    let kept = plan.confirmedOnSeveralStands.map { one in
      let labels = one.stands.compactMap { plan.stands[$0]?.label }
      return "\(one.cooperative) (\(labels.joined(separator: " ")))"
    }
    if kept.isEmpty { return [] }
    let names = kept.joined(separator: language.comma)
    return [
      Phrase(
        "on several stands, kept where they are: \(names)",
        fr: "sur plusieurs stands, laissées en place : \(names)",
        ar: "في عدة أروقة، بقيت في مكانها: \(names)")[language]
    ]
  }

  /// `w1  no stand: enough area on 2 of 2 open stands  Big waiting`.
  private func line(of one: LeftOut, in language: Language) -> String {
    let name = plan.cooperatives[one.cooperative]?.names.preferred(in: language) ?? ""
    let none = Phrase("no stand", fr: "sans stand", ar: "بلا رواق")[language]
    return "\(one.cooperative)  " + none + language.colon + one.sentence[language]
      + (name.isEmpty ? "" : "  " + name)
  }

  private static func line(_ quality: PlanQuality, _ title: Phrase) -> Phrase {
    func cost(_ language: Language) -> String {
      Figures.number(quality.wishCost, decimals: 3, language)
    }
    let (unplaced, errors, warnings) = (quality.unplaced, quality.errors, quality.warnings)
    return Phrase(
      "\(title[.english]): "
        + [
          "\(unplaced) to place", Counted.errors(errors).english,
          Counted.warnings(warnings).english, "penalty \(cost(.english))",
        ].joined(separator: ", "),
      fr: "\(title[.french]) : "
        + [
          "\(unplaced) à placer",
          Counted.errors(errors).french,
          Counted.warnings(warnings).french, "pénalité \(cost(.french))",
        ].joined(separator: ", "),
      ar:
        "\(title[.arabic]): بلا رواق \(unplaced)، أخطاء \(errors)، تنبيهات \(warnings)، نقط مخصومة \(cost(.arabic))"
    )
  }
}
