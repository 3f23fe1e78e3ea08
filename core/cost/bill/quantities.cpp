#include "core/cost/bill/quantities.h"

#include "core/base/number_text.h"
#include "core/base/numeric/input_ranges.h"
#include "core/cost/token_factor.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

struct Source {
    Quantity quantity;
    bool isField;
    std::string_view id; ///< role of a field, id of a parameter
    NumberRange allowed; ///< MODELS.md part 0
};

constexpr std::array<Source, quantityCount> sources{{
    {Quantity::RequestsPerDay, true, "requests_per_day", range::count},
    {Quantity::PeakRate, true, "peak_rps", range::rate},
    {Quantity::InFlight, true, "in_flight", {0, 1e16, false}},
    {Quantity::MeanLatency, true, "mean_latency", {0, 1e10, false}},
    {Quantity::InputTokens, true, "input_tokens", range::tokens},
    {Quantity::OutputTokens, true, "output_tokens", range::tokens},
    {Quantity::Steps, true, "steps", range::steps},
    {Quantity::ToolResultTokens, true, "tool_result_tokens", range::tokens},
    {Quantity::SharedPrefixShare, true, "shared_prefix_share", range::fraction},
    {Quantity::DuplicateShare, true, "duplicate_share", range::fraction},
    {Quantity::CorpusDocuments, true, "corpus_documents", range::count},
    {Quantity::Vectors, true, "vectors", range::count},
    {Quantity::ChunkTokens, true, "chunk_tokens", range::tokens},
    {Quantity::QueryTokens, true, "query_tokens", range::tokens},
    {Quantity::DocumentsChangedPerDay, true, "update_rate_per_day", range::count},
    {Quantity::Dimensions, true, "dimensions", {1, 65536, false}},
    {Quantity::WeightBits, true, "precision_bits", range::bits},
    {Quantity::ActiveHoursPerWeek, true, "active_hours", {0, 168, false}},
    {Quantity::EvaluationShare, true, "evaluation_share", range::fraction},
    {Quantity::PeopleRate, true, "people_rate", range::price},
    {Quantity::RetryRate, false, "retry_rate", range::fraction},
    {Quantity::RetryBilled, false, "retry_billed", range::fraction},
    {Quantity::StepsVariance, false, "agent_steps_variance", {0, 1e8, false}},
    {Quantity::QueriesPerCall, false, "query_repeat", {0, 1e6, false}},
    {Quantity::CacheHit, false, "cache_hit", range::fraction},
    {Quantity::CacheMinimum, false, "cache_minimum_tokens", range::tokens},
    {Quantity::Escalated, false, "escalated_share", range::fraction},
    {Quantity::JudgeUsd, false, "judge_usd_per_call", range::price},
    {Quantity::BatchShare, false, "batch_share", range::fraction},
    {Quantity::BatchStacksWithCache, false, "batch_stacks_with_cache", range::fraction},
    {Quantity::ReadUnitsPerQuery, false, "read_units_per_query", {0, 1e9, false}},
    {Quantity::WriteUnitsPerWrite, false, "write_units_per_write", {0, 1e9, false}},
    {Quantity::NodeMemoryGb, false, "index_node_gb", {0.001, 1e6, false}},
    {Quantity::NodeUsable, false, "index_node_usable", range::positiveFraction},
    {Quantity::Copies, false, "index_replication", range::copies},
    {Quantity::HnswLinks, false, "hnsw_m", {1, 512, false}},
    {Quantity::RawFactor, false, "raw_factor", {1, 100, false}},
    {Quantity::CpuSecondsPerRequest, false, "cpu_seconds_per_request", range::seconds},
    {Quantity::CpuUtilisation, false, "cpu_utilisation", range::positiveFraction},
    {Quantity::LeastCpus, false, "least_cpus", {0, 1e6, false}},
    {Quantity::GbPerCpu, false, "gb_per_cpu", {0, 1e4, false}},
    {Quantity::Services, false, "services", {0, 1e6, false}},
    {Quantity::ReplicasPerService, false, "replicas_per_service", {0, 1e6, false}},
    {Quantity::GbPerCall, false, "gb_per_call", {0, 1e4, false}},
    {Quantity::KbPerDocument, false, "kb_per_document", {0, 1e9, false}},
    {Quantity::BytesPerToken, false, "bytes_per_token", {0, 1e6, false}},
    {Quantity::GpuUtilisation, false, "gpu_memory_utilisation", range::positiveFraction},
    {Quantity::GpuReserveGb, false, "gpu_reserve_gb", {0, 1e4, false}},
    {Quantity::KvBytesPerValue, false, "kv_value_bytes", {0.1, 8, false}},
    {Quantity::ServingLoad, false, "serving_utilisation", range::positiveFraction},
    {Quantity::MostSequences, false, "most_sequences", {1, 1e6, false}},
    {Quantity::Efficiency1, false, "serving_efficiency_1", range::positiveFraction},
    {Quantity::Efficiency2, false, "serving_efficiency_2", range::positiveFraction},
    {Quantity::Efficiency4, false, "serving_efficiency_4", range::positiveFraction},
    {Quantity::Efficiency8, false, "serving_efficiency_8", range::positiveFraction},
    {Quantity::EmbedderUse, false, "embedding_mfu", range::positiveFraction},
    {Quantity::ServingDays, false, "people_days_serving", {0, 1000, false}},
    {Quantity::VectorDatabaseDays, false, "people_days_vector_db", {0, 1000, false}},
    {Quantity::PlatformDays, false, "people_days_platform", {0, 1000, false}},
}};

