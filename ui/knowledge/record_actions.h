#pragma once

#include <QAction>
#include <QObject>

class QToolBar;

namespace ogive::ui {

class KnowledgeLibrary;

/// What can be done in the Knowledge window: go back, undo, and with the record in view.
class RecordActions : public QObject {
    Q_OBJECT

public:
    RecordActions(KnowledgeLibrary& library, QWidget& window);

    void fill(QToolBar& bar);
    /// A catalog is in view; a record of it is in view or selected; a form is open.
    void setState(bool hasCatalog, bool hasRecord, bool isEditing);
    void setBackPossible(bool isPossible);

    [[nodiscard]] QAction* back() const { return m_back; }
    [[nodiscard]] QAction* create() const { return m_create; }
    [[nodiscard]] QAction* edit() const { return m_edit; }
    [[nodiscard]] QAction* duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* find() const { return m_find; }
    void applyIcons();

private:
    QAction* addAction(const QString& text, const QString& toolTip, const QList<QKeySequence>& keys);

    QWidget& m_window;
    QAction* m_back;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_create;
    QAction* m_edit;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_find;
};

} // namespace ogive::ui
