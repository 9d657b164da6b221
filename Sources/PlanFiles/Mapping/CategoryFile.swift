// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The table of categories as the file has it: `names` and `colour` by a category's id.
///
/// A category's id is what cooperatives write under `category`: free text, not an `Identifier`.
struct CategoryFile {
  private let colour = FileKey<Int?>.wholeNumber("colour")

  /// The categories of a plan's dictionary.
  func read(in source: PropertyDictionary) throws(PlanFileError) -> [ExactText: Category] {
    guard let table = source["categories"] else { return [:] }
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
      throw error.inside("categories")
    }
    return categories
  }

  private func category(_ value: PropertyValue) throws(PlanFileError) -> Category {
    let source = try FileValue.dictionary(value)
    let colour = try source.value(of: colour)
    if let colour, colour < 0 {
      throw PlanFileError(keyPath: ["colour"], reason: "\(colour) is negative")
    }
    return Category(
      names: try NamesFile.read("names", in: source), colour: colour, source: source)
  }

  /// A category as the file should have it.
  func write(_ category: Category) -> PropertyDictionary {
    var written = category.source
    NamesFile.overlay(
      category.names, as: "names", isInNewThings: false, isNew: false, onto: &written)
    written.overlay(category.colour, as: colour)
    return written
  }
}
