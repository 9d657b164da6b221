// SPDX-License-Identifier: Apache-2.0

/// What flows and distances can be divided by so that every value stays whole.
///
/// Smaller entries fit narrower lanes: many published instances count in tens.
struct CommonUnit {
  private let ofFlows: Int
  private let ofDistances: Int

  /// How many of the original units of value are one of the divided.
  var product: Int { ofFlows * ofDistances }

  init(flows: [Int], distances: [Int], linear: [Int]) {
    // Linear entries are divided by both, so both together must divide them.
    let ofLinear = Self.divisor(of: linear)
    ofFlows = max(Self.greatest(Self.divisor(of: flows), ofLinear), 1)
    ofDistances = max(Self.greatest(Self.divisor(of: distances), ofLinear / ofFlows), 1)
  }

  func divide(flows: inout [Int], distances: inout [Int], linear: inout [Int]) {
    for index in flows.indices { flows[index] /= ofFlows }
    for index in distances.indices { distances[index] /= ofDistances }
    if product > 1 {
      for index in linear.indices { linear[index] /= product }
    }
  }

  /// The greatest common divisor of all entries; 0 if all are zero.
  private static func divisor(of entries: [Int]) -> Int {
    var divisor = 0
    for entry in entries where divisor != 1 { divisor = greatest(divisor, abs(entry)) }
    return divisor
  }

  /// The greatest common divisor (Euclid); 0 is divided by everything.
  private static func greatest(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
