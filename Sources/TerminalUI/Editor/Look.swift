// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension Editor {
  /// The next look, at once; on a screen without colours there is but one.
  mutating func changeTheme() {
    guard settings.colours != .none else {
      tell(.refusal(LookWords.noColours[language]))
      return
    }
    settings.theme = settings.theme.next
    tell(
      .notice(
        "\(LookWords.theme, language)\(words: language.colon)\(settings.theme.title, language)"))
  }

  /// Leaves the mouse to the terminal or takes it back, and says how to undo that.
  mutating func changeMouse() -> [Effect] {
    settings.usesMouse.toggle()
    tell(.notice((settings.usesMouse ? LookWords.mouseOn : LookWords.mouseOff)[language]))
    return [.mouse(settings.usesMouse)]
  }
}
