// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What is written in a stand and how, before it is known what fits.
struct StandContent {
  /// The fill and ink.
  var style: Style
  /// One character that says what the second line says, where that does not fit.
  var sign: Glyph?
  /// The second line.
  var word: DisplayText?
  /// The cooperative's name, for large stands.
  var name: String?
  /// The gravest problem.
  var problem: Glyph?
  /// How the problem is drawn.
  var problemStyle: Style
  /// Changed by a proposal, different in another plan, or locked.
  var mark: Glyph?
  /// Whether the mark goes to the border where there is no room for it.
  var needsMark = false
}

extension MapDrawing {
  mutating func content(of visible: VisibleStand) -> StandContent {
    let stand = visible.stand
    let seated = (painter.plan.placements[stand.id] ?? []).compactMap {
      painter.plan.cooperatives[$0]
    }
    var content = StandContent(
      style: seated.isEmpty ? options.palette.faint : .plain, problemStyle: .plain)
    if let first = seated.first {
      describe(first, others: seated.count - 1, in: &content)
    } else if options.paper?.isPublic == true {
      content.style = .plain
    } else if !stand.hold.isEmpty {
      content.sign = signs.held
      content.style = .plain
      if isKeyed(stand.hold) {
        content.word = symbol(signs.held)
      } else {
        content.word = text(Self.string(signs.held) + stand.hold)
      }
    } else if !isKeyed(Terms.free[options.language]) {
      content.word = text(Terms.free[options.language])
    }
    colour(&content, of: visible, isEmpty: seated.isEmpty)
    if options.paper?.isPublic == true { return content }
    if let severity = options.severities[stand.id] {
      content.problem = signs.problem(severity)
      content.problemStyle = options.palette.style(severity, on: content.style)
    }
    if let sign = options.signs[stand.id] {
      content.mark = sign
      content.needsMark = true
    } else if options.previewed.contains(stand.id) {
      content.mark = signs.previewed
    } else if stand.isLocked {
      content.mark = signs.locked
    } else if !stand.hold.isEmpty && !seated.isEmpty {
      content.mark = signs.held
    }
    if let highlighted = options.highlighted, !highlighted.contains(stand.id) {
      content.style = options.palette.faint
      content.problemStyle = options.palette.faint
    }
    return content
  }

  private mutating func describe(
    _ cooperative: Cooperative, others: Int, in content: inout StandContent
  ) {
    let category = ExactText(cooperative.category)
    let name = cooperative.names.preferred(in: options.language)
    content.name = name.flatMap { isKeyed($0) ? nil : $0 }
    if let key = painter.categories[category] {
      content.sign = options.showsLetters ? sign(key) : nil
      if options.colouring == .category { content.style = options.palette.style(key.fill) }
    }
    var word = painter.plan.shortName(of: category, in: .category, options.language)
    if isKeyed(word) { word = content.sign.map(Self.string) ?? "" }
    if others > 0 { word += "+\(others)" }
    content.word = text(word)
  }

  private mutating func colour(
    _ content: inout StandContent, of visible: VisibleStand, isEmpty: Bool
  ) {
    let stand = visible.stand
    switch options.colouring {
    case .none, .category: break
    case .problems, .aisles, .deadEnds, .clearances:
      content.style =
        options.severities[stand.id].map { options.palette.style($0, on: .plain) }
        ?? options.palette.faint
    case .province:
      guard let first = painter.plan.placements[stand.id]?.first,
        let cooperative = painter.plan.cooperatives[first],
        let key = painter.provinces[ExactText(cooperative.province)]
      else { return }
      let province = ExactText(cooperative.province)
      content.style = options.palette.style(key.fill)
      content.sign = sign(key)
      content.word =
        isKeyed(cooperative.province)
        ? content.sign.map(symbol)
        : text(painter.plan.shortName(of: province, in: .province, options.language))
    case .services:
      let power = stand.powerKilowatts
      let water = stand.hasWater ? signs.point(.water).map(Self.string) ?? "" : ""
      content.word = text(
        (power > 0
          ? Figures.exact(power, options.language) + (options.paper == nil ? "kW" : "") : "")
          + water)
      content.sign = stand.hasWater ? signs.point(.water) : signs.point(.power)
      if power <= 0 && !stand.hasWater { content.sign = nil }
      content.style = options.palette.style(kilowatts: power) ?? options.palette.faint
    case .exitDistance:
      guard let metres = painter.floor.exitMetres(of: visible.number) else {
        content.word = nil
        content.style = options.palette.faint
        return
      }
      content.word = text("\(Int(metres.rounded(.up))) m")
      content.style = options.palette.walkStyle(MapPalette.walkLevel(metres))
      content.sign = Glyph(digit: min(9, Int(metres / 10)))
    case .egress:
      guard let seconds = painter.emptying(options)?.places.seconds(ofStand: visible.number) else {
        content.word = nil
        content.style = options.palette.faint
        return
      }
      let level = MapPalette.egressLevel(seconds)
      content.word = text(
        Figures.number(seconds.rounded(.up), decimals: 0, options.language) + " s")
      content.style = options.palette.walkStyle(level)
      content.sign = Glyph(digit: level)
    case .exposure:
      content.style = options.palette.faint
      (content.word, content.sign) = (nil, nil)
      guard let passing = painter.passing(options) else { return }
      let end = passing.ends[visible.number]
      content.sign = end.map(MapPalette.sign(of:))
      guard let agreed = passing.agreed[visible.number] else { return }
      let mark = end.map { String(MapPalette.sign(of: $0).base) } ?? ""
      let figure = agreed == 1 ? "" : Figures.number(agreed, decimals: 2, options.language)
      content.word = text(figure + mark)
      content.style = options.palette.passingStyle(agreed)
    }
  }

  /// The sign of a category or a province: a letter where maps use keys.
  func sign(_ key: MapKey) -> Glyph { key.sign(options.usesKeys ? .ascii : options.box) }

  /// Whether a word must give way to a key; see `MapOptions.usesKeys`.
  mutating func isKeyed(_ word: String) -> Bool {
    guard options.usesKeys else { return false }
    let key = ExactText(word)
    if let known = keyed[key] { return known }
    let result = word.hasRightToLeftLetters
    keyed[key] = result
    return result
  }

  private func symbol(_ glyph: Glyph) -> DisplayText {
    DisplayText(Self.string(glyph), bidi: options.bidi)
  }

  private static func string(_ glyph: Glyph) -> String { String(glyph.base) }
}

extension Glyph {
  /// A digit, 0 to 9.
  fileprivate init(digit: Int) {
    let digits: [Glyph] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
    self = digits[min(max(digit, 0), 9)]
  }
}
