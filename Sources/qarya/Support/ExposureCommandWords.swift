// SPDX-License-Identifier: Apache-2.0

import Wording

/// What `--help` and the manual say of `exposure`.
enum ExposureCommandWords {
  static let title = Phrase(
    "Tell how stands are passed by under three models of visiting; no forecast.",
    fr: """
      Dire les passages devant les stands selon trois modèles de visite ; ce n’est pas une prévision.
      """,
    ar: "بيان المرور أمام الأروقة حسب ثلاثة نماذج للزيارة؛ وليس توقعًا.")
  static let note = Phrase(
    """
    Visitors come in by the entrances, stop ten times on the mean, and take the shortest way from \
    stop to stop: at stands drawn from all alike, at stands drawn rather nearby (1 ÷ (walk + 3 m)²), or \
    always at the nearest one where they have not been. The figures are multiples of the mean. What \
    all three agree on is told, and counts for the wish fairExposure; where they differ nothing is \
    known. Stands in dead ends and at the end of long aisles are marked. Halls with more than 600 \
    stands are not looked at.
    """,
    fr: """
      Les visiteurs entrent par les entrées, s’arrêtent dix fois en moyenne et vont au plus court : à \
      des stands tirés au hasard parmi tous, tirés plutôt à proximité (1 ÷ (distance + 3 m)²), ou \
      toujours au plus proche qu’ils n’ont pas vu. Les chiffres sont des multiples de la moyenne. Ce \
      sur quoi les trois concordent est dit et compte pour le souhait fairExposure ; là où ils \
      divergent, on ne sait rien. Les stands en impasse et au bout de longues allées sont signalés. \
      Les salles de plus de 600 stands ne sont pas étudiées.
      """,
    ar: """
      يدخل الزوار من المداخل ويتوقفون عشر مرات في المتوسط ويسلكون أقصر طريق: إلى أروقة مختارة بالتساوي، \
      أو قريبة غالبًا (1 ÷ (المسافة + 3 م)²)، أو دائمًا إلى أقرب رواق لم يزوروه. والأرقام نسبةً إلى \
      المتوسط. يُذكر ما تتفق عليه النماذج الثلاثة ويُحتسب في الرغبة fairExposure؛ وحيث تختلف لا يُعرف \
      شيء. وتُعلَّم الأروقة في الممرات المسدودة وفي نهاية الممرات الطويلة. ولا تُدرس القاعات التي تضم \
      أكثر من 600 رواق.
      """)
}
