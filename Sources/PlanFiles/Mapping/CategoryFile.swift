// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The table of categories as the file has it, and that of provinces: `names`, `short`, `colour` and
/// `sign` by an id.
///
/// A category's id is what cooperatives write under `category`: free text, not an `Identifier`.
struct CategoryFile {
  private let colour = FileKey<Category.Colour?>.colour("colour")
  private let sign = FileKey<String>.textUnlessEmpty("sign")

  /// A table of a plan's dictionary.
  func read(
    _ name: String, in source: PropertyDictionary
  ) throws(PlanFileError) -> [ExactText: Category] {
    guard let table = source[name] else { return [:] }
    var categories: [ExactText: Category] = [:]
    do throws(PlanFileError) {
      for entry in try FileValue.dictionary(table).entries {
        do throws(PlanFileError) {
          categories[entry.key] = try category(entry.value)
        } catch {
          throw error.inside(entry.key.string)
        }
      }
    } catch {
      throw error.inside(name)
    }
    return categories
  }

  private func category(_ value: PropertyValue) throws(PlanFileError) -> Category {
    let source = try FileValue.dictionary(value)
    return Category(
      names: try NamesFile.read("names", in: source),
      short: try NamesFile.read("short", in: source),
      colour: try source.value(of: colour), sign: try source.value(of: sign), source: source)
  }

  /// A category as the file should have it.
  func write(_ category: Category) -> PropertyDictionary {
    var written = category.source
    NamesFile.overlay(
      category.names, as: "names", isInNewThings: false, isNew: false, onto: &written)
    NamesFile.overlay(
      category.short, as: "short", isInNewThings: false, isNew: false, onto: &written)
    written.overlay(category.colour, as: colour)
    written.overlay(category.sign, as: sign)
    return written
  }
}
