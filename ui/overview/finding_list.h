#pragma once

#include "core/base/ids.h"
#include "core/knowledge/knowledge.h"
#include "ui/models/shown_findings.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ogive::ui {

class TextLabel;

/// What is found, each with a way to the requirements to look at.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(const Knowledge& knowledge, QWidget* parent = nullptr);

    void setFindings(const QList<ShownFinding>& findings);

signals:
    void fieldRequested(const ogive::FieldId& field);

private:
    /// Widgets of one finding; texts are changed in place, so that an edit which moves a number repaints
    /// little.
    struct Row {
        QWidget* widget = nullptr;
        TextLabel* title = nullptr;
        TextLabel* message = nullptr;
        TextLabel* advice = nullptr;
    };

    [[nodiscard]] Row createRow(const ShownFinding& finding);
    void replaceRow(qsizetype position, const ShownFinding& finding);
    void removeRowsFrom(qsizetype position);

    const Knowledge& m_knowledge;
    QList<ShownFinding> m_findings;
    QVBoxLayout* m_column;
    QList<Row> m_rows; ///< one a finding
    TextLabel* m_nothing;
};

} // namespace ogive::ui
