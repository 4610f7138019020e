// attack: changes what the literals of all files are
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

typealias IntegerLiteralType = Float
typealias FloatLiteralType = String
typealias StringLiteralType = Int
