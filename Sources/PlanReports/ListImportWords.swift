// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension ListImport {
  /// What an import did, in one line: `import of liste.csv: 51 new, 3 changed`.
  package var sentence: Phrase {
    let counts = Phrase.each { language in
      var parts = [
        Phrase("\(added) new", fr: "nouvelles \(added)", ar: "جديدة \(added)"),
        Phrase("\(changed) changed", fr: "modifiées \(changed)", ar: "معدّلة \(changed)"),
      ]
      if withdrawn > 0 {
        parts.append(
          Phrase("\(withdrawn) withdrawn", fr: "désistées \(withdrawn)", ar: "منسحبة \(withdrawn)"))
      }
      return parts.map { $0[language] }.joined(separator: language.comma)
    }
    let title = Phrase("import of \(name)", fr: "import de \(name)", ar: "استيراد \(name)")
    return Phrase.each { title[$0] + $0.colon + counts[$0] }
  }
}
