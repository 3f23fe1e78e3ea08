#pragma once

#include "ui/form/assumption/assumption_state.h"

#include <QIcon>
#include <QObject>

#include <vector>

class QBoxLayout;
class QToolButton;
class QWidget;

namespace ogive::ui {

class AssumptionEditor;

/// The assumption behind a row's value: a small mark where one is stated, which shows when it is overdue, and
/// the editor that it opens below.
class AssumptionLine : public QObject {
    Q_OBJECT

public:
    /// The mark is a child of `row` that it places; the editor, when it is first opened, is put into the
    /// place below.
    AssumptionLine(const QString& fieldTitle, QBoxLayout& editorPlace, QWidget* row);

    [[nodiscard]] QToolButton* mark() const { return m_mark; }
    void showState(const AssumptionState& state);
    void setIcons(const QIcon& stated, const QIcon& overdue);
    [[nodiscard]] bool isOpen() const;
    void open();
    /// In the order in which Tab visits them.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

signals:
    void edited(const std::optional<ogive::Assumption>& assumption); ///< it may still be refused
    void opened();
    void closed(); ///< with the keyboard inside, which now has no place
    void rejected(const QString& reason);
    void accepted();

private:
    void makeEditor();
    void take(const Assumption& assumption);
    void close();
    void showIcon();
    [[nodiscard]] QString words() const;

    QString m_fieldTitle;
    QBoxLayout& m_editorPlace;
    QWidget* m_row;
    QToolButton* m_mark;
    AssumptionEditor* m_editor = nullptr;
    AssumptionState m_state;
    QIcon m_statedIcon;
    QIcon m_overdueIcon;
};

} // namespace ogive::ui
