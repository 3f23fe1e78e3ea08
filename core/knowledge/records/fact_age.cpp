#include "core/knowledge/records/fact_age.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr int tokenPriceDays = 180;
constexpr int hardwareDays = 730;
constexpr std::string_view retired = "retired";

/// Counts the dates of one catalog.
class AgeCount {
public:
    AgeCount(std::string_view catalog, int ownLimit, std::string_view date, int limitDays)
        : m_date(date)
    {
        m_age.catalog = catalog;
        m_age.limitDays = limitDays > 0 ? limitDays : ownLimit;
    }

    void add(const std::string& asOf)
    {
        const auto day = lastDayOf(asOf);
        if (!day)
            return;
        ++m_age.dated;
        if (m_age.oldest.empty() || *day < *lastDayOf(m_age.oldest))
            m_age.oldest = asOf;
        if (const auto days = daysBetween(asOf, m_date); days && *days > m_age.limitDays)
            ++m_age.old;
    }

    [[nodiscard]] const FactAge& age() const { return m_age; }

private:
    FactAge m_age;
    std::string_view m_date;
};

void addModels(AgeCount& count, const std::vector<Model>& models, std::string_view date)
{
    for (const Model& model : models) {
        if (model.status == retired)
            continue;
        const PriceInForce price = priceOf(model, date, 0);
        if (price)
            count.add(price.price->asOf.empty() ? model.asOf : price.price->asOf);
    }
}

} // namespace

std::vector<FactAge> factAges(const Knowledge& knowledge, std::string_view date, int limitDays)
{
    AgeCount llm("llm-model", tokenPriceDays, date, limitDays);
    AgeCount embedding("embedding-model", tokenPriceDays, date, limitDays);
    AgeCount gpus("gpu", hardwareDays, date, limitDays);
    AgeCount units("cloud-unit", hardwareDays, date, limitDays);
    addModels(llm, knowledge.llmModels, date);
    addModels(embedding, knowledge.embeddingModels, date);
    for (const Gpu& gpu : knowledge.gpus)
        for (const GpuPrice& price : gpu.prices)
            gpus.add(price.asOf.empty() ? gpu.asOf : price.asOf);
    for (const CloudUnit& unit : knowledge.cloudUnits)
        units.add(unit.asOf);
    return {llm.age(), embedding.age(), gpus.age(), units.age()};
}

std::vector<Message> ageSentences(std::span<const FactAge> ages)
{
    std::vector<int> limits;
    for (const FactAge& age : ages)
        if (age.old > 0 && std::find(limits.begin(), limits.end(), age.limitDays) == limits.end())
            limits.push_back(age.limitDays);
    std::vector<Message> sentences;
    for (const int limit : limits) {
        std::size_t old = 0;
        for (const FactAge& age : ages)
            old += age.limitDays == limit ? age.old : 0;
        const std::string count = std::to_string(old);
        const std::string days = std::to_string(limit);
        sentences.push_back(old == 1 ? OGIVE_TR("age", "1 price older than %1 days").arg(days)
                                     : OGIVE_TR("age", "%1 prices older than %2 days").arg(count).arg(days));
    }
    return sentences;
}

} // namespace ogive
