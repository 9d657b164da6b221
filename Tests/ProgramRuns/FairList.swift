// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A list of 56 exhibitors as a fair sends it: headings in French, names in two languages, decimal
/// commas, three doubles, two faulty rows, and a column of stands.
public enum FairList {
  /// The headings of its columns.
  public static let headings = [
    "Coopérative", "الاسم", "Filière", "Ville", "Superficie (m²)", "Puissance (kW)", "Eau",
    "Responsable", "Téléphone", "Redevance (DH)", "Remarque", "Stand",
  ]

  /// The line of the file on which each faulty row stands.
  public static let faultyLines = [21, 41]
  /// The lines of rows whose name is like that of another.
  public static let doubleLines = [55, 56, 57]

  /// All rows but the headings.
  public static let rows: [[String]] = {
    var rows = (0..<53).map(row)
    rows[faultyLines[0] - 2][4] = "neuf"
    rows[faultyLines[1] - 2][6] = "peut-être"
    for (place, name) in [
      (0, "Miels de Berkane"), (11, "Couscous de Nadore"), (22, "HUILES de Guercif"),
    ] {
      var double = rows[place]
      double[0] = name
      double[1] = ""
      double[11] = ""
      rows.append(double)
    }
    return rows
  }()

  private static let products = [
    ("Miel", "عسل"), ("Huile", "زيت"), ("Safran", "زعفران"), ("Tissage", "نسيج"),
    ("Couscous", "كسكس"),
    ("Épices", "توابل"), ("Poterie", "فخار"),
  ]
  private static let provinces = [
    ("Berkane", "بركان"), ("Taourirt", "تاوريرت"), ("Figuig", "فجيج"), ("Nador", "الناظور"),
    ("Driouch", "الدريوش"), ("Jerada", "جرادة"), ("Guercif", "جرسيف"), ("Oujda-Angad", "وجدة"),
  ]

  private static func row(_ number: Int) -> [String] {
    let (product, arabicProduct) = products[number % 7]
    let (province, arabicProvince) = provinces[number % 8]
    let link = number % 11 == 0 ? "de" : "du"
    let name =
      number % 11 == 0
      ? "\(product) \(link) \(province)" : "\(product) \(link) \(province) \(number)"
    return [
      name, "تعاونية \(arabicProduct) \(arabicProvince) \(number)", product, province,
      ["9", "9,5", "6 m²", "12,00"][number % 4], ["0,5", "1,5 kW", "", "1"][number % 4],
      number % 5 == 0 ? "oui" : "non", "Mme Responsable \(number)", "06123456\(10 + number)",
      "1 \(100 + number),50", number % 9 == 0 ? "arrive le 12/05;\nappeler \"avant\"" : "",
      number % 6 == 3 ? "b\(number < 10 ? "0" : "")\(number % 10 + 1)" : "",
    ]
  }

  /// The list with semicolons and CR LF, in UTF-8.
  public static var text: String {
    ([headings] + rows).map { row in
      row.map { cell in
        cell.contains { ";\"\n".contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ";")
    }.joined(separator: "\r\n") + "\r\n"
  }

  /// A program in Python that writes the list in a form, from `list.json` beside it.
  static let script = #"""
    import csv, json, sys
    how, name = sys.argv[1:]
    rows = json.load(open('list.json', encoding='utf-8'))
    def cells(encoding):
      # French in Windows-1252, Arabic in Windows-1256: what no single page holds.
      return lambda text: text.encode('cp1256' if any('؀' <= c <= 'ۿ' for c in text) else 'cp1252')
    if how == 'windows':
      with open(name, 'wb') as file:
        for row in rows:
          encode = cells(how)
          file.write(b';'.join(
            b'"' + encode(cell).replace(b'"', b'""') + b'"' if set(';"\n') & set(cell) else encode(cell)
            for cell in row) + b'\r\n')
    elif how == 'xlsx':
      import openpyxl
      book = openpyxl.Workbook()
      for row in rows: book.active.append(row)
      book.save(name)
    else:
      options = {
        'excel': dict(dialect='excel'), 'excel-tab': dict(dialect='excel-tab'),
        'unix': dict(dialect='unix'), 'semicolon': dict(dialect='excel', delimiter=';'),
        'all': dict(dialect='excel', quoting=csv.QUOTE_ALL, delimiter=';'),
        'utf-16': dict(dialect='excel-tab'), 'utf-8-sig': dict(dialect='excel', delimiter=';'),
      }[how]
      encoding = how if how.startswith('utf') else 'utf-8'
      with open(name, 'w', newline='', encoding=encoding) as file: csv.writer(file, **options).writerows(rows)
    """#

  /// Puts the list into a folder as `list.json`, and the script as `write.py`.
  public static func prepare(_ folder: TemporaryFolder) throws {
    try folder.write([UInt8](try JSONEncoder().encode([headings] + rows)), to: "list.json")
    try folder.write(Array(script.utf8), to: "write.py")
  }

  /// A Python that has a module; nil where none has.
  public static func python(with module: String) -> String? {
    guard let folder = try? TemporaryFolder() else { return nil }
    return ["python3", "/usr/bin/python3"].first { name in
      (try? Program.run(name, ["-c", "import \(module)"], in: folder))?.status == 0
    }
  }

  /// Whether a program is on the path.
  public static func has(_ program: String) -> Bool {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? Program.run("sh", ["-c", "command -v \(program)"], in: folder))?.status == 0
  }
}
