#pragma once

#include "core/base/ids.h"
#include "core/knowledge/knowledge.h"
#include "ui/models/shown_findings.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ogive::ui {

/// What is found, each with a way to the requirements to look at.
class FindingList : public QWidget {
    Q_OBJECT

public:
    explicit FindingList(const Knowledge& knowledge, QWidget* parent = nullptr);

    void setFindings(const QList<ShownFinding>& findings);

signals:
    void fieldRequested(const ogive::FieldId& field);

private:
    [[nodiscard]] QWidget* createRow(const ShownFinding& finding);
    void clear();

    const Knowledge& m_knowledge;
    QList<ShownFinding> m_findings;
    QVBoxLayout* m_column;
    bool m_isFilled = false;
};

} // namespace ogive::ui
