#pragma once

namespace ogive::app {

/// Runs the command that the arguments name, or the workbench where they name none. Returns the exit code.
[[nodiscard]] int runCommandLine(int argc, char* argv[]);

} // namespace ogive::app
