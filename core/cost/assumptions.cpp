#include "core/cost/assumptions.h"

#include "core/base/number_text.h"
#include "core/cost/bill/bill.h"
#include "core/cost/token_factor.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

/// "$1 in, $5 out per million tokens", with the conditions under which the price holds.
std::string priceText(const Language& language, const PriceInForce& price)
{
    std::vector<std::string> parts;
    const auto addPart = [&](const std::optional<double>& usd, const Message& what) {
        if (usd)
            parts.push_back(language.words(what.arg("$" + plainNumber(*usd))));
    };
    addPart(price.rates->inputUsdPerMtok, OGIVE_TR("cost", "%1 in"));
    addPart(price.rates->outputUsdPerMtok, OGIVE_TR("cost", "%1 out"));
    if (parts.empty())
        return language.words(OGIVE_TR("words", "not known"));
    parts = {language.words(OGIVE_TR("cost", "%1 per million tokens").arg(language.listed(parts)))};
    if (price.minPromptTokens > 0)
        parts.push_back(language.words(
            OGIVE_TR("cost", "prompts from %1 tokens").arg(groupedNumber(price.minPromptTokens))));
    if (!price.price->validFrom.empty())
        parts.push_back(language.words(OGIVE_TR("cost", "since %1").arg(price.price->validFrom)));
    return language.listed(parts);
}

std::string parameterText(const Parameter& parameter, double value)
{
    const std::string number = plainNumber(value);
    // Fractions have no unit that would help a reader.
    return parameter.unit.empty() || parameter.unit == "fraction" ? number : number + " " + parameter.unit;
}

bool readsChatParameter(const BillPlan& plan, Quantity quantity, const Quantities& quantities)
{
    const ChatPlan& chat = plan.chat;
    const bool isPriced = chat.kind == ChatPlan::Kind::Api;
    switch (quantity) {
    case Quantity::RetryRate:
    case Quantity::RetryBilled:
        return isPriced;
    case Quantity::StepsVariance:
        return isPriced && quantities[Quantity::Steps] > 1;
    case Quantity::CacheHit:
    case Quantity::CacheMinimum:
        return isPriced && chat.usesCache;
    case Quantity::Escalated:
    case Quantity::JudgeUsd:
        return isPriced && chat.usesTwoModels;
    case Quantity::BatchShare:
        return isPriced && chat.batchable != 0;
    case Quantity::BatchStacksWithCache:
        return isPriced && chat.batchable != 0 && chat.usesCache;
    default:
        return false;
    }
}

bool readsIndexParameter(const BillPlan& plan, Quantity quantity)
{
    const bool isManaged = plan.vector.kind == VectorPlan::Kind::Managed;
    const bool hasNodes = plan.vector.kind == VectorPlan::Kind::OwnNodes;
    const auto rule = plan.vector.database ? plan.vector.database->memoryRule : std::nullopt;
    switch (quantity) {
    case Quantity::QueriesPerCall:
        return isManaged || plan.embedding.kind != EmbeddingPlan::Kind::None;
    case Quantity::EmbedderUse:
        return plan.embedding.kind == EmbeddingPlan::Kind::OwnGpus;
    case Quantity::ReadUnitsPerQuery:
    case Quantity::WriteUnitsPerWrite:
        return isManaged;
    case Quantity::NodeMemoryGb:
    case Quantity::NodeUsable:
    case Quantity::Copies:
        return hasNodes;
    case Quantity::HnswLinks:
        return hasNodes && (rule == IndexMemoryRule::Graph || rule == IndexMemoryRule::WithLinks ||
                            rule == IndexMemoryRule::WithMargin);
    case Quantity::RawFactor:
        return hasNodes && rule == IndexMemoryRule::RawFactor;
    default:
        return false;
    }
}

