// SPDX-License-Identifier: Apache-2.0

import QuadraticAssignment
import TestSupport
import Testing

@Suite("A file in QAPLIB format")
struct QAPLIBReaderTests {
  @Test("is the size, the flows and the distances, with any white space between")
  func reads() throws {
    let instance = try read("2\r\n\n 0 1\n\t2 3\n\n4 -5 6\n7")
    let expected = try QuadraticAssignmentInstance(
      size: 2, flows: [0, 1, 2, 3], distances: [4, -5, 6, 7])
    #expect(instance == expected)
  }

  @Test("is refused with the place of what is wrong", arguments: refusals)
  func refuses(refusal: Refusal) {
    let error = #expect(throws: QAPLIBError.self) { try read(refusal.text) }
    #expect(error?.reason == refusal.reason)
    #expect(error.map { [$0.line, $0.column] } == refusal.place)
  }

  @Test("says in words what is wrong")
  func description() {
    let error = #expect(throws: QAPLIBError.self) { try read("1\n\u{1B}[2J 0") }
    #expect(error?.description == #"2:1: not a whole number: "?[2J""#)
  }

  @Test("may be any bytes: it is read or refused")
  func anyBytes() {
    var generator = SplitMix64(seed: 11)
    let alphabet = Array("0123456789 -+.e\n\u{0}é".utf8)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      do throws(QAPLIBError) {
        let instance = try QuadraticAssignmentInstance(qaplib: bytes)
        #expect(instance.flows.count == instance.facilities * instance.facilities)
      } catch {
        #expect(error.line >= 1 && error.column >= 1)
      }
    }
  }

  struct Refusal: Sendable {
    var text: String
    var reason: QAPLIBError.Reason
    var place: [Int]
  }

  static let refusals = [
    Refusal(text: "", reason: .empty, place: [1, 1]),
    Refusal(text: " \n ", reason: .empty, place: [2, 2]),
    Refusal(text: "1 x 0", reason: .notAWholeNumber("x"), place: [1, 3]),
    Refusal(text: "1\n0\n 1.5", reason: .notAWholeNumber("1.5"), place: [3, 2]),
    Refusal(text: "1 - 0", reason: .notAWholeNumber("-"), place: [1, 3]),
    Refusal(text: "1 --1 0", reason: .notAWholeNumber("--1"), place: [1, 3]),
    Refusal(text: "1 +1 0", reason: .notAWholeNumber("+1"), place: [1, 3]),
    Refusal(
      text: "1 aaaaaaaaaaaaaaaaaaaaaaaaa", reason: .notAWholeNumber("aaaaaaaaaaaaaaaaaaaa..."),
      place: [1, 3]),
    Refusal(text: "1 9223372036854775808 0", reason: .numberTooLarge, place: [1, 3]),
    Refusal(text: "1 -9223372036854775809 0", reason: .numberTooLarge, place: [1, 3]),
    Refusal(text: "1 99999999999999999999999 0", reason: .numberTooLarge, place: [1, 3]),
    Refusal(text: "0", reason: .impossibleSize(0), place: [1, 1]),
    Refusal(text: "-3 1", reason: .impossibleSize(-3), place: [1, 1]),
    Refusal(text: "4294967296", reason: .impossibleSize(4_294_967_296), place: [1, 1]),
    Refusal(
      text: "30000 1 2", reason: .tooFewNumbers(expected: 1_800_000_000, found: 2), place: [1, 10]),
    Refusal(
      text: "2\n1 2 3 4\n5 6 7\n", reason: .tooFewNumbers(expected: 8, found: 7), place: [4, 1]),
    Refusal(text: "1\n1 1\n9", reason: .tooManyNumbers(expected: 2), place: [3, 1]),
    Refusal(
      text: "1 9223372036854775807 1", reason: .instance(.weightsTooLarge(matrix: .flows)),
      place: [1, 24]),
    Refusal(
      text: "1 -9223372036854775808 1", reason: .instance(.weightsTooLarge(matrix: .flows)),
      place: [1, 25]),
  ]

  private func read(_ text: String) throws -> QuadraticAssignmentInstance {
    try QuadraticAssignmentInstance(qaplib: Array(text.utf8))
  }
}
