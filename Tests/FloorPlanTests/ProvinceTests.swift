// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@Suite("Provinces")
struct ProvinceTests {
  @Test("A province of the Oriental region has an Arabic name, whatever its case and dash")
  func known() {
    #expect(Province.name("Oujda-Angad", in: .arabic) == "وجدة–أنجاد")
    #expect(Province.name("oujda–angad", in: .arabic) == "وجدة–أنجاد")
    #expect(Province.name("Figuig", in: .french) == "Figuig")
  }

  @Test("Another one shows as it is written, and an Arabic name is written as files do")
  func others() {
    #expect(Province.name("Taza", in: .arabic) == "Taza")
    #expect(Province.name("", in: .arabic) == "")
    #expect(Province.written("الناظور") == "Nador")
    #expect(Province.written("Taza") == "Taza")
  }
}
