// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("The reader of rows and Python's csv")
struct ReaderAgainstPythonTests {
  /// A file with what Python reads in it.
  private struct Case: Decodable {
    let text: String
    let separator: String
    let rows: [[String]]
    let written: Bool
  }

  /// Files written by `csv.writer` in each dialect and quoting, and texts of nothing but trouble.
  private static let script = #"""
    import csv, io, json, random, sys
    csv.field_size_limit(10**9)
    rng = random.Random(int(sys.argv[1]))
    pieces = ['a', 'é', 'عسل', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' ', '0012', "'", '|', 'x"y', '😀', '']
    def cell(): return ''.join(rng.choice(pieces) for _ in range(rng.randrange(6)))
    class unix(csv.unix_dialect): pass
    dialects = [
      dict(dialect='excel'), dict(dialect='excel-tab'), dict(dialect='unix'),
      dict(dialect='excel', delimiter=';'), dict(dialect='excel', delimiter='|', lineterminator='\n'),
      dict(dialect='excel', quoting=csv.QUOTE_ALL), dict(dialect='excel', quoting=csv.QUOTE_NONNUMERIC),
      dict(dialect='unix', quoting=csv.QUOTE_MINIMAL, delimiter=';'),
    ]
    cases = []
    def read(text, separator):
        return list(csv.reader(io.StringIO(text, newline=''), delimiter=separator))
    for number in range(2400):
        how = dialects[number % len(dialects)]
        rows = [[cell() for _ in range(rng.randrange(1, 6))] for _ in range(rng.randrange(5))]
        out = io.StringIO(newline='')
        writer = csv.writer(out, **how)
        writer.writerows(rows)
        separator = writer.dialect.delimiter
        # Older ones write a lone CR without marks.
        rows = read(out.getvalue(), separator)
        cases.append(dict(text=out.getvalue(), separator=separator, rows=rows, written=True))
    for number in range(3000):
        text = ''.join(rng.choice(pieces) for _ in range(rng.randrange(24)))
        separator = rng.choice(',;\t|')
        cases.append(dict(text=text, separator=separator, rows=read(text, separator), written=False))
    json.dump(cases, sys.stdout)
    """#

  @Test("Both read the same in thousands of files of each dialect", arguments: [1, 2])
  func same(seed: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array(Self.script.utf8), to: "cases.py")
    let result = try Program.run("python3", ["cases.py", "\(seed)"], in: folder)
    try #require(result.status == 0, "python3: \(result.errors)")
    let cases = try JSONDecoder().decode([Case].self, from: Data(result.output))
    try #require(cases.count > 5000)
    var unterminated = 0
    for one in cases {
      let separator = try #require(one.separator.utf8.first)
      let rows = Array(DelimitedReader(Array(one.text.utf8), separator: separator))
      // A mark that is never closed costs Python all that follows.
      if rows.contains(where: \.isUnterminated) {
        unterminated += 1
        #expect(!one.written)
        continue
      }
      #expect(rows.map(\.cells) == one.rows, "\(one.text.debugDescription)")
    }
    #expect(unterminated < 1500)
  }

  @Test("Both name the same letters for the bytes of a code page", arguments: ["1252", "1256"])
  func codePages(page: String) throws {
    let folder = try TemporaryFolder()
    let script =
      "import sys; sys.stdout.buffer.write(bytes(range(1, 256)).decode('cp\(page)', 'replace')"
      + ".encode('utf-8'))"
    let result = try Program.run("python3", ["-c", script], in: folder)
    try #require(result.status == 0, "python3: \(result.errors)")
    let encoding = try #require(ListEncoding(rawValue: "windows-\(page)"))
    #expect(try ListText(Array(1...255), encoding: encoding).bytes == result.output)
  }
}
