#pragma once

#include "core/evaluation/evaluation.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace ogive::ui {

/// How much a field matters now: asked first, read on a path taken, or changing nothing.
enum class FormLevel { Brief, Decides, More };

struct FormGroup {
    std::size_t group = 0; ///< position in the knowledge's groups
    std::vector<std::size_t> fields;

    bool operator==(const FormGroup&) const = default;
};

struct FormSection {
    FormLevel level = FormLevel::Brief;
    std::vector<FormGroup> groups;

    [[nodiscard]] std::size_t fieldCount() const;
    bool operator==(const FormSection&) const = default;
};

/// Which fields the form shows, by level and group; levels and groups without fields are left out. Fields
/// whose relevant_when says no are hidden. A search keeps the fields that have all its words in their title,
/// help, choices, unit, id or group.
[[nodiscard]] std::vector<FormSection> arrangeFields(const Knowledge& knowledge, const Evaluation& evaluation,
                                                     const QString& search = {});

[[nodiscard]] bool isRelevant(const Field& field, const FieldValues& values);

} // namespace ogive::ui
