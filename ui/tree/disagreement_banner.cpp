#include "ui/tree/disagreement_banner.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ogive::ui {

DisagreementBanner::DisagreementBanner(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextSize::Base, this))
    , m_details(new QPushButton(tr("Where they &differ"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_details->setToolTip(tr("Every case in which the two rule sets name different options"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    connect(m_details, &QPushButton::clicked, this, &DisagreementBanner::detailsRequested);
    hide();
}

void DisagreementBanner::setText(const QString& text)
{
    if (text != m_text->text())
        m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString DisagreementBanner::text() const
{
    return m_text->text();
}

void DisagreementBanner::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    drawBox(painter, rect(), {theme.warningSoft, theme.warningBorder, 1, cardRadius});
}

} // namespace ogive::ui
