// SPDX-License-Identifier: Apache-2.0

extension WalkingDistance {
  /// What a place holds during a repair while its way is lost and no other is found.
  private static let lost: Int32 = -3

  /// What changed for a walk: on the floor, and in where it sets out from.
  struct Change {
    /// What became of places and links.
    var passages = Passages.Change()
    /// Places that are no source any more, though they may still be there.
    var lostSources: [Int] = []
    /// Places that became a source, or are one and were opened.
    var newSources: [Int] = []

    /// Whether the walk stays as it is.
    var isEmpty: Bool { passages.isEmpty && lostSources.isEmpty && newSources.isEmpty }
  }

  /// Brings the distances up to date after a change, and returns the cells where they differ now.
  ///
  /// First the places that lost every shortest way are found, nearest first: a place keeps its
  /// distance while one linked to it is one step nearer. Then those places, and what was opened, are
  /// walked into again from the places around them (Ramalingam and Reps, 1996, for unit steps).
  ///
  /// A change that reaches too far is walked anew.
  ///
  /// - Parameters:
  ///   - sources: All places to set out from now.
  ///   - looked: Grows by how many places were looked at.
  /// - Complexity: O(n log n) for n places that changed, with their neighbours; O(cells) at most.
  mutating func repair(
    _ change: Change, from sources: [Int], over passages: Passages, looking looked: inout Int
  ) -> [Int] {
    var repair = Repair(walk: self, passages: passages)
    repair.lose(change)
    if !repair.isTooLarge { repair.find(change) }
    looked += repair.touched.count
    if !repair.isTooLarge {
      let changed = repair.finish()
      self = repair.walk
      return changed
    }
    looked += steps.count
    let before = steps.joinedElements
    self = WalkingDistance(from: sources, over: passages)
    let now = steps.joinedElements
    return before.indices.filter { before[$0] != now[$0] }
  }

  /// A place and how far it is, in steps.
  private struct Reached {
    let far: Int32
    let place: Int
  }

  /// Places in the order of their distances.
  private struct Wave {
    /// Where it begins, nearest first.
    private let first: [Reached]
    /// What it reached on its way, which comes in order by itself.
    var reached: [Reached] = []
    private var (nextFirst, nextReached) = (0, 0)

    init(_ first: [Reached]) { self.first = first.sorted { $0.far < $1.far } }

    /// The nearest place that has not had its turn, and whether it is one of those at the beginning.
    @inline(__always)
    mutating func next() -> (Reached, isFirst: Bool)? {
      let isOver = nextReached == reached.count
      if nextFirst < first.count, isOver || first[nextFirst].far <= reached[nextReached].far {
        defer { nextFirst += 1 }
        return (first[nextFirst], true)
      }
      if isOver { return nil }
      defer { nextReached += 1 }
      return (reached[nextReached], false)
    }
  }

  private struct Repair {
    var walk: WalkingDistance
    let passages: Passages
    /// Each place touched, once, with what it held before.
    var touched: [(place: Int, before: Int32)] = []
    /// The cells that were split or are, and what they held before.
    var resplit: [(cell: Int, before: Int32)] = []
    /// Whether a new walk costs less than going on.
    var isTooLarge: Bool { touched.count > walk.steps.count / 16 + 16 }

    @inline(__always)
    func far(_ place: Int) -> Int32 {
      place < walk.steps.count ? walk.steps[place] : walk.splitSteps[place] ?? unreachable
    }

    @inline(__always)
    mutating func hold(_ far: Int32, at place: Int) {
      if place < walk.steps.count { walk.steps[place] = far } else { walk.splitSteps[place] = far }
    }

    /// Adds the places around a cell whose shortest way may have led over it, over links that may be
    /// gone.
    @inline(__always)
    func doubt(around place: Int, _ before: Int32, _ places: inout [Reached]) {
      let far = before + 1
      passages.forEachPlace(around: passages.cell(of: place)) {
        if self.far($0) == far { places.append(Reached(far: far, place: $0)) }
      }
    }

    /// Whether a place that is linked is so many steps away.
    @inline(__always)
    func isBeside(_ place: Int, _ far: Int32) -> Bool {
      var found = false
      passages.forEachLink(from: place) { if self.far($0) == far { found = true } }
      return found
    }

