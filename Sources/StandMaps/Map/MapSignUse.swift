// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What a sign of a map stands for.
package enum MapMeaning: CaseIterable, Hashable, Sendable {
  case entrance, exit, power, water, extinguisher, column, wall, void, information, held, locked
}

/// A meaning with the signs that a map shows for it, such as a door on several sides.
package struct MapSignUse: Hashable, Sendable {
  /// What they stand for.
  package let meaning: MapMeaning
  /// The signs, each once.
  package let signs: [Glyph]

  /// The signs one after the other.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for sign in signs { sign.write(to: &scalars) }
    return String(scalars)
  }
}

extension MapPainter {
  /// The signs that the map of this plan uses, besides those of categories and problems.
  ///
  /// - Complexity: O(stands + features) the first time.
  package func signsInUse(_ box: BoxSet) -> [MapSignUse] {
    let meanings = usedMeanings { MapMeaning.allCases.filter(isUsed) }
    let signs = MapSigns(box)
    return meanings.map { meaning in
      var seen: Set<Glyph> = []
      let glyphs = self.signs(of: meaning, signs).filter { seen.insert($0).inserted }
      return MapSignUse(meaning: meaning, signs: glyphs)
    }
  }

  private func isUsed(_ meaning: MapMeaning) -> Bool {
    switch meaning {
    case .entrance: openings.contains { $0.kind == .entrance }
    case .exit: openings.contains { $0.kind == .exit }
    case .power: points.contains { $0.kind == .power }
    case .water: points.contains { $0.kind == .water }
    case .extinguisher: points.contains { $0.kind == .extinguisher }
    case .column: solids.contains { $0.feature.kind == .column }
    case .wall: solids.contains { $0.feature.kind == .wall }
    case .void: !voids.isEmpty
    case .information: areas.contains { $0.feature.kind == .infoDesk }
    case .held: plan.stands.values.contains { !$0.hold.isEmpty }
    case .locked: plan.stands.values.contains(where: \.isLocked)
    }
  }

  private func signs(of meaning: MapMeaning, _ signs: MapSigns) -> [Glyph] {
    func doors(_ kind: Feature.Kind) -> [Glyph] {
      let sides = openings.filter { $0.kind == kind }.map(\.outside)
      return [Side.north, .west, .east, .south].filter(sides.contains)
        .map { signs.door(kind, outside: $0) }
    }
    switch meaning {
    case .entrance: return doors(.entrance)
    case .exit: return doors(.exit)
    case .power: return [signs.point(.power)].compactMap { $0 }
    case .water: return [signs.point(.water)].compactMap { $0 }
    case .extinguisher: return [signs.point(.extinguisher)].compactMap { $0 }
    case .column: return [signs.column]
    case .wall: return [signs.wall]
    case .void: return [signs.void]
    case .information: return [signs.information]
    case .held: return [signs.held]
    case .locked: return [signs.locked]
    }
  }
}

extension MapPainter {
  /// Whether a map needs letters or signs for categories: where words would be reordered, where a
  /// stand has no room for its number, or no stand room for a word.
  ///
  /// - Complexity: O(stands + categories) once for each scale and language.
  package func needsLetters(_ options: MapOptions) -> Bool {
    let need = LetterNeed(
      language: options.language, usesKeys: options.usesKeys, scale: options.scale,
      fontWidth: fontWidth)
    return letterNeeds(need) { findNeed(of: options) }
  }

  private func findNeed(of options: MapOptions) -> Bool {
    let names = plan.categories.keys.map { plan.categoryName($0, in: options.language) }
    if options.usesKeys, names.contains(where: \.hasRightToLeftLetters) { return true }
    let rooms = floor.footprints.indices.compactMap { number -> MapRectangle? in
      guard plan.placements[floor.stands[number].id] != nil else { return nil }
      return floor.footprints[number].map { rectangle($0, scale: options.scale).inside }
        .max { $0.width < $1.width }
    }
    return rooms.contains { $0.width < Self.leastNumber || $0.height < 1 }
      || !rooms.contains { $0.height > 1 }
  }

  /// The columns in which a number can be shown, cut short if need be.
  private static let leastNumber = 3
}

/// What it depends on whether a map of a plan needs letters.
struct LetterNeed: Hashable, Sendable {
  let language: Language
  let usesKeys: Bool
  let scale: MapScale
  let fontWidth: Double
}
