// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// A re-allocation as lines: what `withdraw`, `relocate` and `close` print.
extension Reallocation {
  /// What happened, then a paragraph for each proposal, then what cannot be proposed.
  package func lines(in language: Language) -> [String] {
    let speaker = Speaker(language: language, plan: plan)
    var lines =
      [heading(speaker).plain] + [
        speaker.say(en: "before: ", fr: "avant : ", ar: "قبل: ") + speaker.quality(before)
      ]
    for proposal in proposals { lines += [""] + self.lines(of: proposal, in: language) }
    if !refusals.isEmpty { lines.append("") }
    lines += refusals.map { refusal in
      let kind = refusal.kind.phrase[language]
      let sentence = refusal.sentence(in: plan)[language]
      return speaker.say(
        en: "“\(kind)” not proposed: \(sentence)", fr: "« \(kind) » non proposé : \(sentence)",
        ar: "لم يُقترح «\(kind)»: \(sentence)")
    }
    return lines
  }

  /// One proposal as a paragraph: what it comes to, who moves where, what breaks and what is mended.
  package func lines(of proposal: Proposal, in language: Language) -> [String] {
    let speaker = Speaker(language: language, plan: plan)
    var lines = [headline(proposal, speaker)]
    lines += proposal.moves.map { "     " + speaker.move($0) }
    if let building = buildingSentence(of: proposal, in: language) {
      lines.append("     " + building.plain)
    }
    if proposal.needsReopening {
      lines.append(
        "     "
          + speaker.say(
            en: "! the plan must be reopened first: its drawing is locked",
            fr: "! le plan doit d’abord être rouvert : le dessin est verrouillé",
            ar: "! تجب إعادة فتح المخطط أولًا: التصميم مغلق"))
    }
    lines += effects(of: proposal, speaker)
    lines += passedOver(by: proposal).map { one in
      let name = speaker.cooperative(one.cooperative)
      return "     "
        + speaker.say(
          en: "passed over: \(name): ", fr: "non retenue : \(name) : ",
          ar: "لم تُختر: \(name): ") + one.sentence[language]
    }
    return lines
  }

  private static let mostSentences = 6

  /// What breaks and what is mended; not too many sentences of either.
  private func effects(of proposal: Proposal, _ speaker: Speaker) -> [String] {
    let all = effects(of: proposal, in: speaker.language)
    let worse = all.filter { $0.sort == .new || $0.sort == .worse }
    let better = all.filter { $0.sort == .gone || $0.sort == .better }
    return [worse, better].flatMap { list in
      let more = list.count - Self.mostSentences
      let shown = list.prefix(Self.mostSentences).map {
        "     " + $0.line(in: speaker.language).plain
      }
      guard more > 0 else { return shown }
      let rest: String = speaker.say(
        en: "and \(more) more", fr: "et \(more) de plus", ar: "و\(more) غيرها")
      return shown + ["     " + rest]
    }
  }

  /// What happened, to whom, and what it frees: `withdraws: Miel d’Ahfir · free: D04 · 4 waiting`.
  package func heading(in language: Language) -> Sentence {
    heading(Speaker(language: language, plan: plan))
  }

  /// What a proposal builds, as a sentence without its full stop; nil if it builds nothing.
  package func buildingSentence(of proposal: Proposal, in language: Language) -> Sentence? {
    building(of: proposal, Speaker(language: language, plan: plan))
  }

  /// The same in the words of a speaker.
  func building(of proposal: Proposal, _ speaker: Speaker) -> Sentence? {
    proposal.rebuilding.map {
      speaker.building($0, for: proposal.kind == .merge ? proposal.seated : nil)
    }
  }

  private func heading(_ speaker: Speaker) -> Sentence {
    let names: Sentence = speaker.list(concerned.map(speaker.cooperative))
    let stands: Sentence = speaker.list(freedInTurn.map(speaker.stand))
    let waiting = plan.waitingList.count
    let all: Sentence =
      listsAll
      ? speaker.say(
        en: " · all ways to assign a stand", fr: " · toutes les façons d’attribuer un stand",
        ar: " · كل طرق تخصيص الرواق") : ""
    let queue: Sentence =
      speaker.say(
        en: "\(waiting) waiting", fr: "\(waiting) en attente", ar: "في لائحة الانتظار \(waiting)")
      + all
    let free: Sentence =
      freed.isEmpty
      ? ""
      : speaker.say(
        en: " · free: \(stands)", fr: " · libéré : \(stands)", ar: " · يصير شاغرًا: \(stands)")
    switch occasion {
    case .withdrawal:
      return speaker.say(
        en: "withdraws: \(names)", fr: "se désiste : \(names)", ar: "انسحاب \(names)")
        + free + " · " + queue
    case .relocation:
      return speaker.say(
        en: "asks for another stand: \(names), now \(stands)",
        fr: "demande un autre stand : \(names), à présent \(stands)",
        ar: "طلب رواق آخر: \(names)، حاليًّا \(stands)") + " · " + queue
    case .closure:
      return speaker.say(
        en: "stand \(stands) closes", fr: "le stand \(stands) ferme", ar: "يُغلق الرواق \(stands)")
        + (names.isEmpty ? "" : speaker.say(en: ": ", fr: " : ", ar: ": ") + names)
    }
  }

