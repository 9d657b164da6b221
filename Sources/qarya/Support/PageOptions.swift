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
        in: language))
  }
}
