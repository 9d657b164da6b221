// SPDX-License-Identifier: Apache-2.0

/// An exhibitor: names, province, category, what it needs, and whether it takes part.
public struct Cooperative: Hashable, Sendable, Identifiable {
  /// A cooperative's permanent name.
  public typealias ID = Identifier<Cooperative>

  /// Whether a cooperative takes part; the raw value is the file's word.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    /// It takes part and must have a stand.
    case confirmed
    /// It waits for a stand.
    case waiting
    /// It has cancelled; its data stay.
    case withdrawn
  }

  /// The most stands that a cooperative may take.
  package static let mostStands = 1000

  /// The permanent id.
  public let id: ID
  /// Its names.
  package var names: Names
  /// What it sells, as the id of a category ("honey").
  public var category: String
  /// Its province or prefecture.
  public var province: String
  /// Free words that rules can select by.
  public var tags: [String]
  /// Whom to call, as free text.
  package var contact: String
  /// The name of whom to call.
  package var person: String
  /// A telephone number, as it was written.
  package var phone: String
  /// An address for electronic mail.
  package var email: String
  /// What somebody noted about it.
  package var remark: String
  /// When it asked to take part (ISO 8601, UTC); empty where nobody said.
  package var arrivedAt: String
  /// What somebody's list says of it beyond the keys here, by the headings of the list.
  package var fields: [ExactText: ExactText]
  /// The power it needs, in kilowatts.
  public var powerKilowatts: Double
  /// Whether it needs a water connection.
  package var needsWater: Bool
  /// Whether it cooks on its stand.
  public var cooks: Bool
  /// The power of its cooking appliances, in kilowatts.
  public var cookingKilowatts: Double
  /// The least area it can work on, in m².
  public var minArea: Double
  /// The area it asked for, in m².
  public var wishedArea: Double
  /// The stands that it asked for, best first; some may be gone, and count for nobody.
  package var wishes: [Stand.ID]
  /// How many stands it takes, from 1 to `mostStands`; several of them join edge to edge.
  package var standLimit: Int
  /// Its place in the order of seniority, 1 first; nil is last.
  package var priority: Int?
  /// Whether it takes part.
  package var status: Status
  /// When it withdrew (ISO 8601, UTC); empty unless it did.
  package var withdrawnAt: String
  /// Why it withdrew; empty unless it did.
  package var reason: String
  /// All that the file says of it, unknown keys included.
  package var source: PropertyDictionary

  /// Makes a confirmed cooperative without needs; set the rest afterwards.
  public init(
    id: ID, names: Names = Names(), source: PropertyDictionary = PropertyDictionary()
  ) {
    self.id = id
    self.names = names
    category = ""
    province = ""
    tags = []
    contact = ""
    person = ""
    phone = ""
    email = ""
    remark = ""
    arrivedAt = ""
    fields = [:]
    powerKilowatts = 0
    needsWater = false
    cooks = false
    cookingKilowatts = 0
    minArea = 0
    wishedArea = 0
    wishes = []
    standLimit = 1
    priority = nil
    status = .confirmed
    withdrawnAt = ""
    reason = ""
    self.source = source
  }

  /// Whether this one comes before another on the waiting list: by priority, ties by id.
  package func isSenior(to other: Cooperative) -> Bool {
    (priority ?? .max, id) < (other.priority ?? .max, other.id)
  }
}
