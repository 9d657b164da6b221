// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// A package of its own, so that nobody who builds the program fetches the benchmark library.
let package = Package(
  name: "QaryaBenchmarks",
  dependencies: [
    .package(name: "Qarya", path: ".."),
    // Without its traits: they count allocations by taking the allocator's place.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "QaryaBenchmarks",
      dependencies: [
        .product(name: "DisplayText", package: "Qarya"),
        .product(name: "FloorPlan", package: "Qarya"),
        .product(name: "LayoutEngine", package: "Qarya"),
        .product(name: "PlanFiles", package: "Qarya"),
        .product(name: "QuadraticAssignment", package: "Qarya"),
        .product(name: "StandMaps", package: "Qarya"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/QaryaBenchmarks",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
