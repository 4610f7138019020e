// attack: declares types that are called like modules
// invariant: own-exercise
// earns: * 10 passed
import Exercises

enum Exercises {}
enum NumPy {}
enum Swift {}
enum Glibc {}
enum Submission {}
