// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing
import Threads

@Suite("Concurrent runs")
struct BackgroundThreadTests {
  @Test("run once for each index, all ended on return", arguments: [0, 1, 2, 9])
  func everyIndex(count: Int) {
    let indices = Mutex<[Int]>([])
    runConcurrently(count) { index in indices.withLock { $0.append(index) } }
    #expect(indices.withLock { $0 }.sorted() == Array(0..<count))
  }
}
