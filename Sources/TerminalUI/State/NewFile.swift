// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What a plan's first file is called where nobody says otherwise.
enum NewFile {
  /// The longest name without its ending.
  private static let longest = 40

  /// `oujda-fair.json` for the Oujda Fair: the English name, else the French one, up to a dot in
  /// its middle; `plan.json` where neither has Latin letters.
  static func name(for plan: Plan) -> String {
    for language in [Language.english, .french] {
      let name = plan.names[language.rawValue] ?? ""
      let stem = stem(of: String(name.prefix { $0 != "·" }))
      if !stem.isEmpty { return stem + ".json" }
    }
    return "plan.json"
  }

  /// Lower-case ASCII letters and digits, with hyphens for what is between them.
  private static func stem(of name: String) -> String {
    var words: [String] = [""]
    for scalar in name.lowercased().unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    let stem = words.filter { !$0.isEmpty }.joined(separator: "-").prefix(longest)
    return String(stem.reversed().drop { $0 == "-" }.reversed())
  }
}
