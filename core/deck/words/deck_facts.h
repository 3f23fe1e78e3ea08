#pragma once

#include "core/deck/deck.h"
#include "core/deck/sheet/page_sheet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What pages say of their subject, in words. Cheap: nothing is computed that the evaluation does not hold.
class DeckFacts {
public:
    /// Kept by reference.
    explicit DeckFacts(const DeckSubject& subject_)
        : subject(subject_)
        , knowledge(subject_.knowledge)
        , evaluation(subject_.evaluation)
    {}

    const DeckSubject& subject;
    const Knowledge& knowledge;
    const Evaluation& evaluation;

    [[nodiscard]] std::string text(const Message& message) const { return subject.words(message); }
    [[nodiscard]] const Language& language() const { return knowledge.language; }
    [[nodiscard]] const Decision& decision(std::size_t index) const { return knowledge.decisions[index]; }
    [[nodiscard]] const DecisionResult& result(std::size_t index) const
    {
        return evaluation.decisions[index];
    }
    [[nodiscard]] const Workshop& workshop() const { return subject.design.workshop; }

    /// The chosen option's title, or "open: A or B".
    [[nodiscard]] std::string outcome(std::size_t decision) const;
    /// The same in few characters, for narrow places.
    [[nodiscard]] std::string shortOutcome(std::size_t decision) const;
    /// Why it comes out so, in one sentence.
    [[nodiscard]] std::string reason(std::size_t decision) const;
    [[nodiscard]] bool isOverridden(std::size_t decision) const;
    /// What it was without the room's what-ifs: "was Pinecone"; empty where nothing changed.
    [[nodiscard]] std::string wasText(std::size_t decision) const;
    [[nodiscard]] std::string shortWasText(std::size_t decision) const;

    /// A field's value as people read it.
    [[nodiscard]] std::string value(std::size_t field) const;
    [[nodiscard]] std::optional<double> numberInRole(std::string_view role) const;
    [[nodiscard]] std::string usd(double amount) const { return usdText(amount, subject.style); }
    [[nodiscard]] const CostEstimate* estimate() const { return estimateIn(evaluation); }
    /// The cost a month and its share of the budget, or that it is not known.
    [[nodiscard]] DeckFoot foot() const;

    /// The forecast, where it has numbers.
    [[nodiscard]] const Forecast* forecast() const;
    /// How often a decision comes out as it does now; null: not known.
    [[nodiscard]] const DecisionShares* robustness(std::size_t decision) const;

private:
    [[nodiscard]] const CostEstimate* estimateIn(const Evaluation& of) const;
    [[nodiscard]] bool isChanged(std::size_t decision) const;
    [[nodiscard]] std::string openText(std::size_t decision) const;
    [[nodiscard]] std::string ruleReason(std::size_t decision) const;
    [[nodiscard]] std::vector<std::string> otherValues(std::size_t decision) const;
    [[nodiscard]] std::string wasCostText() const;
};

} // namespace ogive
