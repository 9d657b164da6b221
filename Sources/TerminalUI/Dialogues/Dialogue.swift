// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// What is open above the map and has the keys until it is closed.
enum Dialogue: Hashable, Sendable {
  /// One line of text is asked for.
  case prompt(Prompt)
  /// One of many things is picked by typing part of its name.
  case picker(Picker)
  /// A command, a stand or a cooperative is picked by a few letters.
  case palette(Palette)
  /// One of a few ways to go on is chosen.
  case choice(Choice)
  /// Data to fill in.
  case form(Form)
  /// Text to read.
  case page(TextPage)
  /// Help; it may lie over something else that is open.
  indirect case help(HelpSheet)
  /// What the map's colours and signs mean, from a line on.
  case legend(top: Int)
  /// A repair that is offered.
  case repair(RepairOffer)
  /// The rules of the plan.
  case rules(RuleSheet)
  /// A rule's parameters.
  case ruleForm(RuleForm)
  /// How to search for better placements.
  case arrange(ArrangementQuestion)
  /// Such a search, while it goes on.
  case arranging(ArrangementWatch)
  /// What it found.
  case arranged(ArrangementSummary)
  /// Proposals for freed stands are being worked out.
  case seeking(ReallocationRequest)
  /// The proposals.
  case proposals(ProposalSheet)
  /// A row of stands, or new numbers.
  case shapingForm(ShapingForm)

  /// Whether the map shows what a form of the edit mode would make.
  var isShapingForm: Bool { if case .shapingForm = self { true } else { false } }
}

/// A line of text that is asked for.
struct Prompt: Hashable, Sendable {
  /// What the text is for.
  enum Purpose: Hashable, Sendable {
    /// Why a cooperative withdraws or a stand closes.
    case reason(Occasion)
    /// The comment of a hold.
    case hold(Stand.ID)
    /// The file to save to.
    case saveAs
    /// The file to print to.
    case printTo
    /// What to find; the cursor follows while typing. The stand is the one to go back to.
    case find(from: Stand.ID?)
    /// What to narrow a list to; it follows while typing.
    case filter(Panel)
    /// The plan file to compare with.
    case compareWith
    /// Another value for a limit of a rule.
    case limit(Rule.ID, key: String)
  }

  var title: Phrase
  var purpose: Purpose
  var field = TextField()
}

/// A question with a few answers.
struct Choice: Hashable, Sendable {
  /// What an answer does.
  enum Action: Hashable, Sendable {
    case saveAndQuit
    case discardAndQuit
    case saveAndBegin(NewPlan)
    case begin(NewPlan)
    case template(keepsCooperatives: Bool)
    case overwrite(path: String)
    case replacePrint(path: String)
    case askSaveAs
    case askPrintTo
    case backToForm(Form)
    case reinstate(Cooperative.ID)
    case backToRuleForm(RuleForm)
    case openRules(Rule.ID)
    case recover
    case dropUnsaved
    case leaveUnsaved
    case delete(Selection)
    case close

    /// Whether the plan is saved by it.
    var saves: Bool {
      switch self {
      case .saveAndQuit, .saveAndBegin: true
      default: false
      }
    }
  }

  /// One answer, and the letter that gives it.
  struct Option: Hashable, Sendable {
    let key: Unicode.Scalar
    let title: Phrase
    let action: Action
  }

  var title: Phrase
  /// What it is about, such as a file's name; untrusted.
  var detail: String
  var options: [Option]
  /// What Esc does.
  var escape = Action.close
  /// The answer under the cursor.
  var line = 0
}

/// Text to read, page by page.
struct TextPage: Hashable, Sendable {
  /// What one can do with it besides reading.
  enum Purpose: Hashable, Sendable {
    case read
    /// Enter writes it to a file.
    case print
    /// What cooperatives must be told; Enter writes it to a file.
    case notices(NoticeRequest)
    /// It came from the list of rules and leads back to a rule there.
    case rule(Rule.ID)
  }

  var title: Phrase
  var lines: [String]
  var purpose = Purpose.read
  /// The first line shown.
  var top = 0
  /// The first column shown.
  var left = 0

  /// Scrolls sideways so that the page stays within its columns.
  mutating func scrollSideways(by columns: Int, visible: Int) {
    let widest = lines.map { $0.unicodeScalars.count }.max() ?? 0
    left = max(0, min(left + columns, widest - visible))
  }

  /// Scrolls so that the page stays within its lines.
  mutating func scroll(by lines: Int, visible: Int) {
    top = max(0, min(top + lines, self.lines.count - visible))
  }
}
