#include "ui/shell/commands/decision_commands.h"

#include "ui/inspector/inspector.h"
#include "ui/models/decision_content.h"
#include "ui/session/design_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_tabs.h"
#include "ui/strip/decision_strip.h"
#include "ui/text/convert.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

DecisionCommands::DecisionCommands(DesignSession& session, MainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_call(new QAction(tr("&Your call…"), this))
    , m_compare(new QAction(tr("Compare &options"), this))
    , m_copy(new QAction(tr("Copy out&come"), this))
    , m_copyAll(new QAction(tr("Copy &all outcomes"), this))
{
    m_call->setShortcut(Qt::CTRL | Qt::Key_R);
    m_call->setToolTip(tr("Override what is recommended for the decision in view, with your reason"));
    m_compare->setToolTip(tr("The options of the decision in view side by side"));
    m_copy->setToolTip(tr("The decision in view, its outcome and the reason as text"));
    m_copyAll->setToolTip(tr("Every decision, its outcome and the reason as text"));
    connect(m_call, &QAction::triggered, this, [this] { startCall(inView()); });
    connect(m_compare, &QAction::triggered, this,
            [this] { m_window.showView(u"compare:%1"_s.arg(toQString(inView().value))); });
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const auto decision = m_session.knowledge().decisionIndex(inView()))
            copy(outcomeText(*decision), tr("The outcome was copied."));
    });
    connect(m_copyAll, &QAction::triggered, this,
            [this] { copy(allOutcomes(), tr("The outcomes of all decisions were copied.")); });
}

void DecisionCommands::fillMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({m_call, m_compare});
    menu.addSeparator();
    menu.addActions({m_copy, m_copyAll});
}

void DecisionCommands::setDesignOpen(bool isOpen)
{
    for (QAction* action : {m_call, m_compare, m_copy, m_copyAll})
        action->setEnabled(isOpen);
    if (isOpen && m_window.strip() != nullptr && m_strip != m_window.strip())
        addToCards(*m_window.strip());
}

void DecisionCommands::addToCards(DecisionStrip& strip)
{
    m_strip = &strip;
    const auto& cards = strip.cards();
    for (qsizetype i = 0; i < cards.size(); ++i) {
        DecisionCard* card = cards[i];
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &QWidget::customContextMenuRequested, this, [this, card, i](const QPoint& at) {
            const auto part = card->partAt(at);
            const auto decision = part ? m_session.knowledge().decisionIndex(*part) : std::nullopt;
            showCardMenu(decision.value_or(static_cast<std::size_t>(i)), card->mapToGlobal(at));
        });
    }
    DecisionCard* cost = strip.costCard();
    cost->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(cost, &QWidget::customContextMenuRequested, this,
            [this, cost](const QPoint& at) { showCostMenu(cost->mapToGlobal(at)); });
}

void DecisionCommands::showCardMenu(std::size_t decision, const QPoint& place)
{
    const DecisionId id = m_session.knowledge().decisions[decision].id;
    const QString name = toQString(id.value);
    QMenu menu;
    menu.setDefaultAction(menu.addAction(tr("&Open"), this, [this, id] { m_window.showDecision(id); }));
    menu.addAction(tr("Decision &map"), this,
                   [this, name] { m_window.showView(u"decision:%1:map"_s.arg(name)); });
    menu.addAction(m_compare->text(), this, [this, name] { m_window.showView(u"compare:%1"_s.arg(name)); });
    menu.addSeparator();
    menu.addAction(m_call->text(), this, [this, id] { startCall(id); });
    QAction* accept =
        menu.addAction(tr("&Withdraw your call"), this, [this, decision] { withdraw(decision); });
    accept->setEnabled(m_session.scenario().overrideOf(id) != nullptr);
    menu.addSeparator();
    menu.addAction(m_copy->text(), this,
                   [this, decision] { copy(outcomeText(decision), tr("The outcome was copied.")); });
    menu.exec(place);
}

void DecisionCommands::showCostMenu(const QPoint& place)
{
    QMenu menu;
    menu.setDefaultAction(menu.addAction(tr("&Open"), this, [this] { m_window.showView(u"cost"_s); }));
    menu.addSeparator();
    menu.addAction(tr("&Copy"), this, [this] {
        const CardContent cost = costContent(m_session);
        copy(u"%1: %2"_s.arg(cost.title, cost.outcome), tr("The cost was copied."));
    });
    menu.exec(place);
}

void DecisionCommands::startCall(const DecisionId& decision)
{
    m_window.showDecision(decision);
    m_window.startCall();
}

void DecisionCommands::withdraw(std::size_t decision)
{
    const auto withdrawn = m_session.apply(
        SetOverride{m_session.currentScenario(), m_session.knowledge().decisions[decision].id, std::nullopt});
    if (!withdrawn)
        emit failed(translated(withdrawn.error()));
}

void DecisionCommands::copy(const QString& text, const QString& said)
{
    QApplication::clipboard()->setText(text);
    emit done(said);
}

DecisionId DecisionCommands::inView() const
{
    return m_window.views()->decision();
}

QString DecisionCommands::outcomeText(std::size_t decision) const
{
    const CardContent content = cardContent(m_session, decision);
    QStringList lines{content.reason.isEmpty()
                          ? tr("%1: %2").arg(content.title, content.outcome)
                          : tr("%1: %2 (%3)").arg(content.title, content.outcome, content.reason)};
    for (const CardPart& part : content.parts)
        lines << u"  "_s + part.text;
    return lines.join(u'\n');
}

QString DecisionCommands::allOutcomes() const
{
    QStringList texts;
    const auto& decisions = m_session.knowledge().decisions;
    for (std::size_t i = 0; i < decisions.size(); ++i)
        if (!decisions[i].within && m_session.evaluation().decisions[i].isRelevant)
            texts << outcomeText(i);
    return texts.join(u'\n');
}

} // namespace ogive::ui
