// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A thread beside the one that has the screen.
struct BackgroundThread: Sendable {
  private let thread: pthread_t

  /// Starts a thread; nil if the system has none left.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(ThreadBody(run))
    var thread = pthread_t()
    guard pthread_create(&thread, nil, startRoutine, body.toOpaque()) == 0 else {
      body.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits until the thread has ended; to be called once.
  func join() { pthread_join(thread, nil) }

  /// Lets the thread end by itself; to be called once, instead of `join`.
  func leave() { pthread_detach(thread) }
}

/// Carries a closure into a thread.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

private let startRoutine: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
  argument in
  if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}