constexpr std::array<Quantity, 5> textTokens{Quantity::InputTokens, Quantity::OutputTokens,
                                             Quantity::ToolResultTokens, Quantity::ChunkTokens,
                                             Quantity::QueryTokens};

constexpr bool areInOrder()
{
    for (std::size_t i = 0; i < quantityCount; ++i)
        if (static_cast<std::size_t>(sources[i].quantity) != i)
            return false;
    return true;
}
static_assert(areInOrder());

} // namespace

QuantitySources::QuantitySources(const Knowledge& knowledge)
    : m_knowledge(&knowledge)
    , m_content(knowledge.fieldInRole("content"))
{
    if (m_content) {
        std::vector<double> values(knowledge.fields.size(), notKnown);
        for (std::size_t i = 0; i < knowledge.fields[*m_content].choices.size(); ++i) {
            values[*m_content] = static_cast<double>(i);
            m_contentFactors.push_back(tokenFactor(knowledge, values));
        }
    }
    for (std::size_t i = 0; i < quantityCount; ++i) {
        if (sources[i].isField) {
            m_fields[i] = knowledge.fieldInRole(sources[i].id);
            continue;
        }
        const auto& all = knowledge.parameters;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Parameter& it) { return it.id == sources[i].id; });
        m_parameters[i] = found == all.end() ? nullptr : &*found;
    }
}

Quantities QuantitySources::read(std::span<const double> fieldValues, const ParameterChanges& changes) const
{
    Quantities quantities;
    readFields(fieldValues, quantities);
    for (std::size_t i = 0; i < quantityCount; ++i)
        if (!sources[i].isField)
            quantities.values[i] = m_parameters[i] ? m_parameters[i]->value : notKnown;
    for (const auto& [id, value] : changes)
        if (const auto quantity = quantityOfParameter(id))
            quantities[*quantity] = value;
    return quantities;
}

void QuantitySources::readFields(std::span<const double> fieldValues, Quantities& quantities) const
{
    for (std::size_t i = 0; i < quantityCount && sources[i].isField; ++i) {
        const auto& field = m_fields[i];
        quantities.values[i] = field && *field < fieldValues.size() ? fieldValues[*field] : notKnown;
    }
    const double factor = tokenFactorOf(fieldValues);
    if (factor != 1)
        for (const Quantity tokens : textTokens)
            quantities[tokens] *= factor;
}

double QuantitySources::tokenFactorOf(std::span<const double> fieldValues) const
{
    const double position = m_content && *m_content < fieldValues.size() ? fieldValues[*m_content] : notKnown;
    const bool isChoice = position >= 0 && position < static_cast<double>(m_contentFactors.size());
    return isChoice ? m_contentFactors[static_cast<std::size_t>(position)] : 1;
}

std::string_view QuantitySources::titleOf(Quantity quantity) const
{
    const auto i = static_cast<std::size_t>(quantity);
    if (m_fields[i])
        return m_knowledge->fields[*m_fields[i]].title;
    return m_parameters[i] ? std::string_view(m_parameters[i]->title) : sources[i].id;
}

const Parameter* QuantitySources::parameterOf(Quantity quantity) const
{
    return m_parameters[static_cast<std::size_t>(quantity)];
}

std::optional<Message> rangeProblem(Quantity quantity, double value)
{
    const Source& source = sources[static_cast<std::size_t>(quantity)];
    if (std::isnan(value) || (value >= source.allowed.minimum && value <= source.allowed.maximum))
        return std::nullopt;
    return OGIVE_TR("cost", "%1 must be a number from %2 to %3.")
        .arg(source.id)
        .arg(source.allowed.minimum)
        .arg(source.allowed.maximum);
}

double usualValue(Quantity quantity)
{
    const NumberRange& allowed = sources[static_cast<std::size_t>(quantity)].allowed;
    return allowed.maximum <= 1 ? allowed.maximum / 2 : std::max(allowed.minimum, 1.0);
}

std::optional<Quantity> quantityOfParameter(std::string_view parameter)
{
    for (const Source& source : sources)
        if (!source.isField && source.id == parameter)
            return source.quantity;
    return std::nullopt;
}

} // namespace ogive
