// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

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
