#include "ui/knowledge/editor/text_editors.h"

#include "core/knowledge/records/condition_words.h"
#include "ui/knowledge/editor/growing_edit.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QLineEdit>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostTextLines = 8;
constexpr int mostDataLines = 18;

QString textIn(const Json* value)
{
    return value != nullptr && value->is_string() ? toQString(value->get_ref<const std::string&>())
                                                  : QString();
}

/// Nothing typed is an empty text where the record must have one and it may be empty, such as a unit.
std::optional<Json> statedText(const QString& text, const MemberSchema& schema)
{
    const bool mayBeEmpty =
        schema.isRequired && !schema.mayBeNull && schema.minLength == 0 && schema.pattern.empty();
    return text.isEmpty() && !mayBeEmpty ? std::nullopt : std::optional(Json(toStdString(text)));
}

class LineMemberEditor : public MemberEditor {
public:
    LineMemberEditor(const MemberSchema& schema, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_line(new QLineEdit(this))
    {
        setControl(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &MemberEditor::edited);
    }

    [[nodiscard]] std::optional<Json> value() const override
    {
        return statedText(m_line->text().trimmed(), schema());
    }

    void showValue(const Json* value) override
    {
        m_line->setText(textIn(value));
        m_line->setCursorPosition(0);
    }

private:
    QLineEdit* m_line;
};

class LongTextMemberEditor : public MemberEditor {
public:
    LongTextMemberEditor(const MemberSchema& schema, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_text(new GrowingEdit(2, mostTextLines, this))
    {
        setControl(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &MemberEditor::edited);
    }

    [[nodiscard]] std::optional<Json> value() const override
    {
        return statedText(m_text->toPlainText().trimmed(), schema());
    }

    void showValue(const Json* value) override
    {
        const QSignalBlocker blocker(this);
        m_text->setPlainText(textIn(value));
    }

    [[nodiscard]] bool isWide() const override { return true; }

private:
    GrowingEdit* m_text;
};

class TextsMemberEditor : public MemberEditor {
public:
    TextsMemberEditor(const MemberSchema& schema, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_text(new GrowingEdit(2, mostTextLines, this))
    {
        m_text->setPlaceholderText(MemberEditor::tr("One entry a line"));
        setControl(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &MemberEditor::edited);
    }

    /// No lines at all are an empty list where that is how the record states it.
    [[nodiscard]] std::optional<Json> value() const override
    {
        Json lines = Json::array();
        for (const QString& line : m_text->toPlainText().split(u'\n', Qt::SkipEmptyParts))
            if (const QString text = line.trimmed(); !text.isEmpty())
                lines.push_back(toStdString(text));
        return lines.empty() && !m_wasList ? std::nullopt : std::optional(std::move(lines));
    }

    void showValue(const Json* value) override
    {
        const QSignalBlocker blocker(this);
        m_wasList = value != nullptr ? value->is_array() : schema().isRequired && !schema().mayBeNull;
        QStringList lines;
        if (value != nullptr && value->is_array())
            for (const Json& item : *value)
                lines.append(textIn(&item));
        m_text->setPlainText(lines.join(u'\n'));
    }

    [[nodiscard]] bool isWide() const override { return true; }

private:
    GrowingEdit* m_text;
    bool m_wasList = false;
};

class DataMemberEditor : public MemberEditor {
public:
    DataMemberEditor(const MemberSchema& schema, const DesignSession& session, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_session(session)
        , m_text(new GrowingEdit(2, mostDataLines, this))
    {
        m_text->setMonospaced();
        setControl(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            read();
            emit edited();
        });
    }

    [[nodiscard]] std::optional<Json> value() const override { return m_value; }

    void showValue(const Json* value) override
    {
        const QSignalBlocker blocker(this);
        m_text->setPlainText(value == nullptr   ? emptyText()
                             : value->is_null() ? QString()
                                                : toQString(value->dump(2)));
        read();
    }

    [[nodiscard]] QString objection() const override { return m_objection; }
    [[nodiscard]] bool isWide() const override { return true; }

    [[nodiscard]] QString remark() const override
    {
        const auto words = m_value ? conditionTextOf(m_session.knowledge(), *m_value) : std::nullopt;
        return words ? toQString(*words) : QString();
    }

private:
    /// What a new record begins with where it must have the member and that may be empty.
    [[nodiscard]] QString emptyText() const
    {
        if (!schema().isRequired || schema().mayBeNull || schema().minLength > 0)
            return {};
        return schema().dataType == "array" ? u"[]"_s : schema().dataType == "object" ? u"{}"_s : QString();
    }

    void read()
    {
        m_value.reset();
        m_objection.clear();
        const std::string text = toStdString(m_text->toPlainText().trimmed());
        if (text.empty())
            return;
        auto parsed = parseJson(text, {});
        if (parsed)
            m_value = std::move(*parsed);
        else
            m_objection = MemberEditor::tr("Line %1: %2")
                              .arg(std::max(1, parsed.error().place.line))
                              .arg(translated(parsed.error().reason));
    }

    const DesignSession& m_session;
    GrowingEdit* m_text;
    std::optional<Json> m_value;
    QString m_objection;
};

} // namespace

MemberEditor* createTextEditor(const MemberSchema& schema, bool isLong, QWidget* parent)
{
    if (isLong)
        return new LongTextMemberEditor(schema, parent);
    return new LineMemberEditor(schema, parent);
}

MemberEditor* createTextsEditor(const MemberSchema& schema, QWidget* parent)
{
    return new TextsMemberEditor(schema, parent);
}

MemberEditor* createDataEditor(const MemberSchema& schema, const DesignSession& session, QWidget* parent)
{
    return new DataMemberEditor(schema, session, parent);
}

} // namespace ogive::ui
