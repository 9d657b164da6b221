// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes
import PlanFiles
import Wording

extension Configuration {
  /// Reads the person's configuration; where there is none, everything is as usual.
  ///
  /// A file that cannot be read is a fault like any other: the editor opens all the same.
  package static func current() -> Configuration {
    load(from: path(configured: variable("XDG_CONFIG_HOME"), home: variable("HOME")))
  }

  /// Reads a configuration file, if it is there.
  static func load(from path: String?) -> Configuration {
    guard let path, let kind = kind(of: path) else {
      var nothing = Configuration()
      nothing.path = path
      return nothing
    }
    var configuration: Configuration
    if kind != S_IFREG {
      // A pipe would keep the editor waiting.
      configuration = unread(
        Phrase(
          "this is no file that can be read", fr: "ce n’est pas un fichier lisible",
          ar: "ليس ملفًا يمكن قراءته"))
    } else {
      do throws(FileError) {
        configuration = ConfigurationReader.read(
          try FileStore.read(path, limit: ConfigurationReader.sizeLimit).bytes)
      } catch .tooLarge {
        let limit = ConfigurationReader.sizeLimit >> 10
        configuration = unread(
          Phrase(
            "the file is larger than \(limit) KiB", fr: "le fichier dépasse \(limit) Kio",
            ar: "الملف أكبر من \(limit) كيلوبايت"))
      } catch {
        configuration = unread(Phrase(value: "\(error)"))
      }
    }
    configuration.path = path
    configuration.isPresent = true
    return configuration
  }

  /// `$XDG_CONFIG_HOME/qarya/config.json`, by default below `~/.config` (XDG base directories); nil
  /// where there is no home.
  static func path(configured: String?, home: String?) -> String? {
    // A relative path is to be ignored, says the specification.
    if let configured, configured.hasPrefix("/") { return configured + "/qarya/config.json" }
    return home.map { $0 + "/.config/qarya/config.json" }
  }

  private static func unread(_ reason: Phrase) -> Configuration {
    var configuration = Configuration()
    configuration.faults = [ConfigurationFault(reason)]
    return configuration
  }

  /// What lies at a path, links followed; nil for nothing.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    if PathBytes.withCString(path, { fstatat(AT_FDCWD, $0, &status, 0) }) == 0 {
      return status.st_mode & S_IFMT
    }
    // What one may not even look at is there: reading it will say why it cannot be.
    return errno == ENOENT || errno == ENOTDIR ? nil : S_IFREG
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = PathBytes.text(value)
    return text.isEmpty ? nil : text
  }
}
