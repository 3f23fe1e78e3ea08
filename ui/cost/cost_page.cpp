#include "ui/cost/cost_page.h"

#include "core/cost/cost_finding.h"
#include "ui/cost/assumption_model.h"
#include "ui/cost/pattern_card.h"
#include "ui/session/design_session.h"
#include "ui/session/forecaster.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

namespace ogive::ui {
namespace {

constexpr int lowestCard = 320;
constexpr int widthForThree = 980;
constexpr int widthOfPatterns = 320;

} // namespace

CostPage::CostPage(DesignSession& session, Forecaster& forecaster, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_forecaster(forecaster)
    , m_bands(*this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CostPage::showAll);
    constexpr int pause = 30; // as long as edits follow each other, the band is not begun
    m_bandsSoon.setSingleShot(true);
    m_bandsSoon.setInterval(pause);
    connect(&m_bandsSoon, &QTimer::timeout, this, &CostPage::startBands);
    constexpr int progressInterval = 100;
    m_progress.setInterval(progressInterval);
    connect(&m_progress, &QTimer::timeout, this, &CostPage::showSureness);
    createWidgets();
    createLayout();
    connect(&m_session, &DesignSession::evaluationChanged, this, &CostPage::showSoon);
    connect(&m_forecaster, &Forecaster::forecastChanged, this, [this] {
        if (isVisible() && !m_isStale)
            showForecast();
    });
}

void CostPage::createWidgets()
{
    using Kind = ChartCard::Kind;
    m_content = new QWidget(this);
    const auto add = [this](Kind kind, const QString& name) {
        auto* card = new ChartCard(kind, name, m_content);
        card->setMinimumHeight(lowestCard);
        return card;
    };
    m_bill = add(Kind::Bars, tr("Bill"));
    m_study = add(Kind::Curves, tr("Cost over a number"));
    m_distribution = add(Kind::Curves, tr("Distribution"));
    m_tornado = add(Kind::Bars, tr("What moves the cost"));
    m_patterns = new PatternCard(m_session, m_content);

    m_columns = new SegmentedControl(m_content);
    m_columns->setChoices(
        {tr("Providers"), tr("Scenarios"), tr("Low to high")},
        {tr("What is chosen beside other providers"), tr("All scenarios of the design"),
         tr("Low, typical and high use: every uncertain number at its P10, as it is, at its "
            "P90")});
    m_columns->setAccessibleName(tr("Bills side by side"));
    m_columns->setCurrentIndex(0);
    connect(m_columns, &SegmentedControl::chosen, this, &CostPage::showBill);

    createChoices();
}

void CostPage::createChoices()
{
    m_against = new QComboBox(m_content);
    m_against->setAccessibleName(tr("Cost against"));
    m_against->setToolTip(tr("The number that the cost is drawn against"));
    connect(m_against, &QComboBox::activated, this, [this](int index) {
        m_field = m_against->itemData(index).toULongLong();
        showStudy();
    });
    // Long titles may be cut, the row may not.
    constexpr int widest = 240;
    m_against->setMaximumWidth(widest);
    constexpr int fewestLetters = 6;
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(fewestLetters);
    m_against->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rivals = m_session.knowledge().decisionInRole("llm");
    m_beside = new QComboBox(m_content);
    m_beside->setAccessibleName(tr("Compared with"));
    m_beside->setToolTip(tr("What the cost over a number is compared with"));
    m_beside->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beside->setMinimumContentsLength(fewestLetters);
    m_beside->setMaximumWidth(widest);
    m_beside->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_beside, &QComboBox::activated, this, [this](int index) {
        const qlonglong chosen = m_beside->itemData(index).toLongLong();
        m_rivals = chosen < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(chosen));
        showStudy();
    });
}

