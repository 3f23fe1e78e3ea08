#include "ui/shell/status_bar.h"

#include "core/knowledge/records/fact_age.h"
#include "ui/models/shown_findings.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/elided_label.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace ogive::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int barGap = 12;

} // namespace

StatusBar::StatusBar(DesignSession& session, Document& document, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_document(document)
    , m_saved(new QLabel(this))
    , m_knowledge(new ElidedLabel({}, this))
    , m_ages(new QToolButton(this))
    , m_findings(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_knowledge->setForegroundRole(QPalette::PlaceholderText);
    m_knowledge->setContentsMargins(barGap, 0, barGap, 0);
    m_findings->setAutoRaise(true);
    m_findings->setPopupMode(QToolButton::InstantPopup);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setFocusPolicy(Qt::TabFocus);
    m_findings->setToolTip(tr("What the checks say, each with a jump to its requirement"));
    auto* menu = new QMenu(m_findings);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &StatusBar::fillFindingsMenu);
    m_findings->setMenu(menu);
    addWidget(m_saved);
    addWidget(m_knowledge);
    m_ages->setAutoRaise(true);
    m_ages->setFocusPolicy(Qt::TabFocus);
    connect(m_ages, &QToolButton::clicked, this, &StatusBar::oldFactsRequested);
    addWidget(m_ages);
    addWidget(m_findings);
    connect(&m_document, &Document::changed, this, &StatusBar::showDocument);
    connect(&m_session, &DesignSession::evaluationChanged, this, &StatusBar::showEvaluation);
    showDocument();
    showEvaluation();
}

void StatusBar::showDocument()
{
    if (!m_document.hasDesign())
        m_saved->setText(tr("No design open"));
    else if (m_document.isReadOnly())
        m_saved->setText(tr("Read only: of a newer version"));
    else if (m_document.isModified())
        m_saved->setText(tr("● Unsaved changes"));
    else if (m_document.path().isEmpty())
        m_saved->setText(tr("○ Not saved yet"));
    else
        m_saved->setText(tr("○ Saved"));
    m_saved->setToolTip(m_document.path());
    m_findings->setVisible(m_document.hasDesign());
}

void StatusBar::showEvaluation()
{
    const Knowledge& knowledge = m_session.knowledge();
    const std::string& prices = m_session.evaluation().cost.pricesAsOf;
    const QString edition =
        tr("Knowledge: %1 %2").arg(toQString(knowledge.title), toQString(knowledge.edition));
    m_knowledge->setText(prices.empty() ? edition
                                        : tr("%1 · prices as of %2").arg(edition, toQString(prices)));

    showAges();

    const QList<ShownFinding> findings = shownFindings(m_session);
    const auto warnings = std::ranges::count_if(findings, &ShownFinding::isWarning);
    const auto hints = findings.size() - warnings;
    QString text = tr("No warnings");
    if (warnings > 0 && hints > 0)
        text = tr("Warnings: %1, hints: %2").arg(warnings).arg(hints);
    else if (warnings > 0)
        text = tr("Warnings: %1").arg(warnings);
    else if (hints > 0)
        text = tr("Hints: %1").arg(hints);
    m_findings->setText(text);
    m_findings->setEnabled(!findings.isEmpty());
    const Theme& theme = themeOf(this);
    m_findings->setIcon(warnings > 0 ? icon(u"warning", theme.warning, theme.disabled)
                                     : icon(u"info", theme));
}

void StatusBar::setFactAgeLimit(int days)
{
    m_factAgeLimit = days;
    showAges();
}

/// One line for all facts that are old; nothing where none is.
void StatusBar::showAges()
{
    const auto ages = factAges(m_session.knowledge(), toStdString(m_session.date()), m_factAgeLimit);
    QStringList counts;
    for (const Message& sentence : ageSentences(ages))
        counts << translated(sentence);
    m_ages->setText(counts.join(", "_L1));
    m_ages->setVisible(!counts.isEmpty());
    m_ages->setToolTip(tr("Counted on %1; click for the list").arg(m_session.date()));
}

void StatusBar::fillFindingsMenu()
{
    QMenu* menu = m_findings->menu();
    menu->clear();
    const Knowledge& knowledge = m_session.knowledge();
    const Theme& theme = themeOf(this);
    for (const ShownFinding& finding : shownFindings(m_session)) {
        QString text = finding.title;
        if (!finding.fields.empty())
            text = tr("%1 → %2").arg(text, toQString(knowledge.fields[finding.fields.front()].title));
        QAction* jump = menu->addAction(text.replace(u'&', "&&"_L1));
        jump->setToolTip(finding.advice.isEmpty() ? finding.message
                                                  : finding.message + u'\n' + finding.advice);
        jump->setIcon(finding.isWarning ? icon(u"warning", theme.warning, theme.disabled)
                                        : icon(u"info", theme));
        if (finding.fields.empty())
            continue;
        connect(jump, &QAction::triggered, this,
                [this, id = knowledge.fields[finding.fields.front()].id] { emit fieldRequested(id); });
    }
}

} // namespace ogive::ui
