#pragma once

#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// The numbers that a bill is computed from, MODELS.md section 11: requirement fields by their role in the
/// knowledge's bindings, then the parameters of patterns and assumption records by their id.
enum class Quantity : std::uint8_t {
    RequestsPerDay,
    PeakRate,    ///< requests per second
    InFlight,    ///< requests
    MeanLatency, ///< ms
    InputTokens,
    OutputTokens,
    Steps,
    ToolResultTokens,
    SharedPrefixShare,
    DuplicateShare,
    CorpusDocuments,
    Vectors,
    ChunkTokens,
    QueryTokens,
    DocumentsChangedPerDay,
    Dimensions,
    WeightBits,
    ActiveHoursPerWeek,
    EvaluationShare,
    PeopleRate,
    RetryRate,
    RetryBilled,
    StepsVariance,
    QueriesPerCall,
    CacheHit,
    CacheMinimum, ///< tokens
    Escalated,
    JudgeUsd,
    BatchShare,
    BatchStacksWithCache,
    ReadUnitsPerQuery,
    WriteUnitsPerWrite,
    NodeMemoryGb,
    NodeUsable,
    Copies,
    HnswLinks,
    RawFactor,
    CpuSecondsPerRequest,
    CpuUtilisation,
    LeastCpus,
    GbPerCpu,
    Services,
    ReplicasPerService,
    GbPerCall,
    KbPerDocument,
    BytesPerToken,
    GpuUtilisation,
    GpuReserveGb,
    KvBytesPerValue,
    ServingLoad,
    MostSequences,
    Efficiency1,
    Efficiency2,
    Efficiency4,
    Efficiency8,
    EmbedderUse,
    ServingDays,
    VectorDatabaseDays,
    PlatformDays
};

inline constexpr std::size_t quantityCount = static_cast<std::size_t>(Quantity::PlatformDays) + 1;

/// A value for every quantity; NaN where it is not known.
struct Quantities {
    std::array<double, quantityCount> values{};

    [[nodiscard]] double operator[](Quantity quantity) const
    {
        return values[static_cast<std::size_t>(quantity)];
    }
    [[nodiscard]] double& operator[](Quantity quantity) { return values[static_cast<std::size_t>(quantity)]; }
    bool operator==(const Quantities&) const = default;
};

/// Numbers that a scenario sets otherwise than the knowledge's parameters, by the parameter's id.
using ParameterChanges = std::vector<std::pair<std::string, double>>;

/// Where quantities come from in one knowledge: looked up once, read many times.
class QuantitySources {
public:
    /// Lives no longer than `knowledge`.
    explicit QuantitySources(const Knowledge& knowledge);

    [[nodiscard]] Quantities read(std::span<const double> fieldValues, const ParameterChanges& changes) const;
    /// As read, of the fields alone: parameters stay as they are.
    void readFields(std::span<const double> fieldValues, Quantities& quantities) const;

    /// What a person calls the quantity; lives as long as the knowledge.
    [[nodiscard]] std::string_view titleOf(Quantity quantity) const;
    [[nodiscard]] const Parameter* parameterOf(Quantity quantity) const; ///< null for a field

private:
    [[nodiscard]] double tokenFactorOf(std::span<const double> fieldValues) const;

    const Knowledge* m_knowledge;
    std::optional<std::size_t> m_content;
    std::vector<double> m_contentFactors; ///< one a choice of the content field
    std::array<std::optional<std::size_t>, quantityCount> m_fields;
    std::array<const Parameter*, quantityCount> m_parameters{};
};

/// Why a value can't be used, with its place named; absent where it can or is not known.
[[nodiscard]] std::optional<Message> rangeProblem(Quantity quantity, double value);

/// Some value that every formula takes, to ask what else a result depends on.
[[nodiscard]] double usualValue(Quantity quantity);

/// The quantity that a parameter of this id is, if a bill reads it.
[[nodiscard]] std::optional<Quantity> quantityOfParameter(std::string_view parameter);

} // namespace ogive
