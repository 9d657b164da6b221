// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The kinds that are about doors and fire gear.
extension Oracle {
  func exitCount(_ rule: OracleRule) -> [OracleFinding] {
    let persons = persons(rule)
    let needed = persons <= 50 ? 1 : persons <= 500 ? 2 : 2 + (persons - 500 + 499) / 500
    let exits = groups(of: floor.doors).count
    return exits < needed
      ? [
        rule.finding(features: floor.doors.map(\.id.text), Double(exits), of: Double(needed))
      ] : []
  }

  func exitWidth(_ rule: OracleRule) -> [OracleFinding] {
    let persons = persons(rule)
    let needed = 0.6 * Double((persons + 99) / 100)
    let widths = floor.doors.map { width(of: $0) }
    var found: [OracleFinding] = []
    let sum = widths.reduce(0, +)
    if sum < needed - 1e-9 {
      found.append(rule.finding(features: floor.doors.map(\.id.text), sum, of: needed))
    }
    for (door, width) in zip(floor.doors, widths) where persons > 200 && width < 1.4 - 1e-9 {
      found.append(rule.finding(features: [door.id.text], width, of: 1.4))
    }
    return found
  }

  func exitClear(_ rule: OracleRule) -> [OracleFinding] {
    let least = rule.number("metres") ?? 3
    return floor.doors.flatMap { door in
      let segment = [floor.opening(of: door)]
      let byStands = stands.compactMap { stand -> OracleFinding? in
        let gap = floor.gap(segment, stand.stand.parts)
        return gap < least - 1e-9
          ? rule.finding(stands: [stand.id], features: [door.id.text], gap, of: least) : nil
      }
      let byFeatures = blocking.filter { $0.kind != .wall && $0.kind != .void }
        .compactMap { feature -> OracleFinding? in
          let gap = floor.gap(segment, [floor.extent(of: feature)])
          return gap < least - 1e-9
            ? rule.finding(features: [door.id.text, feature.id.text], gap, of: least) : nil
        }
      return byStands + byFeatures
    }
  }

  func fireGearClear(_ rule: OracleRule) -> [OracleFinding] {
    let least = rule.number("metres") ?? 1.5
    return gear.flatMap { gear in
      stands.filter { $0.stand.id != gear.mountedOn }.compactMap { stand in
        let gap = floor.gap([floor.extent(of: gear)], stand.stand.parts)
        return gap < least - 1e-9
          ? rule.finding(stands: [stand.id], features: [gear.id.text], gap, of: least) : nil
      }
    }
  }

  func extinguishers(_ rule: OracleRule) -> [OracleFinding] {
    let needed = (hallArea / (rule.number("squareMetres") ?? 200) - 1e-9).rounded(.up)
    return Double(gear.count) < needed ? [rule.finding(Double(gear.count), of: needed)] : []
  }

  private var gear: [Feature] {
    plan.hall.features.values.filter { $0.kind == .extinguisher }
  }

  private func width(of feature: Feature) -> Double {
    guard case .door(let door) = feature.place else { return 0 }
    return Double(door.width) * floor.metres
  }

  /// The crowd on the floor open to the public, rounded up.
  private func persons(_ rule: OracleRule) -> Int {
    let cells = floor.isPublic.reduce(0) { $0 + $1.count { $0 } }
    return Int(((rule.number("density") ?? 1) * squareMetres(cells) - 1e-9).rounded(.up))
  }

  /// Doors that form one exit: nearer than 5 m to each other, also through others.
  private func groups(of doors: [Feature]) -> [[Feature]] {
    var groups: [[Feature]] = []
    for door in doors {
      let isNear = { (group: [Feature]) in
        group.contains {
          floor.gap([floor.opening(of: door)], [floor.opening(of: $0)]) < 5 - 1e-9
        }
      }
      let joined = groups.filter(isNear).flatMap { $0 } + [door]
      groups = groups.filter { !isNear($0) } + [joined]
    }
    return groups
  }
}
