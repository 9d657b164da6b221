// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A flag that any thread can raise and one thread waits for, without a terminal.
///
/// Unchecked because the semaphore is a C structure behind a pointer; all its functions may be
/// called from any thread, and the pointer itself never changes.
package final class WakeSignal: @unchecked Sendable {
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  package init() {
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  /// Raises the flag.
  package func post() {
    sem_post(semaphore)
  }

  /// Lowers the flag; whether it was raised.
  package func take() -> Bool {
    var wasRaised = false
    while sem_trywait(semaphore) == 0 { wasRaised = true }
    return wasRaised
  }

  /// Waits until the flag is raised and lowers it; false when the time has passed.
  package func wait(for timeout: Duration) -> Bool {
    var deadline = timespec()
    clock_gettime(CLOCK_REALTIME, &deadline)
    let (seconds, attoseconds) = timeout.components
    let day: Int64 = 86_400
    let nanoseconds = Int64(deadline.tv_nsec) + attoseconds / 1_000_000_000
    deadline.tv_sec += Int(min(max(seconds, 0), day) + nanoseconds / 1_000_000_000)
    deadline.tv_nsec = max(0, Int(nanoseconds % 1_000_000_000))
    guard sem_timedwait(semaphore, &deadline) == 0 else { return take() }
    _ = take()
    return true
  }
}
