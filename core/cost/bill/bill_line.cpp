#include "core/cost/bill/bill_line.h"

namespace ogive {
namespace {

struct LineName {
    std::string_view id;
    Message title;
};

const PerLine<LineName>& lineNames()
{
    static const PerLine<LineName> names{{
        {"llm_input", OGIVE_TR("cost", "Input tokens")},
        {"llm_cached_input", OGIVE_TR("cost", "Cached input tokens")},
        {"llm_output", OGIVE_TR("cost", "Output tokens")},
        {"embedding_queries", OGIVE_TR("cost", "Embedding queries")},
        {"embedding_churn", OGIVE_TR("cost", "Embedding changed documents")},
        {"embedding_initial", OGIVE_TR("cost", "Embedding all documents once")},
        {"vector_db", OGIVE_TR("cost", "Vector database")},
        {"rerank", OGIVE_TR("cost", "Re-ranking")},
        {"serving", OGIVE_TR("cost", "Serving GPUs")},
        {"compute", OGIVE_TR("cost", "Compute")},
        {"platform", OGIVE_TR("cost", "Platform")},
        {"storage", OGIVE_TR("cost", "Storage")},
        {"egress", OGIVE_TR("cost", "Egress")},
        {"evaluation", OGIVE_TR("cost", "Evaluation")},
        {"observability", OGIVE_TR("cost", "Observability")},
        {"people", OGIVE_TR("cost", "People")},
    }};
    return names;
}

} // namespace

std::string_view idOf(BillLine line)
{
    return lineNames()[positionOf(line)].id;
}

const Message& titleOf(BillLine line)
{
    return lineNames()[positionOf(line)].title;
}

std::optional<BillLine> billLineOf(std::string_view id)
{
    for (std::size_t i = 0; i < billLineCount; ++i)
        if (lineNames()[i].id == id)
            return static_cast<BillLine>(i);
    return std::nullopt;
}

} // namespace ogive
