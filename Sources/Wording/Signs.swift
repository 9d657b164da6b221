// SPDX-License-Identifier: Apache-2.0

extension Language {
  /// What stands between the parts of a list.
  public var comma: String { self == .arabic ? "، " : ", " }
}
