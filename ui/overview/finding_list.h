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
    /// Widgets of one finding; texts are changed in place and rows move with their finding, so that an edit
    /// repaints little.
    struct Row {
        QWidget* widget = nullptr;
        TextLabel* title = nullptr;
        TextLabel* message = nullptr;
        TextLabel* advice = nullptr;
        ShownFinding finding;
    };

    [[nodiscard]] Row createRow(const ShownFinding& finding);
    [[nodiscard]] Row takeRow(const ShownFinding& finding);
    void showRows();
    void forgetSpareRows();

    const Knowledge& m_knowledge;
    QVBoxLayout* m_column;
    QList<Row> m_rows;  ///< one a finding
    QList<Row> m_spare; ///< hidden, of findings that may come back
    TextLabel* m_nothing;
};

} // namespace ogive::ui
