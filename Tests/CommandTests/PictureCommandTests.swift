// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("qarya export --to svg, pdf and html, and qarya cards")
struct PictureCommandTests {
  /// Looks into SVG files with Python: prints each stand's rectangles in metres, and its number.
  private static let lookIntoSVG = """
    import re, sys, xml.etree.ElementTree as E
    s = '{http://www.w3.org/2000/svg}'
    for name in sys.argv[1:]:
        root = E.parse(name).getroot()
        assert root.get('width').endswith('mm') and root.get('viewBox')
        ratio = int(re.search(r'1:([0-9]+)', root.find(s + 'title').text)[1])
        hall = next(e for e in root.iter(s + 'rect') if e.get('class') == 'hall')
        x, y = float(hall.get('x')), float(hall.get('y'))
        for g in root.iter(s + 'g'):
            if not g.get('data-number'): continue
            assert g.get('id').startswith('stand-') and g.find(s + 'title').text
            box = g.find(s + 'rect')
            print(g.get('id')[6:], g.get('data-number'),
              *['%.3f' % v for v in [(float(box.get('x')) - x) * ratio / 1000,
                (float(box.get('y')) - y) * ratio / 1000, float(box.get('width')) * ratio / 1000,
                float(box.get('height')) * ratio / 1000]])
    """

