#pragma once

#include "core/design/difference/design_difference.h"
#include "ui/widgets/pages/message_bar.h"

#include <QDialog>
#include <QString>

#include <vector>

class QTableView;

namespace ogive::ui {

/// Two states of one design and how they are called.
struct ComparedDesigns {
    QString title; ///< what is compared, such as the file's name
    QString firstTitle;
    QString secondTitle;
    std::vector<DesignDifference> differences;
};

/// What two states of a design state differently, with what can be done about it.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(ComparedDesigns compared, const QList<MessageChoice>& choices, QWidget* parent);

    [[nodiscard]] QTableView* table() const { return m_table; }

private:
    void createTable(ComparedDesigns compared);
    void createLayout(const QString& title, std::size_t count, const QList<MessageChoice>& choices);

    QTableView* m_table = nullptr;
};

} // namespace ogive::ui
