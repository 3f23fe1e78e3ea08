#pragma once

#include "core/base/json.h"
#include "ui/knowledge/editor/record_store.h"

#include <QWidget>

class QComboBox;
class QScrollArea;

namespace ogive::ui {

class MessageBar;
class RecordForm;
class TextLabel;

/// A form for one record, made from its kind's schema. Saving writes it into the user's own knowledge.
class RecordEditor : public QWidget {
    Q_OBJECT

public:
    RecordEditor(DesignSession& session, KnowledgeLibrary& library, QWidget* parent = nullptr);

    /// `owner` is the decision of a new option.
    void startNew(const QString& kind, const QString& owner = {});
    void startEdit(const QString& kind, const QString& id);
    void startCopy(const QString& kind, const QString& id);
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] RecordForm* form() const { return m_form; }
    [[nodiscard]] QString message() const; ///< what could not be said beside a member; empty: nothing

    void save();

signals:
    void saved(const QString& kind, const QString& id);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    void start(const QString& kind, const std::string& owner, const Json& record, const QString& title);
    void showError(const Error& error);
    [[nodiscard]] RecordPlace place() const;

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    RecordStore m_store;
    QString m_kind;
    std::string m_owner;
    std::string m_former; ///< id of the record that is edited; empty: it is new
    TextLabel* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    TextLabel* m_ownerTitle = nullptr;
    QComboBox* m_owners = nullptr; ///< of a new option
    MessageBar* m_message = nullptr;
    QScrollArea* m_scroll = nullptr;
    RecordForm* m_form = nullptr;
};

} // namespace ogive::ui