bool readsServingParameter(const BillPlan& plan, Quantity quantity, const Quantities& quantities)
{
    if (!plan.serving.gpu)
        return false;
    const double gpus = servingSize(plan.serving, quantities).gpus;
    switch (quantity) {
    case Quantity::GpuUtilisation:
    case Quantity::GpuReserveGb:
    case Quantity::KvBytesPerValue:
    case Quantity::ServingLoad:
    case Quantity::MostSequences:
        return true;
    case Quantity::Efficiency1:
        return gpus == 1;
    case Quantity::Efficiency2:
        return gpus == 2;
    case Quantity::Efficiency4:
        return gpus == 4;
    case Quantity::Efficiency8:
        return gpus >= 8;
    default:
        return false;
    }
}

bool readsMachineParameter(const BillPlan& plan, Quantity quantity)
{
    const ComputePlan::Kind kind = plan.compute.kind;
    const bool hasServices = kind == ComputePlan::Kind::Services;
    const bool hasPeople = plan.kindOf(BillLine::People) == LineState::Kind::Counted;
    switch (quantity) {
    case Quantity::CpuSecondsPerRequest:
    case Quantity::CpuUtilisation:
    case Quantity::LeastCpus:
    case Quantity::GbPerCpu:
        return kind == ComputePlan::Kind::Instance || hasServices;
    case Quantity::Services:
    case Quantity::ReplicasPerService:
        return hasServices;
    case Quantity::GbPerCall:
        return kind == ComputePlan::Kind::Calls;
    case Quantity::KbPerDocument:
        return plan.kindOf(BillLine::Storage) == LineState::Kind::Counted;
    case Quantity::BytesPerToken:
        return plan.kindOf(BillLine::Egress) == LineState::Kind::Counted;
    case Quantity::ServingDays:
        return hasPeople && plan.servingPeople > 0;
    case Quantity::VectorDatabaseDays:
        return hasPeople && plan.vectorPeople > 0;
    case Quantity::PlatformDays:
        return hasPeople && plan.platformPeople > 0;
    default:
        return false;
    }
}

} // namespace

ParameterChanges allParameters(const CostSubject& subject)
{
    ParameterChanges changes = subject.parameters;
    for (const PatternChoice& choice : subject.patterns)
        if (choice.isOn)
            changes.insert(changes.end(), choice.parameters.begin(), choice.parameters.end());
    return changes;
}

bool readsParameter(const BillPlan& plan, Quantity quantity, const Quantities& quantities)
{
    return readsChatParameter(plan, quantity, quantities) || readsIndexParameter(plan, quantity) ||
           readsServingParameter(plan, quantity, quantities) || readsMachineParameter(plan, quantity);
}

AssumptionList::AssumptionList(const CostSubject& subject, const QuantitySources& sources)
    : m_subject(subject)
    , m_sources(sources)
{}

bool AssumptionList::isNew(std::string_view id)
{
    if (std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end())
        return false;
    m_ids.push_back(id);
    return true;
}

void AssumptionList::addChatPrice(const BillPlan& plan)
{
    if (plan.chat.price)
        addPrice(plan.chat.model->id.value, plan.chat.model->title, plan.chat.price);
}

void AssumptionList::addRest(const BillPlan& plan, const Quantities& quantities)
{
    if (plan.embedding.source)
        addPrice(plan.embedding.model->id.value, plan.embedding.model->title, plan.embedding.source);
    addDatabase(plan.vector);
    addGpu(plan.serving);
    addUnits(plan);
    addTokenFactor();
    addParameters(plan, quantities);
}

std::string AssumptionList::priceOf(std::string_view title) const
{
    return m_subject.knowledge.language.words(OGIVE_TR("cost", "Price of %1").arg(title));
}

void AssumptionList::addPrice(std::string_view id, std::string_view title, const PriceInForce& price)
{
    if (!isNew(id))
        return;
    m_prices.push_back({std::string(id), priceOf(title), priceText(m_subject.knowledge.language, price),
                        price.price->source, price.price->asOf});
    m_newest = std::max(m_newest, std::string_view(price.price->asOf));
}

