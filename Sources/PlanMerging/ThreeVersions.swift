// SPDX-License-Identifier: Apache-2.0

/// Something as both sides began with it, and as each has it now.
package struct ThreeVersions<Version> {
  /// As both began with it.
  package var base: Version
  /// As our side has it.
  package var ours: Version
  /// As the other side has it.
  package var theirs: Version

  /// Joins three versions.
  package init(base: Version, ours: Version, theirs: Version) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
  }

  /// A part of each.
  func map<Part>(_ part: (Version) -> Part) -> ThreeVersions<Part> {
    ThreeVersions<Part>(base: part(base), ours: part(ours), theirs: part(theirs))
  }
}

extension ThreeVersions: Sendable where Version: Sendable {}

extension ThreeVersions where Version: Equatable {
  /// What becomes of it where one side at most has a say.
  enum Verdict: Equatable {
    /// Nobody touched it, only ours did, or both did alike.
    case ours
    /// Only theirs touched it.
    case theirs
    /// Both touched it, and not alike.
    case conflict
  }

  var verdict: Verdict {
    if theirs == base || ours == theirs { return .ours }
    return ours == base ? .theirs : .conflict
  }
}
