#include "app/command_line.h"

#include <QHashSeed>

int main(int argc, char* argv[])
{
    // Qt numbers fonts and objects of a PDF by its hash order: a fixed seed gives the same bytes for the same
    // design. Keys of hashes come from the user's own files only, never from a network.
    QHashSeed::setDeterministicGlobalSeed();
    return ogive::app::runCommandLine(argc, argv);
}
