#include "ui/start/recent_card.h"

#include "ui/session/document.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int recentPillLines = 2;
constexpr int recentCardWidth = 330; ///< preferred, at the text's plain size
constexpr int markSize = 14;

QString stemOf(const QString& path)
{
    QString name = QFileInfo(path).fileName();
    if (name.endsWith(QLatin1StringView(Document::fileEnding)))
        name.chop(qsizetype(qstrlen(Document::fileEnding)));
    return name;
}

/// The path as people write it: the home folder is ~.
QString shortPath(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path);
}

} // namespace

struct RecentCard::Lines {
    QRectF title;
    QRectF cost;
    QRectF pin;
    QRectF path;
    QRectF middle; ///< pills, or what is wrong
    QRectF footer;
};

RecentCard::RecentCard(const QString& path, bool isPinned, QWidget* parent)
    : StartCard(stemOf(path), parent)
    , m_path(path)
    , m_isPinned(isPinned)
    , m_remove(new Chip(tr("Remove"), Tone::Neutral, this))
{
    m_remove->setToolTip(tr("Take it off this list; no file is deleted (Delete)"));
    m_remove->hide();
    connect(m_remove, &QAbstractButton::clicked, this, [this] { emit removeRequested(m_path); });
    connect(this, &QAbstractButton::clicked, this, &RecentCard::activate);
    applyTheme();
    describe();
}

void RecentCard::setDesign(const RecentDesign& design)
{
    m_design = design;
    const bool hasName =
        design.state == RecentDesign::State::Readable && !design.outline.name.trimmed().isEmpty();
    setText(hasName ? design.outline.name : stemOf(m_path));
    m_remove->setVisible(isLost());
    placeRemove();
    describe();
    update();
}

bool RecentCard::isLost() const
{
    return m_design.state == RecentDesign::State::Missing || m_design.state == RecentDesign::State::Broken;
}

void RecentCard::activate()
{
    if (isLost())
        emit lookAgainRequested(m_path);
    else
        emit openRequested(m_path);
}

QString RecentCard::footer() const
{
    const QString when = whenText(m_design.changed, QDateTime::currentDateTime());
    const QString changed = when.isEmpty() ? QString() : tr("Changed %1").arg(when);
    const qsizetype count = m_design.outline.scenarioCount;
    if (m_design.state != RecentDesign::State::Readable || count < 2)
        return changed;
    return tr("%1 · %2 scenarios").arg(changed).arg(count);
}

void RecentCard::describe()
{
    setAccessibleName(text());
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(text()));
    QStringList details{QDir::toNativeSeparators(m_path)};
    if (m_isPinned)
        details.prepend(tr("pinned"));
    switch (m_design.state) {
    case RecentDesign::State::Reading:
        break;
    case RecentDesign::State::Readable:
        details << outlineText(m_design.outline) << costText(m_design.outline) << footer();
        break;
    case RecentDesign::State::Missing:
        details.prepend(tr("not found"));
        break;
    case RecentDesign::State::Broken:
        details.prepend(tr("can't be read: %1").arg(m_design.reason));
        break;
    }
    details.removeAll(QString());
    setAccessibleDescription(details.join(u"; "_s));
}

QSize RecentCard::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).height();
    const int small = QFontMetrics(smallFont()).height();
    const int pills = qRound(OutcomePills::heightOf(smallFont(), recentPillLines));
    return {recentCardWidth, 2 * padding + title + lineGap + small + blockGap + pills + blockGap + small};
}

RecentCard::Lines RecentCard::lines() const
{
    const QRectF inner = innerRect();
    const QFontMetricsF titleMetrics(titleFont());
    const qreal small = QFontMetricsF(smallFont()).height();
    Lines lines;
    const qreal pin = m_isPinned ? markSize + lineGap : 0;
    const QString cost =
        m_design.state == RecentDesign::State::Readable ? costText(m_design.outline) : QString();
    const qreal costWidth = cost.isEmpty() ? 0 : QFontMetricsF(font()).horizontalAdvance(cost) + 1;
    lines.title = {inner.left() + pin, inner.top(), inner.width() - pin - costWidth - blockGap,
                   titleMetrics.height()};
    lines.pin = {inner.left(), lines.title.center().y() - markSize / 2.0, markSize, markSize};
    lines.cost = {inner.right() - costWidth, inner.top(), costWidth, titleMetrics.height()};
    lines.path = {inner.left(), lines.title.bottom() + lineGap, inner.width(), small};
    lines.footer = {inner.left(), inner.bottom() - small, inner.width(), small};
    lines.middle = {inner.left(), lines.path.bottom() + blockGap, inner.width(),
                    lines.footer.top() - lines.path.bottom() - 2 * blockGap};
    if (layoutDirection() == Qt::RightToLeft) {
        for (QRectF* part : {&lines.title, &lines.pin, &lines.cost})
            part->moveLeft(inner.left() + inner.right() - part->right());
    }
    return lines;
}

