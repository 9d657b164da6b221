// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import TerminalDriver
import Wording

/// Paints the editor's state as one frame; the same state and size give the same frame.
///
/// The map without a cursor is kept from frame to frame: a step of the cursor then draws one stand
/// and not all of them.
struct EditorPainter {
  /// The map as it was drawn last.
  private struct MapLayer {
    let revision: Int
    let preview: Int?
    let look: Variant.Look?
    let scroll: ScreenPoint
    let window: MapRectangle
    let options: MapOptions
    let frame: Frame
  }

  private var layer: MapLayer?
  /// The frame that was painted last.
  private var last: Frame?
  private var miniMap = MiniMapPainter()

  /// Paints one frame without keeping anything.
  static func frame(of editor: Editor) -> Frame {
    var painter = EditorPainter()
    return painter.paint(editor)
  }

  /// Paints a frame.
  mutating func paint(_ editor: Editor) -> Frame {
    var frame = paintInStandardColours(editor.shown)
    editor.theme.ground(&frame)
    last = frame
    return frame
  }

  /// What the cell under the mouse stands for in the frame that was painted last.
  func link(under event: InputEvent) -> FrameLink? {
    guard case .mouse(let mouse) = event else { return nil }
    return last?.link(x: mouse.position.x, y: mouse.position.y)
  }

  private mutating func paintInStandardColours(_ editor: Editor) -> Frame {
    let layout = editor.layout
    guard layout.isLargeEnough else {
      var frame = Frame(columns: editor.columns, rows: editor.rows)
      Self.paintWant(of: editor, on: &frame)
      return frame
    }
    var frame = map(of: editor, layout)
    if editor.editMode == nil {
      Self.paintCursor(editor, layout, on: &frame)
    } else {
      EditModeOverlay.paint(editor, layout, on: &frame)
    }
    miniMap.paint(editor, layout, on: &frame)
    HeaderLine.paint(editor, on: &frame)
    if let side = layout.side {
      if editor.editMode != nil {
        EditModePanel.paint(editor, in: side, on: &frame)
      } else {
        SidePanel.paint(editor, in: side, on: &frame)
      }
    } else if editor.focus != .map, editor.choosing == nil {
      Self.paintPopUp(editor, layout, on: &frame)
    }
    StatusLine.paint(editor, in: layout.status, on: &frame)
    if editor.dialogue?.place != .statusLine {
      ScaleBar.paint(editor, in: layout.status, on: &frame)
    }
    HintBar.paint(editor, in: layout.hints, on: &frame)
    editor.dialogue?.paint(in: editor.view, on: &frame)
    return frame
  }

  /// Says how much room is needed, on as many lines as that takes.
  private static func paintWant(of editor: Editor, on frame: inout Frame) {
    let lines = Wrapping.lines(Words.tooSmall[editor.language], width: frame.columns)
    let top = max(0, (frame.rows - lines.count) / 2)
    for (row, line) in lines.enumerated() {
      let text = editor.text(line).cropped(to: frame.columns)
      frame.draw(text, x: max(0, (frame.columns - text.width) / 2), y: top + row)
    }
  }

  /// A frame with the map and nothing else, no stand under the cursor.
  private mutating func map(of editor: Editor, _ layout: ScreenLayout) -> Frame {
    let options = Self.mapOptions(of: editor)
    if let layer, layer.revision == editor.session.revision,
      layer.preview == editor.preview?.number, layer.look == editor.variant?.look,
      layer.scroll == editor.scroll,
      layer.window == layout.map, layer.options == options, layer.frame.columns == editor.columns,
      layer.frame.rows == editor.rows
    {
      return layer.frame
    }
    var frame = Frame(columns: editor.columns, rows: editor.rows)
    editor.map.paint(
      on: &frame, x: layout.map.x, y: layout.map.y, width: layout.map.width,
      height: layout.map.height, scroll: editor.scroll, options: options)
    if let variant = editor.variant, editor.preview == nil {
      VariantOverlay.paint(variant, of: editor, in: layout.map, on: &frame)
    }
    layer = MapLayer(
      revision: editor.session.revision, preview: editor.preview?.number,
      look: editor.variant?.look, scroll: editor.scroll,
      window: layout.map, options: options, frame: frame)
    return frame
  }

  /// Draws the stand under the cursor over the map, through a window of its own size.
  private static func paintCursor(
    _ editor: Editor, _ layout: ScreenLayout, on frame: inout Frame
  ) {
    guard let selected = editor.selected,
      let place = editor.map.place(of: selected, scale: editor.scale)
    else { return }
    let seen = MapRectangle(
      x: editor.scroll.x, y: editor.scroll.y, width: layout.map.width, height: layout.map.height)
    let left = max(place.x, seen.x)
    let top = max(place.y, seen.y)
    let width = min(place.right, seen.right) - left + 1
    let height = min(place.bottom, seen.bottom) - top + 1
    let x = layout.map.x - seen.x
    let y = layout.map.y - seen.y
    if width > 0, height > 0 {
      var options = mapOptions(of: editor)
      options.selected = [selected]
      editor.map.paint(
        on: &frame, x: x + left, y: y + top, width: width, height: height,
        scroll: ScreenPoint(x: left, y: top), options: options)
    }
    let cursor = ScreenPoint(
      x: x + place.x + min(1, place.width - 1), y: y + place.y + min(1, place.height - 1))
    if layout.map.contains(x: cursor.x, y: cursor.y) { frame.cursor = cursor }
  }

  /// How the map is drawn, but for the stand under the cursor.
  static func mapOptions(of editor: Editor) -> MapOptions {
    var options = editor.mapOptions(at: editor.scale)
    options.severities = editor.severities
    if let mode = editor.editMode { options.selected = mode.marked.stands }
    if let begun = editor.choosing {
      // The stand one came from stays marked while another is chosen.
      options.target = editor.lists.stands[begun.cooperative]?.first
    }
    if let sheet = editor.dialogue, !sheet.marked.isEmpty {
      options.previewed = sheet.marked
    }
    if let preview = editor.preview { options.previewed = preview.stands }
    if editor.preview == nil { options.signs = editor.document.marks.mapValues(\.glyph) }
    if let variant = editor.variant, editor.preview == nil {
      options.signs = variant.signs.mapValues(\.glyph)
      options.highlighted = Set(variant.stands.keys)
    }
    if let search = editor.search, !search.standsFound.isEmpty {
      options.highlighted = search.standsFound
    }
    return options
  }

  /// What the side panel would show, opened above the map.
  private static func paintPopUp(
    _ editor: Editor, _ layout: ScreenLayout, on frame: inout Frame
  ) {
    let box = layout.popUp
    frame.fill(x: box.x, y: box.y, width: box.width, height: box.height)
    var canvas = BoxCanvas(columns: box.width, rows: box.height)
    canvas.rectangle(x: 0, y: 0, width: box.width, height: box.height)
    frame.draw(canvas, x: box.x, y: box.y, style: editor.theme.faint)
    frame.cursor = nil
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 1, width: box.width - 4, height: box.height - 2)
    SidePanel.paint(editor, in: inside, on: &frame)
  }
}
