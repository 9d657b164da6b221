// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import LayoutEngine

@Suite("The parameters of rules")
struct RuleParameterTests {
  let plan = TextHall("+--+\n|A.|\n+--+").plan(
    cooperatives: [.named("x"), .named("y")],
    features: [.area("z", .zone, x: 0, y: 0, width: 1, depth: 1)])

  @Test("a kind reads what its list says: nothing of it twice, all numbers with their titles")
  func lists() {
    for type in RuleCatalogue.checked {
      let keys = type.parameters.map(\.key)
      #expect(Set(keys).count == keys.count, "\(type.kind)")
      #expect(!keys.contains("severity") && !keys.contains("weight"), "\(type.kind)")
    }
  }

  @Test("a rule of what its parameters begin with can be read, and has its numbers as limits")
  func starts() throws {
    for type in RuleCatalogue.checked {
      var parameters = PropertyDictionary()
      var people = ["x", "y"]
      for parameter in type.parameters where parameter.path.count == 1 {
        switch parameter.value {
        case .area: parameters[parameter.key] = parameter.isNeeded ? .text("z") : nil
        case .cooperative: parameters[parameter.key] = .text(people.removeFirst())
        case .flag: parameters[parameter.key] = .boolean(parameter.start == RuleParameter.yes)
        case .number: parameters[parameter.key] = Double(parameter.start).map { .real($0) }
        default: if !parameter.start.isEmpty { parameters[parameter.key] = .text(parameter.start) }
        }
      }
      let rule = Rule.of(type.kind, parameters)
      #expect(RuleCatalogue().problem(in: rule, of: plan) == nil, "\(type.kind)")
      for limit in type.limits(in: parameters) {
        #expect(limit.parameter.start == limit.parameter.text(of: limit.value), "\(limit.key)")
      }
    }
  }

  @Test("a default holds where a rule gives nothing, and an optional number does not")
  func limits() {
    #expect(ExitReach.metres.limit(in: [:]) == RuleLimit(ExitReach.metres, 40))
    #expect(ExitReach.metres.limit(in: ["metres": .integer(9)])?.value == 9)
    #expect(Pair.metres.limit(in: [:]) == nil)
    #expect(KeepApart.limits(in: [:]).map(\.value) == [6, 1, 3])
    #expect(KeepApart.limits(in: ["metres": .integer(4)]).map(\.key) == ["metres"])
  }

  @Test("a group's conditions say which group, where there are two")
  func groups() {
    #expect(RuleParameter.group().first?.title.french == "catégorie")
    #expect(RuleParameter.group("b").first?.title.french == "B : catégorie")
    #expect(RuleParameter.group("b").map(\.key).last == "b.id")
  }

  @Test("a word of the file is said as people say it, any other text as it stands")
  func words() {
    #expect(RuleParameter.feature.words(for: "restArea").french == "espace repos")
    #expect(RuleParameter.feature.words(for: "lake").french == "lake")
    #expect(RuleParameter.severity.words(for: "error").arabic == "خطأ")
  }
}

extension RuleParameter {
  /// A number as a form has it.
  fileprivate func text(of value: Double) -> String { Figures.exact(value, .english) }
}
