// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("Exit statuses of files that cannot be read or written")
struct ExitStatusTests {
  private static let readers = [
    ["check"], ["list"], ["print"], ["convert", "x.plist"], ["lock", "A01", "-o", "x.json"],
    ["edit"],
  ]

  private func command(_ arguments: [String], on file: String) -> [String] {
    [arguments[0], file] + arguments.dropFirst()
  }

  @Test(
    "65: a file that ends too early, with its line and the reason", arguments: readers.dropLast())
  func truncated(arguments: [String]) throws {
    let copy = try PlanCopy()
    try copy.folder.write(Array(copy.bytes().prefix(3000)), to: "half.json")
    let result = try Program.qarya.run(command(arguments, on: "half.json"), in: copy.folder)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(/half.json: line \d+: .*the file ends inside/))
    #expect(try copy.folder.names() == ["half.json", "plan.json"])
  }

  @Test(
    "65: what plan files do not allow, with the line",
    arguments: [
      ("{\"format\": \"org.qarya.plan\",\n\"format\": \"org.qarya.plan\"}", "line 2"),
      ("{\n\n\"a\": null}", "line 3"), ("{\"a\": NaN}", "line 1"), ("{} x", "line 1"),
      ("[]", "dictionary"), ("", "empty"), ("{\"a\": \"\\ud800\"}", "line 1"),
      ("{\"format\": \"org.qarya.plan\", \"formatVersion\": 99}", "99"),
    ])
  func badData(text: String, reason: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program.qarya.run(["check", "-"], in: folder, input: Array(text.utf8))
    #expect(result.status == 65)
    #expect(result.errors.contains(reason), "\(result.errors)")
  }

  @Test("66: a file that is not there, whatever reads it", arguments: readers)
  func missing(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let result = try Program.qarya.run(command(arguments, on: "nowhere.json"), in: folder)
    #expect(result.status == 66)
    #expect(result.errors.contains("there is no file nowhere.json"))
    #expect(try folder.names() == [])
  }

  @Test("66: the editor says how to make the file that is not there")
  func missingToEdit() throws {
    let folder = try TemporaryFolder()
    for arguments in [["nowhere.json"], ["edit", "nowhere.json", "--read-only"]] {
      let result = try Program.qarya.run(arguments, in: folder)
      #expect(result.status == 66)
      #expect(result.errors.contains("qarya new nowhere.json makes one"))
    }
    #expect(try folder.names() == [])
  }

  @Test("66: a word that is no subcommand is a file that is not there")
  func unknownWord() throws {
    let result = try Program.qarya.run(["frobnicate"], in: try TemporaryFolder())
    #expect(result.status == 66)
  }

  @Test(
    "73: a folder that is not there, or a file in a folder's place, takes no output",
    arguments: ["nowhere/x.json", "plan.json/x.json"])
  func cannotCreate(output: String) throws {
    let copy = try PlanCopy()
    for command in [
      ["convert", "plan.json", output], ["print", "plan.json", "-o", output],
      ["lock", "plan.json", "A01", "-o", output],
    ] {
      let result = try Program.qarya.run(command, in: copy.folder)
      #expect(result.status == 73, "\(command): \(result.errors)")
      #expect(result.errors.contains("cannot create"))
    }
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test("73: a folder that may not be written to, for all but the system's administrator")
  func unwritableFolder() throws {
    guard getuid() != 0 else { return }
    let copy = try PlanCopy()
    chmod(copy.folder.path, 0o500)
    defer { chmod(copy.folder.path, 0o700) }
    #expect(try copy.qarya("convert", "plan.json", "x.json").status == 73)
    #expect(try copy.qarya("lock", "plan.json", "A01", "--in-place").status == 73)
  }

  @Test("74: a full disk is noticed, on standard output and in a file")
  func fullDisk() throws {
    let copy = try PlanCopy()
    for command in [["check"], ["check", "--json"], ["list"], ["print"], ["show", "A01"]] {
      let arguments = self.command(command, on: "plan.json")
      let result = try Program.qarya.run(arguments, in: copy.folder, output: "/dev/full")
      #expect(result.status == 74, "\(command)")
      #expect(result.errors.contains("No space left"))
    }
    #expect(try copy.qarya("print", "plan.json", "-o", "/dev/full").status == 74)
    #expect(try copy.qarya("lock", "plan.json", "A01", "-o", "/dev/full").status == 74)
  }

  @Test("74: a folder is no file to be read")
  func folder() throws {
    let copy = try PlanCopy()
    #expect(try copy.qarya("check", ".").status == 74)
  }

  @Test("75: a plan that someone works on is not replaced, and the message names them")
  func locked() throws {
    let copy = try PlanCopy()
    let lock = try PlanLock.acquire(for: copy.folder["plan.json"], name: "Fatima")
    #expect(try copy.qarya("convert", "plan.json", "other.json").status == 0)
    let result = try copy.qarya("lock", "other.json", "A01", "-o", "plan.json")
    #expect(result.status == 75)
    #expect(result.errors.contains("plan.json is being edited by Fatima (process \(getpid()) on "))
    #expect(try copy.bytes() == Layouts.bytes(Layouts.village))
    #expect(try copy.qarya("check", "plan.json").status == 0)
    #expect(try copy.qarya("lock", "plan.json", "A01", "-o", "copy.json").status == 0)
    lock.release()
    #expect(try copy.qarya("lock", "plan.json", "A01", "--in-place").status == 0)
  }

  @Test("64: the editor needs a terminal, and says so")
  func noTerminal() throws {
    let copy = try PlanCopy()
    for arguments in [[], ["plan.json"], ["edit", "plan.json"]] {
      let result = try Program.qarya.run(arguments, in: copy.folder)
      #expect(result.status == 64)
      #expect(result.errors.contains("not a terminal"))
    }
  }

  @Test("64: the editor reads keys, no plan, from standard input, and says so")
  func editStandardInput() throws {
    for arguments in [["-"], ["edit", "-"]] {
      let result = try PlanCopy().qarya(arguments)
      #expect(result.status == 64)
      #expect(result.errors.contains("The editor needs a file"))
      #expect(!result.errors.contains("qarya new"))
    }
  }

  @Test("64: what is neither a stand nor a cooperative is called neither")
  func showNothing() throws {
    let result = try PlanCopy().qarya("show", "plan.json", "zzz")
    #expect(result.status == 64)
    #expect(result.errors.hasPrefix("qarya: there is no stand or cooperative zzz; nearest: "))
  }

  @Test("65: standard input is called by its name, also by convert")
  func standardInputByName() throws {
    for command in [["check", "-"], ["convert", "-", "x.json"], ["diff", "plan.json", "-"]] {
      let result = try PlanCopy().qarya(command, input: Array("{} x".utf8))
      #expect(result.status == 65)
      #expect(result.errors.hasPrefix("qarya: standard input: line 1"), "\(result.errors)")
    }
  }

  @Test("74: help and version that cannot be written")
  func helpToFullDisk() throws {
    let folder = try TemporaryFolder()
    for arguments in [["--help"], ["help", "print"], ["check", "--help"], ["--version"]] {
      let result = try Program.qarya.run(arguments, in: folder, output: "/dev/full")
      #expect(result.status == 74)
      #expect(result.errors.contains("No space left"))
    }
  }

  @Test("0: help and version")
  func help() throws {
    let folder = try TemporaryFolder()
    for arguments in [["--help"], ["help", "print"], ["check", "--help"], ["--version"]] {
      let result = try Program.qarya.run(arguments, in: folder)
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      #expect(!result.output.isEmpty)
    }
  }
}
