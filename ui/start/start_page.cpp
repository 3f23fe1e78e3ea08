#include "ui/start/start_page.h"

#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/ogive_style.h"
#include "ui/start/card_grid.h"
#include "ui/start/recent_card.h"
#include "ui/start/story_card.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widestPage = 1480;
constexpr int recentWidth = 330;
constexpr int storyWidth = 240;
constexpr int searchWidth = 240;
constexpr int recentRows = 2;
constexpr qsizetype fewStories = 6; ///< that need no search

} // namespace

StartPage::StartPage(const DesignSession& session, Settings& settings, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_settings(settings)
    , m_reader(session.sharedKnowledge(), toStdString(session.date()), this)
    , m_outlines(*this)
{
    setAccessibleName(tr("Start"));
    setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createPage();
    connectGrids();
    connect(&m_reader, &RecentReader::found, this, [this](const QString& path, const RecentDesign& design) {
        if (RecentCard* card = recentCard(path))
            card->setDesign(design);
    });
}

void StartPage::createPage()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    auto* content = new QWidget(page);
    content->setMaximumWidth(widestPage);
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(32, 28, 32, 32);
    centred->addStretch(1);
    centred->addWidget(content, 1000);
    centred->addStretch(1);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    createHead(*column);
    createRecent(*column);
    createStories(*column);
    column->addStretch();
    setWidget(page);
}

void StartPage::createHead(QBoxLayout& column)
{
    auto* title = new TextLabel(tr("Design an AI system"), TextSize::Title, this);
    auto* story = new TextLabel(
        tr("State the requirements once; see what every decision becomes, why, and what it costs."),
        TextSize::Base, this);
    story->setMuted(true);
    story->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(story);
    auto* tour = new QPushButton(tr("Guided &tour"), this);
    tour->setToolTip(tr("Two minutes through the real window, with a design to try things on"));
    auto* open = new QPushButton(tr("&Open…"), this);
    open->setToolTip(tr("Open a design file; it can also be dropped anywhere on this window"));
    auto* interview = new QPushButton(tr("Guided &interview"), this);
    interview->setToolTip(
        tr("A new design of which nothing is known yet: the questions that matter most come first"));
    auto* blank = new QPushButton(tr("&New design"), this);
    blank->setToolTip(tr("A design in which every requirement has its usual value"));
    makePrimary(*blank);
    connect(tour, &QPushButton::clicked, this, &StartPage::tourRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(interview, &QPushButton::clicked, this, &StartPage::interviewRequested);
    connect(blank, &QPushButton::clicked, this, &StartPage::blankRequested);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    for (QPushButton* button : {tour, open, interview, blank})
        head->addWidget(button, 0, Qt::AlignVCenter);
    column.addLayout(head);
}

QHBoxLayout* StartPage::addTitle(QBoxLayout& column, const QString& title, TextLabel** label)
{
    auto* heading = new SectionLabel(title, this);
    if (label != nullptr)
        *label = heading;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 16, 0, 0);
    line->addWidget(heading, 1, Qt::AlignBottom);
    column.addLayout(line);
    return line;
}

void StartPage::createRecent(QBoxLayout& column)
{
    QHBoxLayout* line = addTitle(column, tr("Recent designs"));
    m_all = new QToolButton(this);
    m_all->setAutoRaise(true);
    m_all->setCheckable(true);
    m_all->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_all, 0, Qt::AlignBottom);
    m_recent = new CardGrid(recentWidth, this);
    m_recent->setAccessibleName(tr("Recent designs"));
    m_recent->setMostRows(recentRows);
    m_welcome = createWelcome();
    column.addWidget(m_recent);
    column.addWidget(m_welcome);
    connect(m_all, &QToolButton::toggled, this,
            [this](bool isAll) { m_recent->setMostRows(isAll ? 0 : recentRows); });
    connect(m_recent, &CardGrid::arranged, this, &StartPage::showCut);
}

/// What stands there before anything was opened.
QWidget* StartPage::createWelcome()
{
    auto* card = new Card(this);
    auto* title = new TextLabel(tr("Your designs will be listed here"), TextSize::Strong, card);
    auto* advice = new TextLabel(tr("Begin with a typical case below, open a design file or drop one on this "
                                    "window. If Ogive is new to you, the guided tour takes two minutes."),
                                 TextSize::Base, card);
    advice->setMuted(true);
    advice->setWordWrap(true);
    auto* tour = new QPushButton(tr("Take the tour"), card);
    connect(tour, &QPushButton::clicked, this, &StartPage::tourRequested);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(advice);
    auto* line = new QHBoxLayout(card);
    line->setSpacing(16);
    line->addLayout(words, 1);
    line->addWidget(tour, 0, Qt::AlignVCenter);
    return card;
}

