import Exercises

extension Solution: InitializeParameters {}
extension Solution: InitializeParametersDeep {}
extension Solution: LinearForward {}
extension Solution: LinearActivationForward {}
extension Solution: LModelForward {}
extension Solution: ComputeCost {}
extension Solution: LinearBackward {}
extension Solution: LinearActivationBackward {}
extension Solution: LModelBackward {}
extension Solution: UpdateParameters {}
