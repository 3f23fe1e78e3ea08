#pragma once

#include "app/commands/command.h"

#include <string>

class QApplication;

namespace ogive::app {

/// Opens the window on a design, or on the start page when `design` is empty. Returns the exit code.
[[nodiscard]] int runWorkbench(int argc, char* argv[], const std::string& design, const Common& common);

/// Settles what the commands that draw need before their QApplication: no display, no platform theme, no
/// warnings.
void prepareOffscreen();

} // namespace ogive::app
