#pragma once

#include "core/design/edit.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ogive::ui {

class DesignSession;
class FormBody;

/// Makes edits of the design from what the user does in the form; what is refused is said in the field's row.
class FormEdits : public QObject {
    Q_OBJECT

public:
    FormEdits(DesignSession& session, FormBody& body, QObject* parent);

    /// Gives every requirement that is stated its default or derivation again, as one step of undo.
    void resetAll();

signals:
    void groupReset(); ///< the button that was pressed has gone

private:
    void takeEdit(std::size_t field, const Value& value);
    void resetField(std::size_t field);
    void takeRange(std::size_t field, const std::optional<UncertainRange>& range);
    void takeAssumption(std::size_t field, const std::optional<Assumption>& assumption);
    void resetFields(const std::vector<FieldId>& fields, const QString& title);
    void resetGroup(const QString& title, const std::vector<std::size_t>& fields);
    void takeOther(const std::vector<std::size_t>& fields, const QString& group);
    void showObjection(std::size_t field, const Error& error);

    DesignSession& m_session;
    FormBody& m_body;
};

} // namespace ogive::ui
