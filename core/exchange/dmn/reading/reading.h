#pragma once

#include "core/exchange/dmn/dmn_model.h"
#include "core/exchange/dmn/reading/xml_document.h"

#include <map>
#include <optional>
#include <string>

namespace ogive {

/// What the parts of one reading share. Reading goes on after an error with neutral values; the first error
/// counts.
struct DmnReading {
    const XmlDocument& document;
    DmnModel model;
    std::map<std::string, DmnType, std::less<>> types; ///< item definitions by name
    std::optional<Error> error;

    /// What an information requirement can refer to, by id.
    std::map<std::string, std::size_t, std::less<>> inputs;
    std::map<std::string, std::size_t, std::less<>> decisions;

    void fail(const XmlElement& element, Message reason, Message hint = {});
    [[nodiscard]] bool failed() const { return error.has_value(); }
};

/// What one decision says that it rests on.
struct DmnRequirements {
    std::vector<std::size_t> inputs;
    std::vector<std::size_t> decisions;
};

void readItemDefinitions(const XmlElement& definitions, DmnReading& reading);
/// The type that a type reference names; a name that is none is an error.
[[nodiscard]] DmnType readTypeReference(const XmlElement& element, std::string_view name,
                                        DmnReading& reading);
/// A list of allowed values (`inputValues`, `allowedValues`); absent where there is none.
[[nodiscard]] std::optional<FeelTest> readAllowed(const XmlElement& parent, const char* name,
                                                  DmnReading& reading);

/// Refuses an expression language other than FEEL.
void refuseOtherLanguage(const XmlElement& element, DmnReading& reading);

/// Reads a decision table. Decisions that it requires have been read.
[[nodiscard]] DmnTable readDecisionTable(const XmlElement& element, const DmnRequirements& requirements,
                                         DmnReading& reading);

/// What an input expression's text names: an input, which the model gains where nothing declares it, or an
/// output of a required decision.
[[nodiscard]] DmnSource readSource(const XmlElement& element, const std::string& text,
                                   const DmnRequirements& requirements, DmnReading& reading);

} // namespace ogive
