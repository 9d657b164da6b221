// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What there is to say of how the stands, provinces and categories of a plan are passed by.
package struct ExposureFindings: Sendable {
  /// How a stand is passed by.
  package struct OfStand: Sendable {
    package let stand: Stand.ID
    /// Under each model, in the order of `Exposure.Model`; nil where visitors do not reach it.
    package let figures: [Double]?
    /// At which end of an aisle it is.
    package let end: StandEnd?
  }

  /// How the stands of some cooperatives are passed by.
  package struct OfGroup: Sendable {
    /// The province, or the category's id.
    package let name: ExactText
    /// How many stands they have together, each as often as somebody of them is there.
    package let seats: Int
    /// The mean under each model.
    package let figures: [Double]
    /// The mean of what all models agree on for each stand, which `fairExposure` measures.
    package let counted: Double
  }

  /// The stands, in the order of their ids.
  package let stands: [OfStand]
  /// The provinces with a stand that visitors reach, by name.
  package let provinces: [OfGroup]
  /// The categories with one, by id.
  package let categories: [OfGroup]

  /// Works it out; nil in a hall with more stands, or more doors and cells, than are looked at.
  ///
  /// - Complexity: See `Exposure`.
  package init?(_ plan: Plan) {
    guard plan.stands.count <= Exposure.mostStands else { return nil }
    let survey = Survey(plan, aisleRule: RuleBook(plan).aisleRule)
    if Exposure.isTooMuch(survey) { return nil }
    let exposure = survey.exposure
    let numbers = survey.floor.stands.indices
    stands = numbers.map { number in
      OfStand(
        stand: survey.floor.stands[number].id, figures: exposure.figures[number],
        end: survey.end(ofStand: number))
    }
    func groups(_ key: (Cooperative) -> String) -> [OfGroup] {
      var seats: [ExactText: [Int]] = [:]
      for number in numbers where exposure.figures[number] != nil {
        for id in plan.placements[survey.floor.stands[number].id] ?? [] {
          guard let name = plan.cooperatives[id].map(key), !name.isEmpty else { continue }
          seats[ExactText(name), default: []].append(number)
        }
      }
      return seats.sorted { $0.key < $1.key }.map { name, numbers in
        func mean(_ value: (Int) -> Double) -> Double {
          numbers.reduce(0) { $0 + value($1) } / Double(numbers.count)
        }
        return OfGroup(
          name: name, seats: numbers.count,
          figures: Exposure.Model.allCases.indices.map { model in
            mean { exposure.figures[$0]?[model] ?? 1 }
          }, counted: mean { exposure.agreed($0) ?? 1 })
      }
    }
    provinces = groups(\.province)
    categories = groups(\.category)
  }
}