QWidget* CostPage::createHead()
{
    auto* head = new QWidget(m_content);
    m_amount = new TextLabel({}, TextSize::Base, head);
    m_pricesAsOf = new TextLabel({}, TextSize::Small, head);
    m_pricesAsOf->setMuted(true);
    auto* against = new TextLabel(tr("Against"), TextSize::Base, head);
    against->setMuted(true);
    against->setBuddy(m_against);
    m_columns->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new TextLabel(tr("Cost"), TextSize::Title, head));
    row->addWidget(m_columns);
    row->addWidget(against);
    row->addWidget(m_against, 1);
    row->addWidget(m_beside, 1);
    row->addStretch();
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    m_sureness = new TextLabel({}, TextSize::Small, head);
    m_sureness->setMuted(true);
    m_sureness->setWordWrap(true);
    m_sureness->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_amount);
    m_currency = new TextLabel({}, TextSize::Small, head);
    m_currency->setMuted(true);
    figures->addWidget(m_currency);
    figures->addWidget(m_sureness, 1);
    column->addLayout(figures);
    return head;
}

void CostPage::createLayout()
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    auto* page = new QVBoxLayout(m_content);
    page->setContentsMargins(16, 14, 16, 16);
    page->setSpacing(12);
    page->addWidget(createHead());
    page->addLayout(m_grid, 1);
    page->addWidget(createAssumptionCard());
    arrange();

    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* CostPage::createAssumptionCard()
{
    auto* card = new Card(m_content);
    m_assumptionModel = new AssumptionModel(this);
    m_assumptions = plainTable(*m_assumptionModel, tr("Assumptions of the estimate"), card);
    QHeaderView* header = m_assumptions->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AssumptionModel::Source, QHeaderView::Stretch);
    m_assumptions->setMinimumHeight(8 * m_assumptions->verticalHeader()->defaultSectionSize());
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("What this rests on"), TextSize::Strong, card), 1);
    head->addWidget(m_pricesAsOf);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_assumptions, 1);
    return card;
}

/// Two charts side by side and the patterns beside them, or all below each other where there is no room.
void CostPage::arrange()
{
    const bool isWide = width() >= widthForThree;
    if (m_grid->count() > 0 && isWide == m_isWide)
        return;
    m_isWide = isWide;
    m_grid->addWidget(m_bill, 0, 0);
    m_grid->addWidget(m_study, 0, 1);
    m_grid->addWidget(m_distribution, 1, 0);
    m_grid->addWidget(m_tornado, 1, 1);
    if (isWide)
        m_grid->addWidget(m_patterns, 0, 2, 2, 1);
    else
        m_grid->addWidget(m_patterns, 2, 0, 1, 2);
    m_patterns->setMaximumWidth(isWide ? widthOfPatterns : QWIDGETSIZE_MAX);
    m_patterns->setMinimumWidth(isWide ? widthOfPatterns : 0);
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void CostPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CostPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showAll();
}

void CostPage::showSoon()
{
    m_isStale = true;
    m_bands.cancel();
    m_bandsSoon.stop();
    if (isVisible())
        m_soon.start();
}

void CostPage::showAll()
{
    if (!isVisible())
        return;
    m_soon.stop();
    m_isStale = false;
    showHead();
    showBill();
    showStudy();
    showPatterns();
    showForecast();
}

void CostPage::showHead()
{
    const CostComparison& cost = m_session.evaluation().cost;
    const auto decision = m_session.knowledge().decisionInRole("llm");
    const CostEstimate* chosen =
        decision ? chosenEstimate(cost, m_session.evaluation().decisions[*decision].chosen()) : nullptr;
    QString amount;
    if (chosen != nullptr && chosen->monthlyUsd) {
        amount = tr("%1 a month").arg(moneyText(*chosen->monthlyUsd));
        if (chosen->perRequestUsd)
            amount = tr("%1 · %2 for 1,000 requests").arg(amount, moneyText(*chosen->perRequestUsd * 1000));
        if (chosen->perUserUsd)
            amount = tr("%1 · %2 a user").arg(amount, moneyText(*chosen->perUserUsd));
    }
    m_amount->setText(amount);
    const DisplayStyle& style = displayStyle();
    m_currency->setVisible(!style.currencyCode.isEmpty());
    m_currency->setText(
        tr("1 USD = %1 %2")
            .arg(toQString(groupedNumber(style.numbers.perUsd, style.numbers)), style.currencyCode));
    m_currency->setToolTip(style.amountsNote);
    m_pricesAsOf->setText(cost.pricesAsOf.empty() ? QString()
                                                  : tr("Prices as of %1").arg(toQString(cost.pricesAsOf)));
    m_assumptionModel->setAssumptions(cost.assumptions);
}

} // namespace ogive::ui
