// SPDX-License-Identifier: Apache-2.0

import Foundation
import QuadraticAssignment

/// The instances of a folder of QAPLIB files, `NAME.dat`, whose best known value is known.
///
/// The value is the second number of `NAME.sln` beside it, as QAPLIB has it, else that of the table
/// here (Burkard, Karisch & Rendl, "QAPLIB", 1997, and its later bulletins).
enum QAPLIBFolder {
  private static let bestKnown = [
    "chr25a": 3796, "esc64a": 116, "kra30a": 88900, "kra30b": 91420, "nug12": 578, "nug20": 2570,
    "nug30": 6124, "sko42": 15812, "sko49": 23386, "sko56": 34458, "sko64": 48498, "ste36a": 9526,
    "tai30a": 1_818_146, "tai64c": 1_855_928, "tho30": 149_936, "tho40": 240_516,
    "wil50": 48816,
  ]

  /// All instances in the folder that the environment's `QAPLIB` names; none without it.
  static func instances() -> [TimedInstance] {
    guard let path = ProcessInfo.processInfo.environment["QAPLIB"] else { return [] }
    let folder = URL(filePath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".dat") }.sorted().compactMap { name in
      let file = folder.appending(path: name)
      let title = file.deletingPathExtension().lastPathComponent
      guard let target = solution(beside: file) ?? bestKnown[title],
        let data = try? Data(contentsOf: file),
        let instance = try? QuadraticAssignmentInstance(qaplib: Array(data))
      else {
        FileHandle.standardError.write(Data("\(name): not read, or no known value\n".utf8))
        return nil
      }
      return TimedInstance(name: title, instance: instance, target: target)
    }
  }

  private static func solution(beside file: URL) -> Int? {
    let sibling = file.deletingPathExtension().appendingPathExtension("sln")
    guard let text = try? String(contentsOf: sibling, encoding: .utf8) else { return nil }
    let numbers = text.split { !$0.isNumber }
    return numbers.count > 1 ? Int(numbers[1]) : nil
  }
}
