#include "ui/workshop/utility/utility_details.h"

#include "ui/text/convert.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/committed_text.h"
#include "ui/workshop/frame/workshop_dialog.h"
#include "ui/workshop/utility/utility_model.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ogive::ui {
namespace {

constexpr int utilityTextLines = 4;

QString kindTitle(UtilityKind kind)
{
    switch (kind) {
    case UtilityKind::Attribute:
        return UtilityDetails::tr("Quality");
    case UtilityKind::Refinement:
        return UtilityDetails::tr("Refinement");
    case UtilityKind::Scenario:
        return UtilityDetails::tr("Scenario");
    }
    Q_UNREACHABLE();
}

QString kindHint(UtilityKind kind)
{
    switch (kind) {
    case UtilityKind::Attribute:
        return UtilityDetails::tr(
            "A quality that is asked of the system. Refine it into what it means here.");
    case UtilityKind::Refinement:
        return UtilityDetails::tr("What the quality means here. Add scenarios: concrete demands that one "
                                  "can test.");
    case UtilityKind::Scenario:
        return UtilityDetails::tr("What happens, under which conditions, and how well the system has to "
                                  "respond.");
    }
    Q_UNREACHABLE();
}

} // namespace

UtilityDetails::UtilityDetails(const Knowledge& knowledge, QWidget* parent)
    : QWidget(parent)
    , m_knowledge(knowledge)
    , m_kind(new SectionLabel({}, this))
    , m_text(new CommittedText(this))
    , m_hint(mutedLabel({}, this))
    , m_ofScenario(new QWidget(this))
{
    m_text->setShownLines(utilityTextLines);
    m_kind->setBuddy(m_text);
    createLayout();
    connect(m_text, &CommittedText::committed, this, &UtilityDetails::textChanged);
}

void UtilityDetails::createLevels(QFormLayout& form)
{
    const QStringList levels{levelName(Level::High), levelName(Level::Medium), levelName(Level::Low)};
    const auto addLevel = [&](const QString& title, const QString& tip) {
        auto* control = new SegmentedControl(m_ofScenario);
        control->setChoices(levels);
        control->setAccessibleName(title);
        control->setToolTip(tip);
        form.addRow(title, control);
        return control;
    };
    m_importance = addLevel(tr("Importance"), tr("How much it matters to those who pay for the system"));
    m_difficulty = addLevel(tr("Difficulty"), tr("How hard it is for the architecture to get there"));
    connect(m_importance, &SegmentedControl::chosen, this, [this](int index) {
        setLevel(&QualityScenario::importance, index, OGIVE_TR("edit", "Set a scenario's importance"));
    });
    connect(m_difficulty, &SegmentedControl::chosen, this, [this](int index) {
        setLevel(&QualityScenario::difficulty, index, OGIVE_TR("edit", "Set a scenario's difficulty"));
    });
}

/// For each decision whether the scenario depends on it, and how.
QScrollArea* UtilityDetails::createLinks()
{
    auto* content = new QWidget;
    auto* rows = new QFormLayout(content);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(6);
    //: a decision that a scenario does not depend on, in very few letters
    const QString no = tr("No");
    for (std::size_t i = 0; i < m_knowledge.decisions.size(); ++i) {
        const QString title = toQString(m_knowledge.decisions[i].title);
        auto* control = new SegmentedControl(content);
        control->setChoices({no, tr("Sensitive"), tr("Trade-off")},
                            {tr("Does not depend on it"), linkName(DecisionLink::Kind::Sensitivity),
                             linkName(DecisionLink::Kind::TradeOff)});
        control->setAccessibleName(tr("Depends on %1").arg(title));
        connect(control, &SegmentedControl::chosen, this, [this, i](int index) { chooseLink(i, index); });
        m_links.push_back(control);
        rows->addRow(toQString(m_knowledge.decisions[i].shortTitle), control);
    }
    auto* scroll = new QScrollArea(m_ofScenario);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void UtilityDetails::createLayout()
{
    auto* levels = new QFormLayout;
    levels->setHorizontalSpacing(12);
    levels->setVerticalSpacing(8);
    createLevels(*levels);
    auto* links = new SectionLabel(tr("Depends on"), m_ofScenario);
    links->setToolTip(tr("A sensitivity point: the scenario stands or falls with this decision. A trade-off "
                         "point: another quality pulls the other way."));
    auto* inside = new QVBoxLayout(m_ofScenario);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addLayout(levels);
    inside->addSpacing(4);
    inside->addWidget(links);
    inside->addWidget(createLinks(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kind);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    column->addWidget(m_ofScenario, 1);
    column->addStretch(0);
}

void UtilityDetails::showEntry(const UtilityTree& tree, const std::optional<UtilityPath>& path)
{
    const bool isThere = path && isIn(tree, *path);
    setVisible(isThere);
    if (!isThere)
        return;
    m_kind->setText(kindTitle(path->kind()));
    m_hint->setText(kindHint(path->kind()));
    m_text->setAccessibleName(kindTitle(path->kind()));
    m_text->showText(toQString(textAt(tree, *path)));
    const QualityScenario* scenario = scenarioAt(tree, *path);
    m_ofScenario->setVisible(scenario != nullptr);
    layout()->setAlignment(scenario != nullptr ? Qt::Alignment() : Qt::AlignTop);
    if (scenario == nullptr)
        return;
    m_scenario = *scenario;
    m_importance->setCurrentIndex(static_cast<int>(scenario->importance));
    m_difficulty->setCurrentIndex(static_cast<int>(scenario->difficulty));
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const auto kind = linkTo(*scenario, m_knowledge.decisions[i].id.value);
        m_links[i]->setCurrentIndex(kind ? 1 + static_cast<int>(*kind) : 0);
    }
}

void UtilityDetails::setLevel(Level QualityScenario::*level, int index, const Message& what)
{
    QualityScenario scenario = m_scenario;
    scenario.*level = static_cast<Level>(index);
    emit scenarioChanged(scenario, what);
}

void UtilityDetails::chooseLink(std::size_t decision, int index)
{
    QualityScenario scenario = m_scenario;
    setLink(scenario, m_knowledge.decisions[decision].id.value,
            index == 0 ? std::nullopt : std::optional(static_cast<DecisionLink::Kind>(index - 1)));
    emit scenarioChanged(scenario,
                         OGIVE_TR("edit", "Link a scenario to %1")
                             .arg(m_knowledge.language.inSentence(m_knowledge.decisions[decision].title)));
}

} // namespace ogive::ui
