// SPDX-License-Identifier: Apache-2.0

import StandMaps
import Wording

/// What pages are made of.
enum PageForm: String, CaseIterable, Hashable, Sendable {
  case text, pdf, svg, html

  /// How files of it end.
  var ending: String { self == .text ? ".txt" : "." + rawValue }

  /// What people call it.
  var phrase: Phrase {
    switch self {
    case .text: Phrase("text", fr: "texte", ar: "نص")
    case .pdf: Phrase(value: "PDF")
    case .svg: Phrase(value: "SVG")
    case .html: Phrase("web page", fr: "page web", ar: "صفحة ويب")
    }
  }
}

/// For whom pages are, in which form, and on which paper.
struct PageRequest: Hashable, Sendable {
  var reader = PageReader.setup
  var form = PageForm.text
  var paper = Paper.a4
  /// Whether only what has changed since the last print is shown.
  var showsChanges = false

  /// The papers to choose from: the usual one first.
  static func papers(_ usual: Paper) -> [Paper] { [usual] + [.a4, .a3].filter { $0 != usual } }

  /// The paper of pictures: characters are nothing to them.
  var picturePaper: PicturePaper { paper == .a3 ? .a3 : .a4 }

  /// What the name of a file says of it, behind that of the plan.
  var suffix: String {
    showsChanges ? "-changes" : reader == .setup ? "" : "-" + reader.rawValue
  }
}
