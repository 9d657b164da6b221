// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Names as the file has them: a dictionary of texts by language.
enum NamesFile {
  /// The names under a key; none when it is missing.
  static func read(_ key: String, in dictionary: PropertyDictionary) throws(PlanFileError) -> Names
  {
    guard let value = dictionary[key] else { return Names() }
    do throws(PlanFileError) {
      var pairs: [(language: String, name: String)] = []
      for entry in try FileValue.dictionary(value).entries {
        do throws(PlanFileError) {
          pairs.append((entry.key.string, try FileValue.text(entry.value)))
        } catch {
          throw error.inside(entry.key.string)
        }
      }
      return Names(pairs)
    } catch {
      throw error.inside(key)
    }
  }

  /// Makes a key say names; languages that say the same already stay as they are, empty ones
  /// included.
  static func overlay(
    _ names: Names, as key: String, isInNewThings: Bool, isNew: Bool,
    onto dictionary: inout PropertyDictionary
  ) {
    let present = dictionary[key]?.dictionary
    if present == nil && names.isEmpty && !(isNew && isInNewThings) { return }
    let written = PropertyDictionary(
      names.entries.map {
        PropertyDictionary.Entry(key: $0.language, value: FileValue.text($0.text.string))
      })
    let empty = (present?.entries ?? []).filter { $0.value.text?.isEmpty ?? false }
    dictionary[key] = .dictionary(PropertyDictionary(empty + written.entries))
  }
}
