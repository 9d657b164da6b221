// SPDX-License-Identifier: Apache-2.0

import PlanFiles

/// A table that is exported: headings and rows.
package struct ExportedTable: Hashable, Sendable {
  /// What stands over the columns.
  package let headings: [String]
  /// The cells, as many in each row as there are headings.
  package let rows: [[String]]

  /// The bytes of the file: UTF-8 with a byte order mark, CR LF; cells that a spreadsheet would run
  /// are guarded.
  ///
  /// - Complexity: O(bytes).
  package func bytes(separator: UInt8) -> [UInt8] {
    var writer = DelimitedWriter(separator: separator)
    writer.write(headings)
    for row in rows { writer.write(row.map(CellText.written)) }
    return writer.bytes
  }
}
