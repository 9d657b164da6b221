// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes

// The system's calls that take paths, for paths as `PathBytes` holds them. They have the names of
// those they stand before, so that no file of this module can hand the system a path that has lost
// its bytes.

func open(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 {
  PathBytes.withCString(path) { Glibc.open($0, flags, mode) }
}

func stat(_ path: String, _ status: UnsafeMutablePointer<stat>) -> Int32 {
  PathBytes.withCString(path) { fstatat(AT_FDCWD, $0, status, 0) }
}

func lstat(_ path: String, _ status: UnsafeMutablePointer<stat>) -> Int32 {
  PathBytes.withCString(path) { Glibc.lstat($0, status) }
}

func faccessat(_ folder: Int32, _ path: String, _ mode: Int32, _ flags: Int32) -> Int32 {
  PathBytes.withCString(path) { Glibc.faccessat(folder, $0, mode, flags) }
}

func realpath(
  _ path: String, _ room: UnsafeMutablePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
  PathBytes.withCString(path) { Glibc.realpath($0, room) }
}

func readlink(_ path: String, _ room: UnsafeMutablePointer<CChar>, _ count: Int) -> Int {
  PathBytes.withCString(path) { Glibc.readlink($0, room, count) }
}

func link(_ old: String, _ new: String) -> Int32 {
  linkat(AT_FDCWD, old, AT_FDCWD, new, 0)
}

@discardableResult
func unlink(_ path: String) -> Int32 { PathBytes.withCString(path) { Glibc.unlink($0) } }

func rename(_ old: String, _ new: String) -> Int32 {
  PathBytes.withCString(old) { old in
    PathBytes.withCString(new) { Glibc.rename(old, $0) }
  }
}

func linkat(
  _ oldFolder: Int32, _ old: String, _ newFolder: Int32, _ new: String, _ flags: Int32
) -> Int32 {
  PathBytes.withCString(old) { old in
    PathBytes.withCString(new) { Glibc.linkat(oldFolder, old, newFolder, $0, flags) }
  }
}

func mkdir(_ path: String, _ mode: mode_t) -> Int32 {
  PathBytes.withCString(path) { Glibc.mkdir($0, mode) }
}

func opendir(_ path: String) -> OpaquePointer? { PathBytes.withCString(path) { Glibc.opendir($0) } }
