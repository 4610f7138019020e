// attack: declares the types that the language itself is made of
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

protocol Error {}
struct Optional<Wrapped> {}
struct Void {}
struct Array<Element> {}
struct LinearCache {}
struct Blank {}
