#include "ui/scenarios/page/scenarios_page.h"

#include "ui/scenarios/page/no_scenarios.h"
#include "ui/scenarios/page/scenario_bars.h"
#include "ui/scenarios/page/scenario_table.h"
#include "ui/scenarios/page/scenario_table_model.h"
#include "ui/scenarios/scenario_edits.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"
#include "ui/text/table_text.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/chart_view.h"
#include "ui/widgets/pages/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace ogive::ui {
namespace {

constexpr double basePixels = 13; ///< the text that the heights are for
constexpr int lowestBars = 205;   ///< less leaves the ticks of the axis no room for their texts
constexpr int lowestTable = 220;
constexpr int roomForBoth = 640;

} // namespace

ScenariosPage::ScenariosPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ScenarioTableModel(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ScenariosPage::showAll);
    createTable();
    createControls();
    createLayout();
    connectParts();
}

void ScenariosPage::createTable()
{
    m_table = new ScenarioTable(m_session, *m_model, this);
    m_note = new TextLabel({}, TextSize::Small, this);
    m_note->setMuted(true);
    m_note->setWordWrap(true);
    m_bills = new ChartCard(ChartCard::Kind::Bars, tr("Bills of the scenarios"), this);
}

void ScenariosPage::createControls()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a row…"));
    m_search->setAccessibleName(tr("Find a row"));
    m_search->setClearButtonEnabled(true);
    m_differencesOnly = new QCheckBox(tr("&Differences only"), this);
    m_differencesOnly->setToolTip(tr("Leave out the rows in which every scenario says the same"));
    m_differencesOnly->setChecked(m_model->differencesOnly());
    m_shownPart = new SegmentedControl(this);
    m_shownPart->setChoices({tr("Table"), tr("Bills")});
    m_shownPart->setAccessibleName(tr("Table or bills"));
    m_shownPart->setCurrentIndex(0);
    connect(m_shownPart, &SegmentedControl::chosen, this, &ScenariosPage::arrange);
}

QWidget* ScenariosPage::createHead()
{
    auto* head = new QWidget(this);
    auto* copy = new QPushButton(tr("Cop&y"), head);
    copy->setAccessibleName(tr("Copy the table"));
    auto* menu = new QMenu(copy);
    menu->addAction(tr("As &Markdown"), this,
                    [this] { QApplication::clipboard()->setText(markdownTable(m_model->texts())); });
    menu->addAction(tr("As &CSV"), this,
                    [this] { QApplication::clipboard()->setText(csvTable(m_model->texts())); });
    copy->setMenu(menu);
    auto* whatIf = new QPushButton(tr("Add &what-if"), head);
    whatIf->setToolTip(tr("Add a scenario that starts as the one in view"));
    connect(whatIf, &QPushButton::clicked, this, &ScenariosPage::showWhatIf);

    constexpr int widestSearch = 220;
    m_search->setMaximumWidth(widestSearch);
    auto* row = new FlowLayout(head);
    row->addWidget(new TextLabel(tr("Scenarios"), TextSize::Title, head));
    row->addWidget(m_shownPart);
    row->addWidget(m_search);
    row->addWidget(m_differencesOnly);
    row->addStretch();
    row->addWidget(whatIf);
    row->addWidget(copy);
    return head;
}

QWidget* ScenariosPage::createTableCard()
{
    auto* card = new Card(this);
    m_nothing = new TextLabel({}, TextSize::Base, card);
    m_nothing->setMuted(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_tableParts = new QStackedWidget(card);
    m_tableParts->addWidget(m_table);
    m_tableParts->addWidget(m_nothing);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tableParts);
    card->setMinimumHeight(lowestTable);
    return card;
}

void ScenariosPage::createLayout()
{
    m_upper = new QWidget(this);
    auto* above = new QVBoxLayout(m_upper);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(6);
    above->addWidget(createTableCard(), 1);
    above->addWidget(m_note);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(10);
    m_split->addWidget(m_upper);
    m_split->addWidget(m_bills);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 1);

    auto* several = new QWidget(this);
    auto* page = new QVBoxLayout(several);
    page->setContentsMargins(16, 14, 16, 12);
    page->setSpacing(10);
    page->addWidget(createHead());
    page->addWidget(m_split, 1);
    auto* none = new NoScenarios(this);
    connect(none, &NoScenarios::whatIfRequested, this, &ScenariosPage::showWhatIf);
    m_parts = new QStackedWidget(this);
    m_parts->addWidget(several);
    m_parts->addWidget(none);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_parts);
}

