import Testing

@testable import Grader

@Suite("Students' file names")
struct StudentKeysTests {
  @Test("are safe, and differ whatever the case")
  func safe() {
    let keys = StudentKeys(SampleClass.names).keys
    #expect(keys.count == SampleClass.names.count)
    #expect(Set(keys.map { $0.lowercased() }).count == keys.count)
    for key in keys { #expect(key.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9_-]{0,79}/) != nil) }
  }

  @Test("are the names themselves where those are plain")
  func plain() {
    #expect(StudentKeys(["ada", "grace_hopper-2"]).keys == ["ada", "grace_hopper-2"])
  }

  @Test("do not depend on who else is in the class")
  func stable() {
    let alone = StudentKeys(["名前"]).keys[0]
    #expect(StudentKeys(["ada", "名前", "x"]).keys[1] == alone)
    #expect(alone.wholeMatch(of: /__-[0-9a-f]{12}/) != nil)
    for name in ["ada", "Ada"] {
      #expect(StudentKeys(["ADA", name, "aDA"]).keys[1] == StudentKeys([name]).keys[0])
    }
  }

  @Test("differ even for two students of one name")
  func twins() { #expect(Set(StudentKeys(["a b", "a b", "a b"]).keys).count == 3) }

  @Test("differ where one name is what another one's would be")
  func forged() {
    let key = StudentKeys(["a b"]).keys[0]
    let keys = StudentKeys(["a b", key]).keys
    #expect(keys[0] == key)
    #expect(keys[1] != key)
  }
}