void RecentCard::paintContent(QPainter& painter, const Theme& theme, const QRectF& /*inner*/)
{
    const Lines shown = lines();
    paintHead(painter, theme, shown);
    const QFont small = smallFont();
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(shown.footer, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), footer());
    m_pills = OutcomePills();
    if (isLost()) {
        paintProblem(painter, theme, shown);
    } else if (m_design.state == RecentDesign::State::Reading) {
        OutcomePills::drawPlaceholders(painter, theme, small, shown.middle, 1);
    } else {
        m_pills = OutcomePills(m_design.outline.cells, theme, small, shown.middle, recentPillLines,
                               layoutDirection());
        m_pills.draw(painter);
    }
}

void RecentCard::paintHead(QPainter& painter, const Theme& theme, const Lines& lines) const
{
    constexpr auto beginning = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading);
    if (m_isPinned)
        m_pin.paint(&painter, lines.pin.toRect());
    painter.setPen(isLost() ? theme.muted : theme.text);
    painter.setFont(titleFont());
    painter.drawText(lines.title, beginning,
                     QFontMetricsF(titleFont()).elidedText(text(), Qt::ElideRight, lines.title.width()));
    if (lines.cost.width() > 0) {
        painter.setFont(font());
        painter.drawText(lines.cost, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing),
                         costText(m_design.outline));
    }
    painter.setFont(smallFont());
    painter.setPen(theme.muted);
    painter.drawText(
        lines.path, beginning,
        QFontMetricsF(smallFont()).elidedText(shortPath(m_path), Qt::ElideMiddle, lines.path.width()));
}

void RecentCard::paintProblem(QPainter& painter, const Theme& theme, const Lines& lines) const
{
    const bool isMissing = m_design.state == RecentDesign::State::Missing;
    QRectF mark(lines.middle.topLeft(), QSizeF(markSize, markSize));
    QRectF words = lines.middle.adjusted(markSize + lineGap + 2, 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        mark.moveRight(lines.middle.right());
        words.moveLeft(lines.middle.left());
    }
    m_warning.paint(&painter, mark.translated(0, 1).toRect());
    const QString problem = isMissing ? tr("Not found. It was moved or deleted, or its drive is not there.")
                                      : tr("Can't be read: %1").arg(m_design.reason);
    painter.setPen(theme.warning);
    WrappedText(problem, font(), words.width(), 2).draw(painter, words.topLeft());
}

QString RecentCard::tipAt(QPointF place) const
{
    if (const QString pill = m_pills.textAt(place); !pill.isEmpty())
        return pill;
    const QString path = QDir::toNativeSeparators(m_path);
    return m_design.state == RecentDesign::State::Broken ? tr("%1\n%2").arg(path, m_design.problem) : path;
}

void RecentCard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete || (isEnter && m_remove->hasFocus()))
        emit removeRequested(m_path);
    else
        StartCard::keyPressEvent(event);
}

void RecentCard::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(tr("&Open"), this, &RecentCard::activate);
    open->setEnabled(!isLost());
    menu->setDefaultAction(open);
    menu->addAction(tr("Open &folder"), this, [this] { emit folderRequested(m_path); });
    menu->addAction(tr("&Copy path"), this,
                    [this] { QApplication::clipboard()->setText(QDir::toNativeSeparators(m_path)); });
    menu->addSeparator();
    menu->addAction(m_isPinned ? tr("Un&pin") : tr("&Pin to the beginning"), this,
                    [this] { emit pinRequested(m_path, !m_isPinned); });
    // Only shown: the card itself hears the key.
    menu->addAction(tr("&Remove from this list"), this, [this] { emit removeRequested(m_path); })
        ->setShortcut(Qt::Key_Delete);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void RecentCard::placeRemove()
{
    const QSize size = m_remove->sizeHint();
    const QRect inner = innerRect().toRect();
    const QRect place(inner.right() - size.width() + 1, inner.bottom() - size.height() + 1, size.width(),
                      size.height());
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void RecentCard::resizeEvent(QResizeEvent* event)
{
    StartCard::resizeEvent(event);
    placeRemove();
}

void RecentCard::applyTheme()
{
    const Theme& theme = themeOf(this);
    m_pin = ui::icon(u"pin", theme.accent, theme.disabled);
    m_warning = ui::icon(u"warning", theme.warning, theme.disabled);
}

void RecentCard::changeEvent(QEvent* event)
{
    StartCard::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeRemove();
}

} // namespace ogive::ui
