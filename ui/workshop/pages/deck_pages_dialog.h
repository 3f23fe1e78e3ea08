#pragma once

#include "core/deck/deck.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <vector>

class QListWidget;
class QPlainTextEdit;

namespace ogive::ui {

class FigureView;
class SectionLabel;

/// Which pages the presentation has, in which order, and what the speaker wants to remember at each. Every
/// change is an edit of the design.
class DeckPagesDialog : public WorkshopDialog {
    Q_OBJECT

public:
    DeckPagesDialog(DesignSession& session, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& list() const { return *m_list; }
    void movePage(int by); ///< the one that is selected

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showDesign();
    void showList();
    void showPage();
    void showCount();
    void applyList(); ///< what was dragged or ticked
    void applyNotes();
    void resetOrder();
    [[nodiscard]] const DeckEntry* selectedPage() const; ///< null: none
    [[nodiscard]] std::vector<DeckEntry> listedPages() const;

    std::vector<DeckEntry> m_pages; ///< as the design has them
    QListWidget* m_list = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_reset = nullptr;
    TextLabel* m_count = nullptr;
    TextLabel* m_title = nullptr;
    FigureView* m_picture = nullptr;
    SectionLabel* m_notesTitle = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    bool m_isShowing = false; ///< what changes now is not the user's doing
};

} // namespace ogive::ui
