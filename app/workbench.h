#pragma once

#include "app/commands/command.h"

#include <string>

class QApplication;

namespace ogive::app {

/// Opens the window on a design, or on the start page when `design` is empty. Where the user's Ogive runs
/// already, it opens the window there, unless an instance of its own is wanted or a knowledge or a date is
/// given. Returns the exit code.
[[nodiscard]] int runWorkbench(int argc, char* argv[], const std::string& design, const Common& common,
                               bool wantsOwnInstance);

/// Settles what the commands that draw need before their QApplication: no display, no platform theme, no
/// warnings.
void prepareOffscreen();

} // namespace ogive::app
