// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

/// Every target of ours treats each warning as an error; packages we depend on do not.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

/// What reckons, or reads and measures for it, is optimized in debug builds too, as a whole, its
/// assertions kept.
///
/// The tests hold thousands of halls to brute force, which takes several times as long without it. What
/// writes and paints is not: to compile it so takes longer than it saves.
let optimized = SwiftSetting.unsafeFlags(
  [
    "-O", "-whole-module-optimization", "-enable-default-cmo", "-disable-batch-mode",
    "-assert-config", "Debug",
    // An output for each file, as an index of the sources needs it.
    "-num-threads", "2",
  ], .when(configuration: .debug))

/// A module of the house.
///
/// Each floor may use only the floors below it (see README, "The house").
func floor(_ name: String, uses floors: [Target.Dependency] = [], reckons: Bool = false) -> Target {
  .target(
    name: name, dependencies: floors, swiftSettings: strict + (reckons ? [optimized] : []))
}

/// The tests of a module, under the module's own name.
func tests(
  of name: String, using floors: [Target.Dependency], pictures: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: floors, exclude: pictures, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "Qarya",
  products: [
    .executable(name: "qarya", targets: ["qarya"]),
    .executable(name: "qap", targets: ["qap"]),
    .library(name: "QuadraticAssignment", targets: ["QuadraticAssignment", "BreakoutSearch"]),
    // For the package of benchmarks.
    .library(name: "DisplayText", targets: ["DisplayText"]),
    .library(name: "FloorPlan", targets: ["FloorPlan"]),
    .library(name: "LayoutEngine", targets: ["LayoutEngine"]),
    .library(name: "PlanFiles", targets: ["PlanFiles"]),
    .library(name: "StandMaps", targets: ["StandMaps"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The C libraries, behind a dozen functions each, and the sample fair as bytes.
    .target(
      name: "CNcurses", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CFriBidi", cSettings: strictC, linkerSettings: [.linkedLibrary("fribidi")]),
    .target(name: "CSamplePlan", cSettings: strictC),
    .target(name: "CSwapKernels", cSettings: strictC),
    .target(name: "CFolderWatch", cSettings: strictC),
    .target(name: "CAccessLists", cSettings: strictC),

    floor("PathBytes"),
    floor("Wording"),
    floor("FloorPlan", uses: ["Wording"], reckons: true),
    floor("DisplayText", uses: ["CFriBidi", "PathBytes"], reckons: true),
    floor("Threads"),
    floor("BreakoutSearch", uses: ["Threads"], reckons: true),
    floor("QuadraticAssignment", uses: ["BreakoutSearch", "CSwapKernels"], reckons: true),
    floor("Seating", uses: ["BreakoutSearch"], reckons: true),
    floor(
      "PlanFiles",
      uses: ["Wording", "FloorPlan", "PathBytes", "Threads", "CFolderWatch", "CAccessLists"],
      reckons: true),
    floor(
      "LayoutEngine", uses: ["Wording", "FloorPlan", "Seating", "BreakoutSearch", "Threads"],
      reckons: true),
    floor("HallFilling", uses: ["Wording", "FloorPlan", "LayoutEngine"], reckons: true),
    floor(
      "PlanReports", uses: ["Wording", "FloorPlan", "DisplayText", "LayoutEngine", "HallFilling"]),
    floor(
      "Rosters",
      uses: ["Wording", "FloorPlan", "DisplayText", "PlanFiles", "LayoutEngine", "PlanReports"]),
    floor(
      "PlanMerging",
      uses: ["Wording", "FloorPlan", "PlanFiles", "LayoutEngine", "PlanReports"]),
    floor(
      "StandMaps", uses: ["Wording", "FloorPlan", "LayoutEngine", "DisplayText", "PlanReports"]),
    floor("TerminalDriver", uses: ["Wording", "DisplayText", "CNcurses"]),
    floor(
      "TerminalUI",
      uses: [
        "Wording", "FloorPlan", "DisplayText", "PathBytes", "PlanFiles", "LayoutEngine",
        "HallFilling", "PlanMerging", "PlanReports", "Rosters", "StandMaps", "TerminalDriver",
        "Threads",
      ]),

    .executableTarget(
      name: "qarya",
      dependencies: [
        "Wording", "FloorPlan", "DisplayText", "PathBytes", "PlanFiles", "LayoutEngine",
        "HallFilling", "PlanMerging", "PlanReports", "Rosters", "StandMaps", "TerminalDriver",
        "TerminalUI", "CSamplePlan", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "qap",
      dependencies: ["PathBytes", "QuadraticAssignment", "BreakoutSearch", argumentParser],
      swiftSettings: strict),

    tests(of: "PathBytes", using: ["PathBytes"]),
    tests(of: "Wording", using: ["Wording"]),
    tests(of: "FloorPlan", using: ["FloorPlan", "Wording", "TestSupport"]),
    tests(of: "DisplayText", using: ["DisplayText", "PathBytes", "TestSupport"]),
    tests(of: "Threads", using: ["Threads"]),
    tests(of: "BreakoutSearch", using: ["BreakoutSearch"]),
    tests(
      of: "QuadraticAssignment",
      using: ["QuadraticAssignment", "BreakoutSearch", "CSwapKernels", "TestSupport"]),
    tests(of: "Seating", using: ["Seating", "BreakoutSearch"]),
    tests(
      of: "PlanFiles", using: ["PlanFiles", "Wording", "PathBytes", "FloorPlan", "TestSupport"]),
    tests(
      of: "LayoutEngine",
      using: ["LayoutEngine", "PlanReports", "Wording", "FloorPlan", "PlanFiles", "TestSupport"]),
    tests(
      of: "HallFilling",
      using: ["HallFilling", "LayoutEngine", "FloorPlan", "PlanFiles", "TestSupport"]),
    tests(
      of: "PlanReports",
      using: ["PlanReports", "Wording", "FloorPlan", "LayoutEngine", "PlanFiles", "TestSupport"]),
    tests(
      of: "Rosters",
      using: [
        "Rosters", "PlanReports", "Wording", "FloorPlan", "LayoutEngine", "PlanFiles",
        "TestSupport", "ProgramRuns",
      ]),
    tests(
      of: "PlanMerging",
      using: [
        "PlanMerging", "Wording", "FloorPlan", "LayoutEngine", "PlanFiles", "TestSupport",
        "ProgramRuns",
      ]),
    tests(
      of: "StandMaps",
      using: ["StandMaps", "Wording", "FloorPlan", "LayoutEngine", "PlanFiles", "TestSupport"]),
    tests(of: "TerminalDriver", using: ["TerminalDriver", "DisplayText", "TestSupport"]),
    tests(
      of: "TerminalUI",
      using: [
        "TerminalUI", "TerminalDriver", "Wording", "FloorPlan", "PlanFiles", "LayoutEngine",
        "HallFilling", "PlanMerging", "PlanReports", "TestSupport",
      ],
      pictures: ["Golden"]),
    // What tests of several modules use.
    .target(
      name: "TestSupport", dependencies: ["FloorPlan", "LayoutEngine"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // Tests of the built programs, which run them as people do.
    .target(
      name: "ProgramRuns", dependencies: ["PathBytes"], path: "Tests/ProgramRuns",
      swiftSettings: strict),
    tests(of: "Command", using: ["ProgramRuns", "PathBytes", "PlanFiles", "FloorPlan"]),
    tests(of: "EndToEnd", using: ["ProgramRuns", "PlanFiles", "FloorPlan", "TestSupport"]),
  ]
)

// What gives the readers of files to libFuzzer. Only `Tests/Fuzzing/fuzz` asks for it: it begins where
// libFuzzer does, and not as programs do.
if Context.environment["QARYA_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ReaderFuzzer",
      dependencies: [
        "FloorPlan", "LayoutEngine", "PlanFiles", "QuadraticAssignment", "Rosters", "TerminalUI",
        "Wording",
      ],
      path: "Tests/Fuzzing/ReaderFuzzer",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
  for target in package.targets {
    switch target.name {
    case "PlanFiles": target.swiftSettings?.append(.unsafeFlags(["-enable-testing"]))
    // The compiler's optimizer ends in a failed assertion on this one, with what libFuzzer needs.
    case "LayoutEngine": target.swiftSettings?.append(.unsafeFlags(["-Onone"]))
    default: break
    }
  }
}
