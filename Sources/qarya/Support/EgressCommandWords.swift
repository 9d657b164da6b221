// SPDX-License-Identifier: Apache-2.0

import Wording

/// What `--help` and the manual say of `egress`, and what it refuses.
enum EgressCommandWords {
  static let title = Phrase(
    "Reckon how long it takes until all are out, with each door blocked in turn.",
    fr: "Calculer le temps d’évacuation, chaque porte bloquée à son tour.",
    ar: "حساب مدة خروج الجميع مع إغلاق كل باب بدوره.")
  static let note = Phrase(
    """
    People are spread evenly over aisles and stands with a front, by default as many as the rule \
    about the number of exits reckons. They walk 1.2 m/s, less in a crowd, and 1.3 persons a second \
    pass each metre of a door (IMO MSC.1/Circ.1533, SFPE). They choose doors so that the last is out \
    as soon as can be; the second figure is that of everybody taking the nearest door. How many wait \
    is the most at one time. Movement only, without alarm and reaction: a planning aid, not an \
    approval.
    """,
    fr: """
      Les personnes sont réparties également dans les allées et sur les stands ouverts, par défaut \
      autant qu’en compte la règle du nombre de sorties. Elles marchent à 1,2 m/s, moins vite dans \
      la foule, et 1,3 personne par seconde passe chaque mètre de porte (OMI MSC.1/Circ.1533, SFPE). \
      Elles choisissent les portes pour que la dernière soit dehors au plus tôt ; le second chiffre \
      est celui où chacune prend la porte la plus proche. L’attente est la plus forte à un moment \
      donné. Déplacement seul, sans alarme ni réaction : une aide à la conception, pas une \
      autorisation.
      """,
    ar: """
      يوزَّع الأشخاص بالتساوي على الممرات والأروقة المفتوحة، وعددهم عادةً كما تحسبه قاعدة عدد المخارج. \
      يسيرون بسرعة 1,2 م/ث وأبطأ في الزحام، ويمر من كل متر من الباب 1,3 شخص في الثانية \
      ‏(IMO MSC.1/Circ.1533, SFPE). يختارون الأبواب بحيث يخرج آخرهم في أقرب وقت؛ والرقم الثاني إذا أخذ \
      كلٌّ أقرب باب. وعدد المنتظرين هو الأقصى في لحظة واحدة. زمن السير وحده دون الإنذار ورد الفعل: أداة \
      مساعدة على التخطيط وليست ترخيصًا.
      """)
  static let persons = Phrase(
    "So many persons on the open floor.", fr: "Nombre de personnes dans la salle.",
    ar: "عدد الأشخاص في القاعة.")
  static let density = Phrase(
    "So many persons per m² of floor open to the public.",
    fr: "Nombre de personnes par m² de sol ouvert au public.",
    ar: "عدد الأشخاص لكل م² من الأرضية المفتوحة للجمهور.")
  static let seats = Phrase(
    "Add those who sit in areas, by their seats.",
    fr: "Ajouter les personnes assises dans les espaces, selon leurs places.",
    ar: "إضافة الجالسين في الفضاءات حسب مقاعدها.")
  static let blocked = Phrase(
    "Only with this door blocked: its id or its name; several times for several.",
    fr: "Seulement avec cette porte bloquée : identifiant ou nom ; plusieurs fois pour plusieurs.",
    ar: "مع إغلاق هذا الباب فقط: معرّفه أو اسمه؛ ويمكن تكراره.")
  static let wrongPersons = Phrase(
    "--persons takes a whole number from 0 to ten million.",
    fr: "--persons prend un nombre entier de 0 à dix millions.",
    ar: "‏--persons يأخذ عددًا صحيحًا من 0 إلى عشرة ملايين.")
  static let wrongDensity = Phrase(
    "--density takes persons per m² from 0 to 100.",
    fr: "--density prend des personnes par m², de 0 à 100.",
    ar: "‏--density يأخذ عدد الأشخاص لكل م² من 0 إلى 100.")
  static let personsOrDensity = Phrase(
    "Give --persons or --density, not both.", fr: "Donnez --persons ou --density, pas les deux.",
    ar: "المرجو إعطاء ‎--persons أو ‎--density وليس كليهما.")
}
