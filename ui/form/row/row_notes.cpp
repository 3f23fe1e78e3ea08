#include "ui/form/row/row_notes.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace ogive::ui {
namespace {

constexpr int notesIndent = 13; // as the titles of the form
constexpr int remarkIconExtent = 13;
constexpr int remarkGap = 5;
constexpr int offerGap = 3;

/// Parts of the column, from the top.
enum NotePlace { NotePart, OfferPart, RemarkPart, ObjectionPart };

} // namespace

RowNotes::RowNotes(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(notesIndent, 0, 0, 0);
    m_column->setSpacing(0);
    for (int part = NotePart; part <= ObjectionPart; ++part) {
        auto* place = new QVBoxLayout;
        place->setSpacing(offerGap);
        m_column->addLayout(place);
    }
    hide();
}

QWidget* RowNotes::tabStop() const
{
    return m_offerButton;
}

TextLabel* RowNotes::makeLine()
{
    auto* label = new TextLabel({}, TextSize::Small, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void RowNotes::showNote(const QString& text)
{
    if (m_note == nullptr && !text.isEmpty()) {
        m_note = makeLine();
        m_note->setMuted(true);
        m_column->itemAt(NotePart)->layout()->addWidget(m_note);
    }
    if (m_note == nullptr || m_note->text() == text)
        return;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    showIfNeeded();
}

void RowNotes::showOffer(const std::optional<FieldOffer>& offer)
{
    if (offer == m_offer)
        return;
    m_offer = offer;
    if (m_offerButton == nullptr) {
        m_offerButton = new Chip({}, Tone::Accent, this);
        m_offerButton->setFocusPolicy(Qt::TabFocus);
        static_cast<QVBoxLayout*>(m_column->itemAt(OfferPart)->layout())
            ->addWidget(m_offerButton, 0, Qt::AlignLeft);
        connect(m_offerButton, &QAbstractButton::clicked, this, [this] { emit offerTaken(m_offer->value); });
    }
    if (offer) {
        m_offerButton->setText(offer->text);
        m_offerButton->setToolTip(offer->tip);
        m_offerButton->setAccessibleDescription(offer->tip);
        m_offerButton->updateGeometry();
    }
    m_offerButton->setVisible(offer.has_value());
    showIfNeeded();
}

void RowNotes::addRemark(const FieldRemark& remark)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(remarkGap);
    auto* sign = new QLabel(line);
    sign->setFixedSize(remarkIconExtent, remarkIconExtent);
    auto* text = new TextLabel(remark.text, TextSize::Small, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    //: something odd about a requirement's value
    text->setAccessibleName(tr("Warning: %1").arg(remark.text));
    text->setAccessibleDescription(remark.detail);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    line->setToolTip(remark.detail);
    m_column->itemAt(RemarkPart)->layout()->addWidget(line);
    line->show();
    m_remarkLines.append(line);
    m_remarkIcons.append(sign);
}

void RowNotes::showRemarks(const QList<FieldRemark>& remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    for (QWidget* line : m_remarkLines) {
        m_column->itemAt(RemarkPart)->layout()->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_remarkLines.clear();
    m_remarkIcons.clear();
    for (const FieldRemark& remark : remarks)
        addRemark(remark);
    applyIcons();
    showIfNeeded();
}

void RowNotes::showObjection(const QString& reason)
{
    if (m_objection == nullptr && reason.isEmpty())
        return;
    if (m_objection == nullptr) {
        m_objection = makeLine();
        m_objection->setForegroundRole(QPalette::BrightText); // the theme's colour for what is wrong
        m_column->itemAt(ObjectionPart)->layout()->addWidget(m_objection);
    }
    m_objection->setText(reason);
    m_objection->setVisible(!reason.isEmpty());
    m_objection->setAccessibleName(reason);
    showIfNeeded();
}

void RowNotes::showIfNeeded()
{
    const auto hasText = [](const TextLabel* label) { return label != nullptr && !label->text().isEmpty(); };
    setVisible(hasText(m_note) || m_offer || !m_remarks.isEmpty() || hasText(m_objection));
}

void RowNotes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

void RowNotes::applyIcons()
{
    if (m_remarkIcons.isEmpty())
        return;
    const Theme& theme = themeOf(this);
    const QIcon sign = icon(u"warning", theme.warning, theme.disabled);
    for (QLabel* label : m_remarkIcons)
        label->setPixmap(sign.pixmap(QSize(remarkIconExtent, remarkIconExtent), devicePixelRatioF()));
}

} // namespace ogive::ui
