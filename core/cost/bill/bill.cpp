#include "core/cost/bill/bill.h"

#include "core/cost/bill/request_size.h"
#include "core/cost/workload.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double perGigabyte = 1e-9;
constexpr double float32 = 4;
constexpr double cachedRounding = 1e-12; ///< D6.7: what should be whole is not rounded up
constexpr double largestAmount = 1e60;

/// C1's terms of one request.
struct Terms {
    double uncached = 0;
    double cached = 0;
    double output = 0;

    Terms scaled(double factor) const { return {uncached * factor, cached * factor, output * factor}; }
    Terms plus(const Terms& other) const
    {
        return {uncached + other.uncached, cached + other.cached, output + other.output};
    }
};

double ceilOf(double value)
{
    return std::ceil(value - cachedRounding);
}

Terms termsAt(const RequestSize& request, double cached, double hit, const TokenRates& rates)
{
    Terms terms;
    terms.uncached = (request.input - cached) * rates.input;
    if (cached > 0)
        terms.cached = cached * (hit * rates.cachedRead + (1 - hit) * rates.cacheWrite);
    terms.output = request.output * rates.output;
    return terms;
}

/// C1 and C3 of one model. Where a batch takes the cached price's place, batched calls pay the plain one.
Terms termsOf(const BillPlan& plan, const Quantities& q, const RequestSize& request, const ModelRates& model)
{
    const TokenRates rates = model.forPrompt(q[Quantity::InputTokens]);
    const double hit = q[Quantity::CacheHit];
    const Terms single = termsAt(request, request.cached, hit, rates);
    if (plan.chat.batchable == 0)
        return single;
    const double share = q[Quantity::BatchShare];
    const double discounted = 1 - model.batchDiscount;
    if (q[Quantity::BatchStacksWithCache] != 0)
        return single.scaled(1 - share + share * discounted);
    return single.scaled(1 - share).plus(termsAt(request, 0, hit, rates).scaled(share * discounted));
}

void addChat(const BillPlan& plan, const Quantities& q, double requestsPerMonth, Bill& bill)
{
    const RequestSize request = requestSize(plan, q);
    Terms terms = termsOf(plan, q, request, plan.chat.large);
    if (plan.chat.usesTwoModels) {
        terms = termsOf(plan, q, request, plan.chat.small).plus(terms.scaled(q[Quantity::Escalated]));
        terms.uncached += q[Quantity::JudgeUsd] * q[Quantity::Steps];
    }
    const double failed = q[Quantity::RetryRate];
    double factor = 1 + q[Quantity::RetryBilled] * failed / (1 - failed);
    if (plan.chat.usesSemanticCache)
        factor *= 1 - q[Quantity::DuplicateShare];
    terms = terms.scaled(factor * requestsPerMonth);
    bill.usd[positionOf(BillLine::LlmInput)] = terms.uncached;
    bill.usd[positionOf(BillLine::LlmCachedInput)] = terms.cached;
    bill.usd[positionOf(BillLine::LlmOutput)] = terms.output;
}

/// Fraction of the corpus that is new or changed in a month; 0 without a corpus.
double churnOf(const Quantities& q)
{
    const double documents = q[Quantity::CorpusDocuments];
    return documents == 0 ? 0 : std::min(1.0, q[Quantity::DocumentsChangedPerDay] * daysPerMonth / documents);
}

