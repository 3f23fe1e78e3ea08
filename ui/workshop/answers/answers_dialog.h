#pragma once

#include "core/base/ids.h"
#include "core/workshop/disagreement.h"
#include "ui/session/latest_task.h"
#include "ui/workshop/frame/workshop_dialog.h"

class QListWidget;
class QStackedWidget;

namespace ogive {
struct ParticipantAnswers;
struct Workshop;
} // namespace ogive

namespace ogive::ui {

class DisagreementView;
class FilesReport;
class PointList;
class SectionLabel;

/// What participants would state for the open questions: entered at the desk or read from files, private
/// until they are shown, and then which of their disagreements matter.
class AnswersDialog : public WorkshopDialog {
    Q_OBJECT

public:
    AnswersDialog(DesignSession& session, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QListWidget& participants() const { return *m_list; }
    [[nodiscard]] DisagreementView& result() const { return *m_result; }
    /// Takes over what the files say; those that can't be read are named.
    void readFiles(const QStringList& paths);

signals:
    void fieldRequested(const ogive::FieldId& field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createParticipants();
    void createPages();
    void createLayout();
    void connectWidgets();
    [[nodiscard]] QWidget* createWaiting();
    void showDesign();
    void showParticipants();
    void showPage();
    void showQuestions(const std::vector<std::size_t>& fields);
    void startResult();
    void enterAnswers(const ParticipantAnswers& before);
    void enterAgain();
    void removeParticipant();
    void makeFiles();
    void chooseFiles();
    void showAnswers(bool areShown);
    [[nodiscard]] const ParticipantAnswers* selected() const; ///< null: none
    [[nodiscard]] const Workshop& workshop() const;

    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_hide = nullptr;
    QStackedWidget* m_pages = nullptr;
    TextLabel* m_state = nullptr;
    SectionLabel* m_questionsTitle = nullptr;
    PointList* m_questions = nullptr;
    DisagreementView* m_result = nullptr;
    FilesReport* m_report = nullptr;
    LatestTask<RoomDisagreement> m_task;
};

} // namespace ogive::ui
