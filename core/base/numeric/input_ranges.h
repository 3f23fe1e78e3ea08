#pragma once

namespace ogive {

/// The numbers that an input may have.
struct NumberRange {
    double minimum = 0;
    double maximum = 0;
    bool isOpen = false; ///< without its ends

    bool operator==(const NumberRange&) const = default;
};

/// Stands for "above 0" where a formula divides by an input, so that no quotient overflows.
inline constexpr double smallestPositive = 1e-12;

// Ranges of MODELS.md part 0, and our own where it only says "above 0" or nothing at all; these keep every
// product of inputs finite.
namespace range {

inline constexpr double daysOfMonth = 365.0 / 12;

inline constexpr NumberRange fraction{0, 1};
inline constexpr NumberRange positiveFraction{smallestPositive, 1}; ///< usable, utilisation, mbu, mfu
inline constexpr NumberRange percentile{0, 1, true};
inline constexpr NumberRange count{0, 1e12}; ///< requests a day, queries, writes, items, vectors
inline constexpr NumberRange monthlyCount{0, 1e12 * daysOfMonth}; ///< what a day's most requests make a month
inline constexpr NumberRange tokens{0, 1e7};                      ///< of one call or one document
inline constexpr NumberRange positiveTokens{1, 1e7};
inline constexpr NumberRange allTokens{0, 1e26}; ///< of a corpus, or of a month
inline constexpr NumberRange steps{1, 1e4};      ///< model calls of one request
inline constexpr NumberRange stepsVariance{0, 1e8};
inline constexpr NumberRange peakFactor{1, 1000};
inline constexpr NumberRange growth{-1, 10}; ///< a month
inline constexpr NumberRange months{0, 120};
inline constexpr NumberRange price{0, 1e6};   ///< US dollars for a unit
inline constexpr NumberRange amount{0, 1e40}; ///< US dollars that other formulas have computed
inline constexpr NumberRange dimensions{1, 65'536};
inline constexpr NumberRange connections{1, 512}; ///< HNSW's M, DiskANN's R
inline constexpr NumberRange componentBytes{0.125, 8};
inline constexpr NumberRange bytes{0, 1e30};
inline constexpr NumberRange positiveBytes{1, 1e30};
inline constexpr NumberRange signedBytes{-1e30, 1e30};
inline constexpr NumberRange copies{1, 16}; ///< replication factor
inline constexpr NumberRange parameters{1e5, 1e14};
inline constexpr NumberRange bits{1, 32};
inline constexpr NumberRange gpus{1, 1024};
inline constexpr NumberRange perSecond{1, 1e24}; ///< a GPU's bytes or operations
inline constexpr NumberRange layers{1, 1e6};
inline constexpr NumberRange batch{1, 1e9};
inline constexpr NumberRange rate{0, 1e9}; ///< requests or items a second
inline constexpr NumberRange positiveRate{smallestPositive, 1e9};
inline constexpr NumberRange seconds{0, 1e7};
inline constexpr NumberRange positiveSeconds{smallestPositive, 1e7};
inline constexpr NumberRange servers{1, 1e7};
inline constexpr NumberRange offeredLoad{0, 1e7};
inline constexpr NumberRange replicas{1, 1000};
inline constexpr NumberRange fanOut{1, 1e6};
inline constexpr NumberRange samples{1, 67'108'864};
inline constexpr NumberRange positiveValue{smallestPositive, 1e24}; ///< of a lognormal's percentile
inline constexpr NumberRange value{-1e100, 1e100};

} // namespace range
} // namespace ogive
