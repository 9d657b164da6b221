// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of the first line: figures with as little around them as can be understood.
enum HeaderWords {
  /// How many stands have somebody on them.
  static func taken(_ taken: Int, of all: Int) -> Phrase {
    let share = "\(taken)/\(all)"
    return Phrase("\(share) stands", fr: "\(share) stands", ar: "الأروقة \(share)")
  }

  /// Stands that can be given away.
  static func free(_ count: Int) -> Phrase {
    Phrase("\(count) free", fr: Counted.french(count, "libre", "libres"), ar: "شاغرة \(count)")
  }

  /// Stands that are kept for somebody.
  static func held(_ count: Int) -> Phrase {
    Phrase(
      "\(count) held", fr: Counted.french(count, "réservé", "réservés"), ar: "محجوزة \(count)")
  }

  /// Confirmed cooperatives without a stand.
  static func toPlace(_ count: Int) -> Phrase {
    Phrase("\(count) to place", fr: "\(count) à placer", ar: "بلا رواق \(count)")
  }

  /// Cooperatives that have not been told yet what has changed.
  static func toPhone(_ count: Int) -> Phrase {
    Phrase("\(count) to phone", fr: "\(count) à appeler", ar: "للاتصال \(count)")
  }

  /// Cooperatives on the waiting list.
  static func waiting(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(Terms.waiting.short.english)", fr: "\(count) \(Terms.waiting.short.french)",
      ar: "\(Terms.waiting.short.arabic) \(count)")
  }
}
