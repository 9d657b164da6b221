// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PlanFiles
import StandMaps
import Wording

extension PageReader: ExpressibleByArgument {}

extension PrintOptions {
  /// The options that hang on a plan and on the time: what every page says of it, and its sessions.
  init(_ plan: Plan, in language: Language, for reader: PageReader) {
    self.init(
      language: language, reader: reader,
      stamp: PageStamp(
        plan, printedAt: Stamp.current().at, control: ControlNumber(of: plan).description,
        in: language),
      programme: plan.programme(in: language))
  }
}

extension Plan {
  /// The sessions that the file tells of, by time.
  fileprivate func programme(in language: Language) -> [ProgrammeEntry] {
    let sessions = source["sessions"]?.dictionary?.entries.compactMap(\.value.dictionary) ?? []
    return sessions.sorted { ($0["start"]?.text ?? "") < ($1["start"]?.text ?? "") }
      .map { session in
        let names = session["names"]?.dictionary
        let name = language.fallbacks.lazy.compactMap { names?[$0]?.text }.first ?? ""
        let area = session["area"]?.text.flatMap(Feature.ID.init)
          .flatMap { hall.features[$0]?.names.preferred(in: language) }
        let times = ["start", "end"].compactMap { session[$0]?.text }
          .map { Dates.minute($0, by: clock, language) }
        // The day is said once.
        let end = times.dropFirst().first.map { $0.suffix(5) }.map { "–\($0)" } ?? ""
        return ProgrammeEntry(
          time: (times.first ?? "") + end, name: name, area: area ?? "",
          trainer: session["trainer"]?.text ?? "")
      }
  }
}
