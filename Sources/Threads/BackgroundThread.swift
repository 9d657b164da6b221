// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread beside the one that starts it.
///
/// Threads, not tasks: tasks would share as many threads as there are processors, and a search that
/// waits for another to end would outlive its time limit.
///
/// Unchecked because some systems name a thread by a pointer; it may be used from any thread.
package struct BackgroundThread: @unchecked Sendable {
  private let thread: pthread_t

  /// Starts a thread; nil if the system has none left.
  package init?(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(ThreadBody(run))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(&thread, nil, startRoutine, body.toOpaque())
    guard status == 0, let started = thread as pthread_t? else {
      body.release()
      return nil
    }
    self.thread = started
  }

  /// Waits until the thread has ended; to be called once.
  package func join() { pthread_join(thread, nil) }

  /// Lets the thread end by itself; to be called once, instead of `join`.
  package func leave() { pthread_detach(thread) }
}

/// Runs the body once for each index below `count`, each on a thread of its own, the first on this
/// one; returns when all have ended.
package func runConcurrently(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  var threads: [BackgroundThread] = []
  var left: [Int] = []
  for index in 1..<max(count, 1) {
    if let thread = BackgroundThread({ body(index) }) {
      threads.append(thread)
    } else {
      left.append(index)
    }
  }
  if count > 0 { body(0) }
  for index in left { body(index) }
  for thread in threads { thread.join() }
}

/// How many processors there are.
package var processorCount: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }

/// Carries a closure into a thread.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

#if canImport(Darwin)
  private let startRoutine: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
    { argument in
      Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run()
      return nil
    }
#else
  private let startRoutine: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
    { argument in
      if let argument { Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().run() }
      return nil
    }
#endif
