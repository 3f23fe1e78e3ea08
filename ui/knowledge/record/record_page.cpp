#include "ui/knowledge/record/record_page.h"

#include "core/knowledge/records/record_uses.h"
#include "ui/knowledge/record/record_content.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int sideWidth = 268;

/// The kind of what refers to a record, in words.
QString kindTitle(const QString& kind)
{
    const CatalogSpec* spec = catalogSpec(kind);
    return spec != nullptr ? spec->title : RecordPage::tr("Rule sets");
}

constexpr std::size_t mostUses = 24;

TextLabel* linkText(const QString& html, QWidget* parent)
{
    auto* label = new TextLabel(html, TextSize::Base, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

TextLabel* richText(const QString& html, QWidget* parent)
{
    TextLabel* label = linkText(html, parent);
    QObject::connect(label, &QLabel::linkActivated, label,
                     [](const QString& address) { QDesktopServices::openUrl(QUrl(address)); });
    return label;
}

QVBoxLayout* cardColumn(Card* card, const QString& title)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    if (!title.isEmpty())
        column->addWidget(new TextLabel(title, TextSize::Strong, card));
    return column;
}

} // namespace

RecordPage::RecordPage(DesignSession& session, KnowledgeLibrary& library, const Settings& settings,
                       QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_library(library)
    , m_settings(settings)
{
    setAccessibleName(tr("Record"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_library, &KnowledgeLibrary::changed, this, &RecordPage::rebuild);
}

bool RecordPage::showRecord(const QString& kind, const QString& id)
{
    if (m_library.shownRecords().find(toStdString(kind), toStdString(id)) == nullptr)
        return false;
    m_kind = kind;
    m_id = id;
    rebuild();
    verticalScrollBar()->setValue(0);
    return true;
}

void RecordPage::rebuild()
{
    if (m_id.isEmpty())
        return;
    const KnowledgeRecord* record = m_library.shownRecords().find(toStdString(m_kind), toStdString(m_id));
    const CatalogSpec* spec = catalogSpec(m_kind);
    if (record == nullptr || spec == nullptr) {
        m_id.clear();
        emit recordGone(m_kind);
        return;
    }
    showContent(*record, *spec, {m_session.knowledge(), m_session.date(), m_settings.factAgeLimitDays()});
}

void RecordPage::showContent(const KnowledgeRecord& record, const CatalogSpec& spec,
                             const CatalogContext& context)
{
    const RecordContent content = recordContent(spec, record, context, themeOf(this));
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    auto* main = new QVBoxLayout;
    main->setSpacing(12);
    for (const RecordBlock& block : content.blocks)
        main->addWidget(createBlock(block.title, block.html, page));
    main->addStretch();
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(createBlock(tr("Source"), content.origin, page));
    side->addWidget(createUses(record, page));
    side->addStretch();
    for (int i = 0; i < 2; ++i)
        side->itemAt(i)->widget()->setFixedWidth(qRound(sideWidth * m_settings.textScale()));
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    body->addLayout(main, 1);
    body->addLayout(side);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(createHead(content, record, spec, context, page));
    column->addLayout(body, 1);
    // Not at once: a link of the old page may be what asked for this one.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    setWidget(page);
}

QWidget* RecordPage::createHead(const RecordContent& content, const KnowledgeRecord& record,
                                const CatalogSpec& spec, const CatalogContext& context, QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* back = new QToolButton(head);
    back->setText(spec.title);
    back->setIcon(icon(u"chevron-left", themeOf(this)));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::TabFocus);
    back->setToolTip(tr("Back to the list"));
    back->setAccessibleName(tr("Back to %1").arg(spec.title));
    connect(back, &QToolButton::clicked, this, &RecordPage::backRequested);
    auto* title = new TextLabel(content.title, TextSize::Title, head);
    title->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(title, 1);
    const RecordOrigin origin = originOf(record, context.knowledge);
    if (origin != RecordOrigin::BuiltIn)
        line->addWidget(new Badge(originText(origin), Tone::Accent, head));
    if (const auto days = oldDaysOf(spec, record.json, context))
        line->addWidget(new Badge(tr("old: %1 days").arg(numberText(*days)), Tone::Warning, head));
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addLayout(line);
    if (!content.lead.isEmpty()) {
        auto* lead = new TextLabel(content.lead, TextSize::Base, head);
        lead->setMuted(true);
        lead->setWordWrap(true);
        column->addWidget(lead);
    }
    return head;
}

QWidget* RecordPage::createBlock(const QString& title, const QString& html, QWidget* parent) const
{
    auto* card = new Card(parent);
    cardColumn(card, title)->addWidget(richText(html, card));
    return card;
}

QWidget* RecordPage::createUses(const KnowledgeRecord& record, QWidget* parent)
{
    auto* card = new Card(parent);
    QVBoxLayout* column = cardColumn(card, tr("Used by"));
    const std::vector<RecordUse> uses =
        usesOf(m_session.knowledge(), m_library.shownRecords(), toStdString(m_kind), record.id, record.owner);
    if (uses.empty()) {
        auto* nothing = new TextLabel(tr("Nothing else refers to it."), TextSize::Base, card);
        nothing->setMuted(true);
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    }
    std::string kind;
    for (std::size_t i = 0; i < std::min(mostUses, uses.size()); ++i) {
        const RecordUse& use = uses[i];
        if (use.kind != kind)
            column->addWidget(new SectionLabel(kindTitle(toQString(use.kind)), card));
        kind = use.kind;
        auto* jump = linkText(u"<a href=\"#\">%1</a>"_s.arg(toQString(use.title).toHtmlEscaped()), card);
        connect(jump, &QLabel::linkActivated, this,
                [this, use] { emit recordRequested(toQString(use.kind), toQString(use.id)); });
        column->addWidget(jump);
    }
    if (uses.size() > mostUses) {
        auto* more = new TextLabel(tr("and %1 more").arg(uses.size() - mostUses), TextSize::Base, card);
        more->setMuted(true);
        column->addWidget(more);
    }
    return card;
}

void RecordPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

} // namespace ogive::ui
