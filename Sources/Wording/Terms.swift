// SPDX-License-Identifier: Apache-2.0

/// The words of the trade: each is said once, for the screen, lists, paper and sentences alike.
package enum Terms {
  // MARK: What the hall has

  package static let entrance = Term(Phrase("entrance", fr: "entrée", ar: "مدخل"))
  package static let exit = Term(Phrase("exit", fr: "sortie", ar: "مخرج"))
  package static let door = Term(
    Phrase("door", fr: "porte", ar: "باب"), several: Phrase("doors", fr: "portes", ar: "الأبواب"))
  package static let wall = Term(Phrase("wall", fr: "mur", ar: "جدار"))
  package static let column = Term(Phrase("column", fr: "poteau", ar: "عمود"))
  package static let outsideHall = Term(
    Phrase("outside the hall", fr: "hors salle", ar: "خارج القاعة"))
  package static let stage = Term(Phrase("stage", fr: "scène", ar: "منصة"))
  package static let workshopArea = Term(
    Phrase("workshop area", fr: "espace ateliers", ar: "فضاء الورشات"))
  package static let infoDesk = Term(
    Phrase("information desk", fr: "accueil", ar: "مكتب الاستقبال"),
    short: Phrase("info desk", fr: "accueil", ar: "الاستقبال"))
  package static let restArea = Term(Phrase("rest area", fr: "espace repos", ar: "فضاء الاستراحة"))
  package static let restrictedZone = Term(
    Phrase("restricted zone", fr: "zone interdite", ar: "منطقة محظورة"))
  package static let zone = Term(Phrase("zone", fr: "zone", ar: "منطقة"))
  package static let powerPoint = Term(
    Phrase("power point", fr: "point électrique", ar: "نقطة كهرباء"),
    short: Phrase("power", fr: "électricité", ar: "كهرباء"))
  package static let waterPoint = Term(
    Phrase("water point", fr: "point d’eau", ar: "نقطة ماء"),
    short: Phrase("water", fr: "eau", ar: "ماء"))
  package static let extinguisher = Term(
    Phrase("extinguisher", fr: "extincteur", ar: "مطفأة"),
    several: Phrase("extinguishers", fr: "extincteurs", ar: "المطفآت"))

  // MARK: How grave a problem is

  package static let error = Term(
    Phrase("error", fr: "erreur", ar: "خطأ"), several: Phrase("errors", fr: "erreurs", ar: "أخطاء"))
  package static let warning = Term(
    Phrase("warning", fr: "avertissement", ar: "تنبيه"),
    several: Phrase("warnings", fr: "avertissements", ar: "تنبيهات"),
    short: Phrase("warning", fr: "avert.", ar: "تنبيه"))
  package static let wish = Term(
    Phrase("wish", fr: "souhait", ar: "رغبة"),
    several: Phrase("wishes", fr: "souhaits", ar: "رغبات"))

  // MARK: How cooperatives and plans stand

  package static let confirmed = Term(Phrase("confirmed", fr: "confirmée", ar: "مؤكدة"))
  package static let waiting = Term(
    Phrase("on the waiting list", fr: "en liste d’attente", ar: "في لائحة الانتظار"),
    short: Phrase("waiting", fr: "en attente", ar: "في الانتظار"))
  package static let withdrawn = Term(Phrase("withdrawn", fr: "désistée", ar: "منسحبة"))
  package static let draft = Term(Phrase("draft", fr: "brouillon", ar: "مسودة"))
  package static let approved = Term(Phrase("approved", fr: "approuvé", ar: "معتمد"))

  // MARK: Stands

  package static let free = Term(Phrase("free", fr: "libre", ar: "شاغر"))
  package static let onHold = Term(Phrase("on hold", fr: "réservé", ar: "محجوز"))
  package static let locked = Term(Phrase("locked", fr: "verrouillé", ar: "مثبَّت"))
  package static let shared = Term(Phrase("shared", fr: "partagé", ar: "مشترك"))

  package static let closed = Term(Phrase("closed", fr: "fermé", ar: "مغلق"))

  package static let enclosed = Term(
    Phrase("enclosed", fr: "sans façade", ar: "بلا واجهة"))
  package static let inLine = Term(Phrase("in line", fr: "en ligne", ar: "واجهة واحدة"))
  package static let corner = Term(Phrase("corner", fr: "angle", ar: "زاوية"))
  package static let threeFronts = Term(Phrase("3 fronts", fr: "3 façades", ar: "3 واجهات"))
  package static let island = Term(Phrase("island", fr: "îlot", ar: "4 واجهات"))

  package static let sideBySide = Term(
    Phrase("side by side", fr: "côte à côte", ar: "متجاوران"))
  package static let backToBack = Term(
    Phrase("back to back", fr: "dos à dos", ar: "ظهرًا لظهر"))
  package static let facing = Term(Phrase("facing", fr: "en face", ar: "متقابلان"))

  // MARK: The programme

  package static let session = Term(
    Phrase("session", fr: "séance", ar: "حصة"),
    several: Phrase("sessions", fr: "séances", ar: "الحصص"))
  package static let theatre = Term(
    Phrase("rows of chairs", fr: "en rangées", ar: "صفوف كراسٍ"),
    short: Phrase("rows", fr: "rangées", ar: "صفوف"))
  package static let classroom = Term(
    Phrase("tables and chairs", fr: "en classe", ar: "طاولات وكراسٍ"),
    short: Phrase("tables", fr: "classe", ar: "طاولات"))
  package static let uShape = Term(
    Phrase("tables in a U", fr: "en U", ar: "طاولات على شكل U"),
    short: Phrase("U", fr: "en U", ar: "شكل U"))

  // MARK: Needs

  package static let power = Term(Phrase("power", fr: "électricité", ar: "الكهرباء"))
  package static let water = Term(Phrase("water", fr: "eau", ar: "الماء"))
  package static let cooking = Term(Phrase("cooking", fr: "cuisson", ar: "الطبخ"))

  // MARK: Directions

  package static let north = Term(
    Phrase("north", fr: "nord", ar: "الشمال"), short: Phrase("N", fr: "N", ar: "ش"))
  package static let east = Term(
    Phrase("east", fr: "est", ar: "الشرق"), short: Phrase("E", fr: "E", ar: "ق"))
  package static let south = Term(
    Phrase("south", fr: "sud", ar: "الجنوب"), short: Phrase("S", fr: "S", ar: "ج"))
  package static let west = Term(
    Phrase("west", fr: "ouest", ar: "الغرب"), short: Phrase("W", fr: "O", ar: "غ"))

  // MARK: Answers

  package static let yes = Term(Phrase("yes", fr: "oui", ar: "نعم"))
  package static let no = Term(Phrase("no", fr: "non", ar: "لا"))
}
