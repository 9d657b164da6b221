// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A cooperative as the file has it.
struct CooperativeFile {
  private let category = FileKey<String>.text("category").inNewThings()
  private let province = FileKey<String>.text("province").inNewThings()
  private let tags = FileKey<[String]>.texts("tags").inNewThings()
  private let contact = FileKey<String>.text("contact")
  private let person = FileKey<String>.textUnlessEmpty("person")
  private let phone = FileKey<String>.textUnlessEmpty("phone")
  private let email = FileKey<String>.textUnlessEmpty("email")
  private let remark = FileKey<String>.textUnlessEmpty("remark")
  private let arrivedAt = FileKey<String>.textUnlessEmpty("arrivedAt")
  private let fields = FileKey<[ExactText: ExactText]>.textsByKey("fields")
  private let power = FileKey<Double>.amount("powerKilowatts").inNewThings()
  private let water = FileKey<Bool>.truth("water").inNewThings()
  private let cooking = FileKey<Bool>.truth("cooking").inNewThings()
  private let cookingPower = FileKey<Double>.amount("cookingKilowatts")
  private let minArea = FileKey<Double>.amount("minArea").inNewThings()
  private let wishedArea = FileKey<Double>.amount("wishedArea").inNewThings()
  private let wishes = FileKey<[Stand.ID]>.ids("wishes")
  private let stands = FileKey<Int>.count("stands", missing: 1, in: 1...Cooperative.mostStands)
  private let priority = FileKey<Int?>.wholeNumber("priority")
  private let status = FileKey<Cooperative.Status>.word("status", missing: .confirmed)
    .inNewThings()
  private let withdrawnAt = FileKey<String>.textUnlessEmpty("withdrawnAt")
  private let reason = FileKey<String>.textUnlessEmpty("reason")

  /// The cooperative that a value describes.
  func read(_ id: Cooperative.ID, _ value: PropertyValue) throws(PlanFileError) -> Cooperative {
    let source = try FileValue.dictionary(value)
    var cooperative = Cooperative(
      id: id, names: try NamesFile.read("names", in: source), source: source)
    cooperative.category = try source.value(of: category)
    cooperative.province = try source.value(of: province)
    cooperative.tags = try source.value(of: tags)
    cooperative.contact = try source.value(of: contact)
    cooperative.person = try source.value(of: person)
    cooperative.phone = try source.value(of: phone)
    cooperative.email = try source.value(of: email)
    cooperative.remark = try source.value(of: remark)
    cooperative.arrivedAt = try source.value(of: arrivedAt)
    cooperative.fields = try source.value(of: fields)
    cooperative.powerKilowatts = try source.value(of: power)
    cooperative.needsWater = try source.value(of: water)
    cooperative.cooks = try source.value(of: cooking)
    cooperative.cookingKilowatts = try source.value(of: cookingPower)
    cooperative.minArea = try source.value(of: minArea)
    cooperative.wishedArea = try source.value(of: wishedArea)
    cooperative.wishes = try source.value(of: wishes)
    cooperative.standLimit = try source.value(of: stands)
    cooperative.priority = try source.value(of: priority)
    cooperative.status = try source.value(of: status)
    cooperative.withdrawnAt = try source.value(of: withdrawnAt)
    cooperative.reason = try source.value(of: reason)
    return cooperative
  }

  /// The cooperative as the file should have it.
  ///
  /// - Parameter isNew: Whether no file has held it yet.
  func write(_ cooperative: Cooperative, isNew: Bool) -> PropertyDictionary {
    var written = cooperative.source
    NamesFile.overlay(
      cooperative.names, as: "names", isInNewThings: true, isNew: isNew, onto: &written)
    written.overlay(cooperative.category, as: category, isNew: isNew)
    written.overlay(cooperative.province, as: province, isNew: isNew)
    written.overlay(cooperative.tags, as: tags, isNew: isNew)
    written.overlay(cooperative.contact, as: contact, isNew: isNew)
    written.overlay(cooperative.person, as: person, isNew: isNew)
    written.overlay(cooperative.phone, as: phone, isNew: isNew)
    written.overlay(cooperative.email, as: email, isNew: isNew)
    written.overlay(cooperative.remark, as: remark, isNew: isNew)
    written.overlay(cooperative.arrivedAt, as: arrivedAt, isNew: isNew)
    written.overlay(cooperative.fields, as: fields, isNew: isNew)
    written.overlay(cooperative.powerKilowatts, as: power, isNew: isNew)
    written.overlay(cooperative.needsWater, as: water, isNew: isNew)
    written.overlay(cooperative.cooks, as: cooking, isNew: isNew)
    written.overlay(cooperative.cookingKilowatts, as: cookingPower, isNew: isNew)
    written.overlay(cooperative.minArea, as: minArea, isNew: isNew)
    written.overlay(cooperative.wishedArea, as: wishedArea, isNew: isNew)
    written.overlay(cooperative.wishes, as: wishes, isNew: isNew)
    written.overlay(cooperative.standLimit, as: stands, isNew: isNew)
    written.overlay(cooperative.priority, as: priority, isNew: isNew)
    written.overlay(cooperative.status, as: status, isNew: isNew)
    written.overlay(cooperative.withdrawnAt, as: withdrawnAt, isNew: isNew)
    written.overlay(cooperative.reason, as: reason, isNew: isNew)
    return written
  }
}
