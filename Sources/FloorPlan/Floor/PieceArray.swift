// SPDX-License-Identifier: Apache-2.0

/// An array in pieces: a changed copy shares all pieces but those that were touched.
///
/// The floor of a large hall has half a million cells; moving a stand touches a few hundred of
/// them. Copies that differ by so little cost so little.
///
/// Public, for the compiler specialises its subscript in other modules only then: a full check of a
/// large hall takes 1.4 times as long otherwise.
@frozen public struct PieceArray<Element: Sendable>: Sendable {
  @usableFromInline var pieces: [[Element]]
  @usableFromInline let shift: Int
  /// How many elements there are.
  public let count: Int

  /// Cuts an array into pieces of 2^`shift` elements, in O(n).
  @inlinable public init(_ elements: [Element], shift: Int) {
    self.shift = shift
    count = elements.count
    let size = 1 << shift
    pieces = []
    pieces.reserveCapacity((elements.count + size - 1) / size)
    var start = 0
    while start < elements.count {
      let end = Swift.min(start + size, elements.count)
      pieces.append(Array(elements[start..<end]))
      start = end
    }
  }
}

extension PieceArray: RandomAccessCollection, MutableCollection {
  /// The first position, 0.
  @inlinable public var startIndex: Int { 0 }
  /// The position after the last.
  @inlinable public var endIndex: Int { count }

  /// The element at a position, in O(1); setting one copies its piece if that is shared.
  @inlinable public subscript(position: Int) -> Element {
    @inline(__always) get { pieces[position >> shift][position & (1 << shift - 1)] }
    @inline(__always) _modify { yield &pieces[position >> shift][position & (1 << shift - 1)] }
  }

  /// All elements in one array, in O(n).
  @inlinable public var joinedElements: [Element] {
    var all: [Element] = []
    all.reserveCapacity(count)
    for piece in pieces { all += piece }
    return all
  }
}

extension PieceArray {
  /// The array of what a closure makes of each element, piece by piece, in O(n).
  func mapped<Result>(_ transform: (Element) -> Result) -> PieceArray<Result> {
    PieceArray<Result>(pieces: pieces.map { $0.map(transform) }, shift: shift, count: count)
  }

  init(pieces: [[Element]], shift: Int, count: Int) {
    self.pieces = pieces
    self.shift = shift
    self.count = count
  }

  /// Calls `body` with all elements in one piece of memory, in O(n).
  func withContiguousElements<Result>(
    _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    joinedElements.withUnsafeBufferPointer(body)
  }
}

extension PieceArray: Equatable where Element: Equatable {
  /// Whether both hold equal elements in the same order; pieces they share compare at once.
  public static func == (left: PieceArray, right: PieceArray) -> Bool {
    left.shift == right.shift ? left.pieces == right.pieces : left.elementsEqual(right)
  }
}

extension PieceArray: ExpressibleByArrayLiteral {
  /// Makes a short array, as lists of stands are.
  public init(arrayLiteral elements: Element...) {
    self.init(elements, shift: Self.listShift)
  }
}

extension PieceArray {
  /// The usual piece for things that every cell of a hall has.
  static var cellShift: Int { 10 }
  /// The usual piece for things that every stand or cooperative has.
  public static var listShift: Int { 6 }
}