void addEmbedding(const BillPlan& plan, const Quantities& q, double requestsPerMonth, Bill& bill)
{
    const EmbeddingPlan& embedding = plan.embedding;
    double perToken = embedding.price;
    if (embedding.kind == EmbeddingPlan::Kind::OwnGpus)
        perToken = embedding.gpuHourUsd / (embedding.tokensPerGpuHour * q[Quantity::EmbedderUse]);
    double waiting = perToken;
    if (plan.chat.batchable != 0)
        waiting *= 1 - q[Quantity::BatchShare] * embedding.batchDiscount;
    const double corpus = embedding.retrieves * q[Quantity::Vectors] * q[Quantity::ChunkTokens];
    const double queries =
        embedding.retrieves * requestsPerMonth * q[Quantity::Steps] * q[Quantity::QueriesPerCall];
    // A semantic cache looks every request up, found or not.
    const double lookups = plan.chat.usesSemanticCache ? requestsPerMonth : 0;
    bill.usd[positionOf(BillLine::EmbeddingQueries)] =
        (queries + lookups) * q[Quantity::QueryTokens] * perToken;
    const double churn = churnOf(q);
    bill.usd[positionOf(BillLine::EmbeddingChurn)] = corpus * churn * waiting;
    bill.usd[positionOf(BillLine::EmbeddingInitial)] = corpus * waiting;
}

double vectorUsd(const BillPlan& plan, const Quantities& q, double requestsPerMonth)
{
    const VectorPlan& vector = plan.vector;
    const double vectors = q[Quantity::Vectors];
    const double gigabytes = vectors * q[Quantity::Dimensions] * float32 * perGigabyte;
    if (vector.kind == VectorPlan::Kind::Managed) {
        const double queries = requestsPerMonth * q[Quantity::Steps] * q[Quantity::QueriesPerCall];
        const double usage = gigabytes * vector.storageUsdPerGb +
                             queries * q[Quantity::ReadUnitsPerQuery] * vector.readUsdPerUnit +
                             vectors * churnOf(q) * q[Quantity::WriteUnitsPerWrite] * vector.writeUsdPerUnit;
        return usage < vector.leastUsd ? vector.leastUsd : usage; // NaN stays NaN
    }
    const double memory =
        vectors * (vector.bytesPerDimension * q[Quantity::Dimensions] + vector.bytesPerVector);
    const double usable = q[Quantity::NodeMemoryGb] * q[Quantity::NodeUsable] / perGigabyte;
    const double shards = std::ceil(memory / usable);
    const double nodes = (shards < 1 ? 1 : shards) * q[Quantity::Copies];
    return nodes * vector.nodeUsdPerMonth + gigabytes * q[Quantity::Copies] * vector.diskUsdPerGb;
}

double servingUsd(const OwnServing& plan, const Quantities& q)
{
    const ServingSize size = servingSize(plan, q);
    const double hoursOfWeek = 168;
    const double running = plan.stopsWhenIdle ? q[Quantity::ActiveHoursPerWeek] / hoursOfWeek : 1;
    return size.replicas * size.gpus * plan.gpuMonthUsd * running;
}

double computeUsd(const ComputePlan& plan, const Quantities& q, double requestsPerMonth)
{
    if (plan.kind == ComputePlan::Kind::Devices)
        return 0;
    if (plan.kind == ComputePlan::Kind::Calls) {
        const double seconds = q[Quantity::MeanLatency] / 1000;
        return requestsPerMonth * (plan.callUsd + seconds * q[Quantity::GbPerCall] * plan.gbSecondUsd);
    }
    const double busy =
        ceilOf(q[Quantity::PeakRate] * q[Quantity::CpuSecondsPerRequest] / q[Quantity::CpuUtilisation]);
    double cpus = busy < q[Quantity::LeastCpus] ? q[Quantity::LeastCpus] : busy;
    if (plan.kind == ComputePlan::Kind::Services) {
        const double services = q[Quantity::Services] * q[Quantity::ReplicasPerService];
        cpus = cpus < services ? services : cpus;
    }
    return cpus * (plan.cpuMonthUsd + q[Quantity::GbPerCpu] * plan.gbMonthUsd);
}

double peopleUsd(const BillPlan& plan, const Quantities& q)
{
    const auto days = [&](double runs, Quantity quantity) { return runs == 0 ? 0 : runs * q[quantity]; };
    const double total = days(plan.servingPeople, Quantity::ServingDays) +
                         days(plan.vectorPeople, Quantity::VectorDatabaseDays) +
                         days(plan.platformPeople, Quantity::PlatformDays);
    return total * q[Quantity::PeopleRate];
}

