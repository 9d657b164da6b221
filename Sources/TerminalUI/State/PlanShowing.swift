// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import StandMaps
import Wording

/// Whoever shows a plan, with what the engine found in it.
protocol PlanShowing: Presenting {
  /// All that is seen of the plan.
  var sight: PlanSight { get }
}

extension PlanShowing {
  /// The plan.
  var plan: Plan { sight.plan }
  /// The engine that checks the plan after each change.
  var checker: Checker { sight.checker }
  /// What the engine found.
  var report: Report { sight.report }
  /// The map, ready to be painted.
  var map: MapPainter { sight.map }
  /// The gravest problem of each stand that has one.
  var severities: [Stand.ID: Severity] { sight.severities }
  /// Ordered views of the plan.
  var lists: PlanLists { sight.lists }
  /// The engine of gestures on the plan.
  var engine: Gestures { sight.gestures }

  /// How good the plan would be after an edit; nil when the edit would be refused.
  func quality(after edit: Edit) -> PlanQuality? { try? checker.quality(after: edit) }

  /// A cooperative's name in the language of the moment.
  func name(of id: Cooperative.ID) -> String {
    plan.cooperatives[id]?.names.preferred(in: language) ?? id.text
  }

  /// Where a cooperative without a stand stands: on the waiting list, withdrawn, or to be placed.
  func standing(of id: Cooperative.ID) -> Sentence {
    switch plan.cooperatives[id]?.status {
    case .waiting: Words.waiting[language]
    case .withdrawn: Words.withdrawn[language]
    default: Words.toPlace[language]
    }
  }

  /// A category's name in the language of the moment.
  func name(ofCategory category: String) -> String {
    plan.categories[ExactText(category)]?.names.preferred(in: language) ?? category
  }

  /// What is said of seating a cooperative: with whom it changes places, else where it goes.
  func notice(of edit: Edit, seating id: Cooperative.ID, on stand: Stand.ID) -> Sentence {
    guard case .swap = edit else {
      return "\(name(of: id)) → \(plan.stands[stand]?.label ?? stand.text)"
    }
    let others = (plan.placements[stand] ?? []).map { name(of: $0) }
    return "\(name(of: id)) ⇄ \(others.asValues.joined(separator: language.comma))"
  }

  /// How the map is drawn, whatever is done with it at the moment.
  func mapOptions(at scale: MapScale) -> MapOptions {
    MapOptions(
      language: language, bidi: settings.bidi, scale: scale, colouring: settings.colouring,
      showsNumbers: settings.showsNumbers, showsGrid: settings.showsGrid, palette: theme.map)
  }
}
