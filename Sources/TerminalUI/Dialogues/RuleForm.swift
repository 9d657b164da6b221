// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// A rule's parameters as fields to fill in.
struct RuleForm: Hashable, Sendable {
  /// What a field holds.
  enum Kind: Hashable, Sendable {
    /// Free text, with values that occur already.
    case text(known: [String])
    /// A number from 0, or nothing.
    case number(Violation.Unit)
    /// One of the words that the file knows; an empty one is none.
    case word([String])
    /// The id, which only a new rule chooses.
    case id
  }

  /// One field.
  struct Field: Hashable, Sendable {
    /// The keys that lead to its value in the rule.
    let path: [String]
    let kind: Kind
    var text: TextField
  }

  /// The rule as it was, or as a new one begins.
  let original: Rule
  /// Whether it is to be added.
  let isNew: Bool
  var fields: [Field]
  /// The field with the cursor.
  var line = 1
  /// What is wrong, after an attempt to save.
  var fault: String?
  private let initial: [Field]

  /// Opens the form on a rule of a plan; nil for a kind without a form.
  init?(_ rule: Rule, in plan: Plan) {
    let known = RuleFormFields.KnownValues(of: plan)
    guard let drafts = RuleFormFields.drafts(of: rule.kind, offering: known) else { return nil }
    self.init(rule, isNew: false, drafts) { Self.text(at: $0.path, of: rule.parameters) }
  }

  /// Opens the form on a new rule of a kind; nil for a kind without a form.
  ///
  /// - Parameter known: The values that it offers; by default all that the plan has.
  init?(newOf kind: String, in plan: Plan, offering known: RuleFormFields.KnownValues? = nil) {
    let known = known ?? RuleFormFields.KnownValues(of: plan)
    guard let drafts = RuleFormFields.drafts(of: kind, offering: known),
      let id = Self.freeID(for: kind, in: plan)
    else { return nil }
    self.init(Rule(id: id, kind: kind), isNew: true, drafts, \.start)
  }

  private init(
    _ rule: Rule, isNew: Bool, _ drafts: [RuleFormFields.Draft],
    _ text: (RuleFormFields.Draft) -> String
  ) {
    original = rule
    self.isNew = isNew
    let id = Field(path: ["id"], kind: .id, text: TextField(rule.id.text))
    fields =
      [id] + drafts.map { Field(path: $0.path, kind: $0.kind, text: TextField(text($0))) }
    initial = fields
  }

  /// Whether anything was changed.
  var isChanged: Bool { fields != initial }

  /// Moves the cursor to another field.
  mutating func moveLine(by lines: Int) {
    line = max(0, min(line + lines, fields.count - 1))
  }

  /// `keep-apart`, or with a number where that is taken.
  private static func freeID(for kind: String, in plan: Plan) -> Rule.ID? {
    var stem = ""
    for letter in kind {
      stem += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
    for number in 1...1000 {
      if let id = Rule.ID(number == 1 ? stem : "\(stem)-\(number)"), plan.rules[id] == nil {
        return id
      }
    }
    return nil
  }

  private static func text(at path: [String], of parameters: PropertyDictionary) -> String {
    guard let value = value(at: path, of: parameters) else { return "" }
    return value.text ?? value.number.map { Figures.exact($0) } ?? ""
  }

  private static func value(
    at path: [String], of parameters: PropertyDictionary
  ) -> PropertyValue? {
    guard let key = path.first else { return nil }
    return path.count == 1 ? parameters[key] : parameters[key]?.dictionary?[path[1]]
  }
}

// MARK: Reading the fields

extension RuleForm {
  /// A form that cannot be read yet: which field, and what it needs.
  struct Fault: Error, Hashable {
    let path: [String]
    let reason: Phrase
  }

  /// The rule that the fields describe; what was not touched stays as the file has it.
  ///
  /// - Throws: `Fault` for the first field that does not hold what it should.
  func rule(in plan: Plan) throws(Fault) -> Rule {
    guard let id = Rule.ID(fields.first.map { trimmed($0) } ?? "") else {
      throw Fault(path: ["id"], reason: RuleFormWords.malformedID)
    }
    if isNew, plan.rules[id] != nil { throw Fault(path: ["id"], reason: RuleFormWords.takenID) }
    var rule = isNew ? Rule(id: id, kind: original.kind) : original
    for (field, before) in zip(fields, initial).dropFirst() where isNew || field != before {
      set(try value(of: field), at: field.path, in: &rule.parameters)
    }
    return rule
  }

  private func value(of field: Field) throws(Fault) -> PropertyValue? {
    let text = trimmed(field)
    if text.isEmpty { return nil }
    guard case .number = field.kind else { return .text(text) }
    guard let number = FormFigures.value(text) else {
      throw Fault(path: field.path, reason: RuleFormWords.noNumber)
    }
    // A count is written as people write it.
    if field.path == ["count"], let count = Int(exactly: number) { return .integer(count) }
    return .real(number)
  }

  private func set(
    _ value: PropertyValue?, at path: [String], in parameters: inout PropertyDictionary
  ) {
    guard let key = path.first else { return }
    guard path.count > 1 else {
      parameters[key] = value
      return
    }
    var inner = parameters[key]?.dictionary ?? PropertyDictionary()
    inner[path[1]] = value
    parameters[key] = inner.isEmpty ? nil : .dictionary(inner)
  }

  private func trimmed(_ field: Field) -> String {
    let text = field.text.text.unicodeScalars.drop { $0 == " " }
    return String(String.UnicodeScalarView(text.reversed().drop { $0 == " " }.reversed()))
  }
}

// MARK: Typing

extension RuleForm {
  /// Whether a field takes typed text.
  func isTyped(_ line: Int) -> Bool {
    switch fields[line].kind {
    case .text, .number: true
    case .id: isNew
    case .word: false
    }
  }

  /// Types into the field with the cursor, or changes it.
  mutating func type(_ key: Key) {
    guard fields.indices.contains(line) else { return }
    fault = nil
    switch fields[line].kind {
    case .word(let words):
      switch key {
      case .character(" "), .right: cycle(words, backwards: false)
      case .left: cycle(words, backwards: true)
      default: break
      }
    case .text(let known) where key == .pageUp || key == .pageDown:
      cycle([""] + known, backwards: key == .pageUp)
    case .text, .number: _ = fields[line].text.handle(key)
    case .id: if isNew { _ = fields[line].text.handle(key) }
    }
  }

  private mutating func cycle(_ words: [String], backwards: Bool) {
    guard !words.isEmpty else { return }
    let here = words.firstIndex(of: fields[line].text.text) ?? 0
    fields[line].text = TextField(words[(here + (backwards ? words.count - 1 : 1)) % words.count])
  }
}
