// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the body once for each index below `count`, each on a thread of its own, the first on this
/// one; returns when all have ended.
///
/// Threads, not tasks: tasks would share as many threads as there are processors, and a search that
/// waits for another to end would outlive its time limit.
func runConcurrently(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  var threads: [pthread_t] = []
  var left: [Int] = []
  for index in 1..<max(count, 1) {
    if let thread = startThread({ body(index) }) {
      threads.append(thread)
    } else {
      left.append(index)
    }
  }
  if count > 0 { body(0) }
  for index in left { body(index) }
  for thread in threads { pthread_join(thread, nil) }
}

/// Carries a closure into a thread.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

/// The thread, to be joined; nil if the system has none left.
private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
  let body = Unmanaged.passRetained(ThreadBody(run))
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  let status = pthread_create(&thread, nil, startRoutine, body.toOpaque())
  guard status == 0 else {
    body.release()
    return nil
  }
  return thread
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
