#include "ui/workshop/frame/workshop_dialog.h"

#include "ui/session/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/dialog_parts.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QPushButton>

namespace ogive::ui {

WorkshopDialog::WorkshopDialog(const QString& name, QSize usual, DesignSession& session, Settings& settings,
                               QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(12);
    const QSize kept = m_settings.dialogSize(name);
    resize(kept.isValid() ? kept : dialogSizeFor(usual, parent));
}

void WorkshopDialog::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous() && !isMaximized())
        m_settings.setDialogSize(objectName(), size());
    QDialog::hideEvent(event);
}

TextLabel* WorkshopDialog::addLead(const QString& text)
{
    TextLabel* lead = mutedLabel(text, this);
    m_column->addWidget(lead);
    return lead;
}

QHBoxLayout* WorkshopDialog::addButtons(const QList<QPushButton*>& left)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : left)
        row->addWidget(button);
    row->addStretch(1);
    QPushButton* leave = quietButton(tr("&Close"), this);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(leave);
    m_column->addLayout(row);
    return row;
}

int scaledToText(int pixels)
{
    return pixels * textFont(TextSize::Base).pixelSize() / interfaceFont().pixelSize();
}

TextLabel* wrappedLabel(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(text, TextSize::Base, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

TextLabel* mutedLabel(const QString& text, QWidget* parent)
{
    TextLabel* label = wrappedLabel(text, parent);
    label->setMuted(true);
    return label;
}

TextLabel* objectionLabel(QWidget* parent)
{
    TextLabel* label = wrappedLabel({}, parent);
    label->setForegroundRole(QPalette::BrightText); // the theme's colour for what is wrong
    label->hide();
    return label;
}

QPushButton* quietButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace ogive::ui
