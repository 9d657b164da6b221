// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// The palette: commands, stands and cooperatives by a few letters of their names.
struct Palette: Dialogue {
  static let bindings = DialogueBinding.picking

  typealias Subject = PaletteSubject

  /// How much sense something makes where one is.
  enum Nearness: UInt8, Hashable, Sendable {
    /// A command that does something here.
    case here
    /// A stand or a cooperative.
    case thing
    /// A command that makes sense elsewhere.
    case elsewhere
  }

  /// One thing and the texts by which it is found.
  struct Entry: Hashable, Sendable {
    let subject: Subject
    let nearness: Nearness
    /// What it is called in the language of the moment, its id or number.
    let keys: [SearchKey]
    /// What it is called in other languages.
    let otherKeys: [SearchKey]
  }

  /// What a sign before the query limits the search to.
  enum Limit: Unicode.Scalar, CaseIterable, Hashable, Sendable {
    case commands = ">"
    case cooperatives = "@"
    case stands = "#"

    /// Whether it lets something through.
    func allows(_ subject: Subject) -> Bool {
      switch (self, subject) {
      case (.commands, .command), (.cooperatives, .cooperative), (.stands, .stand): true
      default: false
      }
    }
  }

  /// All that can be found, in the order in which equals are listed; stands and cooperatives come in
  /// when they are asked for, since there may be thousands.
  private var entries: [Entry]
  private var hasThings = false
  /// What was picked last, the latest first.
  let recent: [Subject]
  /// The keys of commands, as they are named.
  private let keys: [Command: [String]]
  private var field = TextField()
  /// What was typed, without the sign that limits it.
  private(set) var query = FuzzyQuery("")
  /// What matches, the best first.
  private(set) var matches: [Subject] = []
  /// The line under the cursor, among the matches.
  private var cursor = 0

  init(recent: [Subject], in view: DialogueView) {
    entries = PaletteEntries.commands(in: view)
    self.recent = recent
    keys = Dictionary(
      view.bindings.bindings.map { ($0.command, $0.keys) }, uniquingKeysWith: { $0 + $1 })
    narrow(in: view)
  }

  /// The thing under the cursor.
  var current: Subject? {
    matches.indices.contains(cursor) ? matches[cursor] : nil
  }

  /// Finds what was typed.
  ///
  /// - Complexity: O(entries × their texts + matches × log matches).
  private mutating func narrow(in view: DialogueView) {
    let typed = field.text
    if !typed.isEmpty, !hasThings {
      entries += PaletteEntries.things(in: view)
      hasThings = true
    }
    let limit = typed.unicodeScalars.first.flatMap(Limit.init)
    query = FuzzyQuery(limit == nil ? typed : String(typed.unicodeScalars.dropFirst()))
    cursor = 0
    matches =
      query.isEmpty
      ? unasked(limit, in: view)
      : exactFirst(asked(query, limit), typed).map { entries[$0].subject }
  }

  /// A command whose name was typed whole comes first, then one whose key was.
  private func exactFirst(_ found: [Int], _ typed: String) -> [Int] {
    func rank(_ place: Int) -> Int {
      guard case .command(let command) = entries[place].subject else { return 2 }
      if command.rawValue == typed { return 0 }
      return keys[command]?.contains(typed) == true ? 1 : 2
    }
    let keyed = entries.indices.filter { rank($0) == 1 && !found.contains($0) }
    let all = found + keyed
    return [0, 1, 2].flatMap { wanted in all.filter { rank($0) == wanted } }
  }

  /// What other editors taught to type, whole: `w`, `wq`, `q`, and `e FILE`.
  private static func meaning(of typed: String) -> Outcome? {
    let words = typed.split(separator: " ", maxSplits: 1).map(String.init)
    switch (words.first, words.dropFirst().first) {
    case ("w", nil): return .all([.close, .request(.perform(.save))])
    case ("w", let file?): return .all([.close, .ask(.save(to: file, evenIfChanged: false))])
    case ("wq", nil): return .all([.close, .request(.save(then: .quit))])
    case ("q", nil): return .all([.close, .request(.perform(.quit))])
    case ("import", let file?): return .all([.close, .request(.readList(file))])
    case ("e", nil): return .all([.close, .request(.perform(.openFile))])
    case ("e", let file?): return .all([.close, .request(.open(file))])
    default: return nil
    }
  }

  /// What is listed while nothing is typed: what was picked last, then the commands, those that make
  /// sense here first; or all things that the sign limits it to.
  private func unasked(_ limit: Limit?, in view: DialogueView) -> [Subject] {
    let shown = entries.filter { (limit ?? .commands).allows($0.subject) }
    let near = shown.filter { $0.nearness != .elsewhere }
    let far = shown.filter { $0.nearness == .elsewhere }
    let last = recent.filter { (limit?.allows($0) ?? true) && isThere($0, in: view) }
    let first = Set(last)
    return last + (near + far).map(\.subject).filter { !first.contains($0) }
  }

  private func isThere(_ subject: Subject, in view: DialogueView) -> Bool {
    switch subject {
    case .command: entries.contains { $0.subject == subject }
    case .stand(let id): view.plan.stands[id] != nil
    case .cooperative(let id): view.plan.cooperatives[id] != nil
    }
  }

