// SPDX-License-Identifier: Apache-2.0

/// Who touches changed cells, and who looks at them.
extension Floor {
  /// Adds the stands under the 4-neighbours of some cells.
  func addStands(around cells: [Int], to numbers: inout [Int]) {
    var last = -1
    func add(_ cell: Int) {
      forEachStand(under: cell) { number in
        if number != last { numbers.append(number) }
        last = number
      }
    }
    for cell in cells {
      let x = cell % width
      if cell >= width { add(cell - width) }
      if x > 0 { add(cell - 1) }
      if x + 1 < width { add(cell + 1) }
      if cell + width < raster.occupant.count { add(cell + width) }
    }
  }

  /// Adds the stands that one meets going straight from changed cells over cells of a sort.
  ///
  /// A strip between two stands that changed has a changed cell; from the last one towards each
  /// end it runs over cells that did not change. So it is enough to set out from the ends of each
  /// run of changed cells.
  ///
  /// - Parameter cells: The changed cells, in order.
  func addStands(
    inViewOf cells: [Int], within span: Int, over isOpen: (Int) -> Bool, to numbers: inout [Int]
  ) {
    func look(from cell: Int, _ side: Side) {
      var x = cell % width + side.step.x
      var y = cell / width + side.step.y
      var length = 0
      while length < span, let next = raster.cell(x, y), isOpen(next) {
        length += 1
        x += side.step.x
        y += side.step.y
      }
      forEachStand(atX: x, y) { if numbers.last != $0 { numbers.append($0) } }
    }
    for place in cells.indices {
      let cell = cells[place]
      let isFirst = place == 0 || cells[place - 1] != cell - 1 || cell % width == 0
      let isLast =
        place + 1 == cells.count || cells[place + 1] != cell + 1 || (cell + 1) % width == 0
      if isFirst { look(from: cell, .west) }
      if isLast { look(from: cell, .east) }
    }
    // The same by columns.
    let turned = cells.map { $0 % width * depth + $0 / width }.sorted()
    for place in turned.indices {
      let cell = turned[place] % depth * width + turned[place] / depth
      let isFirst =
        place == 0 || turned[place - 1] != turned[place] - 1 || turned[place] % depth == 0
      let isLast =
        place + 1 == turned.count || turned[place + 1] != turned[place] + 1
        || (turned[place] + 1) % depth == 0
      if isFirst { look(from: cell, .north) }
      if isLast { look(from: cell, .south) }
    }
  }
}
