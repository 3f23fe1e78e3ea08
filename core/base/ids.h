#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace ogive {

/// A text that names a thing of one kind; ids of different kinds don't mix.
template <class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text)
        : value(std::move(text))
    {}

    [[nodiscard]] bool isEmpty() const noexcept { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

using FieldId = Id<struct FieldTag>;
using DecisionId = Id<struct DecisionTag>;
using OptionId = Id<struct OptionTag>;
using RuleSetId = Id<struct RuleSetTag>;
using ScenarioId = Id<struct ScenarioTag>;
using ModelId = Id<struct ModelTag>;

} // namespace ogive

template <class Tag>
struct std::hash<ogive::Id<Tag>> {
    std::size_t operator()(const ogive::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.value);
    }
};
