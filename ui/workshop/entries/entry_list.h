#pragma once

#include "ui/workshop/entries/entry_words.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ogive::ui {

class EntryForm;
class EntryModel;
class TextLabel;

/// The entries of one kind: a table, and beside it the one that is selected, or one that is being added.
class EntryList : public QWidget {
    Q_OBJECT

public:
    EntryList(const EntryKind& kind, const EntryWords& words, DesignSession& session,
              QWidget* parent = nullptr);

    [[nodiscard]] const EntryKind& kind() const { return m_kind; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    void showDesign();
    void startAdding();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createTable();
    void createForm(const EntryWords& words);
    void createLayout();
    void showEntry();
    void applyValues();
    void applyFlag(int row, int field, bool isOn);
    void finishAdding();
    void stopAdding();
    void remove();
    bool apply(const Edit& edit);
    [[nodiscard]] std::optional<std::size_t> selected() const;
    [[nodiscard]] const Workshop& workshop() const;

    const EntryKind& m_kind;
    DesignSession& m_session;
    EntryModel* m_model;
    QTableView* m_table = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the table, or what to do where it is empty
    QWidget* m_side = nullptr;
    EntryForm* m_form = nullptr;
    TextLabel* m_objection = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_keep = nullptr; ///< adds what the form says
    QPushButton* m_cancel = nullptr;
    bool m_isAdding = false;
};

} // namespace ogive::ui
