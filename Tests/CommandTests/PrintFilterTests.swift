// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

@Suite(
  "Pages of text through the filter of the print server",
  .enabled(if: Tools.hasPrintFilter, "needs texttopdf (cups-filters) and poppler-utils"))
struct PrintFilterTests {
  /// What a printer with A4 and A3 says of itself.
  private static let description = """
    *PPD-Adobe: "4.3"
    *FormatVersion: "4.3"
    *FileVersion: "1.0"
    *LanguageVersion: English
    *LanguageEncoding: ISOLatin1
    *PCFileName: "PAPER.PPD"
    *Manufacturer: "Paper"
    *Product: "(Paper)"
    *ModelName: "Paper"
    *ShortNickName: "Paper"
    *NickName: "Paper"
    *PSVersion: "(3010.000) 0"
    *LanguageLevel: "3"
    *ColorDevice: False
    *DefaultColorSpace: Gray
    *FileSystem: False
    *LandscapeOrientation: Plus90
    *TTRasterizer: Type42
    *OpenUI *PageSize/Media Size: PickOne
    *OrderDependency: 10 AnySetup *PageSize
    *DefaultPageSize: A4
    *PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
    *PageSize A3/A3: "<</PageSize[842 1191]>>setpagedevice"
    *CloseUI: *PageSize
    *OpenUI *PageRegion: PickOne
    *OrderDependency: 10 AnySetup *PageRegion
    *DefaultPageRegion: A4
    *PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
    *PageRegion A3/A3: "<</PageSize[842 1191]>>setpagedevice"
    *CloseUI: *PageRegion
    *DefaultImageableArea: A4
    *ImageableArea A4/A4: "18 18 577 824"
    *ImageableArea A3/A3: "18 18 824 1173"
    *DefaultPaperDimension: A4
    *PaperDimension A4/A4: "595 842"
    *PaperDimension A3/A3: "842 1191"
    *DefaultFont: Courier
    *Font Courier: Standard "(1.0)" Standard ROM

    """

  @Test(
    "As many pages come out as were composed, and no row is broken",
    arguments: ["a4", "a3"], [[], ["--landscape"]])
  func pages(paper: String, way: [String]) throws {
    let folder = try Layouts.folderWithVillage()
    try folder.write(Array(Self.description.utf8), to: "paper.ppd")
    let result = try Program.qarya.run(
      ["print", "plan.json", "--ascii", "--language", "en", "--for", "all", "--paper", paper]
        + ["-o", "map.txt"] + way, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    // The very options that are told for doing it by hand.
    let words = result.errors.split(separator: " ").map(String.init)
    let options = zip(words, words.dropFirst()).filter { $0.0 == "-o" }.map(\.1)
    #expect(options.contains("media=\(paper.uppercased())"))
    let made = try Program.run(
      Tools.textToPDF, ["1", "user", "map", "1", options.joined(separator: " "), "map.txt"],
      in: folder, environment: ["PPD": folder["paper.ppd"], "CONTENT_TYPE": "text/plain"])
    #expect(made.status == 0, "\(made.errors)")
    try folder.write(made.output, to: "map.pdf")
    let text = try Program.run("pdftotext", ["-layout", "map.pdf", "-"], in: folder).text
    func rows(_ text: String) -> [[String]] {
      text.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
        page.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
      }
    }
    let composed = rows(try folder.text("map.txt"))
    let printed = rows(text).filter { !$0.isEmpty }
    #expect(composed.count > 5)
    #expect(printed.count == composed.count)
    for (page, other) in zip(composed, printed) {
      // The fonts of the filter do not say what its Arabic signs are. A broken row would be two.
      for row in page where row.allSatisfy(\.isASCII) { #expect(other.contains(row), "\(row)") }
    }
  }
}
