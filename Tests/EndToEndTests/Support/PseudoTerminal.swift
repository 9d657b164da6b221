// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns

/// The other side of a terminal in which the editor runs alone: bytes in and bytes out, as a slow
/// line, a broken one or a very fast typist would have them.
///
/// There is no shell and nothing that draws; ``Terminal`` has both.
final class PseudoTerminal {
  private static let patience = Duration.seconds(60)

  /// Where the editor runs, and its home.
  let folder: TemporaryFolder
  /// All that the editor has sent so far.
  private(set) var received: [UInt8] = []

  private var master: Int32
  private let id: pid_t
  private var status: Int32?
  private let hasShell: Bool
  /// The side that the editor has.
  private let path: String
  private let modesBefore: termios

  /// Opens a terminal and starts the editor in it.
  ///
  /// - Parameters:
  ///   - hasShell: Whether the editor is started by a shell, whose terminal it stays when the editor
  ///     has ended: without one the terminal ends with the editor. The shell tells its status.
  ///   - showsErrors: Whether messages go to the terminal, as they do where nobody leads them off.
  init(
    _ columns: Int = 120, _ rows: Int = 40, in folder: TemporaryFolder,
    _ arguments: [String] = ["plan.json"], hasShell: Bool = false, showsErrors: Bool = false,
    environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    self.hasShell = hasShell
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN, which the headers show only to C.
    var lock: Int32 = 0
    var pair: UInt32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
      ioctl(master, 0x8004_5430, &pair) == 0
    else { throw TerminalError(description: "the system gave no terminal") }
    path = "/dev/pts/\(pair)"
    modesBefore = Self.modes(of: master)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the session's.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    if showsErrors {
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    } else {
      posix_spawn_file_actions_addopen(
        &actions, 2, folder["errors"], O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
      if let number = Int32(name), number > 2 {
        posix_spawn_file_actions_addclose(&actions, number)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // POSIX_SPAWN_SETSID, which the headers show only to C.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    var variables = Program.environment(home: folder)
    variables["TERM"] = "xterm-256color"
    variables.merge(environment) { $1 }
    let shell = ["sh", "-c", "\"$0\" \"$@\"; echo \"status=$?\"; read rest"]
    var words =
      (["env", "-C", folder.path] + (hasShell ? shell : []) + [Program.qarya.path] + arguments)
      .map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var number = pid_t()
    let code = posix_spawn(&number, "/usr/bin/env", &actions, &attributes, &words, &settings)
    guard code == 0 else { throw TerminalError(description: "the editor cannot be started") }
    id = number
  }

  deinit {
    if status == nil {
      kill(id, SIGKILL)
      waitpid(id, nil, 0)
    }
    hangUp()
  }

  /// Whether the editor still runs.
  var isAlive: Bool {
    var code: Int32 = 0
    if status == nil, waitpid(id, &code, WNOHANG) == id {
      let signal = code & 0x7F
      status = signal == 0 ? (code >> 8) & 0xFF : 128 + signal
    }
    return status == nil
  }

  /// The process of the editor.
  var editor: pid_t {
    guard hasShell else { return id }
    return PlanLock.holder(of: folder["plan.json"]).map { pid_t($0.process) } ?? 0
  }

  /// How long it takes until a process is gone, while nothing is read from the terminal.
  func timeUntilGone(_ process: pid_t) async throws -> Duration {
    let start = ContinuousClock.now
    while hasShell ? kill(process, 0) == 0 : isAlive {
      if ContinuousClock.now - start > Self.patience {
        throw TerminalError(description: "the editor does not end")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
    return ContinuousClock.now - start
  }

  // MARK: What happens to it

  /// Types what makes the editor draw until the terminal is full, for nothing of it is read.
  func fill() async throws {
    for _ in 0..<400 {
      _ = Array("zZ".utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      try await Task.sleep(for: .milliseconds(1))
    }
    try await Task.sleep(for: .milliseconds(300))
  }

  /// Stops or starts all output, as Ctrl-S and Ctrl-Q do.
  func setFlow(_ isOn: Bool) {
    let side = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    tcflow(side, isOn ? TCOON : TCOOFF)
    close(side)
  }

  /// Sends bytes, a few thousand at a time; what comes back meanwhile is kept.
  func send(_ bytes: [UInt8]) async throws {
    var rest = bytes[...]
    let start = ContinuousClock.now
    while !rest.isEmpty, isAlive {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 2048)) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        take()
        if ContinuousClock.now - start > Self.patience {
          throw TerminalError(description: "the editor takes no more bytes")
        }
        try await Task.sleep(for: .milliseconds(1))
      }
    }
  }

  /// Sends text.
  func send(_ text: String) async throws { try await send(Array(text.utf8)) }

  /// Gives the window another size.
  func resize(to columns: Int, _ rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the editor.
  func signal(_ number: Int32) { if isAlive { kill(id, number) } }

  /// Closes the terminal, as a broken connection does.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  // MARK: What comes back

  /// Takes what there is, without waiting; how many bytes that was.
  @discardableResult
  func take() -> Int {
    guard master >= 0 else { return 0 }
    var taken = 0
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = max(0, read(master, buffer.baseAddress, buffer.count))
      }
      if chunk.isEmpty { return taken }
      received += chunk
      taken += chunk.count
    }
  }

  /// Takes what comes until nothing did for a while.
  func takeUntilQuiet(_ pause: Duration = .milliseconds(150)) async throws {
    var last = ContinuousClock.now
    while isAlive, ContinuousClock.now - last < pause {
      if take() > 0 { last = .now }
      try await Task.sleep(for: .milliseconds(5))
    }
    take()
  }

  /// Waits until some bytes have come, counted from a place.
  func wait(for text: String, after place: Int = 0) async throws {
    try await wait("“\(text)”") { self.received.dropFirst(place).contains(Array(text.utf8)) }
  }

  /// Waits for the editor's end; its exit status, as shells count it.
  func waitForEnd() async throws -> Int32 {
    try await wait("the end") { !self.isAlive }
    return status ?? -1
  }

  /// Waits for something, taking what comes.
  func wait(_ what: String, _ isThere: () throws -> Bool) async throws {
    let start = ContinuousClock.now
    while true {
      take()
      if try isThere() { return }
      if ContinuousClock.now - start > Self.patience || (!isAlive && what != "the end") {
        let end = String(decoding: received.suffix(500), as: UTF8.self).debugDescription
        throw TerminalError(description: "waited in vain for \(what); \(end)")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// Whether the terminal is as it was before: its modes, and what the editor switched on.
  var isClean: Bool {
    let now = Self.modes(of: master)
    let sameModes =
      now.c_lflag == modesBefore.c_lflag && now.c_iflag == modesBefore.c_iflag
      && now.c_oflag == modesBefore.c_oflag
    func last(_ text: String) -> Int { received.lastPlace(of: Array(text.utf8)) ?? -1 }
    let pairs = [("\u{1B}[?1049h", "\u{1B}[?1049l"), ("\u{1B}[?2004h", "\u{1B}[?2004l")]
    return sameModes && pairs.allSatisfy { last($0.0) < last($0.1) }
      && last("\u{1B}[?1002h") <= last("\u{1B}[?1002l")
  }

  private static func modes(of descriptor: Int32) -> termios {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    return modes
  }
}

extension Collection<UInt8> where Index == Int {
  /// Where some bytes come last; nil if nowhere.
  fileprivate func lastPlace(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    return indices.dropLast(bytes.count - 1).last { place in
      self[place] == first && self[place..<place + bytes.count].elementsEqual(bytes)
    }
  }
}
