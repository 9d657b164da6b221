// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// How stands are passed by, as lines and as properties: what `exposure` prints.
package struct ExposureLines {
  private let findings: ExposureFindings
  private let plan: Plan
  private let language: Language
  private let speaker: Speaker

  package init(_ findings: ExposureFindings, of plan: Plan, in language: Language) {
    self.findings = findings
    self.plan = plan
    self.language = language
    speaker = Speaker(language: language, plan: plan)
  }

  /// The provinces, the categories and the stands, the least passed first; what it is not.
  package var lines: [String] {
    [ExposureWords.title[language], ""]
      + groups(ExposureWords.provinces, findings.provinces) {
        plan.provinceName($0.string, in: language)
      }
      + groups(ExposureWords.categories, findings.categories) {
        plan.categoryName($0, in: language)
      }
      + [ExposureWords.stands[language] + language.colon.trimmedEnd] + standLines
      + ["", ExposureWords.caveat[language]]
  }

  private func groups(
    _ title: Phrase, _ groups: [ExposureFindings.OfGroup], _ name: (ExactText) -> String
  ) -> [String] {
    if groups.isEmpty { return [] }
    let lines = groups.sorted { $0.counted < $1.counted }.map { group in
      line(
        "\(name(group.name)) (\(group.seats))", group.figures,
        ExposureWords.counted(Figures.number(group.counted, decimals: 2, language)))
    }
    return [title[language] + language.colon.trimmedEnd] + lines + [""]
  }

  private var standLines: [String] {
    findings.stands.map { ($0, $0.figures.map(Exposure.agreed)) }
      .sorted { one, other in
        let (first, second) = (one.1 ?? .infinity, other.1 ?? .infinity)
        return first == second
          ? NaturalOrder(speaker.stand(one.0.stand)) < NaturalOrder(speaker.stand(other.0.stand))
          : first < second
      }
      .map { found, _ in
        let guests = (plan.placements[found.stand] ?? []).map(speaker.cooperative)
        let name = ([speaker.stand(found.stand)] + guests).joined(separator: " ")
        return line(name, found.figures, found.end.map(ExposureWords.end))
      }
  }

  private func line(
    _ name: String, _ figures: [Double]?, _ remark: Phrase?
  ) -> String {
    guard let figures else {
      return "  " + name + language.colon + ExposureWords.notReached[language]
    }
    let shown = figures.map { Figures.number($0, decimals: 2, language) }
      .joined(separator: " · ")
    let agreed = Exposure.agreed(figures)
    let verdict =
      agreed < 1 ? ExposureWords.less : agreed > 1 ? ExposureWords.more : ExposureWords.differ
    let parts = [shown, verdict[language]] + (remark.map { [$0[language]] } ?? [])
    return "  " + name + language.colon + parts.joined(separator: language.comma)
  }
}

extension ExposureFindings {
  /// As `exposure --json` prints it.
  package func properties(of plan: Plan, in language: Language) -> PropertyDictionary {
    func numbers(_ figures: [Double]) -> PropertyValue { .array(figures.map { .real($0) }) }
    func groups(_ groups: [OfGroup]) -> PropertyValue {
      .array(
        groups.map { group in
          .dictionary([
            "group": .text(group.name.string), "seats": .integer(group.seats),
            "exposure": numbers(group.figures), "agreed": .real(Exposure.agreed(group.figures)),
            "counted": .real(group.counted),
          ])
        })
    }
    let stands = self.stands.map { found -> PropertyValue in
      var entry: PropertyDictionary = [
        "stand": .text(found.stand.text),
        "number": .text(plan.stands[found.stand]?.label ?? found.stand.text),
        "cooperatives": .array((plan.placements[found.stand] ?? []).map { .text($0.text) }),
      ]
      entry["exposure"] = found.figures.map(numbers)
      entry["agreed"] = found.figures.map { .real(Exposure.agreed($0)) }
      entry["end"] = found.end.map { .text($0.rawValue) }
      return .dictionary(entry)
    }
    return [
      "models": .array(Exposure.Model.allCases.map { .text($0.rawValue) }),
      "stands": .array(stands), "provinces": groups(provinces), "categories": groups(categories),
      "note": .text(ExposureWords.caveat[language]),
    ]
  }
}

extension String {
  /// A colon as it ends a line.
  fileprivate var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