  @Test(
    "SVG has every stand where the plan has it, to a hundredth of a metre",
    arguments: ["fit", "1:100", "1:50"])
  func positions(scale: String) throws {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(
      ["export", "plan.json", "--to", "svg", "--scale", scale, "-o", "map.svg"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let files = try folder.names().filter { $0.hasPrefix("map-") }.filter {
      try folder.text($0).contains("id=\"hall\"")
    }
    #expect(!files.isEmpty)
    try folder.write(Self.lookIntoSVG, to: "look.py")
    let look = try Program.run("python3", ["look.py"] + files, in: folder)
    #expect(look.status == 0, "\(look.errors)")
    let plan = try PlanReader.read(folder.bytes("plan.json"))
    var seen: Set<String> = []
    for line in look.lines {
      let words = line.split(separator: " ").map(String.init)
      let stand = try #require(plan.stands.values.first { $0.id.text == words[0] })
      let part = try #require(stand.parts.first)
      seen.insert(words[0])
      #expect(words[1] == stand.label)
      let places = [part.x, part.y, part.width, part.depth].map { Double($0) * 0.5 }
      for (place, drawn) in zip(places, words.dropFirst(2).compactMap(Double.init)) {
        #expect(abs(place - drawn) < 0.01, "\(line)")
      }
    }
    #expect(seen.count == plan.stands.count)
  }

  @Test(
    "PDF has all pages, its fonts, and every number and name in logical order",
    .enabled(if: Tools.hasPDF, "needs rsvg-convert (librsvg2-bin) and pdftotext (poppler-utils)"),
    arguments: ["ar", "fr", "en"])
  func pdf(language: String) throws {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(
      ["export", "plan.json", "--to", "pdf", "--language", language, "-o", "map.pdf"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let text = Self.letters(try Program.run("pdftotext", ["map.pdf", "-"], in: folder).text)
    let plan = try PlanReader.read(folder.bytes("plan.json"))
    for (id, seated) in plan.placements {
      #expect(text.contains(try #require(plan.stands[id]).label))
      for cooperative in seated {
        let names = try #require(plan.cooperatives[cooperative]).names
        // Where it is broken into lines, its words are in order all the same.
        for word in (names[language] ?? "").split(separator: " ") {
          #expect(Self.has(String(word), in: text), "\(word)")
        }
      }
    }
    let fonts = try Program.run("pdffonts", ["map.pdf"], in: folder).lines.dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(#/ yes (yes|no) +(yes|no) /#) })
  }

  /// What can be copied of a PDF: letters alone, since spaces are a guess of whoever reads it.
  private static func letters(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !$0.properties.isBidiControl
    }
    return String(String.UnicodeScalarView(kept))
  }

  /// Whether a text has a name or a word of it, or as pdftotext reads the one sign that lam and alef
  /// share, from its wrong end.
  private static func has(_ name: String, in text: String) -> Bool {
    let turned = ["ا", "أ", "إ", "آ"].reduce(name) { $0.replacing("ل" + $1, with: $1 + "ل") }
    return text.contains(letters(name)) || text.contains(letters(turned))
  }

  @Test(
    "Signs as PDF have every number and every name in every language whole, in logical order",
    .enabled(if: Tools.hasPDF, "needs rsvg-convert (librsvg2-bin) and pdftotext (poppler-utils)"))
  func signs() throws {
    let folder = try Layouts.folderWithVillage()
    for subject in ["signs", "tables"] {
      let result = try Program.qarya.run(
        ["cards", "plan.json", "--what", subject, "--language", "ar", "-o", "cards.pdf"],
        in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let text = Self.letters(try Program.run("pdftotext", ["cards.pdf", "-"], in: folder).text)
      let plan = try PlanReader.read(folder.bytes("plan.json"))
      for (id, seated) in plan.placements {
        #expect(text.contains(try #require(plan.stands[id]).label))
        for cooperative in seated {
          for name in try #require(plan.cooperatives[cooperative]).names.entries
          where ["ar", "fr", "en"].contains(name.language.string) {
            #expect(Self.has(name.text.string, in: text), "\(name.text)")
          }
        }
      }
    }
  }

  @Test(
    "Pages that several converters share are those of one, in order",
    .enabled(if: Tools.hasPDF, "needs rsvg-convert (librsvg2-bin) and pdftotext (poppler-utils)"))
  func shared() throws {
    let folder = try Layouts.folderWithVillage()
    let converter = try Program.run("sh", ["-c", "command -v rsvg-convert"], in: folder).lines[0]
    // A converter that keeps count, where `pdfunite` is found as well and where it is not.
    try folder.write(
      Array("#!/bin/sh\necho >>\(folder["converted"])\nexec \(converter) \"$@\"\n".utf8),
      to: "rsvg-convert")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder["rsvg-convert"])
    let everywhere = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    var texts: [String] = []
    var conversions: [Int] = []
    for path in ["\(folder.path):\(everywhere)", folder.path] {
      let result = try Program.qarya.run(
        ["export", "plan.json", "--to", "pdf", "--for", "all", "-o", "pages.pdf"], in: folder,
        environment: ["PATH": path])
      #expect(result.status == 0, "\(result.errors)")
      texts.append(
        try Program.run("pdftotext", ["pages.pdf", "-"], in: folder).text
          .replacing(#/printed .*/#, with: ""))
      conversions.append(try folder.bytes("converted").count - conversions.reduce(0, +))
    }
    #expect(texts[0] == texts[1])
    let pages = texts[0].count { $0 == "\u{C}" }
    #expect(pages > 48)
    let processors = ProcessInfo.processInfo.activeProcessorCount
    #expect(conversions == [max(1, min(processors, pages / 24)), 1])
  }

  @Test("Without rsvg-convert a sentence names the package, with status 69")
  func missingConverter() throws {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(
      ["export", "plan.json", "--to", "pdf", "-o", "map.pdf"], in: folder,
      environment: ["PATH": folder.path])
    #expect(result.status == 69)
    #expect(result.errors.contains("librsvg2-bin"))
    #expect(try !folder.names().contains("map.pdf"))
  }

  @Test("A page of the web runs nothing but its own script, and reaches for nothing")
  func web() throws {
    let folder = try Layouts.folderWithVillage()
    let result = try Program.qarya.run(["export", "plan.json", "--to", "html"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let text = result.text
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("url("))
    try folder.write(result.output, to: "page.html")
    let check = """
      import base64, hashlib, re
      page = open('page.html', encoding='utf-8').read()
      policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1].replace('&#39;', "'")
      assert policy.startswith("default-src 'none'"), policy
      for name in ['style', 'script']:
          parts = re.findall('<%s>(.*?)</%s>' % (name, name), page, re.S)
          assert len(parts) == 1
          sum = base64.b64encode(hashlib.sha256(parts[0].encode()).digest()).decode()
          assert "%s-src 'sha256-%s'" % (name, sum) in policy, (name, sum)
      assert not re.search(r'<[^>]+ on[a-z]+=', page) and ' style="' not in page
      """
    try folder.write(check, to: "check.py")
    let checked = try Program.run("python3", ["check.py"], in: folder)
    #expect(checked.status == 0, "\(checked.errors)")
  }

  @Test("Hostile names are harmless in every form")
  func hostile() throws {
    let copy = try PlanCopy()
    let names = [
      "</script><script>alert(1)</script>", "]]><x>&amp;\"'", "\u{202E}evil\u{2066}",
      String(repeating: "long ", count: 2000),
    ]
    for (number, name) in names.enumerated() {
      try copy.set(
        .dictionary(["en": .text(name), "ar": .text(name)]), at: "cooperatives", "c00\(number + 1)",
        "names")
    }
    for form in ["svg", "html"] {
      let result = try copy.qarya(
        "export", "plan.json", "--to", form, "--language", "en", "-o", "out.\(form)")
      #expect(result.status == 0, "\(result.errors)")
    }
    for name in try copy.folder.names() where name.hasPrefix("out") {
      let text = try copy.folder.text(name)
      #expect(!text.contains("<script>alert"))
      #expect(!text.contains("\u{202E}") && !text.contains("]]>"))
      #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
    let printed = try copy.qarya("print", "plan.json", "--for", "all", "--language", "en")
    #expect(printed.status == 0)
    #expect(!printed.text.contains("\u{202E}") && !printed.text.contains("\u{1B}"))
  }

  @Test("Cards have a page a stand: in block letters, and as pictures with numbers of 80 mm")
  func cards() throws {
    let folder = try Layouts.folderWithVillage()
    let text = try Program.qarya.run(["cards", "plan.json", "--stands", "A01,B02"], in: folder)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.text.split(separator: "\u{C}").count == 2)
    #expect(text.text.contains("█") && text.text.contains("Oujda Embroidery"))
    let svg = try Program.qarya.run(
      ["cards", "plan.json", "--stands", "A01", "-o", "card.svg"], in: folder)
    #expect(svg.status == 0, "\(svg.errors)")
    let card = try folder.text("card.svg")
    #expect(card.contains("data-number=\"A01\"") && card.contains("height=\"148mm\""))
    let two = try Program.qarya.run(
      ["cards", "plan.json", "--paper", "a4", "-o", "all.svg"], in: folder)
    #expect(two.status == 0)
    #expect(try folder.names().filter { $0.hasPrefix("all-") }.count == 28)
  }

  @Test(
    "Table cards, badges and lists with boxes are made of the same cooperatives",
    arguments: ["tables", "badges", "check-in", "waiting"])
  func otherCards(subject: String) throws {
    let folder = try Layouts.folderWithVillage()
    let command = ["cards", "plan.json", "--what", subject, "--language", "fr"]
    let text = try Program.qarya.run(command, in: folder)
    #expect(text.status == 0, "\(text.errors)")
    let picture = try Program.qarya.run(command + ["-o", "out.svg"], in: folder)
    #expect(picture.status == 0, "\(picture.errors)")
    let drawn = try folder.names().filter { $0.hasPrefix("out") }.map { try folder.text($0) }
    let name = subject == "waiting" ? "Olive de Guercif" : "Broderie d’Oujda"
    #expect(text.text.contains(name))
    #expect(drawn.joined().contains(name))
    let isList = subject == "check-in" || subject == "waiting"
    #expect(text.text.contains("☐") == isList)
    #expect(drawn.allSatisfy { $0.contains("☐") } == isList)
    let some = try Program.qarya.run(command + ["--stands", "A01"], in: folder)
    #expect(some.status == (isList ? 64 : 0))
    if !isList { #expect(!some.text.contains("A02")) }
  }

  @Test("The control number is the same in print, on the web and for programs")
  func control() throws {
    let folder = try Layouts.folderWithVillage()
    let check = try Program.qarya.run(["check", "plan.json", "--json"], in: folder).text
    let number = try #require(check.firstMatch(of: /"control": ?"(\d{5})"/)).output.1
    for command in [["print", "plan.json"], ["export", "plan.json", "--to", "html"]] {
      #expect(
        try Program.qarya.run(command, in: folder).text.contains("control number \(number)"))
    }
  }

  @Test("Wrong scales and papers are refused with what there is", arguments: ["svg", "html"])
  func wrong(form: String) throws {
    let folder = try Layouts.folderWithVillage()
    for arguments in [
      ["--scale", "1/100"], ["--scale", "1:0"], ["--paper", "a9"], ["--for", "x"],
    ] {
      let result = try Program.qarya.run(
        ["export", "plan.json", "--to", form] + arguments, in: folder)
      #expect(result.status == 64)
    }
  }
}
