// SPDX-License-Identifier: Apache-2.0

import PlanFiles
import Wording

/// A file that holds a list: CSV or TSV as it is, a workbook as the program `xlsx2csv` reads it.
package enum ListFile {
  /// Why a file gives no list.
  package enum Refusal: Error, Hashable, Sendable {
    /// The file cannot be read.
    case file(FileError)
    /// The program that reads workbooks is not installed.
    case needsProgram
    /// That program cannot read it.
    case noWorkbook(String)
  }

  static let reader = "xlsx2csv"

  /// The bytes of a list as text.
  ///
  /// - Complexity: O(bytes); a workbook takes another program.
  package static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileStore.read(path).bytes
    } catch {
      throw .file(error)
    }
    // A workbook is a ZIP archive.
    let isWorkbook = path.lowercased().hasSuffix(".xlsx") || bytes.starts(with: [0x50, 0x4B, 3, 4])
    guard isWorkbook else { return bytes }
    let file = path.hasPrefix("-") ? "./" + path : path
    switch OtherProgram.run(reader, ["-d", ",", file], limit: JSONReader.sizeLimit) {
    case .printed(let text): return text
    case .missing: throw .needsProgram
    case .failed: throw .noWorkbook(path)
    }
  }
}

extension ListFile.Refusal {
  /// Why, as a clause.
  package var phrase: Phrase {
    let program = ListFile.reader
    switch self {
    case .file(let error): return error.phrase
    case .needsProgram:
      return Phrase(
        "workbooks are read by \(program), which is not installed: apt install \(program), or save "
          + "the list as CSV",
        fr: "les classeurs sont lus par \(program), qui n’est pas installé : apt install "
          + "\(program), ou enregistrez la liste en CSV",
        ar: "تُقرأ المصنفات بواسطة \(program) وهو غير مثبت: apt install \(program)، أو المرجو حفظ "
          + "اللائحة بصيغة CSV")
    case .noWorkbook(let path):
      return Phrase(
        "\(program) cannot read \(path)", fr: "\(program) ne peut pas lire \(path)",
        ar: "لا يستطيع \(program) قراءة \(path)")
    }
  }
}
