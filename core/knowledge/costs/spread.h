#pragma once

namespace ogive {

/// How far a value may be off where nobody has said so: MODELS.md part 7, "Inputs treated as uncertain".
struct Spread {
    enum class Kind {
        LognormalByFactors, ///< P10 and P90 are the value times low and times high
        PertByDistances,    ///< from low below the value to high above it
        PertByEnds,         ///< from low to the value times high
        TriangularByEnds    ///< from low to high
    };

    Kind kind = Kind::LognormalByFactors;
    double low = 1;
    double high = 1;

    bool operator==(const Spread&) const = default;
};

} // namespace ogive
