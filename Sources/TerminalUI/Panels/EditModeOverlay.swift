// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps

/// Draws over the map what the gesture under way would make, and the free cursor.
enum EditModeOverlay {
  static func paint(_ editor: Editor, _ layout: ScreenLayout, on frame: inout Frame) {
    guard let mode = editor.editMode else { return }
    let window = layout.map
    editor.map.paint(
      shapes(of: mode, editor), on: &frame, x: window.x, y: window.y, width: window.width,
      height: window.height, scroll: editor.scroll, options: EditorPainter.mapOptions(of: editor))
    markHeldEdges(of: mode, editor, window, on: &frame)
    paintCursor(at: mode.cursor, editor, window, on: &frame)
    for feature in pointsInHand(of: mode, editor) { paint(feature, editor, window, on: &frame) }
  }

  /// Shows which edges a resizing hand holds.
  private static func markHeldEdges(
    of mode: EditMode, _ editor: Editor, _ window: MapRectangle, on frame: inout Frame
  ) {
    guard case .resize(let subject, let edges, _)? = mode.hand else { return }
    guard let bounds = mode.outlook.measures?.bounds ?? editor.bounds(of: subject) else { return }
    let shown = editor.map.rectangle(bounds, scale: editor.scale)
    let (left, right) = (shown.x - editor.scroll.x, shown.right - editor.scroll.x)
    let (top, bottom) = (shown.y - editor.scroll.y, shown.bottom - editor.scroll.y)
    func mark(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) {
      for y in rows {
        for x in columns where window.contains(x: x + window.x, y: y + window.y) {
          frame.restyle(x: x + window.x, y: y + window.y, width: 1, height: 1) {
            $0 = $0.adding([.reverse, .bold])
          }
        }
      }
    }
    guard left <= right, top <= bottom else { return }
    if edges.contains(.north) { mark(left...right, top...top) }
    if edges.contains(.south) { mark(left...right, bottom...bottom) }
    if edges.contains(.west) { mark(left...left, top...bottom) }
    if edges.contains(.east) { mark(right...right, top...bottom) }
  }

  /// The points that a gesture would write, or that are marked.
  private static func pointsInHand(of mode: EditMode, _ editor: Editor) -> [Feature] {
    var features = mode.marked.features.sorted().compactMap { editor.plan.hall.features[$0] }
    for case .writeFeature(let feature) in mode.outlook.gesture?.edit.flat ?? [] {
      features.append(feature)
    }
    return features
  }

  /// A point as its sign, since it has no size to outline.
  private static func paint(
    _ feature: Feature, _ editor: Editor, _ window: MapRectangle, on frame: inout Frame
  ) {
    guard case .point(let cell) = feature.place, let sign = MapSigns(.unicode).point(feature.kind)
    else { return }
    let place = editor.map.place(of: cell, scale: editor.scale).point
    let x = place.x - editor.scroll.x + window.x
    let y = place.y - editor.scroll.y + window.y
    guard window.contains(x: x, y: y) else { return }
    frame.set(sign, x: x, y: y, style: Style(attributes: [.bold, .reverse]))
  }

  /// The shapes that stand over the map.
  static func shapes(of mode: EditMode, _ editor: Editor) -> [MapShape] {
    let plan = editor.plan
    var shapes = mode.marked.features.sorted().compactMap { plan.hall.features[$0] }
      .compactMap { outline(of: $0, in: plan.hall, floor: .open) }
    if case .box(let start)? = mode.hand {
      guard let box = try? Gestures.rectangle(from: start, to: mode.cursor) else { return shapes }
      return shapes + [MapShape([box], floor: .open)]
    }
    if mode.hand == nil, mode.subject == .features, mode.marked.isEmpty {
      shapes += editor.underFreeCursor.features.compactMap { plan.hall.features[$0] }
        .compactMap { outline(of: $0, in: plan.hall, floor: .open) }
    }
    guard let gesture = mode.outlook.gesture else { return shapes }
    let isBreaking = !gesture.notices.isEmpty
    let style = Style(
      foreground: isBreaking ? editor.theme.refusal.foreground : .standard, attributes: .bold)
    for edit in gesture.edit.flat {
      switch edit {
      case .writeStand(let stand):
        if let before = plan.stands[stand.id], before.parts != stand.parts {
          shapes.append(MapShape(before.footprint, floor: .leaving))
        }
        shapes.append(MapShape(stand.footprint, label: stand.label, style: style))
      case .removeStand(let id):
        if let stand = plan.stands[id] {
          shapes.append(MapShape(stand.footprint, floor: .leaving))
        }
      case .writeFeature(let feature):
        if let shape = outline(of: feature, in: plan.hall, floor: .covered, style) {
          shapes.append(shape)
        }
      default: break
      }
    }
    return shapes
  }

  private static func outline(
    of feature: Feature, in hall: Hall, floor: MapShape.Floor,
    _ style: Style = Style(attributes: .bold)
  ) -> MapShape? {
    switch feature.place {
    case .area(let area): return MapShape([area], floor: floor, style: style)
    case .door:
      return hall.segment(ofDoor: feature).map { MapShape([$0], floor: .open, style: style) }
    case .point: return nil
    }
  }

  /// The cell under the cursor: half a character where a row of the map shows two rows of cells.
  private static func paintCursor(
    at cell: GridPoint, _ editor: Editor, _ window: MapRectangle, on frame: inout Frame
  ) {
    let place = editor.map.place(of: cell, scale: editor.scale)
    let x = place.point.x - editor.scroll.x + window.x
    let y = place.point.y - editor.scroll.y + window.y
    guard window.contains(x: x, y: y) else { return }
    frame.cursor = ScreenPoint(x: x, y: y)
    // The shape in hand says where one is; its name must stay readable.
    switch editor.editMode?.hand {
    case .draw?, .move?, .copy?, .resize?, .merge?: return
    case .add?, .split?, .box?, nil: break
    }
    if editor.map.sharesRows(editor.scale), frame[x, y].glyph == .blank {
      frame.set(place.isLower ? "▄" : "▀", x: x, y: y, style: Style(attributes: .bold))
    } else {
      frame.restyle(x: x, y: y, width: 1, height: 1) { $0 = $0.adding([.reverse, .bold]) }
    }
  }
}
