// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What visitors need: who is where, what is sold where, and what goes on; nothing of the work behind.
extension PlanFacts {
  var visitorParts: [PagePart] {
    [part(words.map, .map(MapView(isPublic: true)))] + visitorLists
  }

  var visitorLists: [PagePart] {
    let categories = byCategory
    let places = areas
    return (categories.isEmpty ? [] : [part(words.byCategory, .entries(categories))])
      + Language.allCases.sorted { first($0) < first($1) }.flatMap(nameIndex)
      + (places.isEmpty ? [] : [part(words.places, .entries(places))])
      + programmeLists
  }

  /// The reader's language comes first.
  private func first(_ language: Language) -> Int {
    language == self.language ? -1 : Language.allCases.firstIndex(of: language) ?? 0
  }

  /// Each category with the numbers of its stands.
  private var byCategory: [PagePart.Entry] {
    var numbers: [ExactText: [String]] = [:]
    for number in stands {
      let stand = current(number)
      var seen: Set<ExactText> = []
      for cooperative in seated(on: stand) {
        let category = ExactText(cooperative.category)
        guard !category.string.isEmpty, seen.insert(category).inserted else { continue }
        numbers[category, default: []].append(stand.label)
      }
    }
    return numbers.map { (plan.categoryName($0.key, in: language), $0.value) }
      .sorted { NaturalOrder($0.0) < NaturalOrder($1.0) }
      .map { PagePart.Entry($0.0, $0.1) }
  }

  /// Everyone by name in a language, in the order of that language.
  private func nameIndex(_ language: Language) -> [PagePart] {
    let isNamed = plan.cooperatives.values.contains { $0.names[language.rawValue] != nil }
    guard isNamed || language == self.language else { return [] }
    let words = PrintWords(language, box: options.box)
    let rows = stands.flatMap { number -> [(key: NaturalOrder, row: [String])] in
      let stand = current(number)
      return seated(on: stand).map { cooperative in
        let name = name(cooperative, in: language)
        return (
          NaturalOrder(name),
          [
            name, stand.label,
            plan.categoryName(ExactText(cooperative.category), in: language),
            province(cooperative, in: language),
          ]
        )
      }
    }
    return list(
      words.byName,
      PageTable(
        columns: [
          .init(words.name, isName: true), .init(words.number), .init(words.category),
          .init(words.province),
        ], rows: Self.sorted(rows)), in: language)
  }

  /// Where the workshops are, and other places that visitors look for.
  private var areas: [PagePart.Entry] {
    let kinds: [Feature.Kind] = [.workshopArea, .stage, .infoDesk, .restArea, .entrance, .exit]
    let hall = plan.hall
    return kinds.flatMap { kind in
      hall.sortedFeatures.filter { $0.kind == kind }.compactMap { feature -> PagePart.Entry? in
        guard let place = feature.area ?? hall.segment(ofDoor: feature) else { return nil }
        let module = hall.module
        var items = [words.place(x: module.metres(place.x), y: module.metres(place.y))]
        if case .integer(let seats)? = feature.source["seats"] {
          items.append(Counted.seats(seats)[language])
        }
        return PagePart.Entry(name(of: feature), items)
      }
    }
  }
}
