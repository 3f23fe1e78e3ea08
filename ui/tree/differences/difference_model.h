#pragma once

#include "core/evaluation/rule_differences.h"
#include "core/knowledge/decision.h"
#include "ui/models/row_model.h"

#include <QString>
#include <QStringList>

namespace ogive::ui {

/// Where two rule sets name different options: a row a pair of options.
class DifferenceModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Mine, Theirs, Share, Where, ColumnCount };
    using RowModel::RowModel;

    /// The titles are those of the two rule sets.
    void setComparison(const RuleComparison& comparison, const Decision& decision, const QString& mine,
                       const QString& theirs);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_comparison.differences.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const RuleDifference& difference, int column) const;

    RuleComparison m_comparison;
    QStringList m_options;
    QString m_mine;
    QString m_theirs;
};

/// A share of 1 as whole per cents; "under 1 %" for less.
[[nodiscard]] QString shareText(double share);

} // namespace ogive::ui
