// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The whole plan as the file has it, in the current version of the format.
struct PlanFile {
  private let status = FileKey<Plan.Status>.word("status", missing: .draft).inNewThings()
  private let waitingPolicy = FileKey<Plan.WaitingPolicy>.word("waitingPolicy", missing: .senior)
  private let cooperative = CooperativeFile()
  private let history = HistoryFile()
  private let category = CategoryFile()

  /// The plan that a document describes.
  func read(_ document: PropertyDictionary) throws(PlanFileError) -> Plan {
    let hall = try hall(in: document)
    let file = StandFile(hall.module)
    let stands: [Stand] = try FileTable.entries(of: "stands", in: document) {
      id, value throws(PlanFileError) in try file.read(id, value)
    }
    let cooperatives: [Cooperative] = try FileTable.entries(of: "cooperatives", in: document) {
      id, value throws(PlanFileError) in try cooperative.read(id, value)
    }
    try StandCrowds.check(stands, in: hall)
    let standIDs = Set(stands.map(\.id))
    try checkMountings(of: hall, standIDs)
    return Plan(
      names: try NamesFile.read("name", in: document), hall: hall, stands: stands,
      cooperatives: cooperatives,
      placements: try PlacementsFile.read(
        in: document, stands: standIDs, cooperatives: Set(cooperatives.map(\.id))),
      rules: try rules(in: document), categories: try category.read("categories", in: document),
      provinces: try category.read("provinces", in: document), history: try history(in: document),
      status: try document.value(of: status),
      waitingPolicy: try document.value(of: waitingPolicy), source: remainder(of: document))
  }

  private func hall(in document: PropertyDictionary) throws(PlanFileError) -> Hall {
    guard let value = document["hall"] else {
      throw PlanFileError(keyPath: ["hall"], reason: "this key is missing")
    }
    do {
      return try HallFile.read(value)
    } catch {
      throw error.inside("hall")
    }
  }

  private func checkMountings(of hall: Hall, _ stands: Set<Stand.ID>) throws(PlanFileError) {
    for feature in hall.sortedFeatures {
      guard let stand = feature.mountedOn, !stands.contains(stand) else { continue }
      throw PlanFileError(
        keyPath: ["hall", "features", feature.id.text, "mountedOn"],
        reason: "there is no stand \(stand)")
    }
  }

  private func rules(in document: PropertyDictionary) throws(PlanFileError) -> [Rule] {
    let kind = FileKey<String>.text("kind")
    return try FileTable.entries(of: "rules", in: document) { id, value throws(PlanFileError) in
      let parameters = try FileValue.dictionary(value)
      return Rule(id: id, kind: try parameters.required(kind), parameters: parameters)
    }
  }

  private func history(in document: PropertyDictionary) throws(PlanFileError) -> [HistoryEntry] {
    guard let value = document["history"] else { return [] }
    do throws(PlanFileError) {
      return try FileValue.elements(value) { entry throws(PlanFileError) in
        try history.read(entry)
      }
    } catch {
      throw error.inside("history")
    }
  }

  /// What is left for `Plan.source`: see `PlanReader`.
  private func remainder(of document: PropertyDictionary) -> PropertyDictionary {
    var rest = document
    rest["hall"] = nil
    if rest["history"] != nil { rest["history"] = .array([]) }
    for table in ["stands", "rules", "categories", "provinces"] where rest[table] != nil {
      rest[table] = .dictionary([:])
    }
    if let cooperatives = rest["cooperatives"]?.dictionary {
      let bare = cooperatives.entries.filter { $0.value == .dictionary([:]) }
      rest["cooperatives"] = .dictionary(PropertyDictionary(bare))
    }
    return rest
  }
}

// MARK: Writing

extension PlanFile {
  /// The document that describes a plan.
  func write(_ plan: Plan) -> PropertyDictionary {
    var document = plan.source
    let isNew = document.isEmpty
    let bare = document["cooperatives"]?.dictionary ?? [:]
    document["format"] = .text(PlanReader.format)
    document["formatVersion"] = .integer(PlanReader.version)
    document["hall"] = .dictionary(HallFile.write(plan.hall))
    NamesFile.overlay(plan.names, as: "name", isInNewThings: true, isNew: isNew, onto: &document)
    document.overlay(plan.status, as: status, isNew: isNew)
    document.overlay(plan.waitingPolicy, as: waitingPolicy)
    let stand = StandFile(plan.hall.module)
    set("stands", of: &document, isNew, table(plan.stands) { stand.write($0) })
    let cooperatives = table(plan.cooperatives) { entry in
      cooperative.write(entry, isNew: entry.source.isEmpty && bare[entry.id.text] == nil)
    }
    set("cooperatives", of: &document, isNew, cooperatives)
    set("rules", of: &document, isNew, table(plan.rules, write))
    let placements = PlacementsFile.write(plan, onto: document["placements"]?.dictionary ?? [:])
    set("placements", of: &document, isNew, placements)
    set("categories", of: &document, false, table(plan.categories))
    set("provinces", of: &document, false, table(plan.provinces))
    if isNew || !plan.history.isEmpty || document["history"] != nil {
      document["history"] = .array(plan.history.map { .dictionary(history.write($0)) })
    }
    return document
  }

  private func table<Subject>(
    _ things: [Identifier<Subject>: Subject], _ write: (Subject) -> PropertyDictionary
  ) -> PropertyDictionary {
    PropertyDictionary(
      things.map {
        PropertyDictionary.Entry(key: ExactText($0.key.text), value: .dictionary(write($0.value)))
      })
  }

  private func table(_ described: [ExactText: Category]) -> PropertyDictionary {
    PropertyDictionary(
      described.map {
        PropertyDictionary.Entry(key: $0.key, value: .dictionary(category.write($0.value)))
      })
  }

  /// Puts a table in, unless it is empty and was not there.
  private func set(
    _ name: String, of document: inout PropertyDictionary, _ isNew: Bool,
    _ table: PropertyDictionary
  ) {
    if isNew || !table.isEmpty || document[name] != nil { document[name] = .dictionary(table) }
  }

  private func write(_ rule: Rule) -> PropertyDictionary {
    var written = rule.parameters
    written.overlay(rule.kind, as: .text("kind"), isNew: true)
    return written
  }
}