  /// What a match weighs; the lightest comes first.
  private static func weight(
    _ rank: FuzzyRank, _ nearness: Nearness, isKnown: Bool, isForeign: Bool
  ) -> UInt64 {
    let kind = UInt64(rank.kind.rawValue) << 56 | UInt64(nearness.rawValue) << 54
    let age: UInt64 = isKnown ? 0 : 1 << 53
    let language: UInt64 = isForeign ? 1 << 52 : 0
    return kind | age | language | rank.packed & 0xFFFF_FFFF_FFFF
  }

  /// What matches: by kind of match, then what makes sense here, then what was picked lately, then
  /// names in the language of the moment, then by how well it matches.
  private func asked(_ query: FuzzyQuery, _ limit: Limit?) -> [Int] {
    let known = Set(recent)
    var ranked: [(rank: UInt64, place: Int)] = []
    for place in entries.indices {
      let entry = entries[place]
      guard limit?.allows(entry.subject) ?? true else { continue }
      let isKnown = known.contains(entry.subject)
      let own = query.rank(in: entry.keys)
        .map { Self.weight($0, entry.nearness, isKnown: isKnown, isForeign: false) }
      let foreign = query.rank(in: entry.otherKeys)
        .map { Self.weight($0, entry.nearness, isKnown: isKnown, isForeign: true) }
      if let weight = [own, foreign].compactMap(\.self).min() { ranked.append((weight, place)) }
    }
    ranked.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
    return ranked.map(\.place)
  }
}

// MARK: Keys

extension Palette {
  var isTyping: Bool { true }
  var line: Int? { cursor }
  var click: DialogueClick { .second(.choose) }

  mutating func perform(_ name: DialogueBinding.Name, in view: DialogueView) -> Outcome {
    let page = max(1, view.layout.pickerHeight - 1)
    switch name {
    case .choose:
      return Self.meaning(of: field.text) ?? current.map { taking($0, in: view) } ?? .stay
    case .back: return .close(saying: .notice(Words.cancelled[view.language]))
    case .up: return go(to: cursor - 1, in: view)
    case .down: return go(to: cursor + 1, in: view)
    case .pageUp: return go(to: cursor - page, in: view)
    case .pageDown: return go(to: cursor + page, in: view)
    default: return .stay
    }
  }

  /// Moves the cursor; it stays within the list.
  mutating func go(to line: Int, in view: DialogueView) -> Outcome {
    cursor = max(0, min(line, matches.count - 1))
    return .stay
  }

  mutating func type(_ key: Key, in view: DialogueView) -> Outcome {
    if field.handle(key) { narrow(in: view) }
    return .stay
  }

  mutating func paste(_ text: String, in view: DialogueView) -> Outcome {
    field.paste(text)
    narrow(in: view)
    return .stay
  }

  /// Runs a command, or goes to a stand or a cooperative.
  private func taking(_ subject: Subject, in view: DialogueView) -> Outcome {
    let taking: Outcome =
      switch subject {
      case .command(let command): .request(.perform(command))
      case .stand(let id): going(to: id, in: view)
      case .cooperative(let id):
        if let stand = view.lists.stands[id]?.first {
          going(to: stand, in: view)
        } else {
          .all([
            .request(.goToList(of: id)),
            .say(
              .notice(
                "\(view.name(of: id))\(words: view.language.colon)\(view.standing(of: id))")),
          ])
        }
      }
    return .all([.close, .request(.remember(subject)), taking])
  }

  private func going(to id: Stand.ID, in view: DialogueView) -> Outcome {
    let seated = (view.plan.placements[id] ?? []).map { view.name(of: $0) }
    let label = view.plan.stands[id]?.label ?? id.text
    return .all([
      .request(.goTo(id)),
      .say(.notice("\(label)  \(seated.asValues.joined(separator: view.language.comma))")),
    ])
  }
}

// MARK: Paint

extension Palette {
  func paint(in view: DialogueView, on frame: inout Frame) {
    let box = view.layout.box
    BoxPainter.paint(box, title: view.text(PaletteWords.title), on: &frame)
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 3, width: box.width - 4, height: view.layout.pickerHeight)
    if matches.isEmpty {
      var writer = PanelWriter(inside, isMirrored: view.isMirrored)
      writer.line(view.text(Words.nothingMatches), style: view.theme.faint, on: &frame)
    }
    let window = ListWindow.range(count: matches.count, line: cursor, height: inside.height)
    for (row, place) in window.enumerated() {
      let area = MapRectangle(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      frame.link(
        x: area.x, y: area.y, width: area.width, list: ClickList.dialogue.rawValue, line: place)
      PaletteLine(matches[place], in: view)
        .paint(query, isCursor: place == cursor, in: view, area, on: &frame)
    }
    let count = view.figures("\(matches.count)")
    QueryLine.paint(field, count: count, of: view, in: box, on: &frame)
    if field.isEmpty { paintLimits(in: view, box, before: count, on: &frame) }
  }

  /// The signs that limit what is found, as long as nothing is typed.
  private func paintLimits(
    in view: DialogueView, _ box: MapRectangle, before count: DisplayText, on frame: inout Frame
  ) {
    let room = box.width - 11 - count.width
    let limits = Wrapping.lines(
      of: PaletteWords.limits.map { $0[view.language] }, joinedBy: "   ", width: room)
    guard let hint = limits.first else { return }
    let shown = view.text(hint).cropped(to: room)
    let line = QueryLine.line(in: box, of: view)
    frame.draw(
      shown, x: line.x(of: shown.width, after: line.width - count.width - 2 - shown.width),
      y: line.y, style: view.theme.faint)
  }
}
