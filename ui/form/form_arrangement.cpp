#include "ui/form/form_arrangement.h"

#include "core/decide/truth.h"
#include "ui/text/convert.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace ogive::ui {
namespace {

FormLevel levelOf(const Field& field, bool decides)
{
    if (field.isBrief)
        return FormLevel::Brief;
    return decides ? FormLevel::Decides : FormLevel::More;
}

bool matches(const Field& field, const QString& groupTitle, const QStringList& words)
{
    QString text = toQString(field.title) + u'\n' + toQString(field.help) + u'\n' + toQString(field.unit) +
                   u'\n' + toQString(field.unitShort) + u'\n' + toQString(field.id.value) + u'\n' +
                   groupTitle;
    for (const Choice& choice : field.choices)
        text += u'\n' + toQString(choice.title);
    return std::ranges::all_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

std::size_t FormSection::fieldCount() const
{
    return std::accumulate(groups.begin(), groups.end(), std::size_t{0},
                           [](std::size_t sum, const FormGroup& group) { return sum + group.fields.size(); });
}

bool isRelevant(const Field& field, const FieldValues& values)
{
    return !field.relevantWhen || truthOf(*field.relevantWhen, values) != Truth::No;
}

std::vector<FormSection> arrangeFields(const Knowledge& knowledge, const Evaluation& evaluation,
                                       const QString& search)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    std::vector<FormSection> sections;
    for (const FormLevel level : {FormLevel::Brief, FormLevel::Decides, FormLevel::More}) {
        FormSection section{level, {}};
        for (std::size_t group = 0; group < knowledge.groups.size(); ++group)
            section.groups.push_back({group, {}});
        for (std::size_t i = 0; i < knowledge.fields.size(); ++i) {
            const Field& field = knowledge.fields[i];
            if (levelOf(field, evaluation.decides[i]) != level || !isRelevant(field, evaluation.fields))
                continue;
            const auto group = std::ranges::find(knowledge.groups, field.group, &FieldGroup::id);
            if (group != knowledge.groups.end() && matches(field, toQString(group->title), words))
                section.groups[static_cast<std::size_t>(group - knowledge.groups.begin())].fields.push_back(
                    i);
        }
        std::erase_if(section.groups, [](const FormGroup& group) { return group.fields.empty(); });
        if (!section.groups.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace ogive::ui
