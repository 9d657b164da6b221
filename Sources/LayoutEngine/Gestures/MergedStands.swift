// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The stands that a merged stand was, as it keeps them: under the key `mergedFrom`, by id, with
/// their numbers and rectangles in metres from the north-west corner of what became of them.
struct MergedStands {
  private static let key: ExactText = "mergedFrom"

  /// One of them.
  struct Former {
    let id: Stand.ID
    let number: String
    /// Its rectangles, from the north-west corner of the merged stand.
    var parts: [GridRectangle]
  }

  private(set) var all: [Former]
  private let module: Module

  /// Those that a stand keeps; what cannot be read is passed over.
  init(of stand: Stand, in module: Module) {
    self.module = module
    let entries = stand.source[Self.key]?.dictionary?.entries ?? []
    all = entries.compactMap { entry in
      guard let id = Stand.ID(entry.key.string), let former = entry.value.dictionary,
        case .array(let values)? = former["parts"]
      else { return nil }
      let parts = values.compactMap { $0.dictionary.flatMap { GridRectangle($0, module) } }
      guard parts.count == values.count, !parts.isEmpty else { return nil }
      return Former(id: id, number: former["number"]?.text ?? "", parts: parts)
    }
  }

  /// Those that a stand is made of when others merge into it, and what those were made of.
  init(merging others: [Stand], into survivor: Stand, as merged: Stand, in module: Module) {
    self.module = module
    all = []
    for stand in [survivor] + others {
      for former in MergedStands(of: stand, in: module).all {
        add(former.id, former.number, former.parts, from: stand.bounds, to: merged.bounds)
      }
    }
    // Floor under two of them is one's alone, and first the survivor's.
    let ownFloor = Set(survivor.footprint)
    for other in others {
      let own = other.footprint.filter { part in
        !ownFloor.contains(part)
          && !all.contains { $0.parts.contains(part.moved(from: merged.bounds)) }
      }
      let corner = GridRectangle(x: 0, y: 0, width: 0, depth: 0)
      add(other.id, other.number, own, from: corner, to: merged.bounds)
    }
  }

  private mutating func add(
    _ id: Stand.ID, _ number: String, _ parts: [GridRectangle], from old: GridRectangle,
    to new: GridRectangle
  ) {
    guard !parts.isEmpty, !all.contains(where: { $0.id == id }) else { return }
    let moved = parts.map { part in
      GridRectangle(
        x: part.x + old.x - new.x, y: part.y + old.y - new.y, width: part.width, depth: part.depth)
    }
    all.append(Former(id: id, number: number, parts: moved))
  }

  /// The rectangles of a stand as the stands that it was, itself first; as they are where they have
  /// changed since, or nothing is kept.
  func pieces(of stand: Stand) -> [[GridRectangle]] {
    var rest = stand.footprint
    var pieces: [[GridRectangle]] = []
    for former in all {
      let own = rest.filter { former.parts.contains($0.moved(from: stand.bounds)) }
      guard own.count == former.parts.count, own.count < rest.count else { continue }
      pieces.append(own)
      rest.removeAll(where: own.contains)
    }
    // What is left is the survivor's own floor only where every other's was found.
    let isKnown = !pieces.isEmpty && pieces.count == all.count
    return (isKnown ? Gestures.joinedGroups(rest) : rest.map { [$0] }) + pieces
  }

  /// Takes out the stand that a piece was; where none is just there, the first that is left.
  mutating func take(for parts: [GridRectangle], of stand: Stand) -> Former? {
    let moved = Set(parts.map { $0.moved(from: stand.bounds) })
    guard let place = all.firstIndex(where: { Set($0.parts) == moved }) ?? all.indices.first else {
      return nil
    }
    return all.remove(at: place)
  }

  /// Makes a stand keep them; nothing of the key is left where there are none.
  func keep(in stand: inout Stand) {
    guard !all.isEmpty else {
      stand.source[Self.key] = nil
      return
    }
    var kept = PropertyDictionary()
    for former in all {
      kept[ExactText(former.id.text)] = .dictionary([
        "number": .text(former.number),
        "parts": .array(former.parts.map { .dictionary($0.metres(module)) }),
      ])
    }
    stand.source[Self.key] = .dictionary(kept)
  }
}

extension GridRectangle {
  /// The same as seen from the corner of an extent.
  fileprivate func moved(from extent: GridRectangle) -> GridRectangle {
    GridRectangle(x: x - extent.x, y: y - extent.y, width: width, depth: depth)
  }

  fileprivate func metres(_ module: Module) -> PropertyDictionary {
    [
      "x": .real(module.metres(x)), "y": .real(module.metres(y)),
      "width": .real(module.metres(width)), "depth": .real(module.metres(depth)),
    ]
  }

  fileprivate init?(_ metres: PropertyDictionary, _ module: Module) {
    let lengths = ["x", "y", "width", "depth"].compactMap { key -> Int? in
      switch metres[key] {
      case .real(let length)?: module.wholeCells(length)
      case .integer(let length)?: module.wholeCells(Double(length))
      default: nil
      }
    }
    guard lengths.count == 4, lengths[2] > 0, lengths[3] > 0 else { return nil }
    self.init(x: lengths[0], y: lengths[1], width: lengths[2], depth: lengths[3])
  }
}
