#include "core/lint/finding_words.h"

#include "core/base/number_text.h"

#include <algorithm>

namespace ogive {

std::string listText(const Language& language, const std::vector<std::string>& items)
{
    constexpr std::size_t mostNamed = 20;
    if (items.size() < 2)
        return language.listed(items);
    if (items.size() <= mostNamed)
        return language.words(OGIVE_TR("lint", "%1 and %2")
                                  .arg(language.listed({items.begin(), items.end() - 1}))
                                  .arg(items.back()));
    const std::vector<std::string> shown(items.begin(), items.begin() + mostNamed);
    return language.words(OGIVE_TR("lint", "%1 and %2 more")
                              .arg(language.listed(shown))
                              .number(std::to_string(items.size() - mostNamed)));
}

std::string numberWord(double count)
{
    return groupedNumber(count);
}

std::vector<std::string> choiceTitles(const Language& language, const Field& field, const ClassSet& choices)
{
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        if (choices.test(i))
            titles.push_back(language.inSentence(field.choices[i].title));
    if (choices.test(field.choices.size()))
        titles.push_back(language.words(OGIVE_TR("words", "something else")));
    return titles;
}

std::vector<std::string> optionTitles(const Decision& decision, const TreeRegions& regions,
                                      const Region& within)
{
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < regions.outcomes.size(); ++i)
        if (overlap(regions.outcomes[i], within))
            titles.push_back(decision.options[i].title);
    return titles;
}

LintPlace placeOfDecision(const Decision& decision)
{
    return {"decision", decision.id.value, {}, {}};
}

LintPlace placeOfOption(const Decision& decision, const Option& option)
{
    return {"option", option.id.value, decision.id, {}};
}

LintPlace placeOfTree(const LintContext& context, const TreeAnalysis& tree, const std::string& node)
{
    return {"rules", context.knowledge.ruleSets[tree.ruleSet].id.value, context.decisionOf(tree).id, node};
}

LintPlace placeOfRecord(const char* kind, std::string id)
{
    return {kind, std::move(id), {}, {}};
}

std::vector<std::size_t> testedFields(const Condition& condition)
{
    std::vector<std::size_t> fields;
    forEachTest(condition, [&](const Condition& test) {
        const bool isField = test.kind == Condition::Kind::FieldTest;
        if (isField && std::find(fields.begin(), fields.end(), test.subject) == fields.end())
            fields.push_back(test.subject);
    });
    return fields;
}

} // namespace ogive
