// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// All dialogues that there are, for the list of keys and for the configuration.
enum DialogueCatalogue {
  static let all: [any Dialogue.Type] = [
    ArrangementQuestion.self, ArrangementSummary.self, ArrangementWatch.self, Choice.self,
    Form.self, HelpPage.self, LegendPage.self, NoticesPage.self, Palette.self, Picker.self,
    PrintPreview.self, Prompt.self, ProposalSheet.self, ReallocationRequest.self, RepairOffer.self,
    RuleList.self, TextPage.self,
  ]

  /// What their keys do, each name once, with all titles that it has.
  static let bindings: [DialogueBinding] = {
    var lines: [DialogueBinding] = []
    for line in all.flatMap({ $0.bindings }) where !line.keys.isEmpty {
      if let place = lines.firstIndex(where: { $0.name == line.name }) {
        lines[place] = lines[place].joined(with: line)
      } else {
        lines.append(line)
      }
    }
    return lines
  }()
}

extension DialogueBinding {
  /// One line for two of the same name: the keys and the titles of both.
  fileprivate func joined(with other: DialogueBinding) -> DialogueBinding {
    let titles =
      title == other.title || title.english.contains(other.title.english)
      ? title
      : Phrase(
        title.english + ", " + other.title.english, fr: title.french + ", " + other.title.french,
        ar: title.arabic + "، " + other.title.arabic)
    return DialogueBinding(
      name, keys + other.keys.filter { !keys.contains($0) }, titles, weight, isInBar: isInBar)
  }
}