void AssumptionList::addUnit(std::string_view role)
{
    const auto cloudField = m_subject.knowledge.fieldInRole("cloud");
    std::string_view cloud;
    if (cloudField) {
        const auto& choices = m_subject.knowledge.fields[*cloudField].choices;
        const double position = m_subject.fields.values[*cloudField];
        if (position >= 0 && position < static_cast<double>(choices.size()))
            cloud = choices[static_cast<std::size_t>(position)].id;
    }
    const CloudUnit* unit = m_subject.knowledge.unitInRole(role, cloud);
    if (unit && isNew(unit->id))
        m_parameters.push_back({unit->id, unit->title, "$" + plainNumber(unit->usd) + " / " + unit->unit,
                                unit->source, unit->asOf});
}

void AssumptionList::addUnits(const BillPlan& plan)
{
    const ComputePlan::Kind compute = plan.compute.kind;
    const bool hasProcessors =
        compute == ComputePlan::Kind::Instance || compute == ComputePlan::Kind::Services;
    const std::array<std::pair<bool, std::string_view>, 11> units{
        {{hasProcessors, "vcpu_hour"},
         {hasProcessors, "gb_hour"},
         {compute == ComputePlan::Kind::Calls, "million_calls"},
         {compute == ComputePlan::Kind::Calls, "gb_second"},
         {plan.platformUsd > 0, "load_balancer"},
         {plan.platformUsd > 0, "cache_node"},
         {plan.platformPeople > 0, "control_plane"},
         {plan.vector.kind == VectorPlan::Kind::OwnNodes, "index_node"},
         {plan.vector.kind == VectorPlan::Kind::OwnNodes, "block_storage"},
         {plan.kindOf(BillLine::Storage) == LineState::Kind::Counted, "object_storage"},
         {plan.kindOf(BillLine::Egress) == LineState::Kind::Counted, "egress"}}};
    for (const auto& [isUsed, role] : units)
        if (isUsed)
            addUnit(role);
}

void AssumptionList::addDatabase(const VectorPlan& vector)
{
    if (vector.kind != VectorPlan::Kind::Managed || !isNew(vector.database->id))
        return;
    const ManagedPrice& price = *vector.database->managedPrice;
    const std::string text = m_subject.knowledge.language.words(
        OGIVE_TR("cost", "%1 / GB-month, %2 / million reads, %3 / million writes")
            .arg("$" + plainNumber(*price.storageUsdPerGbMonth))
            .arg("$" + plainNumber(*price.readUsdPerMillionUnits))
            .arg("$" + plainNumber(*price.writeUsdPerMillionUnits)));
    m_prices.push_back(
        {vector.database->id, priceOf(vector.database->title), text, price.source, price.asOf});
}

void AssumptionList::addGpu(const OwnServing& serving)
{
    if (!serving.gpu || !isNew(serving.gpu->id))
        return;
    m_prices.push_back(
        {serving.gpu->id, priceOf(serving.gpu->title),
         m_subject.knowledge.language.words(OGIVE_TR("cost", "%1 / GPU-hour, %2")
                                                .arg("$" + plainNumber(*serving.price->usdPerGpuHour))
                                                .arg(serving.price->cloud)),
         serving.price->source, serving.price->asOf});
}

void AssumptionList::addParameters(const BillPlan& plan, const Quantities& quantities)
{
    for (std::size_t i = 0; i < quantityCount; ++i) {
        const auto quantity = static_cast<Quantity>(i);
        const Parameter* parameter = m_sources.parameterOf(quantity);
        if (!parameter || !readsParameter(plan, quantity, quantities) || !isNew(parameter->id))
            continue;
        m_parameters.push_back({parameter->id, parameter->title,
                                parameterText(*parameter, quantities[quantity]), parameter->source,
                                parameter->asOf});
    }
}

void AssumptionList::addTokenFactor()
{
    const Parameter* factor = tokenFactorRecord(m_subject.knowledge, m_subject.fields.values);
    if (factor && factor->value != 1 && isNew(factor->id))
        m_parameters.push_back(
            {factor->id, factor->title, parameterText(*factor, factor->value), factor->source, factor->asOf});
}

void AssumptionList::moveInto(CostComparison& comparison)
{
    comparison.assumptions = std::move(m_prices);
    comparison.assumptions.insert(comparison.assumptions.end(), m_parameters.begin(), m_parameters.end());
    comparison.pricesAsOf = m_newest;
}

} // namespace ogive