/// The lines around the models: what is computed, kept, sent and done by people.
void addAround(const BillPlan& plan, const Quantities& q, double requestsPerMonth, Bill& bill)
{
    constexpr double kilobyte = 1000;
    const auto put = [&](BillLine line, double usd) { bill.usd[positionOf(line)] = usd; };
    if (plan.kindOf(BillLine::Compute) == LineState::Kind::Counted)
        put(BillLine::Compute, computeUsd(plan.compute, q, requestsPerMonth));
    put(BillLine::Platform, plan.platformUsd);
    put(BillLine::Storage, q[Quantity::CorpusDocuments] * q[Quantity::KbPerDocument] * kilobyte *
                               perGigabyte * plan.storageUsdPerGb);
    put(BillLine::Egress, requestsPerMonth * q[Quantity::Steps] * q[Quantity::OutputTokens] *
                              q[Quantity::BytesPerToken] * perGigabyte * plan.egressUsdPerGb);
    if (plan.chat.kind == ChatPlan::Kind::Api) {
        const double share = q[Quantity::EvaluationShare];
        put(BillLine::Evaluation, share == 0 ? 0 : share * requestsPerMonth * plainCallUsd(plan, q));
    }
    if (plan.kindOf(BillLine::People) == LineState::Kind::Counted)
        put(BillLine::People, peopleUsd(plan, q));
}

/// What the other savings patterns take off, what is not part of the bill, and the total.
void finish(const BillPlan& plan, double requestsPerMonth, Bill& bill)
{
    double total = 0;
    for (std::size_t i = 0; i < billLineCount; ++i) {
        const LineState::Kind kind = plan.states[i].kind;
        if (kind != LineState::Kind::Counted) {
            bill.usd[i] = notKnown;
            if (kind == LineState::Kind::NotKnown && !isOneTime(static_cast<BillLine>(i)))
                total = notKnown;
            continue;
        }
        double usd = bill.usd[i] * plan.factors[i];
        if (plan.perThousand[i] != 0)
            usd += requestsPerMonth / 1000 * plan.perThousand[i];
        // Beyond every range nothing is claimed.
        bill.usd[i] = usd >= 0 && usd < largestAmount ? usd : notKnown;
        if (!isOneTime(static_cast<BillLine>(i)))
            total += bill.usd[i];
    }
    bill.monthly = total;
}

} // namespace

Bill billOf(const BillPlan& plan, const Quantities& quantities)
{
    Bill bill;
    const double requestsPerMonth = quantities[Quantity::RequestsPerDay] * daysPerMonth;
    if (plan.chat.kind == ChatPlan::Kind::Api)
        addChat(plan, quantities, requestsPerMonth, bill);
    if (plan.embedding.kind != EmbeddingPlan::Kind::None)
        addEmbedding(plan, quantities, requestsPerMonth, bill);
    if (plan.vector.kind != VectorPlan::Kind::None)
        bill.usd[positionOf(BillLine::VectorDatabase)] = vectorUsd(plan, quantities, requestsPerMonth);
    if (plan.serving.gpu)
        bill.usd[positionOf(BillLine::Serving)] = servingUsd(plan.serving, quantities);
    addAround(plan, quantities, requestsPerMonth, bill);
    finish(plan, requestsPerMonth, bill);
    return bill;
}

double monthlyUsd(const BillPlan& plan, const Quantities& quantities)
{
    return billOf(plan, quantities).monthly;
}

double plainCallUsd(const BillPlan& plan, const Quantities& quantities)
{
    const TokenRates rates = plan.chat.large.forPrompt(quantities[Quantity::InputTokens]);
    return quantities[Quantity::InputTokens] * rates.input +
           quantities[Quantity::OutputTokens] * rates.output;
}

} // namespace ogive
