#pragma once

#include "core/base/ids.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace ogive::ui {

class DesignSession;
class Document;

/// Saved or not, what the knowledge and the prices are as of, and what the checks say.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    StatusBar(DesignSession& session, Document& document, QWidget* parent = nullptr);

    /// Facts older than this many days count as old; 0: each kind's own limit.
    void setFactAgeLimit(int days);

signals:
    void fieldRequested(const ogive::FieldId& field);
    void oldFactsRequested(); ///< the list of facts that are older than they should be

private:
    void showDocument();
    void showEvaluation();
    void showAges();
    void fillFindingsMenu();

    DesignSession& m_session;
    Document& m_document;
    QLabel* m_saved;
    QLabel* m_knowledge;
    QToolButton* m_ages;
    QToolButton* m_findings;
    int m_factAgeLimit = 0;
};

} // namespace ogive::ui
