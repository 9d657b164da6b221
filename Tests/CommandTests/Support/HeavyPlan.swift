// SPDX-License-Identifier: Apache-2.0

import Testing

/// Plan files of at most a mebibyte that are made to be heavy: what is little to write down and much to
/// look at.
struct HeavyPlan: Sendable, CustomTestStringConvertible {
  /// What makes it heavy.
  let name: String
  /// The file.
  let bytes: [UInt8]

  var testDescription: String { name }

  /// So many bytes a file has at most.
  static let most = 1 << 20

  /// One of each sort.
  static let all = [crowd, crooked, fineGrid, columns, areas, freedStands, manyRules]

  /// Thousands on two stands that are shared.
  static let crowd: HeavyPlan = {
    let stands = (0..<2).map { stand($0, x: 3 + 3 * $0, y: 3, more: #","shared":true"#) }
    let guests = (0..<2).map { stand in
      #""s\#(stand)":["# + (0..<1500).map { "\"c\(2 * $0 + stand)\"" }.joined(separator: ",") + "]"
    }
    return HeavyPlan(
      "3,000 cooperatives on two stands", width: 20, depth: 20, stands: stands,
      cooperatives: 3000, placements: guests,
      rules: [
        #"{"kind":"keepApart","a":{},"b":{},"metres":50.0,"severity":"error"}"#,
        #"{"kind":"cluster","of":{}}"#, #"{"kind":"cap","of":{},"count":3,"metres":9.0}"#,
        #"{"kind":"cookingApart"}"#,
      ])
  }()

  /// Stands that lie in no rows, so that no two walks have much in common.
  static let crooked: HeavyPlan = {
    let stands = (0..<1600).map { number in
      stand(number, x: 10 * (number % 40) + number * 7 % 5, y: 10 * (number / 40) + number * 3 % 5)
    }
    return HeavyPlan(
      "1,600 crooked stands that should be grouped", width: 410, depth: 410, stands: stands,
      cooperatives: 1590, seated: 1590, rules: [#"{"kind":"cluster","of":{}}"#])
  }()

  /// Aisles of sixty cells among columns as thick as one.
  static let fineGrid: HeavyPlan = {
    let columns = (0..<150).map { number in
      let (x, y) = (Double(number * 37 % 380) / 10, Double(number * 61 % 380) / 10)
      return #""k\#(number)":{"kind":"column","x":\#(x),"y":\#(y),"width":0.05,"depth":0.05}"#
    }
    return HeavyPlan(
      "aisles of 60 cells that narrow at hundreds of columns", width: 40, depth: 40,
      module: 0.05, features: columns, stands: (0..<8).map { stand($0, x: 3 * $0 + 3, y: 20) },
      cooperatives: 8, seated: 7, rules: [])
  }()

  /// Thousands of columns on an ordinary grid.
  private static let columns: HeavyPlan = {
    let columns = (0..<4000).map { number in
      let (x, y) = (number * 73 % 397, number * 151 % 389)
      return #""k\#(number)":{"kind":"column","x":\#(x).0,"y":\#(y).0,"width":0.5,"depth":0.5}"#
    }
    return HeavyPlan(
      "thousands of columns", width: 400, depth: 400, features: columns,
      stands: (0..<40).map { stand($0, x: 6 * $0 + 3, y: 201) }, cooperatives: 40, seated: 36,
      rules: [])
  }()

  /// Areas that each take nearly the whole of a large hall.
  private static let areas: HeavyPlan = {
    let areas = (0..<5000).map { number in
      #""k\#(number)":{"kind":"restArea","x":\#(number % 300).0,"y":\#(number / 300).0,"width":1500.0,"depth":900.0}"#
    }
    return HeavyPlan(
      "5,000 areas over one another", width: 2000, depth: 1000, features: areas,
      stands: [stand(0, x: 1900, y: 950)], cooperatives: 1, seated: 1, rules: [])
  }()

  /// Hundreds of free stands in rows, and as many who wait for two of them.
  static let freedStands: HeavyPlan = {
    let stands = (0..<1200).map { stand($0, x: 3 * ($0 % 60) + 3, y: 6 * ($0 / 60) + 3) }
    return HeavyPlan(
      "1,200 free stands and 1,200 who wait for two each", width: 190, depth: 130, stands: stands,
      cooperatives: 1300, seated: 40, minArea: 18, rules: [#"{"kind":"areaFits"}"#])
  }()

  /// So many rules about everybody that there are more violations than are listed.
  static let manyRules: HeavyPlan = {
    let rules = (0..<300).map { number in
      #"{"kind":"keepApart","a":{},"b":{},"metres":\#(30 + number).0,"severity":"error"}"#
    }
    return HeavyPlan(
      "300 rules that keep everybody apart", width: 100, depth: 40,
      stands: (0..<60).map { stand($0, x: 3 * ($0 % 30) + 3, y: 6 * ($0 / 30) + 3) },
      cooperatives: 64, seated: 58, rules: rules)
  }()

  private static func stand(_ number: Int, x: Int, y: Int, more: String = "") -> String {
    #""s\#(number)":{"number":"\#(number)","parts":[{"x":\#(x).0,"y":\#(y).0,"width":3.0,"depth":3.0}],"powerKilowatts":3.0\#(more)}"#
  }

  private init(
    _ name: String, width: Int, depth: Int, module: Double = 0.5, features: [String] = [],
    stands: [String], cooperatives: Int, seated: Int = 0, placements: [String] = [],
    minArea: Int = 6, rules: [String]
  ) {
    let people = (0..<cooperatives).map { number in
      let category = ["honey", "olive", "dates"][number % 3]
      let status = number < seated || !placements.isEmpty ? "confirmed" : "waiting"
      return
        #""c\#(number)":{"category":"\#(category)","cooking":\#(number % 2 == 0),"minArea":\#(minArea).0,"status":"\#(status)"}"#
    }
    let seats =
      placements.isEmpty ? (0..<seated).map { #""s\#($0)":["c\#($0)"]"# } : placements
    let usual = [
      "minimumAisleWidth", "insideHall", "noOverlap", "standOpen", "exitReach", "exitClear",
      "deadEnd", "numbersUnique", "narrowGap", "placed", "oneEach",
    ]
    let listed =
      usual.map { #""\#($0)":{"kind":"\#($0)"}"# }
      + rules.enumerated().map { #""rule-\#($0)":\#($1)"# }
    let door = #""door":{"kind":"exit","side":"north","offset":2.0,"width":3.0}"#
    func dictionary(_ entries: [String]) -> String { "{" + entries.joined(separator: ",") + "}" }
    let text = dictionary([
      #""format":"org.qarya.plan","formatVersion":1"#,
      #""hall":{"width":\#(width).0,"depth":\#(depth).0,"module":\#(module),"features":"#
        + dictionary([door] + features) + "}",
      #""stands":"# + dictionary(stands), #""cooperatives":"# + dictionary(people),
      #""placements":"# + dictionary(seats), #""rules":"# + dictionary(listed),
    ])
    self.name = name
    bytes = Array(text.utf8)
  }
}