void ScenariosPage::connectParts()
{
    connect(&m_session, &DesignSession::evaluationChanged, this, &ScenariosPage::showSoon);
    connect(&m_session.compared(), &ComparedScenario::changed, this, &ScenariosPage::showSoon);
    connect(m_table, &ScenarioTable::fieldRequested, this, &ScenariosPage::fieldRequested);
    connect(m_table, &ScenarioTable::decisionRequested, this, &ScenariosPage::decisionRequested);
    connect(m_table, &ScenarioTable::failed, this, &ScenariosPage::failed);
    connect(m_differencesOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model->setDifferencesOnly(isOn);
        showNotes();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text.trimmed());
        showNotes();
    });
}

void ScenariosPage::showSoon()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void ScenariosPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showAll();
}

void ScenariosPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Bills below the table where both have room, else in its place.
void ScenariosPage::arrange()
{
    const double scale = textFont(TextSize::Base).pixelSize() / basePixels;
    m_bills->chart()->setMinimumHeight(qRound(lowestBars * scale));
    const bool hasRoom = height() >= roomForBoth * scale;
    const bool isTable = hasRoom || m_shownPart->currentIndex() == 0;
    m_shownPart->setVisible(!hasRoom);
    m_upper->setVisible(isTable);
    m_bills->setVisible(hasRoom || !isTable);
    m_search->setVisible(isTable);
    m_differencesOnly->setVisible(isTable);
}

void ScenariosPage::showAll()
{
    if (!isVisible())
        return;
    m_soon.stop();
    m_isStale = false;
    m_heads = scenarioHeads(m_session);
    arrange();
    const bool areSeveral = m_heads.size() > 1;
    m_parts->setCurrentIndex(areSeveral ? 0 : 1);
    if (!areSeveral)
        return;
    showTable();
    showBills();
    showNotes();
}

/// The cell with the keyboard stays on its row and the view where it is, also when rows come and go.
void ScenariosPage::showTable()
{
    const QModelIndex current = m_table->currentIndex();
    std::pair<std::string, std::string> key;
    if (current.isValid())
        key = {m_model->sectionAt(current.row()).id,
               m_model->isHeading(current.row()) ? std::string() : m_model->rowAt(current.row()).row.id};
    const int column = current.column();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->showScenarios(m_columns.compare(m_session, m_heads), m_heads);
    if (!current.isValid() || m_table->currentIndex().isValid())
        return;
    const int line = m_model->lineOf(key.first, key.second);
    if (line >= 0 && column < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(line, column));
    m_table->verticalScrollBar()->setValue(scrolled);
}

void ScenariosPage::showBills()
{
    const CostBars bars = scenarioBars(m_session, m_heads);
    if (bars.picture.bars.empty())
        m_bills->showReason(tr("Bills"), tr("What the scenarios cost is not known yet."));
    else
        m_bills->showBars(bars.picture, bars.table);
}

void ScenariosPage::showNotes()
{
    const int hidden = m_model->hiddenRows();
    const QString reference = m_model->columnCount() > 0 ? m_model->reference().name : QString();
    //: the name of a scenario
    const QString marked = tr("Bold with ≠: differs from %1. Grey: by default or derived.").arg(reference);
    m_note->setText(hidden == 0   ? marked
                    : hidden == 1 ? tr("%1 1 row that is alike is hidden.").arg(marked)
                                  : tr("%1 %2 rows that are alike are hidden.").arg(marked).arg(hidden));
    const bool hasRows = m_model->rowCount() > 0;
    m_tableParts->setCurrentIndex(hasRows ? 0 : 1);
    if (!hasRows)
        m_nothing->setText(hidden > 0 && m_search->text().trimmed().isEmpty()
                               ? tr("The scenarios say the same. Change something in one of them, or switch "
                                    "“Differences only” off to see what they say.")
                           : hidden > 0 ? tr("What has these words is alike in all scenarios.")
                                        : tr("No row has these words."));
}

/// Its name can be changed at once.
void ScenariosPage::showWhatIf()
{
    const Result<void> added = addWhatIf(m_session, m_session.currentScenario());
    if (!added) {
        emit failed(translated(added.error()));
        return;
    }
    showAll();
    if (m_tableParts->currentIndex() == 0)
        m_table->startRename(m_session.currentScenario());
}

} // namespace ogive::ui
