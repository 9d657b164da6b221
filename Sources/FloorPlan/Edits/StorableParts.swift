// SPDX-License-Identifier: Apache-2.0

/// Whether plan files can hold the parts of a plan: numbers in range and not below 0 where they
/// count something, texts without control characters.
///
/// Each is O(what the part says).
extension Cooperative {
  /// Whether what it needs is a number from 0 that a file can hold, and its stands are from 1.
  var hasSoundNeeds: Bool {
    [minArea, wishedArea, powerKilowatts, cookingKilowatts].allSatisfy(isAmount)
      && (priority ?? 0).magnitude <= PropertyValue.numberLimit.magnitude
      && (1...Self.mostStands).contains(standLimit)
  }

  /// Whether a file can hold all its texts.
  var hasStorableTexts: Bool {
    ([category, province, contact, withdrawnAt, reason] + tags).allSatisfy(isStorable)
      && [person, phone, email, remark, arrivedAt].allSatisfy(isStorable)
      && fields.allSatisfy { $0.key.isStorable && $0.value.isStorable }
      && names.isStorable && PropertyValue.dictionary(source).isStorable
  }
}

extension Category {
  /// Whether a file can hold all its texts.
  var hasStorableTexts: Bool {
    if case .number(let number)? = colour, number < 0 { return false }
    return names.isStorable && short.isStorable && ExactText(sign).isStorable
      && PropertyValue.dictionary(source).isStorable
  }
}

extension Stand {
  /// Whether the power it offers is a number from 0 that a file can hold.
  var hasSoundOffer: Bool { isAmount(powerKilowatts) }

  /// Whether a file can hold all its texts.
  var hasStorableTexts: Bool {
    isStorable(number) && isStorable(hold) && PropertyValue.dictionary(source).isStorable
  }
}

extension Feature {
  /// Whether it says only what features of its kind can say, in numbers that a file can hold.
  var isSound: Bool {
    guard isWithinBounds, hasPlaceOfItsKind, isAmount(powerKilowatts) else { return false }
    return kind.form == .point || powerKilowatts == 0 && mountedOn == nil
  }

  /// Whether a file can hold all its texts.
  var hasStorableTexts: Bool {
    names.isStorable && PropertyValue.dictionary(source).isStorable
  }
}

extension Stamp {
  /// Whether a file can hold both texts.
  var isStorable: Bool { FloorPlan.isStorable(at) && FloorPlan.isStorable(by) }
}

extension Names {
  /// Whether a file can hold all of them.
  var isStorable: Bool {
    entries.allSatisfy { $0.language.isStorable && $0.text.isStorable }
  }
}

private func isStorable(_ text: String) -> Bool { ExactText(text).isStorable }

private func isAmount(_ number: Double) -> Bool {
  PropertyValue.isStorable(number) && number >= 0
}
