// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps

/// Paints the editor's state as one frame; the same state and size give the same frame.
enum EditorPainter {
  static func frame(of editor: Editor) -> Frame {
    var frame = Frame(columns: editor.columns, rows: editor.rows)
    let layout = ScreenLayout(editor)
    guard layout.isLargeEnough else {
      let text = editor.text(Words.tooSmall).cropped(to: frame.columns)
      frame.draw(text, x: max(0, (frame.columns - text.width) / 2), y: frame.rows / 2)
      return frame
    }
    HeaderLine.paint(editor, on: &frame)
    paintMap(editor, layout, on: &frame)
    if let side = layout.side {
      SidePanel.paint(editor, in: side, on: &frame)
    } else if editor.focus != .map, editor.choosing == nil {
      paintPopUp(editor, layout, on: &frame)
    }
    StatusLine.paint(editor, in: layout.status, on: &frame)
    HintBar.paint(editor, in: layout.hints, on: &frame)
    if let dialogue = editor.dialogue {
      DialoguePainter.paint(dialogue, of: editor, layout, on: &frame)
    }
    return frame
  }

  private static func paintMap(_ editor: Editor, _ layout: ScreenLayout, on frame: inout Frame) {
    editor.map.paint(
      on: &frame, x: layout.map.x, y: layout.map.y, width: layout.map.width,
      height: layout.map.height, scroll: editor.scroll, options: mapOptions(of: editor))
    guard let selected = editor.selected,
      let place = editor.map.place(of: selected, scale: editor.scale)
    else { return }
    let x = layout.map.x + place.x + min(1, place.width - 1) - editor.scroll.x
    let y = layout.map.y + place.y + min(1, place.height - 1) - editor.scroll.y
    if layout.map.contains(x: x, y: y) { frame.cursor = ScreenPoint(x: x, y: y) }
  }

  static func mapOptions(of editor: Editor) -> MapOptions {
    var options = MapOptions(
      language: editor.language, bidi: editor.settings.bidi, scale: editor.scale,
      colouring: editor.settings.colouring, showsNumbers: editor.settings.showsNumbers,
      showsGrid: editor.settings.showsGrid)
    options.severities = editor.severities
    if let selected = editor.selected { options.selected = [selected] }
    if let begun = editor.choosing {
      // The stand one came from stays marked while another is chosen.
      options.target = editor.lists.stands[begun.cooperative]?.first
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
    frame.draw(canvas, x: box.x, y: box.y, style: Theme.faint)
    frame.cursor = nil
    let inside = MapRectangle(
      x: box.x + 2, y: box.y + 1, width: box.width - 4, height: box.height - 2)
    SidePanel.paint(editor, in: inside, on: &frame)
  }
}
