#pragma once

#include "core/knowledge/records/record_schema.h"

#include <QList>
#include <QWidget>

namespace ogive::ui {

class DesignSession;
class MemberEditor;
class TextLabel;

/// The members of a record, each with its editor and, below it, what is wrong with it.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    RecordForm(const std::vector<MemberSchema>& schema, const Json& record, const DesignSession& session,
               QWidget* parent = nullptr);

    /// The record as stated; members without an editor are as they were.
    [[nodiscard]] Json record() const;
    [[nodiscard]] bool isChanged() const;
    /// Says beside each editor what is wrong with it; true where nothing is.
    bool check();
    /// Says beside a member what is wrong with it. False where the form has no such member.
    bool showProblem(const std::string& key, const QString& problem);
    [[nodiscard]] QString problemOf(const std::string& key) const;
    [[nodiscard]] MemberEditor* editor(const std::string& key) const; ///< null: there is none
    void focusFirst();

signals:
    void edited();

private:
    struct Row {
        MemberEditor* editor = nullptr;
        TextLabel* problem = nullptr;
        TextLabel* remark = nullptr;
    };
    [[nodiscard]] QWidget* createRow(const MemberSchema& member, const DesignSession& session);
    void arrange(const QList<QWidget*>& cells);
    void checkRow(const Row& row);
    [[nodiscard]] QString objectionOf(const MemberEditor& editor) const;
    [[nodiscard]] const Row* rowOf(const std::string& key) const;

    Json m_record;
    QList<Row> m_rows;
};

} // namespace ogive::ui
