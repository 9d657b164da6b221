// SPDX-License-Identifier: Apache-2.0

/// One change of a plan.
///
/// Every key, command, search and merge changes a plan by edits alone.
///
/// `Plan.apply(_:stamp:)` carries one out, or says why not, and returns the edit that takes it
/// back.
public indirect enum Edit: Hashable, Sendable {
  /// Seats a cooperative on a stand; a waiting one becomes confirmed.
  ///
  /// One that takes several stands and has fewer keeps those that it has. Any other moves: it leaves
  /// all its stands for this one, and what it takes beside it is given next.
  case place(Cooperative.ID, on: Stand.ID)
  /// Takes a cooperative off its stands; it stays confirmed, or goes back to the waiting list.
  case unplace(Cooperative.ID, toWaiting: Bool)
  /// Takes a cooperative off one of its stands; it keeps the others, and stays confirmed.
  case leave(Cooperative.ID, Stand.ID)
  /// Exchanges the stands of two placed cooperatives.
  case swap(Cooperative.ID, Cooperative.ID)
  /// Moves several cooperatives at once: all leave their stands first, then each takes its own, so
  /// that chains and circles of moves need no free stand in between.
  case reseat([Seat])
  /// Keeps a stand for someone or something; an empty text lifts the hold.
  case hold(Stand.ID, String)
  /// Binds a stand's cooperative to it, or releases it.
  case lock(Stand.ID, Bool)
  /// Freezes the geometry, or opens it again.
  case setStatus(Plan.Status)
  /// Adds a cooperative, or changes the data of the one with the same id.
  case writeCooperative(Cooperative)
  /// Removes a cooperative that sits nowhere from the roster.
  case removeCooperative(Cooperative.ID)
  /// Marks a cooperative withdrawn, frees its stands and its seats in sessions; its data stay.
  case withdraw(Cooperative.ID, reason: String, at: String)
  /// Takes a withdrawal back: the cooperative waits for a stand again.
  case reinstate(Cooperative.ID)
  /// Adds a stand, or changes the one with the same id.
  case writeStand(Stand)
  /// Removes a stand that nobody sits on.
  case removeStand(Stand.ID)
  /// Adds a feature of the hall, or changes the one with the same id.
  case writeFeature(Feature)
  /// Removes a feature of the hall.
  case removeFeature(Feature.ID)
  /// Adds a rule, or changes the one with the same id.
  case writeRule(Rule)
  /// Switches a rule off for good.
  case removeRule(Rule.ID)
  /// Gives the hall another size, or another grid; everything keeps its place in metres.
  case writeHall(HallShape)
  /// Gives the plan other names.
  case writeNames(Names)
  /// Adds what the plan says of a category or a province, or changes it.
  case writeCategory(ExactText, Category, of: Grouping = .category)
  /// Removes what the plan says of one that no cooperative and no rule names.
  case removeCategory(ExactText, of: Grouping = .category)
  /// Makes several categories or provinces one, whose cooperatives and rules follow.
  case mergeCategories([ExactText], into: ExactText, of: Grouping = .category)
  /// Adds a session, or changes the one with the same id.
  case writeSession(Session)
  /// Takes a session off the programme.
  case removeSession(Session.ID)
  /// Notes in the history that a cooperative was told where it is now.
  case tell(Cooperative.ID)
  /// What a list of cooperatives changed: all of it, or nothing, and one line of history.
  case importList(ListImport, [Edit])
  /// Several edits as one: all of them, or none.
  case all([Edit])
  /// Puts parts of a plan back as they were: what takes an edit back.
  case restore([PlanPart])
}

extension Edit {
  /// How many things of a plan it is about, as far as it names them: how long it takes to carry out.
  ///
  /// - Complexity: O(edits in it).
  package var size: Int {
    switch self {
    case .importList(_, let edits), .all(let edits): edits.reduce(0) { $0 + $1.size }
    case .restore(let parts): parts.count
    case .reseat(let seats): seats.count
    default: 1
    }
  }
}

/// A cooperative and the stand it shall take.
public struct Seat: Hashable, Sendable {
  /// The cooperative.
  package let cooperative: Cooperative.ID
  /// Its stand.
  package let stand: Stand.ID

  /// Joins a cooperative and a stand.
  package init(_ cooperative: Cooperative.ID, on stand: Stand.ID) {
    self.cooperative = cooperative
    self.stand = stand
  }
}

/// A part of a plan with the content it had, or shall have again; nil where there was none.
public enum PlanPart: Hashable, Sendable {
  /// A stand.
  case stand(Stand.ID, Stand?)
  /// A cooperative.
  case cooperative(Cooperative.ID, Cooperative?)
  /// Who sits on a stand; empty for nobody.
  case placement(Stand.ID, [Cooperative.ID])
  /// A feature of the hall.
  case feature(Feature.ID, Feature?)
  /// A rule.
  case rule(Rule.ID, Rule?)
  /// The size and the grid of the hall.
  case hallShape(HallShape)
  /// The plan's names.
  case names(Names)
  /// What the plan says of a category or a province.
  case category(ExactText, Category?, of: Grouping = .category)
  /// A session.
  case session(Session.ID, Session?)
  /// The plan's status.
  case status(Plan.Status)
  /// The history from an entry on.
  case history(from: Int, [HistoryEntry])
}
