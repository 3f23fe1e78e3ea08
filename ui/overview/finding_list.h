#pragma once

#include "core/base/ids.h"
#include "core/evaluation/evaluation.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ogive::ui {

/// The checks that fire, warnings first, each with a way to the requirements that it reads.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(const Knowledge& knowledge, QWidget* parent = nullptr);

    void setFindings(const std::vector<Finding>& findings);

signals:
    void fieldRequested(const ogive::FieldId& field);

private:
    [[nodiscard]] QWidget* createRow(const Finding& finding);
    void clear();

    const Knowledge& m_knowledge;
    std::vector<Finding> m_findings;
    QVBoxLayout* m_column;
    bool m_isFilled = false;
};

/// Warnings first, else in the knowledge's order.
[[nodiscard]] std::vector<Finding> sortedFindings(const Knowledge& knowledge, std::vector<Finding> findings);

} // namespace ogive::ui
