// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Names severities as people do.
enum ProblemWords {
  static func title(of severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase("errors", fr: "erreurs", ar: "أخطاء")
    case .warning: Phrase("warnings", fr: "avertissements", ar: "تنبيهات")
    case .wish: Phrase("wishes", fr: "souhaits", ar: "رغبات")
    }
  }
}
