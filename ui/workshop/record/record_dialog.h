#pragma once

#include "ui/workshop/frame/workshop_dialog.h"
#include "ui/workshop/record/record_words.h"

class QTabWidget;

namespace ogive::ui {

class RecordList;

/// What workshops left: questions, actions, notes and votes, all of which can be edited here.
class RecordDialog : public WorkshopDialog {
    Q_OBJECT

public:
    RecordDialog(DesignSession& session, Settings& settings, QWidget* parent = nullptr);
    ~RecordDialog() override;

    [[nodiscard]] const QList<RecordList*>& lists() const { return m_lists; }
    void showList(int list);

private:
    void showDesign();
    void showTitles();

    std::vector<std::unique_ptr<RecordKind>> m_kinds;
    RecordWords m_words;
    QTabWidget* m_tabs;
    QList<RecordList*> m_lists; ///< one a kind
};

} // namespace ogive::ui
