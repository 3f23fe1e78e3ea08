#pragma once

#include "ui/compare/arrangement.h"

#include <QPushButton>

class QMenu;

namespace ogive::ui {

/// Chooses the row that the options are sorted by and those that are pinned, from a menu or as the table's
/// heads are clicked.
class ArrangeButton : public QPushButton {
    Q_OBJECT

public:
    explicit ArrangeButton(QWidget* parent = nullptr);

    [[nodiscard]] const Arrangement& arrangement() const { return m_arrangement; }
    void offer(const CompareTable& table); ///< what can be sorted by and pinned
    void forget();                         ///< another decision's options are looked at

    void sortBy(const QString& row); ///< a second time: the other way round, a third: not at all
    void togglePin(const QString& option);

signals:
    void arrangementChanged();

private:
    void fill(QMenu& menu, const QStringList& titles, void (ArrangeButton::*act)(const QString&));
    void markChosen();

    Arrangement m_arrangement;
    QMenu* m_sort;
    QMenu* m_pin;
    QStringList m_rows;
    QStringList m_options;
};

} // namespace ogive::ui
