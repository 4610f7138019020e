#include "/etc/passwd"
static const double answer = 0.2797765635793422;
