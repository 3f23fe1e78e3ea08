#include "core/report/sections/sections.h"

#include <string>
#include <string_view>

namespace ogive {
namespace {

/// A source as spans: its parts, separated by " ; ", linked where they are web addresses.
Spans sourceSpans(const std::string& source)
{
    constexpr std::string_view separator = " ; ";
    Spans spans;
    std::size_t start = 0;
    while (start <= source.size()) {
        const std::size_t end = std::min(source.find(separator, start), source.size());
        const std::string part = source.substr(start, end - start);
        const std::size_t addressEnd = std::min(part.find(' '), part.size());
        if (!spans.empty())
            spans.push_back(plain("; "));
        if (part.starts_with("https://") || part.starts_with("http://")) {
            const std::string address = part.substr(0, addressEnd);
            spans.push_back({address, false, false, address});
            if (addressEnd < part.size())
                spans.push_back(plain(part.substr(addressEnd)));
        } else {
            spans.push_back(plain(part));
        }
        start = end + separator.size();
    }
    return spans;
}

void addMethod(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "How this report was made")), "method");
    const RuleSet* rules = context.knowledge.ruleSet(context.design.rules);
    if (!rules)
        rules = &context.knowledge.ruleSets.front();
    draft.paragraph(
        draft.spans(OGIVE_TR("report", "Knowledge: %1, edition %2, as of %3. Rules: %4. %5"),
                    {strong(context.knowledge.title), plain(context.knowledge.edition),
                     plain(context.knowledge.asOf), strong(rules->title), plain(rules->description)}));
    draft.paragraph(OGIVE_TR(
        "report", "Everything here follows from the design file and the knowledge; the same design gives the "
                  "same report. What is not known is said to be not known, and no figure stands in for it."));
}

} // namespace

std::vector<Spans> sourceItems(const ReportDraft& draft)
{
    std::vector<Spans> items;
    for (const CitedSource& source : draft.sources()) {
        Spans item = sourceSpans(source.text);
        if (!source.asOf.empty())
            item.push_back(muted(draft.text(OGIVE_TR("report", ", as of %1").arg(source.asOf))));
        items.push_back(std::move(item));
    }
    return items;
}

void addSources(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Sources"), std::string(ReportDraft::sourcesAnchor));
    addMethod(draft, context);
    draft.section(draft.text(OGIVE_TR("report", "List of sources")), "source-list");
    draft.listSourcesHere();
}

} // namespace ogive
