#pragma once

#include "core/cost/bill/bill_plan.h"
#include "core/cost/estimate.h"

#include <string_view>
#include <vector>

namespace ogive {

/// The scenario's own parameters together with those of the patterns that are on; the latter count.
[[nodiscard]] ParameterChanges allParameters(const CostSubject& subject);

/// Whether a bill by this plan reads a parameter at all.
[[nodiscard]] bool readsParameter(const BillPlan& plan, Quantity quantity, const Quantities& quantities);

/// Gathers the prices and parameters that bills rest on, each once.
class AssumptionList {
public:
    AssumptionList(const CostSubject& subject, const QuantitySources& sources);

    void addChatPrice(const BillPlan& plan);
    /// Everything but the chat model's price.
    void addRest(const BillPlan& plan, const Quantities& quantities);
    void moveInto(CostComparison& comparison);

private:
    [[nodiscard]] std::string priceOf(std::string_view title) const;
    void addPrice(std::string_view id, std::string_view title, const PriceInForce& price);
    void addUnit(std::string_view role);
    void addUnits(const BillPlan& plan);
    void addDatabase(const VectorPlan& vector);
    void addGpu(const OwnServing& serving);
    void addTokenFactor();
    void addParameters(const BillPlan& plan, const Quantities& quantities);
    /// False where it stands already.
    bool isNew(std::string_view id);

    const CostSubject& m_subject;
    const QuantitySources& m_sources;
    std::vector<CostAssumption> m_prices;
    std::vector<CostAssumption> m_parameters;
    std::vector<std::string_view> m_ids;
    std::string_view m_newest;
};

} // namespace ogive
