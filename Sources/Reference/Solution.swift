/// The reference is a solution too, written in exactly the form that students write.
enum Solution {}
