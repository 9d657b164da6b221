// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What a notice says besides its sentence: whom to call, what the stand has, when the fair is open,
/// who sends it.
extension NoticeList {
  /// The person to call and the telephone number; nothing where neither is known.
  package func call(_ id: Cooperative.ID) -> String {
    guard let cooperative = plan.cooperatives[id] else { return "" }
    let phone = cooperative.phone.isEmpty ? cooperative.contact : cooperative.phone
    return [cooperative.person, phone].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The lines below the sentence of a notice.
  func details(of notice: Notice, in language: Language) -> [Sentence] {
    let colon = Sentence(words: language.colon)
    var lines = notice.to.compactMap { Stand.ID($0.stand).flatMap { plan.stands[$0] } }
      .map { services(of: $0, in: language) }
    lines += invitations(of: notice, in: language)
    if notice.kind != .withdrawn {
      let times = plan.openingTimes(in: language)
      if !times.isEmpty {
        let list: Sentence = language.list(times)
        lines.append("\(NoticeDetailWords.open, language)" + colon + list)
      }
    }
    if !sender.isEmpty {
      lines.append("\(NoticeDetailWords.sender, language)" + colon + Sentence(value: sender))
    }
    if !control.isEmpty {
      lines.append("\(NoticeDetailWords.control, language)" + colon + Sentence(value: control))
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// `Stand B02: 9 m², 3 kW, water`.
  private func services(of stand: Stand, in language: Language) -> Sentence {
    var parts = [
      Figures.area(plan.hall.module.squareMetres(stand.cellCount), language),
      Figures.power(stand.powerKilowatts, language),
    ]
    if stand.hasWater { parts.append(Terms.waterPoint.short[language]) }
    return "\(NoticeDetailWords.stand, language) \(stand.label)" + Sentence(words: language.colon)
      + parts.map(Sentence.init(value:)).joined(separator: language.comma)
  }
}

extension Plan {
  /// When the fair is open, a span a day, by the plan's clock: `29/11/2017 10:00–18:00`.
  ///
  /// What is no span of two times is left out.
  func openingTimes(in language: Language) -> [String] {
    guard case .array(let spans)? = source["opens"] else { return [] }
    let clock = clock
    return spans.compactMap { span -> String? in
      guard let from = span.dictionary?["from"]?.text, let to = span.dictionary?["to"]?.text,
        Stamp.isTime(from), Stamp.isTime(to)
      else { return nil }
      let (opens, closes) = (clock.local(from), clock.local(to))
      let (first, last) = (opens.prefix(10), closes.prefix(10))
      let until = first == last ? "" : Dates.day(String(last), language) + " "
      return Dates.day(String(first), language) + " \(opens.dropFirst(11).prefix(5))–" + until
        + "\(closes.dropFirst(11).prefix(5))"
    }
  }
}

extension NoticeList {
  /// The line of history that says that a cooperative was told what there is to tell it now; nil
  /// while it is not.
  ///
  /// - Complexity: O(history + stands) the first time.
  package func told(_ id: Cooperative.ID) -> HistoryEntry? { told[id] }

  /// Those who have not been told yet.
  package var untold: [Notice] { notices.filter { told[$0.cooperative] == nil } }
}

/// The words below a notice's sentence.
enum NoticeDetailWords {
  static let stand = Phrase("Stand", fr: "Stand", ar: "الرواق")
  static let open = Phrase("Opening times", fr: "Heures d’ouverture", ar: "أوقات الافتتاح")
  static let sender = Phrase("From", fr: "De la part de", ar: "المرسل")
  static let control = Phrase(
    "Control number of the plan", fr: "N° de contrôle du plan", ar: "رقم التحقق من المخطط")
}
