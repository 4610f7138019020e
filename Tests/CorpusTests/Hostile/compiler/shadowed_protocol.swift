// attack: declares the stub protocol of another exercise, which that one then conforms to
// invariant: own-exercise
// earns: linear_forward 0 threw
import Exercises

protocol LinearForward {}