void StartPage::createStories(QBoxLayout& column)
{
    QHBoxLayout* line = addTitle(column, tr("Start from a typical case"), &m_startersTitle);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a case…"));
    m_search->setAccessibleName(tr("Find a case"));
    m_search->setToolTip(tr("By title, story, or what its decisions become"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    line->addWidget(m_search, 0, Qt::AlignBottom);
    m_starters = new CardGrid(storyWidth, this);
    m_starters->setAccessibleName(tr("Start from a typical case"));
    column.addWidget(m_starters);
    addTitle(column, tr("Look at a finished sample"), &m_samplesTitle);
    m_samples = new CardGrid(storyWidth, this);
    m_samples->setAccessibleName(tr("Look at a finished sample"));
    column.addWidget(m_samples);
    m_nothingFound = new TextLabel({}, TextSize::Base, this);
    m_nothingFound->setMuted(true);
    m_nothingFound->hide();
    column.addWidget(m_nothingFound);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::search);
}

/// The arrow keys go on from one grid to the next that shows something.
void StartPage::connectGrids()
{
    const QList<CardGrid*> grids{m_recent, m_starters, m_samples};
    for (qsizetype i = 0; i < grids.size(); ++i) {
        connect(grids[i], &CardGrid::walkedTo, this, &StartPage::showWhole);
        connect(grids[i], &CardGrid::leftUpwards, this, [grids, i](int x) {
            for (qsizetype above = i - 1; above >= 0 && !grids[above]->enter(true, x);)
                --above;
        });
        connect(grids[i], &CardGrid::leftDownwards, this, [grids, i](int x) {
            for (qsizetype below = i + 1; below < grids.size() && !grids[below]->enter(false, x);)
                ++below;
        });
    }
}

void StartPage::showWhole(QWidget* card)
{
    constexpr int margin = 12;
    ensureWidgetVisible(card, margin, margin);
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fillRecent();
    if (m_isFilled)
        return;
    m_isFilled = true;
    fillStories();
}

void StartPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    // What was done to the files meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        readRecentFiles();
}

void StartPage::fillStories()
{
    QList<StartCard*> starters;
    for (const Starter& starter : m_session.knowledge().starters) {
        auto* card = new StoryCard(toQString(starter.title), toQString(starter.story), m_starters);
        connect(card, &QAbstractButton::clicked, this,
                [this, id = toQString(starter.id)] { emit starterRequested(id); });
        starters.append(card);
    }
    QList<StartCard*> samples;
    QList<Design> designs;
    for (const Sample& sample : builtInSamples()) {
        auto* card = new StoryCard(sample.title, sample.brief, m_samples);
        connect(card, &QAbstractButton::clicked, this,
                [this, path = sample.path] { emit sampleRequested(path); });
        samples.append(card);
        designs.append(sample.design);
    }
    m_starters->setCards(starters);
    m_samples->setCards(samples);
    m_search->setVisible(starters.size() + samples.size() > fewStories);
    search(m_search->text());
    outlineStories(designs);
}

void StartPage::outlineStories(const QList<Design>& samples)
{
    m_outlines.start([knowledge = m_session.sharedKnowledge(), date = toStdString(m_session.date()),
                      samples] { return storyOutlines(*knowledge, samples, date); },
                     [this](const QList<DesignOutline>& outlines) {
                         const QList<StartCard*> cards = m_starters->cards() + m_samples->cards();
                         for (qsizetype i = 0; i < std::min(cards.size(), outlines.size()); ++i)
                             static_cast<StoryCard*>(cards[i])->setOutline(outlines[i]);
                         search(m_search->text());
                     });
}

void StartPage::search(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto show = [&](CardGrid* grid, TextLabel* title) {
        grid->setSearch(words);
        const bool hasCards = !grid->shownCards().isEmpty();
        grid->setVisible(hasCards);
        title->setVisible(hasCards || (grid == m_starters && !grid->cards().isEmpty()));
        return hasCards;
    };
    const bool hasStarters = show(m_starters, m_startersTitle);
    const bool hasSamples = show(m_samples, m_samplesTitle);
    m_nothingFound->setText(tr("No case is about “%1”. Clear the search to see all.").arg(text.trimmed()));
    m_nothingFound->setVisible(!words.isEmpty() && !hasStarters && !hasSamples);
}

} // namespace ogive::ui
