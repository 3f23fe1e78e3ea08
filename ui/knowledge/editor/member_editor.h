#pragma once

#include "core/knowledge/records/record_schema.h"

#include <QWidget>

#include <optional>

namespace ogive::ui {

class DesignSession;

/// Edits one member of a record. The editor's kind follows from the schema.
class MemberEditor : public QWidget {
    Q_OBJECT

public:
    MemberEditor(MemberSchema schema, QWidget* parent);

    [[nodiscard]] const MemberSchema& schema() const { return m_schema; }
    /// What is stated; nothing: not known.
    [[nodiscard]] virtual std::optional<Json> value() const = 0;
    /// Shows a value without emitting; null: it is absent.
    virtual void showValue(const Json* value) = 0;
    /// What can't be taken at all, such as half a number, in words; empty: nothing.
    [[nodiscard]] virtual QString objection() const { return {}; }
    /// Whether it wants the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// A remark on what is stated, such as a condition in words; empty: none.
    [[nodiscard]] virtual QString remark() const { return {}; }

signals:
    void edited();

protected:
    /// Makes `control` the editor's only content, named and explained for assistive programs.
    void setControl(QWidget* control);

private:
    MemberSchema m_schema;
};

/// `isLong` says that a text wants more than a line.
[[nodiscard]] MemberEditor* createMemberEditor(const MemberSchema& schema, const DesignSession& session,
                                               bool isLong, QWidget* parent);

} // namespace ogive::ui
