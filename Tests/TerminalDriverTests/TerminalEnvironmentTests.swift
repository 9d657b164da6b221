// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TerminalDriver

@Suite("What the environment says of the terminal")
struct TerminalEnvironmentTests {
  @Test("is any locale with UTF-8 where nobody chose one")
  func noLocale() {
    #expect(TerminalEnvironment([:]).localesToTry.first == "C.UTF-8")
    #expect(TerminalEnvironment(["LANG": "C"]).localesToTry.first == "C.UTF-8")
    #expect(TerminalEnvironment(["LC_ALL": "", "LANG": "POSIX"]).localesToTry.first == "C.UTF-8")
  }

  @Test("is the chosen locale, or a stand-in when it is UTF-8 but not installed")
  func chosenLocale() {
    #expect(TerminalEnvironment(["LANG": "fr_MA.UTF-8"]).localesToTry.prefix(2) == ["", "C.UTF-8"])
    #expect(TerminalEnvironment(["LANG": "ar_MA.utf8"]).localesToTry.prefix(2) == ["", "C.UTF-8"])
    #expect(TerminalEnvironment(["LANG": "fr_FR.ISO-8859-1"]).localesToTry == [""])
    let both = TerminalEnvironment(["LANG": "fr_FR.UTF-8", "LC_ALL": "fr_FR"])
    #expect(both.locale == "fr_FR")
    #expect(both.localesToTry == [""])
  }

  @Test("is xterm's kind for modern terminals that the system may not know")
  func types() {
    #expect(
      TerminalEnvironment(["TERM": "xterm-kitty"]).typesToTry.prefix(2) == [
        "xterm-kitty", "xterm-256color",
      ])
    #expect(TerminalEnvironment(["TERM": "foot"]).typesToTry.contains("xterm-256color"))
    #expect(TerminalEnvironment(["TERM": "tmux-direct"]).typesToTry.contains("screen"))
    #expect(TerminalEnvironment(["TERM": "wy60"]).typesToTry == ["wy60"])
    #expect(TerminalEnvironment([:]).typesToTry.isEmpty)
  }

  @Test("is any red, green and blue where the terminal says that it takes them")
  func direct() {
    func types(_ type: String, _ said: String, _ more: [String: String] = [:]) -> [String] {
      TerminalEnvironment(["TERM": type, "COLORTERM": said].merging(more) { $1 }).typesToTry
    }
    #expect(types("xterm-256color", "truecolor").prefix(2) == ["xterm-direct", "xterm-256color"])
    #expect(types("foot", "24bit").first == "xterm-direct")
    #expect(types("tmux-256color", "truecolor").prefix(2) == ["tmux-direct", "tmux-256color"])
    #expect(types("screen-256color", "truecolor").first == "screen-256color")
    #expect(types("xterm-256color", "yes").first == "xterm-256color")
    #expect(types("linux", "truecolor") == ["linux"])
    #expect(types("xterm-256color", "truecolor", ["NO_COLOR": "1"]).first == "xterm-256color")
  }

  @Test("is no colours when NO_COLOR is set to something")
  func noColour() {
    #expect(TerminalEnvironment([:]).wantsColours)
    #expect(TerminalEnvironment(["NO_COLOR": ""]).wantsColours)
    #expect(!TerminalEnvironment(["NO_COLOR": "1"]).wantsColours)
  }

  @Test("appears in refusals only when it is safe to print")
  func refusals() {
    let message = ScreenRefusal.typeIsUnknown("a\u{1B}[31mb").phrase[.english]
    #expect(!message.unicodeScalars.contains("\u{1B}"))
    #expect(message.hasSuffix("`export TERM=xterm-256color`."))
    #expect(ScreenRefusal.inputIsNoTerminal.isUsageError)
    #expect(!ScreenRefusal.systemRefused.isUsageError)
  }
}
