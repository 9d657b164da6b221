// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// A plan as one page of the web that needs no network: the map beside an index that can be searched
/// and filtered, and the lists of its reader below.
package struct WebPage: Sendable {
  /// The document.
  package let text: String

  /// Draws what a reader gets.
  ///
  /// - Complexity: O(stands + rows of all lists).
  package init(_ plan: Plan, options: PrintOptions) {
    // A check of all rules takes longer than all pages that do without.
    let checker = options.reader.needsChecker ? Checker(plan) : nil
    let floor = checker?.floor ?? Floor(plan, aisleRule: plan.aisleRule)
    let painter = MapPainter(plan: plan, floor: floor, findings: checker?.findings)
    let facts = PlanFacts(plan: plan, floor: floor, checker: checker, options: options)
    let picture = HallPicture(
      painter, options: options, isPublic: options.reader == .visitors)
    let language = options.language
    let header = PageHeader(plan, options.stamp, in: language)
    let words = WebWords(language)
    let parts = facts.parts
    let look = parts.lazy.compactMap { part in
      if case .map(let view) = part.body, view.isWhole { view.colouring } else { nil }
    }.first
    var markup = Markup()
    markup.raw("<!DOCTYPE html>\n")
    let direction = language == .arabic ? "rtl" : "ltr"
    markup.element("html", [("lang", language.rawValue), ("dir", direction)]) { markup in
      markup.element("head") { markup in
        markup.void("meta", [("charset", "utf-8")])
        markup.void(
          "meta", [("http-equiv", "Content-Security-Policy"), ("content", WebAssets.policy)])
        markup.void(
          "meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        markup.void("meta", [("name", "referrer"), ("content", "no-referrer")])
        markup.element("title", text: header.name)
        markup.raw("<style>" + WebAssets.style + "</style>\n")
      }
      markup.element("body") { markup in
        markup.element("a", [("class", "skip"), ("href", "#index")], text: words.toIndex)
        markup.element("header") { markup in
          markup.element("h1", text: header.name)
          markup.element(
            "p", text: ([header.status] + header.facts).joined(separator: " · "))
        }
        markup.element("main") { markup in
          Self.map(picture, words, look ?? .category, in: &markup)
          Self.index(picture, words, in: &markup)
        }
        Self.lists(parts, in: &markup)
        markup.raw("<script>" + WebAssets.script + "</script>\n")
      }
    }
    text = markup.text
  }

  private static func map(
    _ picture: HallPicture, _ words: WebWords, _ look: MapColouring, in markup: inout Markup
  ) {
    // Millimetres at 1:100, which suits letters and lines.
    let scale = 10.0
    let edge = 4.0
    let width = picture.width * scale + 2 * edge
    let depth = picture.depth * scale + 2 * edge
    markup.element("figure", [("class", "map"), ("aria-label", words.map)]) { markup in
      markup.element(
        "svg",
        [
          ("viewBox", "0 0 \(Markup.number(width)) \(Markup.number(depth))"), ("role", "group"),
          ("aria-label", words.map), ("font-family", PictureText.fonts), ("direction", "ltr"),
        ]
      ) { markup in
        var drawing = HallDrawing(picture: picture, scale: scale, x: edge, y: edge)
        drawing.mostLetters = 7
        drawing.look = look
        drawing.isInteractive = true
        drawing.draw(in: &markup)
      }
      markup.element("figcaption") { markup in
        markup.element("ul", [("class", "keys")]) { markup in
          for key in look == .category ? picture.keys : [] {
            markup.element("li") { markup in
              markup.element("svg", [("viewBox", "0 0 10 10"), ("aria-hidden", "true")]) { markup in
                markup.empty(
                  "rect",
                  [
                    ("width", "10"), ("height", "10"), ("fill", key.fill.hex),
                    ("stroke", "#000000"),
                  ])
                PictureText(x: 5, y: 7.5, size: 7, anchor: .middle, ink: key.fill.ink)
                  .write(key.sign, in: &markup)
              }
              markup.element("span", text: "\(key.name) (\(key.count))")
            }
          }
        }
      }
    }
  }

  private static func index(_ picture: HallPicture, _ words: WebWords, in markup: inout Markup) {
    let taken = picture.stands.filter { $0.state == .taken }
    func choices(_ key: (HallPicture.StandShape) -> String) -> [String] {
      Set(taken.map(key)).filter { !$0.isEmpty }.sorted { NaturalOrder($0) < NaturalOrder($1) }
    }
    markup.element("nav", [("id", "index"), ("aria-label", words.index)]) { markup in
      markup.element("form", [("role", "search")]) { markup in
        markup.element("label", [("for", "search")], text: words.search)
        markup.void(
          "input", [("id", "search"), ("type", "search"), ("autocomplete", "off")])
        for (id, title, all, entries) in [
          ("category", words.category, words.allCategories, choices(\.category)),
          ("province", words.province, words.allProvinces, choices(\.province)),
        ] {
          markup.element("label", [("for", id)], text: title)
          markup.element("select", [("id", id)]) { markup in
            markup.element("option", [("value", "")], text: all)
            for entry in entries { markup.element("option", [("value", entry)], text: entry) }
          }
        }
      }
      markup.element("p", [("id", "found"), ("role", "status"), ("data-words", words.found)]) { _ in
      }
      markup.element("ul", [("id", "stands")]) { markup in
        for stand in picture.stands {
          let searched = ([stand.number, stand.category, stand.province] + stand.allNames)
            .map { folded($0) }.joined(separator: " ")
          markup.element(
            "li",
            [
              ("data-search", searched), ("data-category", stand.category),
              ("data-province", stand.province),
            ]
          ) { markup in
            markup.element(
              "button", [("type", "button"), ("data-stand", stand.id.text)]
            ) { markup in
              markup.element("b", text: stand.number)
              markup.element(
                "span", [("dir", "auto")], text: stand.names.joined(separator: " · "))
              markup.element(
                "small", [("dir", "auto")],
                text: [stand.category, stand.province].filter { !$0.isEmpty }
                  .joined(separator: " · "))
            }
          }
        }
      }
    }
  }

  private static func lists(_ parts: [PagePart], in markup: inout Markup) {
    for part in parts {
      if case .map = part.body { continue }
      let direction = part.language == .arabic ? "rtl" : "ltr"
      markup.element(
        "section", [("class", "list"), ("lang", part.language.rawValue), ("dir", direction)]
      ) { markup in
        markup.element("h2", text: part.title)
        switch part.body {
        case .map: break
        case .table(let table): write(table, in: &markup)
        case .entries(let entries):
          markup.element("dl") { markup in
            for entry in entries {
              markup.element("dt", [("dir", "auto")], text: entry.heading)
              markup.element("dd") { markup in
                for item in entry.items { markup.element("bdi", text: item) }
              }
            }
          }
        case .text(let paragraphs):
          for paragraph in paragraphs { markup.element("p", [("dir", "auto")], text: paragraph) }
        }
      }
    }
  }

  private static func write(_ table: PageTable, in markup: inout Markup) {
    markup.element("div", [("class", "wide"), ("tabindex", "0"), ("role", "group")]) { markup in
      markup.element("table") { markup in
        markup.element("thead") { markup in
          markup.element("tr") { markup in
            for column in table.columns {
              markup.element("th", [("scope", "col")], text: column.heading)
            }
          }
        }
        markup.element("tbody") { markup in
          for row in table.rows {
            markup.element("tr") { markup in
              for (column, cell) in zip(table.columns, row) {
                markup.element("td", column.isName ? [] : [("class", "short")]) {
                  $0.element("bdi", text: cell)
                }
              }
            }
          }
        }
      }
    }
  }
}
