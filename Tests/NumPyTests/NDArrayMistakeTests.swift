import NumPy
import Testing

@Suite struct NDArrayMistakeTests {
  @Test(arguments: NDArrayMistake.all.indices)
  func stopsInNumPysWords(index: Int) async throws {
    let end = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      [index] in
      NDArrayMistake.all[index].make()
    }
    let words = String(decoding: end?.standardErrorContent ?? [], as: UTF8.self)
    #expect(words.contains(NDArrayMistake.all[index].message))
  }
}
