#include "ui/guide/guide_window.h"

#include "ui/guide/guide_html.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize usualSize(980, 720);
constexpr int listWidth = 230;
constexpr int chapterRole = Qt::UserRole;
constexpr int pageMargin = 20;

const QString practicesChapter = u"practices"_s;

QString plainText(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

GuideWindow::GuideWindow(DesignSession& session, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
{
    setWindowTitle(tr("The guide – Ogive"));
    createWidgets();
    createLayout();
    rewrite();
    resize(usualSize);
    m_search->setFocus();
}

void GuideWindow::createWidgets()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setToolTip(tr("Several words: chapters that hold all of them. Enter goes to the next place"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found = new TextLabel({}, TextSize::Small, this);
    m_found->setMuted(true);
    m_found->setWordWrap(true);
    m_page = new QTextBrowser(this);
    m_page->setAccessibleName(tr("Chapter"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(pageMargin);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_list, &QListWidget::currentItemChanged, this, &GuideWindow::showChapter);
    connect(m_page, &QTextBrowser::anchorClicked, this, &GuideWindow::followLink);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto* next = new QShortcut(QKeySequence::FindNext, this);
    connect(next, &QShortcut::activated, this, &GuideWindow::findNext);
    auto* leave = new QShortcut(QKeySequence::Cancel, this);
    connect(leave, &QShortcut::activated, this, &QWidget::close);
}

void GuideWindow::createLayout()
{
    auto* side = new QWidget(this);
    showAsSurface(*side);
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(10, 12, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(side);
    row->addWidget(m_page, 1);
}

void GuideWindow::rewrite()
{
    const QString open = chapter();
    writeChapters();
    fillList();
    showChapterOf(open);
}

void GuideWindow::writeChapters()
{
    const Knowledge& knowledge = m_session.knowledge();
    const GuideHtml html(knowledge, themeOf(this));
    m_chapters.clear();
    const auto add = [this](const QString& id, const QString& title, bool isPart, const QString& text) {
        m_chapters.append({id, title, isPart, text, plainText(text).toLower()});
    };
    add({}, tr("About the guide"), false, html.introduction());
    // A decision is followed by its parts.
    for (std::size_t whole = 0; whole < knowledge.decisions.size(); ++whole) {
        if (knowledge.decisions[whole].within)
            continue;
        for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
            if (i == whole || knowledge.decisions[i].within == whole)
                add(toQString(knowledge.decisions[i].id.value), toQString(knowledge.decisions[i].title),
                    i != whole, html.decision(i));
    }
    if (!knowledge.practices.empty())
        add(practicesChapter, tr("Best practices"), false, html.practices());
}

QStringList GuideWindow::searchedWords() const
{
    return m_search->text().toLower().split(u' ', Qt::SkipEmptyParts);
}

bool GuideWindow::holds(const Chapter& chapter) const
{
    return std::ranges::all_of(searchedWords(),
                               [&](const QString& word) { return chapter.words.contains(word); });
}

void GuideWindow::fillList()
{
    const QString open = chapter();
    const bool isSearch = !searchedWords().isEmpty();
    {
        const QSignalBlocker silence(m_list);
        m_list->clear();
        for (const Chapter& one : m_chapters) {
            if (!holds(one))
                continue;
            auto* item = new QListWidgetItem(one.isPart ? u"    "_s + one.title : one.title, m_list);
            item->setData(chapterRole, one.id);
            item->setData(Qt::AccessibleTextRole, one.title);
        }
    }
    m_found->setVisible(isSearch);
    m_found->setText(m_list->count() == 0 ? tr("No chapter holds these words. Try fewer, or other ones.")
                                          : tr("Chapters found: %1").arg(m_list->count()));
    showChapterOf(open);
}

/// The chapter, or the first that is listed where it isn't.
void GuideWindow::showChapterOf(const QString& id)
{
    int row = m_list->count() > 0 ? 0 : -1;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(chapterRole).toString() == id)
            row = i;
    m_list->setCurrentRow(row);
    showChapter();
}

QString GuideWindow::chapter() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(chapterRole).toString() : QString();
}

QStringList GuideWindow::foundChapters() const
{
    QStringList found;
    for (int i = 0; i < m_list->count(); ++i)
        found << m_list->item(i)->data(chapterRole).toString();
    return found;
}

void GuideWindow::showChapter()
{
    const auto shown = std::ranges::find(m_chapters, chapter(), &Chapter::id);
    const bool isAny = m_list->currentItem() != nullptr && shown != m_chapters.end();
    const QString html = isAny ? shown->html : QString();
    if (html != m_shownHtml)
        m_page->setHtml(html);
    m_shownHtml = html;
    markFound();
}

/// Every place of the searched words, on the theme's ground for what is to be seen.
void GuideWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Theme& theme = themeOf(this);
    for (const QString& word : searchedWords()) {
        for (QTextCursor at = m_page->document()->find(word); !at.isNull();
             at = m_page->document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(theme.warningSoft);
            mark.format.setForeground(theme.text);
            marks.append(mark);
        }
    }
    m_page->setExtraSelections(marks);
}

/// The next place of the first word, from the start of the chapter again after the last.
void GuideWindow::findNext()
{
    const QStringList words = searchedWords();
    if (words.isEmpty() || m_page->find(words.front()))
        return;
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(words.front());
}

void GuideWindow::followLink(const QUrl& link)
{
    if (link.scheme() == u"decision"_s)
        showDecision(DecisionId(toStdString(link.path())));
    else
        m_page->scrollToAnchor(link.fragment());
}

void GuideWindow::showDecision(const DecisionId& decision)
{
    m_search->clear();
    showChapterOf(toQString(decision.value));
}

void GuideWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page != nullptr)
        rewrite();
}

/// The arrows walk the chapters while words are typed.
bool GuideWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentRow() + step;
        if (step != 0 && row >= 0 && row < m_list->count()) {
            m_list->setCurrentRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ogive::ui
