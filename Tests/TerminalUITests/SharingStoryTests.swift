// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import TerminalDriver
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("A story: two people work on one plan")
struct SharingStoryTests {
  private let folder: WorkingFolder
  private let path: String
  private let base: Plan

  init() throws {
    folder = try WorkingFolder()
    path = folder.path("fair.json")
    base = try Layouts.village()
    try write([])
  }

  /// What somebody else saves.
  @discardableResult
  private func write(_ edits: [Edit], by name: String = "Said") throws -> Plan {
    var plan = base
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: name)
    for edit in edits { _ = try plan.apply(edit, stamp: stamp) }
    try Data(PlanWriter.bytes(of: plan)).write(to: URL(filePath: path))
    return plan
  }

  /// Hands an editor what the file has now.
  private func finish(
    _ hall: inout Rehearsal, on occasion: FileMerge.Occasion = .fileChanged
  ) throws {
    let version = try FileVersion(reading: path)
    hall.finish(
      .found(
        FileMerge(
          version, base: base, into: hall.plan, revision: hall.editor.session.revision,
          on: occasion)))
  }

  @Test("What somebody else saved comes in as one step, in words and marked, until Esc")
  func comesIn() throws {
    var hall = Rehearsal(base, path: path)
    try hall.press("L")
    try write([.hold("s002", "press"), .lock("s003", true)])
    try finish(&hall)
    #expect(hall.status.contains("Said: stand A02 on hold: press · stand A03 locked"))
    #expect(hall.plan.stands["s001"]?.isLocked == true)
    #expect(hall.plan.stands["s002"]?.hold == "press")
    #expect(hall.editor.session.hasUnsavedChanges)
    guard case .goOn? = hall.effects.last else {
      Issue.record("the desk goes on from what the file has")
      return
    }
    #expect(hall.screen.contains("≠A02") && hall.screen.contains("≠A03"))
    #expect(!hall.screen.contains("≠A01"))
    try hall.press("Esc")
    #expect(!hall.screen.contains("≠A02"))

    try hall.press("J")
    #expect(hall.screen.contains("What others changed"))
    #expect(hall.screen.contains("Said · 2017-11-29"))
    try hall.press("Esc", "u")
    #expect(hall.plan.stands["s002"]?.hold == "")
    #expect(hall.plan.stands["s001"]?.isLocked == true)
    try hall.press("Ctrl-R")
    #expect(hall.plan.stands["s002"]?.hold == "press")
  }

  @Test("With nothing unsaved the plan is saved as it comes in, and taken back it is not")
  func nothingUnsaved() throws {
    var hall = Rehearsal(base, path: path)
    let theirs = try write([.hold("s002", "press")])
    try finish(&hall)
    #expect(hall.isAs(PlanWriter.bytes(of: theirs)))
    #expect(!hall.editor.session.hasUnsavedChanges)
    try hall.press("u")
    #expect(hall.editor.session.hasUnsavedChanges)
    // What is undone to is not what the file has, though it was when it was read.
    try hall.press("Ctrl-R", "L", "u")
    #expect(!hall.editor.session.hasUnsavedChanges)
  }

  @Test("Nothing comes in while something is open, chosen or in hand, or after another change")
  func waits() throws {
    try write([.hold("s002", "press")])
    for keys in [["c"], ["s"], ["e", "m"], [":"], ["/"]] {
      var hall = Rehearsal(base, path: path)
      for key in keys { try hall.press(key) }
      #expect(!hall.editor.mayTakeFile, "\(keys)")
      try finish(&hall)
      #expect(hall.plan == base, "\(keys)")
      while !hall.editor.mayTakeFile { try hall.press("Esc") }
      try finish(&hall)
      #expect(hall.plan.stands["s002"]?.hold == "press", "\(keys)")
    }
    var hall = Rehearsal(base, path: path)
    let version = try FileVersion(reading: path)
    let late = FileMerge(version, base: base, into: base, revision: 0, on: .fileChanged)
    try hall.press("L")
    hall.finish(.found(late))
    #expect(hall.plan.stands["s002"]?.hold == "")
  }

  @Test("What contradicts is told, and asked about when saving; the file's mark stays")
  func contradicts() throws {
    var hall = Rehearsal(base, path: path)
    try hall.press("H")
    hall.type("mine")
    try hall.press("Enter")
    try write([.hold("s001", "yours"), .hold("s002", "press")])
    try finish(&hall)
    #expect(hall.status.contains("differently in one place (Ctrl-S: decide)"))
    #expect(hall.plan.stands["s002"]?.hold == "")
    hall.answer(.changedMeanwhile(path: path))
    #expect(hall.screen.contains("Someone else changed this file meanwhile"))
    for answer in ["merge with what is unsaved", "compare first", "overwrite it", "another name"] {
      #expect(hall.screen.contains(answer))
    }
    try hall.press("v")
    #expect(hall.effects.last == .readVariant(path))
    hall.answer(.changedMeanwhile(path: path))
    try hall.press("m")
    #expect(hall.effects.last == .mergeFile(.asked))
  }

  /// An editor with two contradictions open.
  private func deciding() throws -> Rehearsal {
    var hall = Rehearsal(base, path: path)
    for text in ["mine", "mine too"] {
      try hall.press("H")
      hall.type(text)
      try hall.press("Enter", "Right")
    }
    try write([.hold("s001", "yours"), .hold("s002", "yours too"), .lock("s010", true)])
    try finish(&hall, on: .asked)
    return hall
  }

  @Test("Contradictions are decided one by one; the map shows what comes of it, and it is saved")
  func decides() throws {
    var hall = try deciding()
    #expect(hall.screen.contains("Both changed, differently: 2"))
    #expect(hall.editor.preview?.stands == ["s001"])
    #expect(hall.editor.selected == "s001")
    try hall.press("Down", "t")
    #expect(hall.editor.preview?.stands == ["s002"])
    #expect(hall.editor.preview?.sight.plan.stands["s002"]?.hold == "yours too")
    #expect(hall.editor.preview?.sight.plan.stands["s001"]?.hold == "mine")
    // Nothing is changed yet.
    #expect(hall.plan.stands["s010"]?.isLocked == false)
    try hall.press("Enter")
    #expect(hall.plan.stands["s001"]?.hold == "mine")
    #expect(hall.plan.stands["s002"]?.hold == "yours too")
    #expect(hall.plan.stands["s010"]?.isLocked == true)
    #expect(hall.effects.last == .save(to: nil, evenIfChanged: false))
    hall.answer(.saved(path: path))
    #expect(hall.screen.contains("saved: "))
    try hall.press("u")
    #expect(hall.plan.stands["s002"]?.hold == "mine too")
  }

  @Test("All theirs, all mine, back and forth; Esc changes nothing and forgets what was to follow")
  func decidesAll() throws {
    var hall = try deciding()
    let before = hall.plan
    try hall.press("T")
    #expect(hall.editor.preview?.sight.plan.stands["s001"]?.hold == "yours")
    #expect(hall.editor.preview?.sight.plan.stands["s002"]?.hold == "yours too")
    try hall.press("M", "Space", "Space", "x")
    #expect(hall.editor.preview?.sight.plan.stands["s001"]?.hold == "mine")
    try hall.press("Esc")
    #expect(hall.plan == before)
    #expect(hall.editor.dialogue == nil && hall.editor.preview == nil)
    #expect(hall.status.contains("nothing was merged"))
  }

  @Test(
    "The sheet stands in three languages and on small screens", arguments: [(120, 40), (80, 24)])
  func shown(columns: Int, rows: Int) throws {
    for (language, title) in [
      (Language.english, "mine"), (.french, "le mien"), (.arabic, "yours"),
    ] {
      var hall = Rehearsal(base, columns: columns, rows: rows, language: language, path: path)
      try hall.press("H")
      hall.type("mine")
      try hall.press("Enter")
      try write([.hold("s001", "yours")])
      try finish(&hall, on: .asked)
      #expect(hall.editor.dialogue is MergeSheet)
      #expect(hall.screen.contains(title))
      #expect(hall.screen.contains("yours"))
    }
  }

  @Test("Who only looks is told who has the plan and when they are done, and takes over then")
  func takesOver() throws {
    var hall = Rehearsal(base, path: path, isReadOnly: true)
    let lock = try PlanLock.acquire(for: path, name: "Amina")
    defer { lock.release() }
    hall.change { $0.note(PlanLock.holder(of: path)) }
    #expect(hall.status.contains("Amina is editing · read-only"))
    try hall.press("Ctrl-T")
    #expect(hall.status.contains("Amina is still editing this plan"))
    let theirs = try write([.hold("s002", "press")], by: "Amina")
    try finish(&hall)
    #expect(hall.isAs(PlanWriter.bytes(of: theirs)))
    #expect(hall.status.contains("Amina: stand A02 on hold: press"))
    // There is nothing to take back where nothing may be changed.
    #expect(hall.editor.session.done.isEmpty)
    hall.change { $0.note(nil as LockHolder?) }
    #expect(hall.status.contains("Amina has closed the plan (Ctrl-T: edit it here)"))
    try hall.press("Ctrl-T")
    #expect(hall.effects.last == .takeOver)
  }
}
