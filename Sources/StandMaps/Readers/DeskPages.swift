// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What those need who receive people at the entrance: lists with boxes to tick.
extension PlanFacts {
  /// Everyone who is expected, by name, with the stand to send them to, and room to sign.
  var checkInParts: [PagePart] {
    var numbers: [Cooperative.ID: [String]] = [:]
    for number in stands {
      let stand = current(number)
      for cooperative in seated(on: stand) {
        numbers[cooperative.id, default: []].append(stand.label)
      }
    }
    let expected = plan.cooperatives.values.filter {
      $0.status == .confirmed || numbers[$0.id] != nil
    }.sorted { $0.id < $1.id }
    let rows = expected.map { cooperative in
      let name = name(cooperative)
      return (
        key: NaturalOrder(name),
        row: [
          box, numbers[cooperative.id]?.joined(separator: language.comma) ?? words.noNumber, name,
          otherName(cooperative), cooperative.person, phone(of: cooperative), signature,
        ]
      )
    }
    return list(
      words.checkIn,
      PageTable(
        columns: [
          .init(words.box), .init(words.number), .init(words.name, isName: true),
          .init(words.otherName, isName: true), .init(words.person, isName: true),
          .init(words.phone), .init(words.signature),
        ], rows: Self.sorted(rows)))
  }

  /// Who waits, in order of seniority, with how they are reached.
  var waitingParts: [PagePart] {
    let rows = plan.waitingList.enumerated().map { index, cooperative in
      [
        box, "\(cooperative.priority ?? index + 1)", name(cooperative), otherName(cooperative),
        cooperative.person, phone(of: cooperative), area(cooperative.wishedArea),
        category(cooperative), province(cooperative), cooperative.remark,
      ]
    }
    return list(
      words.waiting,
      PageTable(
        columns: [
          .init(words.box), .init(words.rank), .init(words.name, isName: true),
          .init(words.otherName, isName: true), .init(words.person, isName: true),
          .init(words.phone), .init(words.wishes), .init(words.category), .init(words.province),
          .init(words.remark, isName: true),
        ], rows: rows))
  }

  private var box: String { options.box == .ascii ? "[ ]" : "☐" }
  private var signature: String { String(repeating: "_", count: 12) }

  /// The telephone, else whatever else leads to them.
  private func phone(of cooperative: Cooperative) -> String {
    [cooperative.phone, cooperative.contact, cooperative.email].first { !$0.isEmpty } ?? ""
  }
}

/// The headings of lists with boxes.
extension PrintWords {
  var checkIn: String { pick("Check-in list", "Liste d’accueil", "لائحة الاستقبال") }
  var box: String { isASCII ? "[ ]" : "☐" }
  var person: String { pick("person", "responsable", "المسؤول") }
  var phone: String { pick("telephone", "téléphone", "الهاتف") }
  var signature: String { pick("signature", "signature", "التوقيع") }
  var noNumber: String { isASCII ? "-" : "–" }
}
