#include "tests/bench/inputs.h"

#include "core/knowledge/load.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace ogive::bench {
namespace {

/// A number on a slider's scale, so that all sizes are met, not only the large ones.
double randomNumber(const Field& field, std::mt19937_64& random)
{
    const double low = field.slider ? field.slider->minimum : field.minimum;
    const double high = field.slider ? field.slider->maximum : field.maximum;
    const double share = std::uniform_real_distribution<>(0, 1)(random);
    const bool isLogarithmic = field.slider && field.slider->logarithmic && low > 0;
    const double number = isLogarithmic ? low * std::pow(high / low, share) : low + (high - low) * share;
    return field.kind == FieldKind::Integer ? std::round(number) : number;
}

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
}

std::uint8_t randomCode(const Field& field, std::mt19937_64& random)
{
    const std::size_t count =
        field.kind == FieldKind::Boolean ? 2 : std::max<std::size_t>(1, field.choices.size());
    return static_cast<std::uint8_t>(std::uniform_int_distribution<std::size_t>(0, count - 1)(random));
}

} // namespace

const Knowledge& builtIn()
{
    static const Knowledge knowledge = [] {
        auto loaded = loadBuiltinKnowledge();
        if (!loaded) {
            std::fprintf(stderr, "%s\n", describe(loaded.error()).c_str());
            std::exit(EXIT_FAILURE);
        }
        return std::move(*loaded);
    }();
    return knowledge;
}

RandomSets::RandomSets(const CompiledRules& rules, std::size_t rows)
    : numbers(builtIn().fields.size())
    , codes(builtIn().fields.size())
{
    std::mt19937_64 random(1);
    for (const std::size_t index : rules.fieldsRead()) {
        const Field& field = builtIn().fields[index];
        if (field.derived && field.derived->always)
            continue;
        for (std::size_t row = 0; row < rows; ++row)
            if (isNumber(field))
                numbers[index].push_back(randomNumber(field, random));
            else
                codes[index].push_back(randomCode(field, random));
    }
    columns.rows = rows;
    columns.numbers.assign(numbers.begin(), numbers.end());
    columns.codes.assign(codes.begin(), codes.end());
}

std::vector<TreeNodeSize> randomTree(std::size_t nodes)
{
    std::mt19937_64 random(2);
    std::uniform_real_distribution<> width(60, 220);
    std::uniform_real_distribution<> height(28, 72);
    std::uniform_int_distribution<int> children(2, 4);
    std::vector<TreeNodeSize> tree{{-1, width(random), height(random)}};
    for (int parent = 0; tree.size() < nodes; ++parent)
        for (int child = children(random); child > 0 && tree.size() < nodes; --child)
            tree.push_back({parent, width(random), height(random)});
    return tree;
}

Design largeDesign(std::size_t scenarios)
{
    std::mt19937_64 random(3);
    Design design;
    design.name = "Large";
    for (std::size_t i = 0; i < scenarios; ++i) {
        Scenario scenario;
        scenario.id = ScenarioId("scenario-" + std::to_string(i));
        scenario.name = "Scenario " + std::to_string(i);
        for (const Field& field : builtIn().fields) {
            if (field.derived)
                continue;
            const double number = isNumber(field) ? randomNumber(field, random) : randomCode(field, random);
            scenario.requirements.set(field.id, valueFrom(field, number));
        }
        design.scenarios.push_back(std::move(scenario));
    }
    return design;
}

} // namespace ogive::bench
