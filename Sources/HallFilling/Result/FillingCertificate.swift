// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A filling's proof as data: what `qarya fill --certificate` writes. `Sources/CERTIFICATE.md` describes it.
extension Filling {
  /// The certificate; nil where no lattice was filled, so that nothing is proved but the rough bound.
  package func certificate(of plan: Plan) -> PropertyDictionary? {
    guard let proof else { return nil }
    let module = plan.hall.module
    var certificate: PropertyDictionary = [
      "format": .text("org.qarya.filling"), "formatVersion": .integer(1),
      "stands": .integer(areas.count), "bound": .integer(bound - kept),
      "lattices": .array(proof.parts.map { .dictionary($0.properties(module)) }),
    ]
    if let most = proof.most { certificate["most"] = .integer(most) }
    return certificate
  }
}

extension FillingProof.Part {
  fileprivate func properties(_ module: Module) -> PropertyDictionary {
    let (columns, rows) = (lattice.lattice.columns, lattice.lattice.rows)
    func lines(_ sign: (Int) -> String) -> PropertyValue {
      .array(
        (0..<rows).map { row in
          .text((0..<columns).map { sign(row * columns + $0) }.joined())
        })
    }
    var properties: PropertyDictionary = [
      "x": .real(module.metres(lattice.origin.x)), "y": .real(module.metres(lattice.origin.y)),
      "width": .real(module.metres(lattice.pitch.x)),
      "depth": .real(module.metres(lattice.pitch.y)),
      "bound": .integer(bound), "squares": lines { Self.sign(lattice.lattice.uses[$0]) },
    ]
    if let depth = lattice.lattice.blindDepth { properties["blindDepth"] = .integer(depth) }
    if stands >= 0 {
      properties["stands"] = .integer(stands)
      properties["filling"] = lines { Self.sign(filling[$0]) }
    }
    return properties
  }

  private static func sign(_ use: LatticeUse) -> String {
    if use.contains(.door) { return "d" }
    if use.contains([.stand, .aisle]) { return "b" }
    if use.contains(.stand) { return "s" }
    return use.contains(.aisle) ? "a" : "x"
  }

  private static func sign(_ choice: FrontierSteps.Choice) -> String {
    switch choice {
    case .stand: "#"
    case .aisle: "."
    case .unused, .blocked: "-"
    }
  }
}
