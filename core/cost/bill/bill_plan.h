#pragma once

#include "core/base/message.h"
#include "core/cost/bill/bill_line.h"
#include "core/cost/bill/model_rates.h"
#include "core/cost/bill/quantities.h"
#include "core/design/cost_choices.h"

#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace ogive {

/// A scenario as far as its bill depends on it. Lives no longer than what it refers to.
struct CostSubject {
    const Knowledge& knowledge;
    const FieldValues& fields;
    std::span<const std::optional<std::size_t>> chosen; ///< per decision; options by position
    std::span<const PatternChoice> patterns;
    std::string_view date; ///< ISO, may be empty: chooses dated prices
    ParameterChanges parameters = {};
};

/// How chat requests are answered.
struct ChatPlan {
    enum class Kind { None, Api, OwnGpus };

    Kind kind = Kind::None;
    const Model* model = nullptr;
    const Model* smallModel = nullptr; ///< of two models the one that answers first
    ModelRates large;
    ModelRates small;
    PriceInForce price; ///< used; none where none is
    bool usesCache = false;
    bool usesTwoModels = false;
    bool usesSemanticCache = false;
    double batchable = 0; ///< 1 where work may be sent in batches, else 0
};

struct EmbeddingPlan {
    enum class Kind { None, Api, OwnGpus };

    Kind kind = Kind::None;
    const Model* model = nullptr;
    double price = notKnown; ///< US dollars a token
    double batchDiscount = 0;
    double retrieves = 1;               ///< 0 where nothing is retrieved and only a semantic cache looks up
    double tokensPerGpuHour = notKnown; ///< at full use, of an own GPU
    double gpuHourUsd = notKnown;
    PriceInForce source;
};

/// The vector database; amounts are US dollars.
struct VectorPlan {
    enum class Kind { None, Managed, OwnNodes };

    Kind kind = Kind::None;
    const VectorDatabase* database = nullptr;
    double storageUsdPerGb = 0;
    double readUsdPerUnit = 0;
    double writeUsdPerUnit = 0;
    double leastUsd = 0;
    double bytesPerDimension = 0; ///< index memory of a vector: this × dimensions + bytesPerVector
    double bytesPerVector = 0;
    double nodeUsdPerMonth = notKnown;
    double diskUsdPerGb = notKnown;
};

/// A self-hosted chat model on one kind of GPU; bytes, bytes per second, operations per second.
struct OwnServing {
    const Gpu* gpu = nullptr; ///< null: nothing is served
    const GpuPrice* price = nullptr;
    double parameters = 0;       ///< of all experts
    double activeParameters = 0; ///< read for a token
    double kvValues = 0;         ///< keys and values that a token of context leaves, each of so many bytes
    double layers = 0;
    double width = 0;
    double heads = 0;   ///< of attention, which a group of GPUs must divide; 0: not known
    double kvHeads = 0; ///< that can be split over GPUs; 0: none can, every GPU holds all of the cache
    double memory = 0;
    double bandwidth = 0;
    double halfFlops = 0;    ///< at 16 bits
    double quarterFlops = 0; ///< at 8 bits and fewer
    double gpuMonthUsd = 0;  ///< 730 hours
    bool stopsWhenIdle = false;
};

struct ComputePlan {
    enum class Kind { None, Instance, Services, Calls, Devices };

    Kind kind = Kind::None;
    double cpuMonthUsd = notKnown; ///< 730 hours
    double gbMonthUsd = notKnown;
    double callUsd = notKnown;
    double gbSecondUsd = notKnown;
};

/// What is known of a line before any number is.
struct LineState {
    enum class Kind {
        Counted,
        NotKnown, ///< the reason says what is missing
        LeftOut,  ///< not part of the total; the reason says why
        Absent    ///< the bill has no such line
    };

    Kind kind = Kind::Absent;
    Message reason;
};

/// Everything of a bill but its quantities: prices, models and switches of the chosen options. Made once for
/// a scenario, then used for as many quantities as are needed.
struct BillPlan {
    ChatPlan chat;
    EmbeddingPlan embedding;
    VectorPlan vector;
    OwnServing serving;
    ComputePlan compute;
    double platformUsd = 0;
    double storageUsdPerGb = notKnown;
    double egressUsdPerGb = notKnown;
    double servingPeople = 0; ///< 1 where the architect's people run it, else 0
    double vectorPeople = 0;
    double platformPeople = 0;
    PerLine<double> factors{};     ///< of savings patterns outside C7
    PerLine<double> perThousand{}; ///< US dollars that patterns add for a thousand requests
    PerLine<LineState> states{};

    void count(BillLine line) { states[positionOf(line)] = {LineState::Kind::Counted, {}}; }
    void set(BillLine line, LineState::Kind kind, Message reason)
    {
        states[positionOf(line)] = {kind, std::move(reason)};
    }
    [[nodiscard]] LineState::Kind kindOf(BillLine line) const { return states[positionOf(line)].kind; }
};

/// The plan of a scenario's bill. Decisions and fields are found by their roles in the knowledge's bindings;
/// lines of decisions that the knowledge does not have are absent.
[[nodiscard]] BillPlan planBill(const CostSubject& subject, const QuantitySources& sources,
                                const Quantities& quantities);

} // namespace ogive
