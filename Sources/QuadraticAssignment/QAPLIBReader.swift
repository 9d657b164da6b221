// SPDX-License-Identifier: Apache-2.0

extension QuadraticAssignmentInstance {
  /// The instance in a file in QAPLIB format: the size n, then two n × n matrices, row by row, all
  /// whole numbers with white space between them.
  ///
  /// The first matrix becomes the flows, the second the distances; the value is the same either
  /// way round, but the assignment is its inverse.
  ///
  /// Source: Burkard, Karisch & Rendl, "QAPLIB – a quadratic assignment problem library", 1997.
  /// - Complexity: O(bytes)
  public init(qaplib bytes: [UInt8]) throws(QAPLIBError) {
    var words = NumberWords(bytes)
    guard let size = try words.next() else { throw words.error(.empty) }
    // 2¹⁵ squared twice is more than any file holds that could be read here.
    guard (1...(1 << 15)).contains(size) else { throw words.error(.impossibleSize(size)) }
    let expected = 2 * size * size
    // Every number takes two bytes: what the size claims is reserved only if it can be there.
    var numbers: [Int] = []
    numbers.reserveCapacity(min(expected, bytes.count / 2 + 1))
    while let number = try words.next() {
      guard numbers.count < expected else { throw words.error(.tooManyNumbers(expected: expected)) }
      numbers.append(number)
    }
    guard numbers.count == expected else {
      throw words.error(.tooFewNumbers(expected: expected, found: numbers.count))
    }
    do {
      try self.init(
        size: size, flows: Array(numbers[..<(expected / 2)]),
        distances: Array(numbers[(expected / 2)...]))
    } catch {
      throw words.error(.instance(error))
    }
  }
}

/// The whole numbers in a text, and the place of the last one.
private struct NumberWords {
  private let bytes: [UInt8]
  private var index = 0
  /// Where the next byte is.
  private var line = 1
  private var column = 1
  /// Where the last word began.
  private var wordLine = 1
  private var wordColumn = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// An error at the last word, or at the end once there is no next.
  func error(_ reason: QAPLIBError.Reason) -> QAPLIBError {
    QAPLIBError(reason: reason, line: wordLine, column: wordColumn)
  }

  /// The next number; nil at the end.
  mutating func next() throws(QAPLIBError) -> Int? {
    while let byte = peek(), byte.isSpace { advance() }
    (wordLine, wordColumn) = (line, column)
    let start = index
    while let byte = peek(), !byte.isSpace { advance() }
    if start == index { return nil }
    return try number(in: bytes[start..<index])
  }

  private func number(in word: ArraySlice<UInt8>) throws(QAPLIBError) -> Int {
    let isNegative = word.first == UInt8(ascii: "-")
    let digits = isNegative ? word.dropFirst() : word[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else {
      throw error(.notAWholeNumber(printable(word)))
    }
    var value = 0
    for digit in digits {
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.subtractingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      guard !overflow, !carry else { throw error(.numberTooLarge) }
      value = sum
    }
    // Counted downwards, as there is one more negative number than positive ones.
    if isNegative { return value }
    guard value != .min else { throw error(.numberTooLarge) }
    return -value
  }

  private func peek() -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private mutating func advance() {
    let isNewline = bytes[index] == UInt8(ascii: "\n")
    line += isNewline ? 1 : 0
    column = isNewline ? 1 : column + 1
    index += 1
  }
}

/// The first characters of a word, whatever it holds, without control characters.
private func printable(_ word: ArraySlice<UInt8>) -> String {
  let shown = word.prefix(20).map { byte in
    (0x20..<0x7F).contains(byte) ? Character(Unicode.Scalar(byte)) : "?"
  }
  return String(shown) + (word.count > 20 ? "..." : "")
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || (0x09...0x0D).contains(self) }
}
