// SPDX-License-Identifier: Apache-2.0

/// The site of each column of a swap table, in memory of its own: the inner loops of the table read
/// it through neither a bounds check nor an access check.
struct SiteList: ~Copyable {
  /// How many columns.
  let count: Int
  private let base: UnsafeMutablePointer<Int>

  /// The first so many sites, in order.
  init(count: Int) {
    self.count = count
    base = .allocate(capacity: max(count, 1))
    for column in 0..<count { (base + column).initialize(to: column) }
  }

  deinit {
    base.deallocate()
  }

  @inline(__always)
  subscript(column: Int) -> Int { base[column] }

  /// Takes over other sites, as many.
  func assign(_ sites: [Int]) {
    for (column, site) in sites.enumerated() { base[column] = site }
  }

  /// Exchanges the sites of two columns.
  func exchange(_ one: Int, _ other: Int) {
    (base[one], base[other]) = (base[other], base[one])
  }
}
