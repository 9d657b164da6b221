// SPDX-License-Identifier: Apache-2.0

import Wording

/// What the options of halls, searches, pages and the editor are for.
extension ArgumentWords {
  // MARK: Searches

  static let seconds = Phrase(
    "How many seconds to search. (default: 5, if there is no --effort)",
    fr: "Combien de secondes chercher. (par défaut : 5, sans --effort)",
    ar: "مدة البحث بالثواني. (عادةً: 5 دون --effort)")
  static let effort = Phrase(
    "How many moves to make in all, instead of --seconds.",
    fr: "Combien d’essais faire en tout, au lieu de --seconds.",
    ar: "عدد المحاولات كلها، بدل --seconds.")
  static let seed = Phrase(
    "What all random choices follow from.", fr: "D’où viennent tous les choix au hasard.",
    ar: "ما تنتج عنه كل الاختيارات العشوائية.")
  static let threads = Phrase(
    "How many threads search. (default: one a processor; 1 with --effort)",
    fr: "Combien de fils d’exécution cherchent. (par défaut : un par processeur ; 1 avec --effort)",
    ar: "عدد خيوط البحث. (عادةً: واحد لكل معالج؛ و1 مع --effort)")
  static let seatWaiting = Phrase(
    "Seat waiting cooperatives too, the most senior first.",
    fr: "Placer aussi les coopératives en attente, par ancienneté.",
    ar: "تخصيص أروقة لمن في لائحة الانتظار أيضًا، والأقدم أولًا.")
  static let maxMoves = Phrase(
    "How many placed cooperatives may change stands; a search beyond 3.",
    fr: "Combien de coopératives placées peuvent changer de stand ; une recherche au-delà de 3.",
    ar: "عدد التعاونيات التي قد تغير رواقها؛ وما فوق 3 بحث.")
  static let everyWay = Phrase(
    "List every way to fill a stand, for each who waits, whatever the plan’s policy.",
    fr: "Donner chaque façon d’attribuer un stand, pour chacun de ceux qui attendent.",
    ar: "عرض كل طرق تخصيص الرواق لكل من ينتظر، مهما كان ترتيب المخطط.")
  static let apply = Phrase(
    "Carry out the proposal of this rank.", fr: "Appliquer la proposition de ce rang.",
    ar: "تطبيق الاقتراح صاحب هذا الرقم.")

  // MARK: Halls

  static let hall = Phrase(
    "The hall in metres: 40x30.", fr: "La salle en mètres : 40x30.", ar: "القاعة بالأمتار: 40x30.")
  static let standSize = Phrase(
    "A stand in metres, its front first: 3x3.",
    fr: "Un stand en mètres, sa façade d’abord : 3x3.", ar: "الرواق بالأمتار، الواجهة أولًا: 3x3.")
  static let standCount = Phrase(
    "How many stands; by default 56, or as many as fit well.",
    fr: "Combien de stands ; par défaut 56, ou autant qu’il en tient bien.",
    ar: "عدد الأروقة؛ عادةً 56 أو ما تتسع له القاعة.")
  static let aisle = Phrase(
    "The least width of an aisle, 3 by default.",
    fr: "La largeur minimale d’une allée, 3 par défaut.", ar: "العرض الأدنى للممر، 3 عادةً.")
  static let module = Phrase(
    "A grid cell, 0.5 by default.", fr: "Le pas de la grille, 0,5 par défaut.",
    ar: "خطوة الشبكة، 0,5 عادةً.")
  static let entrance = Phrase(
    "The side of the main entrance: north, east, south or west.",
    fr: "Le côté de l’entrée principale : north, east, south ou west.",
    ar: "جهة المدخل الرئيسي: north أو east أو south أو west.")
  static let power = Phrase(
    "What each stand offers, 3 kW by default.",
    fr: "La puissance de chaque stand, 3 kW par défaut.", ar: "قدرة كل رواق، 3 kW عادةً.")
  static let fairName = Phrase(
    "The fair’s name, in the language of --language.",
    fr: "Le nom de la foire, dans la langue de --language.", ar: "اسم المعرض بلغة --language.")
  static let template = Phrase(
    "The plan to start from.", fr: "Le plan de départ.", ar: "المخطط المنطلَق منه.")
  static let leaveCooperativesOut = Phrase(
    "With --from: leave the cooperatives out.", fr: "Avec --from : sans les coopératives.",
    ar: "مع --from: دون التعاونيات.")

  // MARK: Pages

  static let paper = Phrase(
    "a4, a3, or COLSxROWS.", fr: "a4, a3 ou COLSxROWS.", ar: "a4 أو a3 أو COLSxROWS.")
  static let landscape = Phrase(
    "Turn the page; it turns by itself when the map needs it.",
    fr: "Tourner la page ; elle se tourne d’elle-même si le plan le demande.",
    ar: "تدوير الصفحة؛ وتدور من تلقاء نفسها عند حاجة الخريطة.")
  static let ascii = Phrase(
    "Draw with ASCII characters.", fr: "Dessiner en caractères ASCII.", ar: "الرسم بحروف ASCII.")

  // MARK: The editor

  static let readOnly = Phrase(
    "Look only: nothing can be changed.", fr: "Regarder seulement : rien ne peut être modifié.",
    ar: "العرض فقط: لا يمكن تغيير شيء.")
  static let noMouse = Phrase(
    "Leave the mouse to the terminal.", fr: "Laisser la souris au terminal.",
    ar: "ترك الفأرة للطرفية.")
  static let compare = Phrase(
    "Show what differs from this plan file.", fr: "Montrer ce qui diffère de ce fichier.",
    ar: "عرض الاختلافات عن ملف المخطط هذا.")
  static let bidi = Phrase(
    "Who orders Arabic text: auto, app, terminal or off.",
    fr: "Qui ordonne le texte arabe : auto, app, terminal ou off.",
    ar: "من يرتب النص العربي: auto أو app أو terminal أو off.")
  static let theme = Phrase(
    "How it looks: colour-blind, dark, light, high-contrast or monochrome.",
    fr: "L’apparence : colour-blind, dark, light, high-contrast ou monochrome.",
    ar: "المظهر: colour-blind أو dark أو light أو high-contrast أو monochrome.")
}
