// SPDX-License-Identifier: Apache-2.0

import Glibc
import Wording

/// What is done with a file.
package enum FileAction: Hashable, Sendable {
  /// Its content is read.
  case read
  /// Its content is written.
  case write
  /// Others are kept from it.
  case lock
  /// It is taken away.
  case remove
  /// It gets another name, so that it stays.
  case setAside
}

extension FileError {
  /// The reason in one sentence without its full stop.
  package var phrase: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        "there is no file \(path)", fr: "il n’y a pas de fichier \(path)", ar: "لا يوجد ملف \(path)"
      )
    case .failed(let path, let action, let code):
      Phrase.each { action.failure(on: path)[$0] + $0.colon + Self.sentence(code)[$0] }
    case .tooLarge(let path, let limit):
      Phrase(
        "\(path) is larger than \(limit >> 20) MiB", fr: "\(path) dépasse \(limit >> 20) Mio",
        ar: "\(path) أكبر من \(limit >> 20) MiB")
    case .notReadBack(let path, let reason):
      Phrase(
        "\(path) was not written, for it could not be read back: \(reason)",
        fr: "\(path) n’a pas été écrit, car il ne pourrait pas être relu : \(reason)",
        ar: "لم يُكتب \(path) لأنه لا يمكن أن يُقرأ من جديد: \(reason)")
    case .cannotCreate(let path, let code):
      Phrase.each {
        Phrase(
          "cannot create \(path)", fr: "impossible de créer \(path)", ar: "تعذر إنشاء \(path)")[$0]
          + $0.colon + Self.sentence(code)[$0]
      }
    case .closedFolder(let path, let code):
      Phrase.each {
        Phrase(
          "cannot change \(path): its folder takes no new files",
          fr: "impossible de modifier \(path) : son dossier n’accepte pas de nouveaux fichiers",
          ar: "تعذر تغيير \(path): لا يقبل مجلده ملفات جديدة")[$0] + $0.colon
          + Self.sentence(code)[$0]
      }
    case .writeProtected(let path):
      Phrase(
        "\(path) is write-protected", fr: "\(path) est protégé en écriture",
        ar: "\(path) محمي من الكتابة")
    default: rightsPhrase
    }
  }

  /// What others, or another content of the file, stand against.
  private var rightsPhrase: Phrase {
    switch self {
    case .holdsPlan(let path):
      Phrase(
        "\(path) holds a plan, which would be lost; choose another name",
        fr: "\(path) contient un plan, qui serait perdu ; choisissez un autre nom",
        ar: "في \(path) مخطط سيضيع؛ المرجو اختيار اسم آخر")
    case .exists(let path):
      Phrase("\(path) is there already", fr: "\(path) existe déjà", ar: "\(path) موجود أصلًا")
    case .changedOnDisk(let path):
      Phrase(
        "\(path) was changed on disk since it was read",
        fr: "\(path) a été modifié sur le disque depuis sa lecture",
        ar: "تغيّر \(path) على القرص منذ قراءته")
    case .locked(let path, let holder?):
      Phrase(
        "\(path) is being edited by \(holder)",
        fr: "\(path) est en cours de modification par \(holder.phrase.french)",
        ar: "\(path) قيد التعديل من طرف \(holder.phrase.arabic)")
    case .locked(let path, nil):
      Phrase(
        "\(path) is being edited by someone else",
        fr: "\(path) est en cours de modification par quelqu’un d’autre",
        ar: "\(path) قيد التعديل من طرف شخص آخر")
    case .damagedJournal(let path):
      Phrase(
        "the journal \(path) is damaged", fr: "le journal \(path) est endommagé",
        ar: "ملف الحفظ التلقائي \(path) تالف")
    case .takenJournal(let path):
      Phrase(
        "\(path), where the journal would be, belongs to someone else",
        fr: "\(path), où serait le journal, appartient à quelqu’un d’autre",
        ar: "\(path)، مكان ملف الحفظ التلقائي، ملك لشخص آخر")
    default: Phrase("", fr: "", ar: "")
    }
  }

  /// What the system calls an `errno`; the commonest in all languages, others in its own.
  package static func sentence(_ code: Int32) -> Phrase {
    let system = Sentence(words: systemSentence(code))
    switch code {
    case ENOSPC: return Phrase(system, fr: "plus de place sur le disque", ar: "لا مكان على القرص")
    case EACCES, EPERM: return Phrase(system, fr: "accès refusé", ar: "الوصول مرفوض")
    case EROFS:
      return Phrase(
        system, fr: "système de fichiers en lecture seule", ar: "نظام ملفات للقراءة فقط")
    case EISDIR: return Phrase(system, fr: "c’est un dossier", ar: "هذا مجلد")
    case ENOTDIR: return Phrase(system, fr: "ce n’est pas un dossier", ar: "ليس مجلدًا")
    case ENOENT:
      return Phrase(
        system, fr: "aucun fichier ou dossier de ce nom", ar: "لا ملف ولا مجلد بهذا الاسم")
    case EEXIST: return Phrase(system, fr: "existe déjà", ar: "موجود أصلًا")
    case EIO: return Phrase(system, fr: "erreur d’entrée/sortie", ar: "خطأ في القراءة أو الكتابة")
    case ENAMETOOLONG: return Phrase(system, fr: "nom trop long", ar: "الاسم طويل جدًّا")
    case EFBIG: return Phrase(system, fr: "fichier trop grand", ar: "الملف كبير جدًّا")
    default: return Phrase(system, fr: system, ar: system)
    }
  }

  private static func systemSentence(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count - 1) == 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension FileAction {
  /// What is said where it fails.
  fileprivate func failure(on path: String) -> Phrase {
    switch self {
    case .read:
      Phrase("cannot read \(path)", fr: "impossible de lire \(path)", ar: "تعذرت قراءة \(path)")
    case .write:
      Phrase("cannot write \(path)", fr: "impossible d’écrire \(path)", ar: "تعذرت كتابة \(path)")
    case .lock:
      Phrase(
        "cannot lock \(path)", fr: "impossible de verrouiller \(path)", ar: "تعذر تأمين \(path)")
    case .remove:
      Phrase(
        "cannot remove \(path)", fr: "impossible de supprimer \(path)", ar: "تعذر حذف \(path)")
    case .setAside:
      Phrase(
        "cannot set aside \(path)", fr: "impossible de mettre de côté \(path)",
        ar: "تعذر وضع \(path) جانبًا")
    }
  }
}

extension LockHolder {
  /// Name, machine and process.
  fileprivate var phrase: Phrase {
    Phrase(
      Sentence(words: description), fr: "\(name) (processus \(process) sur \(host))",
      ar: "\(name) (العملية \(process) على \(host))")
  }
}
