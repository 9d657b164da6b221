// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import PlanFiles
import TerminalDriver
import Wording

/// Sends pages to the printer and writes them to files; what takes long goes on beside the screen.
final class PrintDesk {
  private var run: BackgroundRun<PrintResult>?

  /// Does what the editor asked for; nil while it goes on.
  ///
  /// - Parameter path: The plan's file, beside which it is remembered.
  func carryOut(
    _ effect: Effect, of editor: Editor, at path: String?, _ waker: Waker
  ) throws -> PrintResult? {
    switch effect {
    case .sendToPrinter(let printing):
      let (job, print) = (try editor.printerJob(printing), editor.print(of: printing))
      run = BackgroundRun(waker: waker) { Self.remembered(Printer.send(job), print, at: path) }
      return nil
    case .writePrint(let printing, let target, let replacing):
      let (file, print) = (try editor.printedFile(printing), editor.print(of: printing))
      if let obstacle = Self.obstacle(to: file, printing, target, replacing) {
        return PrintResult(outcome: obstacle)
      }
      let work: @Sendable () -> PrintResult = {
        let outcome = Self.write(file, printing, to: target, replacing: replacing)
        return Self.remembered(outcome, print, at: path)
      }
      guard file.takesLong else { return work() }
      run = BackgroundRun(waker: waker, work)
      return PrintResult(outcome: .making)
    default: return nil
    }
  }

  /// How it went, once it is over.
  func news() -> PrintResult? {
    guard let result = run?.outcome() else { return nil }
    run = nil
    return result
  }

  /// Waits for what goes on, ten seconds at most: who leaves wants the pages all the same.
  func settle() {
    for _ in 0..<200 where run != nil {
      if news() == nil { usleep(50_000) }
    }
  }

  /// Remembers what was printed beside the plan's file; where that cannot be, only here.
  private static func remembered(
    _ outcome: FileOutcome, _ print: LastPrint?, at path: String?
  ) -> PrintResult {
    switch outcome {
    case .printed, .sentToPrinter: break
    default: return PrintResult(outcome: outcome)
    }
    if let print, let path { try? PrintMemory(of: path).note(print) }
    return PrintResult(outcome: outcome, print: print)
  }
}

// MARK: Files

extension PrintDesk {
  /// Why nothing is to be written: said at once, rather than once somebody has agreed to replace a file.
  private static func obstacle(
    to file: PrintedFile, _ printing: Printing, _ target: String, _ replacing: Bool
  ) -> FileOutcome? {
    let paths = file.paths(target)
    if let plan = paths.first(where: FileStore.holdsPlan) {
      return .failed(reason: FileError.holdsPlan(path: plan).phrase)
    }
    let isThere = paths.contains { FileStore.isThere($0) && !FileStore.isStream($0) }
    return isThere && !replacing ? .exists(path: target, printing) : nil
  }

  /// Writes a file, or several; never in the place of a plan.
  static func write(
    _ file: PrintedFile, _ printing: Printing, to target: String, replacing: Bool
  ) -> FileOutcome {
    if let obstacle = obstacle(to: file, printing, target, replacing) { return obstacle }
    let paths = file.paths(target)
    do throws(PictureFailure) {
      for (path, bytes) in zip(paths, try file.contents()) {
        do throws(FileError) {
          try FileStore.write(bytes, to: path, replacing: replacing ? .noPlan : .nothing)
        } catch {
          throw .file(error)
        }
      }
    } catch {
      if case .file(.exists) = error { return .exists(path: target, printing) }
      return .failed(reason: error.phrase)
    }
    return .printed(path: paths.first ?? target)
  }
}