  /// ` 1  assign       moved 0    0 m    no errors · penalty 8.7 (+3)`.
  private func headline(_ proposal: Proposal, _ speaker: Speaker) -> String {
    let moved: String = speaker.say(
      en: "moved \(proposal.moved)", fr: "déplacées \(proposal.moved)", ar: "نُقلت \(proposal.moved)"
    )
    let change = proposal.after.wishCost - before.wishCost
    let sign = change > 0 ? "+" : "−"
    let difference = change == 0 ? "" : " (\(sign)\(speaker.number(change.magnitude)))"
    let columns = [
      Self.padded("\(proposal.rank)", to: 2, atStart: true),
      Self.padded(
        proposal.kind.phrase[speaker.language],
        to: Proposal.Kind.allCases.map { $0.phrase[speaker.language].unicodeScalars.count }.max()
          ?? 0
      ),
      moved, Self.padded(speaker.tenth(proposal.metres), to: 7, atStart: true),
      speaker.quality(proposal.after) + difference,
    ]
    let found: String = speaker.say(
      en: "found by search", fr: "trouvé par recherche", ar: "بالبحث")
    return columns.joined(separator: "  ") + (proposal.isExact ? "" : " · " + found)
  }

  private static func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    return atStart ? spaces + text : text + spaces
  }
}

extension Proposal.Kind {
  /// The kind in a word or two.
  package var phrase: Phrase {
    switch self {
    case .fill: Phrase("assign", fr: "attribuer", ar: "تخصيص")
    case .shift: Phrase("rearrange", fr: "permuter", ar: "تبديل المواقع")
    case .enlarge: Phrase("enlarge", fr: "agrandir", ar: "توسيع")
    case .merge: Phrase("merge", fr: "fusionner", ar: "دمج")
    case .rest: Terms.restArea.one
    case .leave: Phrase("leave empty", fr: "laisser libre", ar: "تركه شاغرًا")
    }
  }
}

extension Speaker {
  /// `waiting list → C04  Huile de Debdou`.
  func move(_ move: ArrangementMove) -> String {
    let from =
      move.from.map(stand) ?? say(en: "waiting list", fr: "liste d’attente", ar: "لائحة الانتظار")
    let to = move.to.map(stand) ?? say(en: "no stand", fr: "sans stand", ar: "بلا رواق")
    // Numbers first and names last, so that right-to-left names disturb no arrow; where the line
    // itself runs from right to left it begins with the name.
    let name = cooperative(move.cooperative)
    return language == .arabic ? "\(name): \(from) → \(to)" : "\(from) → \(to)  \(name)"
  }

  /// Who moves where, one after the other.
  func moves(_ proposal: Proposal) -> Sentence {
    proposal.moves.map { "\(move($0))" as Sentence }.joined(separator: comma)
  }

  /// - Parameter seated: Who gets the stand that two become; nil if it is a neighbour's.
  fileprivate func building(
    _ rebuilding: Proposal.Rebuilding, for seated: [Cooperative.ID]?
  ) -> Sentence {
    let freed = stand(rebuilding.stand)
    let area = area(rebuilding.area)
    guard let into = rebuilding.into else {
      return say(
        en: "\(freed) becomes a rest area of \(area)",
        fr: "\(freed) devient un espace repos de \(area)",
        ar: "يصبح الرواق \(freed) فضاءً للاستراحة بمساحة \(area)")
    }
    if let seated {
      let name = list(seated.map(cooperative))
      return say(
        en: "\(stand(into)) and \(freed) become one stand: \(area) for \(name)",
        fr: "\(stand(into)) et \(freed) deviennent un seul stand : \(area) pour \(name)",
        ar: "يصبح \(stand(into)) و\(freed) رواقًا واحدًا: \(area) لـ\(name)")
    }
    let name = list((plan.placements[into] ?? []).map(cooperative))
    return say(
      en: "\(freed) is merged with \(stand(into)): \(area) for \(name)",
      fr: "\(freed) est réuni à \(stand(into)) : \(area) pour \(name)",
      ar: "دمج \(freed) في \(stand(into)): \(area) لـ\(name)")
  }

  /// `to place 1, errors 2 · penalty 6.2`: what counts least always, the rest if there is any.
  fileprivate func quality(_ quality: PlanQuality) -> String {
    var parts: [String] = []
    if quality.unplaced > 0 {
      parts.append(
        say(
          en: "to place \(quality.unplaced)", fr: "à placer \(quality.unplaced)",
          ar: "بلا رواق \(quality.unplaced)"))
    }
    parts.append(
      quality.errors == 0
        ? say(en: "no errors", fr: "sans erreur", ar: "بلا أخطاء")
        : say(
          en: "errors \(quality.errors)", fr: "erreurs \(quality.errors)",
          ar: "أخطاء \(quality.errors)"))
    if quality.warnings > 0 {
      parts.append(
        say(
          en: "warnings \(quality.warnings)", fr: "avertissements \(quality.warnings)",
          ar: "تنبيهات \(quality.warnings)"))
    }
    let cost = number(quality.wishCost)
    return parts.joined(separator: comma)
      + say(en: " · penalty \(cost)", fr: " · pénalité \(cost)", ar: " · نقط مخصومة \(cost)")
  }

  /// A length to a tenth of a metre.
  fileprivate func tenth(_ length: Double) -> String { metres((length * 10).rounded() / 10) }
}
