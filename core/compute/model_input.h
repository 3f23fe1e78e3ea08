#pragma once

#include "core/base/json.h"
#include "core/base/message.h"
#include "core/base/numeric/input_ranges.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

enum class InputKind {
    Number,
    Whole,   ///< a whole number, also written as 3.0 or 1e6
    Integer, ///< unsigned, all 64 bits: never read as a double
    Flag,
    Choice, ///< one of some texts
    List,   ///< of elements that are all alike
    Tuple,  ///< a list whose elements each mean something else
    Object
};

/// What a model reads under one name.
struct ModelInput {
    std::string name;
    InputKind kind = InputKind::Number;
    std::string unit;
    NumberRange range; ///< of a number; of a list, of how many elements
    Message meaning;
    std::optional<Json> fallback; ///< where the input is absent; null is one too. None: the input is required
    std::vector<std::string> choices;
    std::vector<ModelInput>
        parts; ///< the list's one kind of element; a tuple's elements; an object's members

    /// A copy that need not be given.
    [[nodiscard]] ModelInput defaultsTo(Json value) const;
};

// Short ways to say what an input is.

[[nodiscard]] ModelInput numberInput(std::string name, std::string unit, const NumberRange& range,
                                     Message meaning);
[[nodiscard]] ModelInput wholeInput(std::string name, const NumberRange& range, Message meaning);
/// Of up to 64 bits, or up to `maximum`.
[[nodiscard]] ModelInput integerInput(std::string name, Message meaning, double maximum = 0x1p64);
[[nodiscard]] ModelInput flagInput(std::string name, Message meaning);
[[nodiscard]] ModelInput choiceInput(std::string name, std::vector<std::string> choices, Message meaning);
[[nodiscard]] ModelInput listInput(std::string name, const NumberRange& count, ModelInput element,
                                   Message meaning);
[[nodiscard]] ModelInput tupleInput(std::string name, std::vector<ModelInput> parts, Message meaning);
[[nodiscard]] ModelInput objectInput(std::string name, std::vector<ModelInput> parts, Message meaning);

} // namespace ogive
