// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

func floor(
  _ name: String, uses floors: [Target.Dependency] = [], flags: [String] = []
) -> Target {
  .target(
    name: name, dependencies: floors, path: "Sources/\(name)",
    swiftSettings: [.swiftLanguageMode(.v6)] + (flags.isEmpty ? [] : [.unsafeFlags(flags)]))
}

func library(_ name: String, links: [String] = []) -> Target {
  .target(
    name: name, path: "Sources/\(name)", linkerSettings: links.map { .linkedLibrary($0) })
}

// A package of its own, so that nothing else is built for libFuzzer; `Sources` leads to the house's.
let package = Package(
  name: "Fuzzing",
  targets: [
    library("CNcurses", links: ["ncursesw", "tinfo"]),
    library("CFriBidi", links: ["fribidi"]),
    library("CFolderWatch"),
    library("CAccessLists"),
    floor("PathBytes"),
    floor("Wording"),
    floor("FloorPlan", uses: ["Wording"]),
    floor("DisplayText", uses: ["CFriBidi", "PathBytes"]),
    floor("Threads"),
    floor("BreakoutSearch", uses: ["Threads"]),
    library("CSwapKernels"),
    floor("QuadraticAssignment", uses: ["BreakoutSearch", "CSwapKernels"]),
    floor("Seating", uses: ["BreakoutSearch"]),
    floor(
      "PlanFiles", uses: ["Wording", "FloorPlan", "PathBytes", "CFolderWatch", "CAccessLists"],
      flags: ["-enable-testing"]),
    // The compiler's optimizer ends in a failed assertion on this one, with what libFuzzer needs.
    floor(
      "LayoutEngine", uses: ["Wording", "FloorPlan", "Seating", "BreakoutSearch", "Threads"],
      flags: ["-Onone"]),
    floor("HallFilling", uses: ["Wording", "FloorPlan", "LayoutEngine"]),
    floor(
      "PlanReports", uses: ["Wording", "FloorPlan", "DisplayText", "LayoutEngine", "HallFilling"]),
    floor(
      "Rosters",
      uses: ["Wording", "FloorPlan", "DisplayText", "PlanFiles", "LayoutEngine", "PlanReports"]),
    floor(
      "PlanMerging", uses: ["Wording", "FloorPlan", "PlanFiles", "LayoutEngine", "PlanReports"]),
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
      name: "ReaderFuzzer",
      dependencies: [
        "FloorPlan", "LayoutEngine", "PlanFiles", "QuadraticAssignment", "Rosters", "TerminalUI",
        "Wording",
      ],
      path: "ReaderFuzzer",
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])]),
  ]
)
