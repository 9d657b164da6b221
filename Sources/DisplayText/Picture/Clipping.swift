// SPDX-License-Identifier: Apache-2.0

/// The part of `start ..< start + length` that lies in `0 ..< limit`, for any integers at all.
func clippedSpan(from start: Int, length: Int, within limit: Int) -> Range<Int> {
  guard length > 0, limit > 0, start < limit else { return 0..<0 }
  let (sum, overflow) = start.addingReportingOverflow(length)
  let end = min(overflow ? Int.max : sum, limit)
  let first = max(start, 0)
  return first < end ? first..<end : 0..<0
}
