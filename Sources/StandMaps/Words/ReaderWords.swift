// SPDX-License-Identifier: Apache-2.0

import PlanReports
import Wording

extension PageReader {
  /// What people call it.
  package var phrase: Phrase {
    switch self {
    case .setup: Phrase("setting up", fr: "montage", ar: "التركيب")
    case .visitors: Phrase("visitors", fr: "visiteurs", ar: "الزوار")
    case .services:
      Phrase("power and water", fr: "électricité et eau", ar: "الكهرباء والماء")
    case .fire: Phrase("safety", fr: "sécurité", ar: "السلامة")
    case .stands: Phrase("stand by stand", fr: "stand par stand", ar: "رواقًا برواق")
    case .checkIn: Phrase("check-in", fr: "accueil", ar: "الاستقبال")
    case .waiting: Phrase("waiting list", fr: "liste d’attente", ar: "لائحة الانتظار")
    case .rehearsal: RehearsalWords.title
    case .all: Phrase("everything", fr: "tout", ar: "الكل")
    }
  }
}
