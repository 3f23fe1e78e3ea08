#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace ogive::ui {

class DesignSession;
class TextLabel;

/// The guide to read: a chapter a decision, written from the knowledge in use. Searching leaves the chapters
/// that hold all the words, and marks them in the one that is open.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    explicit GuideWindow(DesignSession& session, QWidget* parent = nullptr);

    void showDecision(const DecisionId& decision);
    /// Writes the chapters anew: after another knowledge, or other colours.
    void rewrite();

    [[nodiscard]] QString chapter() const; ///< id of the one open: "", "practices" or a decision's
    [[nodiscard]] QStringList foundChapters() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Chapter {
        QString id;
        QString title;
        bool isPart = false; ///< of the decision before
        QString html;
        QString words; ///< lower case, for the search
    };

    void createWidgets();
    void createLayout();
    void writeChapters();
    void fillList();
    void showChapter();
    void showChapterOf(const QString& id);
    void markFound();
    void findNext();
    void followLink(const QUrl& link);
    [[nodiscard]] QStringList searchedWords() const;
    [[nodiscard]] bool holds(const Chapter& chapter) const;

    DesignSession& m_session;
    QList<Chapter> m_chapters;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    TextLabel* m_found = nullptr;
    QTextBrowser* m_page = nullptr;
    QString m_shownHtml;
};

} // namespace ogive::ui
