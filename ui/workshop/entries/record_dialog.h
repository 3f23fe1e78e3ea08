#pragma once

#include "ui/workshop/entries/entry_words.h"
#include "ui/workshop/frame/workshop_dialog.h"

class QTabWidget;

namespace ogive::ui {

class EntryList;

/// What workshops left: questions, actions, notes and votes, all of which can be edited here.
class RecordDialog : public WorkshopDialog {
    Q_OBJECT

public:
    RecordDialog(DesignSession& session, Settings& settings, QWidget* parent = nullptr);
    ~RecordDialog() override;

    [[nodiscard]] const QList<EntryList*>& lists() const { return m_lists; }
    void showList(int list);

private:
    void showDesign();
    void showTitles();

    std::vector<std::unique_ptr<EntryKind>> m_kinds;
    EntryWords m_words;
    QTabWidget* m_tabs;
    QList<EntryList*> m_lists; ///< one a kind
};

} // namespace ogive::ui
