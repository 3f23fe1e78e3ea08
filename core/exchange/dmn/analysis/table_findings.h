#pragma once

#include "core/exchange/dmn/analysis/dmn_lint.h"
#include "core/exchange/dmn/analysis/rule_boxes.h"

namespace ogive {

/// Analyses one table; the rooms of a lint rule are its member functions.
class TableAnalysis {
public:
    TableAnalysis(const DmnModel& model, std::size_t decision, std::vector<ColumnClasses> columns);

    /// Adds what is found. Afterwards `answers` is known.
    void run(std::vector<DmnFinding>& findings);
    /// What the decision can answer, for tables that look at its output.
    [[nodiscard]] PossibleAnswers answers(std::size_t output) const;

private:
    void findNeverMatching();
    void findGaps();
    void findOverlaps();
    void findMasked();
    void findUnlistedOutputs();
    void findUnreachedOutputs();

    void add(std::string_view rule, Severity severity, Message message,
             std::optional<std::size_t> tableRule = {}, std::vector<std::string> fields = {});
    void addNotAnalysed(const Message& what);
    [[nodiscard]] std::string regionText(const TableBox& box) const;
    [[nodiscard]] std::string exampleText(const TableBox& box) const;
    [[nodiscard]] std::vector<std::string> fieldsOf(const TableBox& box) const;
    [[nodiscard]] bool isTested(std::size_t column) const;
    [[nodiscard]] bool isRefused(std::size_t rule, std::size_t earlier) const;
    [[nodiscard]] std::vector<std::size_t> rulesBefore(std::size_t rule) const;
    [[nodiscard]] const std::string& nameOf(std::size_t column) const;

    const DmnModel& m_model;
    const DmnDecision& m_decision;
    const DmnTable& m_table;
    std::size_t m_index;
    RuleBoxes m_boxes;
    std::vector<bool> m_isDead; ///< per rule: it never counts
    bool m_hasGap = false;
    std::vector<DmnFinding>* m_findings = nullptr;
};

} // namespace ogive
