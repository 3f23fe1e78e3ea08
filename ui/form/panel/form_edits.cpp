#include "ui/form/panel/form_edits.h"

#include "core/design/scenarios/copy_values.h"
#include "ui/form/form_body.h"
#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"

namespace ogive::ui {

FormEdits::FormEdits(DesignSession& session, FormBody& body, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_body(body)
{
    connect(&body, &FormBody::edited, this, &FormEdits::takeEdit);
    connect(&body, &FormBody::resetRequested, this, &FormEdits::resetField);
    connect(&body, &FormBody::rangeEdited, this, &FormEdits::takeRange);
    connect(&body, &FormBody::assumptionEdited, this, &FormEdits::takeAssumption);
    connect(&body, &FormBody::groupResetRequested, this, &FormEdits::resetGroup);
    connect(&body, &FormBody::takeOtherRequested, this, &FormEdits::takeOther);
}

void FormEdits::takeEdit(std::size_t field, const Value& value)
{
    const Field& edited = m_session.knowledge().fields[field];
    Result<void> done = checkValue(edited, value);
    if (done)
        done = m_session.apply(SetRequirement{m_session.currentScenario(), edited.id, value});
    if (!done)
        showObjection(field, done.error());
}

void FormEdits::resetField(std::size_t field)
{
    const Field& edited = m_session.knowledge().fields[field];
    const Result<void> done =
        m_session.apply(SetRequirement{m_session.currentScenario(), edited.id, std::nullopt});
    FieldRow* row = m_body.row(field);
    if (!done)
        showObjection(field, done.error());
    else if (row != nullptr)
        row->focusTarget()->setFocus(Qt::OtherFocusReason); // the button has gone
}

void FormEdits::takeRange(std::size_t field, const std::optional<UncertainRange>& range)
{
    const Field& edited = m_session.knowledge().fields[field];
    const Result<void> done = m_session.apply(SetUncertainty{m_session.currentScenario(), edited.id, range});
    if (!done)
        showObjection(field, done.error());
}

void FormEdits::takeAssumption(std::size_t field, const std::optional<Assumption>& assumption)
{
    const Result<void> done =
        m_session.apply(SetAssumption{m_session.knowledge().fields[field].id, assumption});
    if (!done)
        showObjection(field, done.error());
}

void FormEdits::resetFields(const std::vector<FieldId>& fields, const QString& title)
{
    SetRequirements reset{m_session.currentScenario(), {}};
    for (const FieldId& field : fields)
        reset.values.emplace_back(field, std::nullopt);
    (void)m_session.applyAll({reset}, title); // giving a default back is never refused
}

void FormEdits::resetGroup(const QString& title, const std::vector<std::size_t>& fields)
{
    std::vector<FieldId> ids;
    for (const std::size_t field : fields)
        ids.push_back(m_session.knowledge().fields[field].id);
    //: %1 is a group of requirements
    resetFields(ids, tr("Reset %1").arg(title));
    emit groupReset();
}

void FormEdits::resetAll()
{
    std::vector<FieldId> ids;
    for (const auto& [field, value] : m_session.scenario().requirements)
        if (m_session.knowledge().fieldIndex(field))
            ids.push_back(field);
    resetFields(ids, tr("Reset all requirements"));
}

/// As the scenario compared with has them, all in one step.
void FormEdits::takeOther(const std::vector<std::size_t>& fields, const QString& group)
{
    const Scenario* other = m_session.compared().scenario();
    if (other == nullptr)
        return;
    const Knowledge& knowledge = m_session.knowledge();
    ScenarioParts parts;
    for (const std::size_t field : fields)
        parts.fields.push_back(knowledge.fields[field].id);
    const QString what = group.isEmpty() ? toQString(knowledge.fields[fields.front()].title) : group;
    //: a requirement or a group of them, and the name of a scenario
    const Result<void> done =
        m_session.applyAll(copyEdits(*other, m_session.scenario(), parts, knowledge),
                           tr("Take %1 from %2").arg(what, m_session.compared().name()));
    if (!done)
        showObjection(fields.front(), done.error());
}

void FormEdits::showObjection(std::size_t field, const Error& error)
{
    QString text = translated(error.reason);
    if (!error.hint.source.empty())
        //: what is wrong, and what to do about it
        text = tr("%1. %2").arg(text, translated(error.hint));
    if (FieldRow* row = m_body.row(field))
        row->showObjection(text);
}

} // namespace ogive::ui
