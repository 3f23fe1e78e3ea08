#include "ui/start/start_page.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/design/file.h"
#include "core/evaluation/check_design.h"
#include "core/evaluation/evaluation.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/ogive_style.h"
#include "ui/start/start_card.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widestPage = 1160;
constexpr qsizetype mostRecent = 4;

} // namespace

StartPage::StartPage(const Knowledge& knowledge, const Settings& settings, QWidget* parent)
    : QScrollArea(parent)
    , m_knowledge(knowledge)
    , m_settings(settings)
{
    setAccessibleName(tr("Start"));
    setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createPage();
}

void StartPage::createPage()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    auto* content = new QWidget(page);
    content->setMaximumWidth(widestPage);
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(32, 36, 32, 32);
    centred->addStretch(1);
    centred->addWidget(content, 100);
    centred->addStretch(1);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    createHead(*column);
    m_recent = addGroup(*column, tr("Recent designs"), &m_recentTitle);
    m_starters = addGroup(*column, tr("Start from a typical case"));
    m_samples = addGroup(*column, tr("Look at a finished sample"));
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
    auto* blank = new QPushButton(tr("&New design"), this);
    makePrimary(*blank);
    auto* open = new QPushButton(tr("&Open…"), this);
    auto* interview = new QPushButton(tr("Guided &interview"), this);
    interview->setToolTip(
        tr("A new design of which nothing is known yet: the questions that matter most come first"));
    connect(interview, &QPushButton::clicked, this, &StartPage::interviewRequested);
    connect(blank, &QPushButton::clicked, this, &StartPage::blankRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(open, 0, Qt::AlignVCenter);
    head->addWidget(interview, 0, Qt::AlignVCenter);
    head->addWidget(blank, 0, Qt::AlignVCenter);
    column.addLayout(head);
}

CardGrid* StartPage::addGroup(QBoxLayout& column, const QString& title, TextLabel** titleLabel)
{
    auto* label = new SectionLabel(title, this);
    label->setContentsMargins(0, 12, 0, 0);
    if (titleLabel != nullptr)
        *titleLabel = label;
    auto* grid = new CardGrid(this);
    grid->setAccessibleName(title);
    column.addWidget(label);
    column.addWidget(grid);
    return grid;
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fillRecent();
    if (m_isFilled)
        return;
    m_isFilled = true;
    fillStarters();
    fillSamples();
}

void StartPage::fillStarters()
{
    QList<QWidget*> cards;
    for (const Starter& starter : m_knowledge.starters) {
        auto* card = new StartCard(toQString(starter.title), toQString(starter.story), {}, m_starters);
        connect(card, &QAbstractButton::clicked, this,
                [this, id = toQString(starter.id)] { emit starterRequested(id); });
        cards.append(card);
    }
    m_starters->setCards(cards);
}

void StartPage::fillSamples()
{
    QList<QWidget*> cards;
    for (const Sample& sample : builtInSamples()) {
        auto* card = new StartCard(sample.title, sample.brief, {}, m_samples);
        connect(card, &QAbstractButton::clicked, this,
                [this, path = sample.path] { emit sampleRequested(path); });
        cards.append(card);
    }
    m_samples->setCards(cards);
}

void StartPage::fillRecent()
{
    QList<QWidget*> cards;
    const QStringList files =
        m_settings.recentFiles().first(std::min(mostRecent, m_settings.recentFiles().size()));
    for (const QString& path : files) {
        QString name = QFileInfo(path).fileName();
        if (name.endsWith(QLatin1StringView(Document::fileEnding)))
            name.chop(qsizetype(qstrlen(Document::fileEnding)));
        const QString outcomes = outcomesOf(path);
        auto* card =
            new StartCard(name, outcomes.isEmpty() ? tr("This file can't be read any more.") : outcomes,
                          QDir::toNativeSeparators(QFileInfo(path).absolutePath()), m_recent);
        card->setEnabled(!outcomes.isEmpty());
        connect(card, &QAbstractButton::clicked, this, [this, path] { emit fileRequested(path); });
        cards.append(card);
    }
    m_recent->setCards(cards);
    m_recent->setVisible(!cards.isEmpty());
    m_recentTitle->setVisible(!cards.isEmpty());
}

QString StartPage::outcomesOf(const QString& path) const
{
    const auto text = readFile(toStdString(path), JsonLimits{}.bytes);
    if (!text)
        return {};
    const auto design = readDesign(*text, toStdString(path));
    if (!design || firstProblem(m_knowledge, *design))
        return {};
    const Evaluation evaluation = evaluate(m_knowledge, design->scenarios.front(), design->rules);
    QStringList outcomes;
    for (std::size_t i = 0; i < m_knowledge.mainDecisionCount(); ++i) {
        if (const auto chosen = evaluation.decisions[i].chosen())
            outcomes.append(toQString(m_knowledge.decisions[i].options[*chosen].shortTitle));
    }
    return outcomes.isEmpty() ? tr("Nothing is decided yet.") : outcomes.join(u" · "_s);
}

} // namespace ogive::ui
