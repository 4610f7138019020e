import ArgumentParser
import Foundation
import Grader
import Marking
import Reference

