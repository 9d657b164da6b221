// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("sessionHours")
struct SessionHoursTests {
  private func minutes(_ session: Session, _ opens: TimeSpan?...) -> [Double?] {
    TextHall(
      """
      +====--------+
      |............|
      +------------+
      """
    ).plan(rules: [.of("sessionHours")]).with([session], opens: opens).violations.map(\.measured)
  }

  @Test("the limits themselves are inside; a minute more is told")
  func limits() {
    #expect(minutes(.named("a", in: nil, 540...600), .minutes(540, 600)) == [])
    #expect(minutes(.named("a", in: nil, 539...600), .minutes(540, 600)) == [1])
    #expect(minutes(.named("a", in: nil, 540...602), .minutes(540, 600)) == [2])
  }

  @Test("it lies inside one span; two that it crosses are not enough")
  func oneSpan() {
    let opens = (TimeSpan.minutes(540, 600), TimeSpan.minutes(600, 720))
    #expect(minutes(.named("a", in: nil, 570...660), opens.0, opens.1) == [30])
    #expect(minutes(.named("a", in: nil, 600...660), opens.0, opens.1) == [])
  }

  @Test("on a day when the fair is closed all of it is outside")
  func closed() {
    #expect(minutes(.named("a", in: nil, 2000...2060), .minutes(540, 600)) == [60])
  }

  @Test("a plan that does not say when it is open asks nothing, nor does one without a time")
  func unknown() {
    #expect(minutes(.named("a", in: nil, 0...60)) == [])
    #expect(minutes(.named("a"), .minutes(540, 600)) == [])
  }
}
