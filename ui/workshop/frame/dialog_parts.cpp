#include "ui/workshop/frame/dialog_parts.h"

#include "ui/widgets/card.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QEvent>
#include <QHeaderView>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr QSize smallestWindow(1280, 800);
constexpr int besideDialog = 40; // of a screen, around a dialog
constexpr double mostSideGrowth = 1.4;

/// Gives a section the width that the others leave.
class SectionStretch : public QObject {
public:
    SectionStretch(QHeaderView& header, int section, int least)
        : QObject(&header)
        , m_header(header)
        , m_section(section)
        , m_least(least)
    {
        header.viewport()->installEventFilter(this);
        connect(&header, &QHeaderView::sectionResized, this, [this](int resized) {
            if (resized != m_section)
                stretch();
        });
        stretch();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            stretch();
        return QObject::eventFilter(watched, event);
    }

private:
    void stretch()
    {
        const int others = m_header.length() - m_header.sectionSize(m_section);
        m_header.resizeSection(m_section, std::max(m_least, m_header.viewport()->width() - others));
    }

    QHeaderView& m_header;
    int m_section;
    int m_least;
};

} // namespace

QSize dialogSizeFor(QSize usual, const QWidget* beside)
{
    const QScreen* screen = beside != nullptr ? beside->screen() : nullptr;
    QSize most = screen != nullptr ? screen->availableSize() : smallestWindow;
    most = most.expandedTo(usual) - QSize(besideDialog, besideDialog);
    return QSize(scaledToText(usual.width()), scaledToText(usual.height())).boundedTo(most.expandedTo(usual));
}

void setSideWidth(QWidget& side, int usual)
{
    const int most = static_cast<int>(usual * mostSideGrowth);
    side.setFixedWidth(std::max(std::min(scaledToText(usual), most), side.minimumSizeHint().width()));
}

QWidget* inCard(QWidget* inside, QWidget* parent)
{
    auto* card = new Card(parent);
    auto* framed = new QVBoxLayout(card);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(inside);
    return card;
}

void stretchSection(QHeaderView& header, int section, int least)
{
    header.setStretchLastSection(false);
    new SectionStretch(header, section, least);
}

} // namespace ogive::ui
