#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/compute/model_input.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// Inputs of one call, known to have the kinds and ranges that their model asks for; absent ones have their
/// defaults.
class ModelInputs {
public:
    /// Checks a JSON object. Errors, at the input's JSON pointer: unknown (with the name that was probably
    /// meant), missing, of another kind, out of range.
    [[nodiscard]] static Result<ModelInputs> read(const std::vector<ModelInput>& inputs, const Json& given);

    [[nodiscard]] const Json& json(std::string_view name) const;
    [[nodiscard]] double number(std::string_view name) const;
    [[nodiscard]] std::optional<double> numberIf(std::string_view name) const; ///< absent where it is null
    [[nodiscard]] std::uint64_t integer(std::string_view name) const;
    [[nodiscard]] bool flag(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] std::vector<double> numbers(std::string_view name) const;
    /// The members of an object.
    [[nodiscard]] ModelInputs object(std::string_view name) const;

private:
    explicit ModelInputs(Json values)
        : m_values(std::move(values))
    {}

    Json m_values;
};

} // namespace ogive
