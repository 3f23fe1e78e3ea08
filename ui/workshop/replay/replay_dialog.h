#pragma once

#include "ui/workshop/frame/workshop_dialog.h"
#include "ui/workshop/replay/replay_file.h"
#include "ui/workshop/replay/replay_words.h"

class QComboBox;
class QStackedWidget;
class QTableView;

namespace ogive::ui {

class ElidedLabel;
class EventModel;
class LevelSlider;
class MessageBar;
class MomentStrip;

/// Goes through the record of a session: what was shown, said and decided, and how the decisions stood at
/// each moment.
class ReplayDialog : public WorkshopDialog {
    Q_OBJECT

public:
    ReplayDialog(DesignSession& session, Settings& settings, QWidget* parent = nullptr);

    void openFile(const QString& path);
    void showMoment(int events); ///< after so many events
    [[nodiscard]] int moment() const { return m_moment; }
    [[nodiscard]] const ReplayFile& file() const { return m_file; }
    [[nodiscard]] MomentStrip& strip() const { return *m_strip; }
    [[nodiscard]] QTableView& events() const { return *m_table; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

private:
    void createHead();
    void createMoment();
    void createTable();
    void createLayout();
    [[nodiscard]] QWidget* createEmpty();
    void connectWidgets();
    void chooseFile();
    void showFile();
    void showSession(int index);
    void showMarks();
    void goToFlip(int direction);
    void saveMarkdown();
    [[nodiscard]] const SessionLog* log() const; ///< null: no session

    ReplayFile m_file;
    ReplayWords m_words;
    int m_shown = -1; ///< of the file's sessions
    int m_moment = 0;
    ElidedLabel* m_path = nullptr;
    QPushButton* m_open = nullptr;
    QComboBox* m_sessions = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_pages = nullptr; ///< what to do without a session, or the session
    MomentStrip* m_strip = nullptr;
    LevelSlider* m_slider = nullptr;
    TextLabel* m_position = nullptr;
    TextLabel* m_event = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    EventModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace ogive::ui
