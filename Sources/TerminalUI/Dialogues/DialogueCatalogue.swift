// SPDX-License-Identifier: Apache-2.0

import TerminalDriver
import Wording

/// All dialogues that there are, for the list of keys and for the configuration.
enum DialogueCatalogue {
  static let all: [any Dialogue.Type] = [
    ArrangementQuestion.self, ArrangementSummary.self, ArrangementWatch.self, Awaiting.self,
    CategorySheet.self, Choice.self,
    FilePrompt.self, FillingSheet.self, Form.self, HelpPage.self, ImportSheet.self, LegendPage.self,
    MergeSheet.self, NoticesPage.self,
    Palette.self,
    Picker.self,
    PrintPreview.self, Prompt.self, ProposalSheet.self, ReallocationRequest.self,
    RehearsalSheet.self, RepairOffer.self,
    RuleList.self, TextPage.self, TimetableSheet.self,
  ]

  /// What their keys do, each name once, with all keys and titles that it has.
  static let bindings: [DialogueBinding] = {
    var lines: [[DialogueBinding]] = []
    for line in all.flatMap({ $0.bindings }) where !line.keys.isEmpty {
      if let place = lines.firstIndex(where: { $0[0].name == line.name }) {
        lines[place].append(line)
      } else {
        lines.append([line])
      }
    }
    return lines.map(joined)
  }()

  /// One line for those of one name.
  private static func joined(_ lines: [DialogueBinding]) -> DialogueBinding {
    var keys: [Key] = []
    var titles: [Phrase] = []
    for line in lines {
      keys += line.keys.filter { !keys.contains($0) }
      if !titles.contains(line.title) { titles.append(line.title) }
    }
    let title = Phrase(
      titles.map(\.english).joined(separator: ", "),
      fr: titles.map(\.french).joined(separator: ", "),
      ar: titles.map(\.arabic).joined(separator: "، "))
    return DialogueBinding(
      lines[0].name, keys, title, lines[0].weight, isInBar: lines[0].isInBar)
  }
}
