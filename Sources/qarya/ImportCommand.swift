// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PlanFiles
import Rosters
import Wording

/// `qarya import`: a list of cooperatives from a spreadsheet.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", saying: ListCommandWords.importing, ListCommandWords.importingNote)

  /// What becomes of cooperatives that the list does not have.
  enum Missing: String, ExpressibleByArgument, CaseIterable {
    case keep, withdraw
  }

  /// The status of new cooperatives.
  enum NewStatus: String, ExpressibleByArgument, CaseIterable {
    case waiting, confirmed
  }

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ListCommandWords.list), completion: .file())
  var roster: String

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(ListCommandWords.map, valueName: "heading=key"))
  var mappings: [String] = []

  @Option(help: ArgumentHelp(ListCommandWords.separator))
  var separator = "auto"

  @Option(help: ArgumentHelp(ListCommandWords.encoding))
  var encoding = "auto"

  @Option(help: ArgumentHelp(ListCommandWords.status))
  var status = NewStatus.waiting

  @Option(help: ArgumentHelp(ListCommandWords.missing))
  var missing = Missing.keep

  /// What the list is of.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case cooperatives, sessions
  }

  @Option(name: .customLong("what"), help: ArgumentHelp(ProgrammeCommandWords.whatIsRead))
  var subject = Subject.cooperatives

  @Flag(help: ArgumentHelp(ListCommandWords.skipFaulty))
  var skipFaulty = false

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if subject == .sessions, !mappings.isEmpty || status != .waiting {
      throw ValidationError(ProgrammeCommandWords.onlyCooperatives)
    }
    if json, options.output == "-" { throw ValidationError(CommandWords.planOrJSON) }
    if roster == "-", options.input.file == "-" {
      throw ValidationError(ListWords.oneStandardInput)
    }
    for text in mappings where Self.mapping(text) == nil {
      throw ValidationError(ListWords.wrongMapping(text))
    }
    if separator != "auto", Self.byte(separator) == nil {
      throw ValidationError(ListWords.wrongSeparator(separator))
    }
    if encoding != "auto", ListEncoding(rawValue: encoding.lowercased()) == nil {
      throw ValidationError(
        ListWords.wrongEncoding(encoding, ListEncoding.allCases.map(\.rawValue)))
    }
  }

  func run() throws {
    if subject == .sessions { return try importSessions() }
    if options.inPlace || options.output != nil {
      try options.run(takesLong: true) { plan, stamp in
        let trial = try trial(of: plan, at: stamp.at)
        try report(trial)
        return trial.edit ?? .all([])
      }
    } else {
      try reportingFailures {
        try report(try trial(of: try options.input.read(), at: Stamp.current().at))
      }
    }
  }

  private func importSessions() throws {
    let work = SessionImport(
      path: roster, options: wanted(at: ""), json: json, language: speech.chosen)
    let isApart = options.output == "-"
    if options.inPlace || options.output != nil {
      try options.run(takesLong: true) { plan, _ in
        let trial = try work.trial(of: plan)
        try work.report(trial, apart: isApart)
        return trial.edit ?? .all([])
      }
    } else {
      try reportingFailures {
        try work.report(try work.trial(of: try options.input.read()), apart: isApart)
      }
    }
  }

  private func wanted(at time: String) -> RosterOptions {
    var wanted = RosterOptions(name: ListInput.name(of: roster))
    wanted.mapped = mappings.compactMap(Self.mapping)
    wanted.separator = Self.byte(separator)
    wanted.encoding = ListEncoding(rawValue: encoding.lowercased())
    wanted.status = status == .confirmed ? .confirmed : .waiting
    wanted.withdrawsMissing = missing == .withdraw
    wanted.skipsFaulty = skipFaulty
    wanted.time = time
    wanted.reason = Phrase.notInList(wanted.name)[speech.chosen]
    return wanted
  }

  private func trial(of plan: Plan, at time: String) throws -> RosterTrial {
    let wanted = wanted(at: time)
    let bytes = try ListInput.bytes(of: roster)
    do throws(RosterRefusal) {
      return RosterTrial(try CooperativeList(bytes, wanted), into: plan, wanted)
    } catch {
      let isUsage = if case .noSuchHeading = error { true } else { false }
      throw Failure(
        isUsage ? Failure.usage : Failure.data,
        Phrase.each { wanted.name + $0.colon + error.phrase[$0] })
    }
  }

  /// Says what the list does; a list with faulty rows ends the command unless they are skipped.
  private func report(_ trial: RosterTrial) throws {
    if json {
      try StandardOutput.json(.dictionary(trial.properties(in: speech.chosen)))
    } else {
      for line in trial.lines(in: speech.chosen) {
        if options.output == "-" {
          StandardError.write(line)
        } else {
          try StandardOutput.line(line)
        }
      }
    }
    if trial.isRefused {
      StandardError.write("qarya: " + trial.refusal[speech.chosen])
      throw ExitCode(Failure.data)
    }
  }

  /// A heading and its key; nil for what is none.
  private static func mapping(_ text: String) -> RosterColumns.Mapping? {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex,
      let key = RosterKey(path: String(text[text.index(after: sign)...]))
    else { return nil }
    return (String(text[..<sign]), key)
  }

  /// The byte of a separator; nil where it is to be found out, and for what is none.
  private static func byte(_ text: String) -> UInt8? {
    if text == "tab" || text == "\\t" { return UInt8(ascii: "\t") }
    guard let byte = text.utf8.first, text.utf8.count == 1, byte < 0x80,
      !"\"\r\n".utf8.contains(byte)
    else { return nil }
    return byte
  }
}
