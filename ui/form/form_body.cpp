#include "ui/form/form_body.h"

#include "ui/form/form_headers.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ogive::ui {
namespace {

constexpr int groupGap = 5;
constexpr int bodyMargin = 12;

} // namespace

FormBody::FormBody(const Knowledge& knowledge, StateSource stateOf, QWidget* parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_stateOf(std::move(stateOf))
    , m_layout(new QVBoxLayout(this))
    , m_brief(new LevelTitle(tr("Brief"), this))
    , m_decides(new LevelTitle(tr("Decides now"), this))
    , m_more(new FoldButton(this))
    , m_nothingFound(new TextLabel(tr("No requirement has these words."), TextSize::Base, this))
    , m_rows(knowledge.fields.size(), nullptr)
{
    showAsSurface(*this);
    m_layout->setContentsMargins(0, 0, 0, groupGap);
    m_layout->setSpacing(0);
    m_nothingFound->setMuted(true);
    m_nothingFound->setContentsMargins(bodyMargin, bodyMargin, bodyMargin, bodyMargin);
    m_nothingFound->setWordWrap(true);
}

FieldRow* FormBody::row(std::size_t field) const
{
    return std::ranges::count(m_shown, field) > 0 ? m_rows[field] : nullptr;
}

void FormBody::setIcons(const FormIcons& icons)
{
    m_icons = icons;
    for (FieldRow* row : m_rows) {
        if (row != nullptr)
            row->updateIcon();
    }
    showCounts();
}

void FormBody::endHighlight()
{
    for (FieldRow* row : m_rows) {
        if (row != nullptr)
            row->setHighlighted(false);
    }
}

// --- what stays where it is

bool FormBody::showFields(std::vector<FormSection> sections, bool unfolded)
{
    const bool isOther = sections != m_sections || unfolded != m_isUnfolded;
    if (isOther) {
        m_sections = std::move(sections);
        m_isUnfolded = unfolded;
        arrange();
    } else {
        showRows();
    }
    showCounts();
    return isOther;
}

void FormBody::showRows()
{
    for (const std::size_t field : m_shown)
        m_rows[field]->showState(m_stateOf(field));
}

void FormBody::showCounts()
{
    for (const FormSection& section : m_sections) {
        if (section.level == FormLevel::More) {
            m_more->setFieldCount(static_cast<int>(section.fieldCount()));
            if (!m_isUnfolded)
                continue;
        }
        for (const FormGroup& group : section.groups) {
            const auto deciding = std::ranges::count_if(
                group.fields, [this](std::size_t field) { return m_rows[field]->decides(); });
            const auto stated = std::ranges::count_if(
                group.fields, [this](std::size_t field) { return m_rows[field]->state().isStated; });
            const auto differing = std::ranges::count_if(
                group.fields, [this](std::size_t field) { return m_rows[field]->state().other.differs(); });
            GroupHeader& header = groupHeader(section.level, group.group);
            header.setCounts(static_cast<int>(deciding), static_cast<int>(group.fields.size()));
            header.setDifferences(static_cast<int>(differing), m_comparedName);
            header.setStated(static_cast<int>(stated), m_icons.reset);
        }
    }
}

// --- arranging

FieldRow& FormBody::makeRow(std::size_t field)
{
    if (m_rows[field] == nullptr) {
        auto* row = new FieldRow(m_knowledge.fields[field], m_icons, this);
        m_rows[field] = row;
        connectRow(*row, field);
    }
    return *m_rows[field];
}

void FormBody::connectRow(FieldRow& row, std::size_t field)
{
    connect(&row, &FieldRow::edited, this, [this, field](const Value& value) { emit edited(field, value); });
    connect(&row, &FieldRow::resetRequested, this, [this, field] { emit resetRequested(field); });
    connect(&row, &FieldRow::rangeEdited, this,
            [this, field](const std::optional<UncertainRange>& range) { emit rangeEdited(field, range); });
    connect(&row, &FieldRow::assumptionEdited, this,
            [this, field](const std::optional<Assumption>& assumption) {
                emit assumptionEdited(field, assumption);
            });
    connect(&row, &FieldRow::takeOtherRequested, this,
            [this, field] { emit takeOtherRequested({field}, {}); });
    connect(&row, &FieldRow::roleRequested, this, [this, field] { emit roleRequested(field); });
    connect(&row, &FieldRow::tabStopsChanged, this, &FormBody::tabStopsChanged);
    connect(&row, &FieldRow::toolTipRequested, this,
            [this, field](const QPoint& position) { emit toolTipRequested(field, position); });
}

GroupHeader& FormBody::groupHeader(FormLevel level, std::size_t group)
{
    GroupHeader*& header = m_groups[{level, group}];
    if (header == nullptr) {
        header = new GroupHeader(toQString(m_knowledge.groups[group].title), this);
        connect(header, &GroupHeader::takeOtherRequested, this, [this, group] { takeGroup(group); });
        connect(header, &GroupHeader::resetRequested, this,
                [this, key = GroupKey(level, group)] { resetGroup(key); });
    }
    return *header;
}

/// All fields of the group, on whatever level they stand now: what differs below one header often follows
/// from a field below another.
void FormBody::takeGroup(std::size_t group)
{
    std::vector<std::size_t> fields;
    for (std::size_t field = 0; field < m_knowledge.fields.size(); ++field)
        if (m_knowledge.fields[field].group == m_knowledge.groups[group].id)
            fields.push_back(field);
    emit takeOtherRequested(fields, toQString(m_knowledge.groups[group].title));
}

/// What is stated under one header; the group may stand under another level too.
void FormBody::resetGroup(const GroupKey& key)
{
    std::vector<std::size_t> stated;
    for (const FormSection& section : m_sections)
        for (const FormGroup& group : section.groups)
            if (GroupKey(section.level, group.group) == key)
                std::ranges::copy_if(group.fields, std::back_inserter(stated),
                                     [this](std::size_t field) { return m_rows[field]->state().isStated; });
    emit groupResetRequested(toQString(m_knowledge.groups[key.second].title), stated);
}

QWidget* FormBody::titleOf(FormLevel level) const
{
    switch (level) {
    case FormLevel::Brief:
        return m_brief;
    case FormLevel::Decides:
        return m_decides;
    case FormLevel::More:
        return m_more;
    }
    Q_UNREACHABLE();
}

void FormBody::placeRow(std::size_t field)
{
    FieldRow& row = makeRow(field);
    row.showState(m_stateOf(field));
    m_layout->addWidget(&row);
    m_shown.push_back(field);
}

void FormBody::placeSection(const FormSection& section)
{
    m_layout->addWidget(titleOf(section.level));
    if (section.level == FormLevel::More && !m_isUnfolded)
        return;
    bool isFirst = true;
    for (const FormGroup& group : section.groups) {
        GroupHeader& header = groupHeader(section.level, group.group);
        header.setParted(!std::exchange(isFirst, false));
        m_layout->addWidget(&header);
        for (const std::size_t field : group.fields)
            placeRow(field);
        m_layout->addSpacing(groupGap);
    }
}

void FormBody::arrange()
{
    setUpdatesEnabled(false);
    m_more->setShownOpen(m_isUnfolded);
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item; // the widget stays
    m_shown.clear();
    for (const FormSection& section : m_sections)
        placeSection(section);
    if (m_sections.empty())
        m_layout->addWidget(m_nothingFound);
    m_layout->addStretch(1);
    for (QObject* child : children()) {
        if (auto* widget = qobject_cast<QWidget*>(child))
            widget->setVisible(m_layout->indexOf(widget) >= 0);
    }
    setUpdatesEnabled(true);
}

/// Tab follows what one sees, also where rows have moved.
void FormBody::chainTabStops(QWidget* first)
{
    QWidget* last = first;
    for (const FormSection& section : m_sections) {
        if (section.level == FormLevel::More) {
            setTabOrder(last, m_more);
            last = m_more;
            if (!m_isUnfolded)
                break;
        }
        for (const FormGroup& group : section.groups) {
            if (QWidget* button = groupHeader(section.level, group.group).differencesButton()) {
                setTabOrder(last, button);
                last = button;
            }
            if (QWidget* reset = groupHeader(section.level, group.group).resetButton()) {
                setTabOrder(last, reset);
                last = reset;
            }
            for (const std::size_t field : group.fields)
                for (QWidget* stop : m_rows[field]->tabStops()) {
                    setTabOrder(last, stop);
                    last = stop;
                }
        }
    }
}

} // namespace ogive::ui
