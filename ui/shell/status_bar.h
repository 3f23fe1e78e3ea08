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

signals:
    void fieldRequested(const ogive::FieldId& field);

private:
    void showDocument();
    void showEvaluation();
    void fillFindingsMenu();

    DesignSession& m_session;
    Document& m_document;
    QLabel* m_saved;
    QLabel* m_knowledge;
    QToolButton* m_findings;
};

} // namespace ogive::ui
