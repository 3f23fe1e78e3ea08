#pragma once

// Catch2 3 has no header of this name any more; this one stands in for version 2's where the tests meet
// version 3.

#include <catch2/catch_all.hpp>

using Catch::Approx;

#ifdef CATCH_CONFIG_MAIN
int main(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}
#endif
