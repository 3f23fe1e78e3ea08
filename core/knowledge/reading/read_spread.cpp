#include "core/knowledge/reading/read_knowledge.h"

namespace ogive {
namespace {

/// Two members as one spread; `hasSense` says whether they fit to each other.
Spread spreadOf(const JsonReader& json, Spread::Kind kind, std::string_view lowKey, std::string_view highKey,
                bool (*hasSense)(double low, double high))
{
    const Spread spread{kind, json.number(lowKey), json.number(highKey)};
    if (!json.failed() && !hasSense(spread.low, spread.high))
        json.fail(OGIVE_TR("knowledge", "%1 and %2 make no spread").arg(lowKey).arg(highKey));
    return spread;
}

} // namespace

std::optional<Spread> readSpreadIf(const JsonReader& json, std::string_view key)
{
    if (!json.has(key))
        return std::nullopt;
    const JsonReader spread = json.at(key);
    const std::string shape = spread.text("shape");
    if (spread.failed())
        return std::nullopt;
    if (shape == "lognormal")
        return spreadOf(spread, Spread::Kind::LognormalByFactors, "p10_times", "p90_times",
                        [](double low, double high) { return low > 0 && low <= high; });
    if (shape == "pert" && spread.has("max_times"))
        return spreadOf(spread, Spread::Kind::PertByEnds, "min", "max_times",
                        [](double, double high) { return high >= 1; });
    if (shape == "pert")
        return spreadOf(spread, Spread::Kind::PertByDistances, "minus", "plus",
                        [](double low, double high) { return low >= 0 && high >= 0; });
    if (shape == "triangular")
        return spreadOf(spread, Spread::Kind::TriangularByEnds, "min", "max",
                        [](double low, double high) { return low <= high; });
    spread.at("shape").fail(OGIVE_TR("knowledge", "unknown shape of a spread \"%1\"").arg(quotable(shape)),
                            OGIVE_TR("knowledge", "Use one of: %1").arg("lognormal, pert, triangular"));
    return std::nullopt;
}

} // namespace ogive
