#include "ui/presentation/panels/count_row.h"

#include "ui/presentation/panels/stage_panel.h"
#include "ui/text/number_text.h"

#include <QHBoxLayout>

namespace ogive::ui {

CountRow::CountRow(const QString& name, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_shown(new StageLabel({}, StageLabel::large, this))
    , m_less(new QPushButton(tr("−"), this))
    , m_more(new QPushButton(tr("+"), this))
{
    auto* label = new StageLabel(name, StageLabel::usual, this);
    auto* hint = new StageLabel(key, StageLabel::small, this);
    hint->setMuted(true);
    hint->setVisible(!key.isEmpty());
    m_shown->setEmphasised(true);
    m_shown->setAlignment(Qt::AlignCenter);
    m_less->setAccessibleName(tr("%1: one less").arg(name));
    m_more->setAccessibleName(tr("%1: one more").arg(name));
    m_less->setToolTip(m_less->accessibleName());
    m_more->setToolTip(m_more->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(hint);
    row->addWidget(label, 1);
    row->addWidget(m_less);
    row->addWidget(m_shown);
    row->addWidget(m_more);
    connect(m_less, &QPushButton::clicked, this, [this] { emit counted(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { emit counted(1); });
    setCount(0);
}

void CountRow::setCount(int count)
{
    m_count = count;
    m_shown->setText(numberText(count));
    m_shown->setAccessibleName(tr("%1: %2").arg(m_name, numberText(count)));
    m_less->setEnabled(count > 0);
}

/// Counts below a thousand move nothing.
void CountRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_shown->setMinimumWidth(m_shown->fontMetrics().horizontalAdvance(QLatin1String("000")));
}

} // namespace ogive::ui
