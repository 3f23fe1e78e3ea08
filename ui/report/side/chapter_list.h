#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QComboBox;
class QLineEdit;

namespace ogive::ui {

class DesignSession;

/// Which chapters the report has, in which order and with which words of one's own; its title, its paper and
/// its language.
/// Every change is an edit of the design.
class ChapterList : public QWidget {
    Q_OBJECT

public:
    explicit ChapterList(DesignSession& session, QWidget* parent = nullptr);

signals:
    void chapterSelected(const std::string& anchor);

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showDesign();
    void showLanguage();
    void showChapters();
    void showOwnText();
    void selectChapter();
    void switchChapter(const QListWidgetItem& item);
    void moveChapter(int by);
    void applyOrder();
    void applyOwnText();
    void updateButtons();
    [[nodiscard]] std::string chapterAt(int row) const;
    [[nodiscard]] std::string currentChapter() const;
    [[nodiscard]] std::vector<std::string> order() const;

    DesignSession& m_session;
    QLineEdit* m_title = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_language = nullptr;
    QListWidget* m_chapters = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPlainTextEdit* m_ownText = nullptr;
    bool m_isShowing = false; ///< what changes now is not the user's doing
};

} // namespace ogive::ui
