#include "ui/roadmap/gantt_view.h"
#include "ui/roadmap/roadmap_page.h"
#include "ui/session/design_session.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart_table_model.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pages/day_edit.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <limits>

// How RoadmapPage is put together.

namespace ogive::ui {
namespace {

constexpr int startWidth = 124;
constexpr int peopleWidth = 112;
constexpr int pagePadding = 16;

TextLabel* headLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new TextLabel(text, TextSize::Base, parent);
    label->setMuted(true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

void RoadmapPage::createWidgets()
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(pagePadding, 14, pagePadding, pagePadding);
    page->setSpacing(12);
    createStart();
    createDays();
    createMenu();
    createHead(*page);
    createCard(*page);
}

void RoadmapPage::createStart()
{
    m_start = new DayEdit(this);
    m_start->setAccessibleName(tr("Start"));
    m_start->setPlaceholderText(tr("no date"));
    m_start->setToolTip(tr("The day on which work begins, such as 2027-03-01 or “in 2 weeks”"));
    m_start->setFixedWidth(startWidth);
    connect(m_start, &QLineEdit::editingFinished, this, &RoadmapPage::applyStart);
    connect(m_start, &DayEdit::picked, this, &RoadmapPage::applyStart);

    m_people = new NumberEdit(this);
    m_people->setRange(1, mostPeople);
    m_people->setWholeNumbers(true);
    m_people->setEmptyAllowed(true);
    m_people->setAccessibleName(tr("People"));
    m_people->setToolTip(
        tr("How many work at the same time, one person a task; empty: as the requirements say"));
    m_people->setFixedWidth(peopleWidth);
    const auto setPeople = [this](std::optional<double> people) {
        (void)m_session.apply(ChangePlan{ChangeTeam{std::string(peopleKey), people}});
    };
    connect(m_people, &NumberEdit::valueEdited, this, setPeople);
    connect(m_people, &NumberEdit::valueCleared, this, [setPeople] { setPeople(std::nullopt); });
}

void RoadmapPage::createDays()
{
    m_days = new QToolButton(this);
    m_days->setPopupMode(QToolButton::InstantPopup);
    m_days->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_days->setToolTip(tr("Working days and holidays"));
    m_days->setAccessibleName(tr("Working days"));
    auto* menu = new QMenu(m_days);
    const QStringList names{tr("Monday"), tr("Tuesday"),  tr("Wednesday"), tr("Thursday"),
                            tr("Friday"), tr("Saturday"), tr("Sunday")};
    for (std::size_t day = 0; day < weekLength; ++day) {
        m_dayActions[day] = menu->addAction(names[static_cast<qsizetype>(day)]);
        m_dayActions[day]->setCheckable(true);
        connect(m_dayActions[day], &QAction::triggered, this, &RoadmapPage::applyDays);
    }
    menu->addSeparator();
    menu->addAction(tr("&Holidays…"), this, &RoadmapPage::editHolidays);
    m_days->setMenu(menu);
}

void RoadmapPage::createMenu()
{
    m_add = new QToolButton(this);
    m_add->setText(tr("Add task"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setToolTip(tr("Add a task of your own (Insert)"));
    connect(m_add, &QToolButton::clicked, this, [this] {
        const auto row = m_gantt->currentRow();
        addTask(row ? m_gantt->sectionOf(*row).id : std::string());
    });
    m_more = new QToolButton(this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Team, files and what is left out"));
    m_more->setAccessibleName(tr("More of the roadmap"));
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("&Team by role…"), this, &RoadmapPage::editTeam);
    m_leftOut = menu->addMenu(tr("Take &up again"));
    connect(menu, &QMenu::aboutToShow, this, &RoadmapPage::fillLeftOut);
    menu->addSeparator();
    menu->addAction(tr("Show &all of it"), this, [this] { m_gantt->fit(); });
    menu->addSeparator();
    menu->addAction(tr("Copy as &CSV"), this, [this] { copy(RoadmapFormat::Csv); });
    menu->addAction(tr("Copy as &Mermaid"), this, [this] { copy(RoadmapFormat::Mermaid); });
    menu->addAction(tr("Copy as &SVG"), this, [this] { copy(RoadmapFormat::Svg); });
    menu->addAction(tr("Copy as &image"), this, [this] { copy(RoadmapFormat::Png); });
    menu->addAction(tr("Sa&ve as…"), this, &RoadmapPage::save);
    m_more->setMenu(menu);
}

void RoadmapPage::createHead(QVBoxLayout& page)
{
    m_switch = new SegmentedControl(this);
    m_switch->setChoices({tr("Chart"), tr("Table")});
    m_switch->setAccessibleName(tr("Show the roadmap as"));
    m_switch->setCurrentIndex(0);
    connect(m_switch, &SegmentedControl::chosen, this, &RoadmapPage::showPart);
    m_finish = new TextLabel({}, TextSize::Base, this);
    m_finish->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new TextLabel(tr("Roadmap"), TextSize::Title, this));
    row->addWidget(headLabel(tr("Start"), m_start, this));
    row->addWidget(m_start);
    row->addWidget(headLabel(tr("People"), m_people, this));
    row->addWidget(m_people);
    row->addWidget(m_days);
    row->addStretch();
    auto* below = new QHBoxLayout;
    below->setSpacing(10);
    below->addWidget(m_finish, 1);
    below->addWidget(m_switch);
    below->addWidget(m_add);
    below->addWidget(m_more);
    m_switch->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto* head = new QVBoxLayout;
    head->setSpacing(6);
    head->addLayout(row);
    head->addLayout(below);
    page.addLayout(head);
}

void RoadmapPage::createCard(QVBoxLayout& page)
{
    auto* card = new Card(this);
    m_title = new TextLabel({}, TextSize::Strong, card);
    m_subtitle = new TextLabel({}, TextSize::Small, card);
    m_subtitle->setMuted(true);
    m_current = new TextLabel({}, TextSize::Small, card);
    m_current->setMuted(true);
    m_current->setWordWrap(true);
    m_current->setTextFormat(Qt::PlainText);
    m_current->setMinimumHeight(2 * m_current->fontMetrics().height());
    m_current->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_reason = new TextLabel(tr("No task applies to these requirements. Add one of your own with Insert."),
                             TextSize::Base, card);
    m_reason->setMuted(true);
    m_reason->setAlignment(Qt::AlignCenter);
    m_gantt = new GanttView(card);
    m_model = new ChartTableModel(this);
    m_table = plainTable(*m_model, tr("Tasks of the roadmap"), card);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { editTask(taskAt(index.row())); });
    m_views = new QStackedWidget(card);
    m_views->addWidget(m_gantt);
    m_views->addWidget(m_table);
    m_views->addWidget(m_reason);
    auto* titles = new QVBoxLayout;
    titles->setContentsMargins(14, 0, 14, 0);
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(14, 0, 14, 0);
    below->addWidget(m_current);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 10);
    column->setSpacing(8);
    column->addLayout(titles);
    column->addWidget(m_views, 1);
    column->addLayout(below);
    page.addWidget(card, 1);
}

void RoadmapPage::connectGantt()
{
    connect(m_gantt, &GanttView::currentChanged, this, &RoadmapPage::showCurrent);
    connect(m_gantt, &GanttView::editRequested, this, &RoadmapPage::editTask);
    connect(m_gantt, &GanttView::addRequested, this, &RoadmapPage::addTask);
    connect(m_gantt, &GanttView::removeRequested, this, &RoadmapPage::removeTask);
    connect(m_gantt, &GanttView::slackChanged, this, [this](const std::string& task, double days) {
        (void)m_session.apply(ChangePlan{ChangeSlack{task, days}});
    });
    connect(m_gantt, &GanttView::effortChanged, this, [this](const std::string& task, const Effort& effort) {
        (void)m_session.apply(ChangePlan{ChangeEffort{task, effort}});
    });
}

void RoadmapPage::setIcons()
{
    const Theme& theme = themeOf(this);
    m_add->setIcon(icon(u"add", theme));
    m_more->setIcon(icon(u"more", theme));
}

} // namespace ogive::ui
