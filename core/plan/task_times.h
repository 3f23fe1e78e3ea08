#pragma once

#include "core/plan/roadmap.h"

namespace ogive {

/// Places the tasks of a roadmap in time, for the people that it has: start and finish, slack, the critical
/// path and how long all takes. Dependencies must not go in a circle.
void placeTasks(Roadmap& roadmap);

} // namespace ogive
