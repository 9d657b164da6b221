// SPDX-License-Identifier: Apache-2.0

import LayoutEngine
import Wording

extension PassedOver {
  /// The reason as a sentence.
  package var sentence: Phrase {
    switch reason {
    case .breaks(let phrase): phrase
    case .worse:
      Phrase(
        "the plan would be worse with it", fr: "le plan serait moins bon avec elle",
        ar: "سيكون المخطط أقل جودة معها")
    case .fitsAlone:
      Phrase(
        "one of the two stands is enough for it", fr: "l’un des deux stands lui suffit",
        ar: "يكفيها أحد الرواقين")
    case .listed:
      Phrase(
        "it has proposals of its own", fr: "elle a ses propres propositions",
        ar: "لها اقتراحاتها الخاصة")
    }
  }
}
