#pragma once

#include "ui/shell/palette/shortcut_list.h"

#include <QDialog>

class QLineEdit;
class QMainWindow;
class QTreeView;

namespace ogive::ui {

class ShortcutModel;
class TextLabel;

/// Every key of the window, to be searched and copied. Stays open beside the window, which can be used
/// meanwhile.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QMainWindow& window);

    [[nodiscard]] QLineEdit& searchBox() const { return *m_search; }
    [[nodiscard]] QTreeView& list() const { return *m_list; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createLayout();
    void search(const QString& typed);
    void fitColumns();
    void copy();

    QMainWindow& m_window;
    QList<ShortcutGroup> m_groups;
    ShortcutModel* m_model;
    QLineEdit* m_search;
    QTreeView* m_list;
    TextLabel* m_state;
};

} // namespace ogive::ui
