#include "core/base/quantity_unit.h"

#include <algorithm>
#include <array>
#include <string>

namespace ogive {
namespace {

struct NamedFactor {
    std::string_view name;
    double factor;
};

constexpr double hour = 3600;
constexpr double day = 24 * hour;

constexpr std::array timesInSeconds{
    NamedFactor{"ns", 1e-9},        NamedFactor{"us", 1e-6},          NamedFactor{"µs", 1e-6},
    NamedFactor{"μs", 1e-6},        NamedFactor{"ms", 1e-3},          NamedFactor{"s", 1},
    NamedFactor{"sec", 1},          NamedFactor{"second", 1},         NamedFactor{"m", 60},
    NamedFactor{"min", 60},         NamedFactor{"minute", 60},        NamedFactor{"h", hour},
    NamedFactor{"hr", hour},        NamedFactor{"hour", hour},        NamedFactor{"d", day},
    NamedFactor{"day", day},        NamedFactor{"wk", 7 * day},       NamedFactor{"week", 7 * day},
    NamedFactor{"mo", 730 * hour},  NamedFactor{"month", 730 * hour}, NamedFactor{"y", 8760 * hour},
    NamedFactor{"yr", 8760 * hour}, NamedFactor{"year", 8760 * hour},
};

constexpr std::array bytes{
    NamedFactor{"b", 1},
    NamedFactor{"byte", 1},
    NamedFactor{"kb", 1e3},
    NamedFactor{"mb", 1e6},
    NamedFactor{"gb", 1e9},
    NamedFactor{"tb", 1e12},
    NamedFactor{"kib", 1024},
    NamedFactor{"mib", 1024.0 * 1024},
    NamedFactor{"gib", 1024.0 * 1024 * 1024},
    NamedFactor{"tib", 1024.0 * 1024 * 1024 * 1024},
};

/// Lower case for ASCII, without a plural s on words of more than two letters.
std::string normalised(std::string_view unit)
{
    std::string name(unit);
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (name == "people")
        return "person";
    if (name == "x")
        return "×";
    if (name == "months")
        return "month";
    if (name.size() > 2 && name.ends_with('s') && !name.ends_with("ss") && !name.ends_with("µs") &&
        !name.ends_with("μs"))
        name.pop_back();
    return name;
}

template <std::size_t N>
std::optional<double> factorIn(const std::array<NamedFactor, N>& table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &NamedFactor::name);
    return found == table.end() ? std::nullopt : std::optional(found->factor);
}

template <std::size_t N>
std::optional<double> converted(const std::array<NamedFactor, N>& table, std::string_view typed,
                                std::string_view unit)
{
    const auto from = factorIn(table, typed);
    const auto to = factorIn(table, unit);
    return from && to ? std::optional(*from / *to) : std::nullopt;
}

struct Rate {
    std::string thing; ///< what is counted; may be empty
    double period = 0; ///< seconds
};

std::optional<Rate> rateOf(std::string_view unit)
{
    const std::string name = normalised(unit);
    if (name == "rp" || name == "qp") // "rps" and "qps" without their s
        return Rate{{}, 1};
    constexpr std::string_view per = "per ";
    std::size_t split = name.rfind('/');
    std::size_t length = 1;
    if (split == std::string::npos) {
        split = name.rfind(per);
        length = per.size();
    }
    if (split == std::string::npos)
        return std::nullopt;
    const auto trimmed = [](std::string_view part) {
        const std::size_t first = part.find_first_not_of(' ');
        return first == std::string_view::npos ? std::string_view{}
                                               : part.substr(first, part.find_last_not_of(' ') - first + 1);
    };
    const auto period =
        factorIn(timesInSeconds, normalised(trimmed(std::string_view(name).substr(split + length))));
    if (!period)
        return std::nullopt;
    return Rate{normalised(trimmed(std::string_view(name).substr(0, split))), *period};
}

std::optional<double> percentFactor(std::string_view typed, std::string_view unit)
{
    const bool isPercent = typed == "%" || typed == "percent" || typed == "per cent";
    if (isPercent && unit.empty())
        return 0.01;
    return isPercent && unit == "%" ? std::optional(1.0) : std::nullopt;
}

} // namespace

std::optional<double> unitFactor(std::string_view typed, std::string_view unit)
{
    const std::string from = normalised(typed);
    const std::string to = normalised(unit);
    if (from.empty() || from == to)
        return 1;
    if (const auto factor = percentFactor(from, to))
        return factor;
    if (const auto factor = converted(timesInSeconds, from, to))
        return factor;
    if (const auto factor = converted(bytes, from, to))
        return factor;
    const auto typedRate = rateOf(typed);
    const auto wantedRate = rateOf(unit);
    if (!typedRate || !wantedRate)
        return std::nullopt;
    const bool sameThing =
        typedRate->thing.empty() || wantedRate->thing.empty() || typedRate->thing == wantedRate->thing;
    return sameThing ? std::optional(wantedRate->period / typedRate->period) : std::nullopt;
}

bool isByteUnit(std::string_view unit)
{
    return factorIn(bytes, normalised(unit)).has_value();
}

} // namespace ogive
