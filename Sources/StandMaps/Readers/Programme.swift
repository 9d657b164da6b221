// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A session as the programme lists it.
struct ProgrammeEntry: Hashable {
  /// When it is, as the reader writes it.
  let time: String
  /// What it is called.
  let name: String
  /// Where it is.
  let area: String
  /// Who leads it.
  let trainer: String
}

extension Plan {
  /// The sessions that the file tells of, in the order of their times, which are those of the plan's
  /// clock.
  func programme(in language: Language) -> [ProgrammeEntry] {
    let sessions = source["sessions"]?.dictionary?.entries.compactMap(\.value.dictionary) ?? []
    let clock = clock
    return sessions.sorted { ($0["start"]?.text ?? "") < ($1["start"]?.text ?? "") }
      .map { session in
        let names = session["names"]?.dictionary
        let name = language.fallbacks.lazy.compactMap { names?[$0]?.text }.first ?? ""
        let area = session["area"]?.text.flatMap(Feature.ID.init)
          .flatMap { hall.features[$0]?.names.preferred(in: language) }
        let times = ["start", "end"].compactMap { session[$0]?.text }
        let start = times.first.map { Dates.minute($0, by: clock, language) } ?? ""
        // The day is said once.
        let end = times.dropFirst().first.map { "–" + clock.local($0).dropFirst(11).prefix(5) }
        return ProgrammeEntry(
          time: start + (end ?? ""), name: name, area: area ?? "",
          trainer: session["trainer"]?.text ?? "")
      }
  }
}