    mutating func lose(_ change: Change) {
      var first: [Reached] = []
      for cell in change.passages.resplit {
        resplit.append((cell, walk.steps[cell]))
      }
      for place in change.passages.closed {
        let before = far(place)
        if before >= 0 {
          touched.append((place, before))
          hold(unreachable, at: place)
        }
      }
      // What a split cell held was the least of its places; now it may be a place itself.
      for (cell, _) in resplit where walk.steps[cell] >= 0 { walk.steps[cell] = unreachable }
      for number in touched.indices {
        doubt(around: touched[number].place, touched[number].before, &first)
      }
      for place in change.passages.unlinked where far(place) > 0 {
        first.append(Reached(far: far(place), place: place))
      }
      for place in change.lostSources where far(place) == 0 {
        touched.append((place, 0))
        hold(lost, at: place)
        doubt(around: place, 0, &first)
      }
      var wave = Wave(first)
      while let (next, _) = wave.next() {
        guard far(next.place) == next.far else { continue }
        if isTooLarge { return }
        if isBeside(next.place, next.far - 1) { continue }
        touched.append((next.place, next.far))
        hold(lost, at: next.place)
        doubt(around: next.place, next.far, &wave.reached)
      }
    }

    mutating func find(_ change: Change) {
      let passages = passages
      var first: [Reached] = []
      for (place, _) in touched where far(place) == lost { propose(place, &first) }
      for place in change.passages.opened where passages.hasPlace(place) {
        propose(place, &first)
      }
      for place in change.passages.linked where passages.hasPlace(place) {
        propose(place, &first)
      }
      for place in change.newSources where passages.hasPlace(place) {
        first.append(Reached(far: 0, place: place))
      }
      var wave = Wave(first)
      while let (next, isFirst) = wave.next() {
        // What was reached is noted already, unless a shorter way was found meanwhile.
        guard isFirst ? set(next.place, next.far) : far(next.place) == next.far else { continue }
        if isTooLarge { return }
        let far = next.far + 1
        passages.forEachLink(from: next.place) {
          if set($0, far) { wave.reached.append(Reached(far: far, place: $0)) }
        }
      }
    }

    /// Adds a place with its shortest way over the places linked to it, if there is one.
    private func propose(_ place: Int, _ places: inout [Reached]) {
      var best = Int32.max
      passages.forEachLink(from: place) {
        let far = self.far($0)
        if far >= 0 { best = min(best, far + 1) }
      }
      if best < .max { places.append(Reached(far: best, place: place)) }
    }

    /// Notes a shorter way to a place; false if it is none.
    private mutating func set(_ place: Int, _ far: Int32) -> Bool {
      let before = self.far(place)
      if before == lost {
        hold(far, at: place)
        return true
      }
      guard before > far || before == unreachable else { return false }
      touched.append((place, before))
      hold(far, at: place)
      return true
    }

    /// Closes what stayed lost, and returns the cells that differ now.
    mutating func finish() -> [Int] {
      let count = walk.steps.count
      var changed: [Int] = []
      for (place, before) in touched {
        if far(place) == lost { hold(unreachable, at: place) }
        if place >= count {
          if walk.splitSteps[place] == unreachable { walk.splitSteps[place] = nil }
          resplit.append((place % count, walk.steps[place % count]))
        } else if walk.steps[place] != before {
          changed.append(place)
        }
      }
      if resplit.isEmpty { return changed }
      // Cells that are or were split are told apart from their places: once each, by what they held
      // at first.
      var before: [Int: Int32] = [:]
      for (cell, held) in resplit where before[cell] == nil { before[cell] = held }
      changed.removeAll { before[$0] != nil }
      for (cell, held) in before.sorted(by: { $0.key < $1.key }) {
        if passages.cells[cell].contains(.split) {
          let reached = passages.places(of: cell).map(far).filter { $0 >= 0 }
          walk.steps[cell] = reached.min() ?? unreachable
        }
        if walk.steps[cell] != held { changed.append(cell) }
      }
      return changed
    }
  }
}
