#include "ui/report/side/chapter_list.h"

#include "core/report/chapters/report_chapters.h"
#include "ui/session/design_session.h"
#include "ui/session/display/languages.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int ownTextHeight = 110;

} // namespace

ChapterList::ChapterList(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    createWidgets();
    createLayout();
    connectWidgets();
    showDesign();
}

void ChapterList::createWidgets()
{
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title of the report"));
    m_paper = new QComboBox(this);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_language = new QComboBox(this);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("What the report and all exports are written in, whatever the window speaks"));
    m_language->addItem(tr("As the window"), QString());
    for (const LanguageChoice& language : availableLanguages(translationFolders()))
        m_language->addItem(language.title, language.code);
    m_chapters = new QListWidget(this);
    m_chapters->setAccessibleName(tr("Chapters of the report"));
    m_chapters->setDragDropMode(QAbstractItemView::InternalMove);
    m_chapters->setDefaultDropAction(Qt::MoveAction);
    m_chapters->setToolTip(tr("Tick what the report has; drag a chapter to another place"));
    m_up = new QPushButton(tr("Move &up"), this);
    m_up->setAccessibleDescription(tr("Moves the selected chapter one place up"));
    m_down = new QPushButton(tr("Move &down"), this);
    m_down->setAccessibleDescription(tr("Moves the selected chapter one place down"));
    m_ownText = new QPlainTextEdit(this);
    m_ownText->setAccessibleName(tr("Own text of the selected chapter"));
    m_ownText->setPlaceholderText(tr("Paragraphs below its heading, one a line"));
    m_ownText->setTabChangesFocus(true);
    m_ownText->setFixedHeight(ownTextHeight);
}

void ChapterList::createLayout()
{
    auto* form = new QFormLayout;
    form->addRow(tr("T&itle"), m_title);
    form->addRow(tr("Pape&r"), m_paper);
    form->addRow(tr("&Language"), m_language);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_chapters, 1);
    column->addLayout(buttons);
    column->addWidget(new TextLabel(tr("Own text"), TextSize::Base, this));
    column->addWidget(m_ownText);
}

void ChapterList::connectWidgets()
{
    connect(m_chapters, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isShowing)
            switchChapter(*item);
    });
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ChapterList::selectChapter);
    connect(m_chapters->model(), &QAbstractItemModel::rowsMoved, this, &ChapterList::applyOrder);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChapter(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChapter(1); });
    connect(m_ownText, &QPlainTextEdit::textChanged, this, &ChapterList::applyOwnText);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& title) {
        (void)m_session.apply(ChangeReport{SetReportTitle{toStdString(title)}});
    });
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        (void)m_session.apply(
            ChangeReport{SetReportPaper{static_cast<Paper>(m_paper->itemData(index).toInt())}});
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        (void)m_session.apply(
            ChangeReport{SetReportLanguage{toStdString(m_language->itemData(index).toString())}});
    });
    connect(&m_session, &DesignSession::designChanged, this, &ChapterList::showDesign);
}

std::string ChapterList::chapterAt(int row) const
{
    const QListWidgetItem* item = m_chapters->item(row);
    return item != nullptr ? toStdString(item->data(idRole).toString()) : std::string();
}

std::string ChapterList::currentChapter() const
{
    return chapterAt(m_chapters->currentRow());
}

std::vector<std::string> ChapterList::order() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_chapters->count(); ++row)
        ids.push_back(chapterAt(row));
    return ids;
}

void ChapterList::showDesign()
{
    const ReportSettings& settings = m_session.design().report;
    if (m_title->text() != toQString(settings.title))
        m_title->setText(toQString(settings.title));
    m_title->setPlaceholderText(toQString(m_session.design().name));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(settings.paper)));
    showLanguage();
    m_isShowing = true;
    showChapters();
    m_isShowing = false;
    showOwnText();
    updateButtons();
}

/// A language that is not installed here is kept, and said to be so.
void ChapterList::showLanguage()
{
    const QString code = toQString(m_session.design().report.language);
    if (m_language->findData(code) < 0)
        m_language->addItem(tr("%1 (not installed)").arg(code), code);
    m_language->setCurrentIndex(m_language->findData(code));
}

/// The list keeps its items while they are the same chapters, and its selection with the chapter.
void ChapterList::showChapters()
{
    const ReportSettings& settings = m_session.design().report;
    const std::vector<ReportChapter> chapters = reportChapters(settings);
    const std::string selected = currentChapter();
    const bool isSameOrder =
        std::ranges::equal(chapters, order(), [](const ReportChapter& chapter, const std::string& id) {
            return chapter.id == id;
        });
    if (!isSameOrder) {
        m_chapters->clear();
        for (const ReportChapter& chapter : chapters) {
            auto* item = new QListWidgetItem(translated(chapter.title), m_chapters);
            item->setData(idRole, toQString(std::string(chapter.id)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsDragEnabled);
        }
    }
    for (int row = 0; row < m_chapters->count(); ++row) {
        const bool isOn = settings.isOn(chapterAt(row));
        m_chapters->item(row)->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
        if (!isSameOrder && chapterAt(row) == selected)
            m_chapters->setCurrentRow(row);
    }
    if (m_chapters->currentRow() < 0)
        m_chapters->setCurrentRow(0);
}

void ChapterList::showOwnText()
{
    const ReportSection* section = m_session.design().report.section(currentChapter());
    const QString text = section != nullptr ? toQString(section->text) : QString();
    if (m_ownText->toPlainText() == text)
        return;
    m_isShowing = true;
    m_ownText->setPlainText(text);
    m_isShowing = false;
}

void ChapterList::selectChapter()
{
    updateButtons();
    if (m_isShowing)
        return;
    showOwnText();
    if (const std::string chapter = currentChapter(); !chapter.empty())
        emit chapterSelected(chapter);
}

void ChapterList::switchChapter(const QListWidgetItem& item)
{
    const std::string id = toStdString(item.data(idRole).toString());
    const bool isOn = item.checkState() == Qt::Checked;
    if (isOn != m_session.design().report.isOn(id))
        (void)m_session.apply(ChangeReport{SwitchSection{id, isOn, order()}});
}

void ChapterList::moveChapter(int by)
{
    std::vector<std::string> moved = order();
    const int from = m_chapters->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_chapters->count())
        return;
    std::swap(moved[static_cast<std::size_t>(from)], moved[static_cast<std::size_t>(to)]);
    (void)m_session.apply(ChangeReport{OrderSections{std::move(moved)}});
}

/// After a chapter was dragged to another place.
void ChapterList::applyOrder()
{
    if (!m_isShowing)
        (void)m_session.apply(ChangeReport{OrderSections{order()}});
}

void ChapterList::applyOwnText()
{
    const std::string chapter = currentChapter();
    if (m_isShowing || chapter.empty())
        return;
    (void)m_session.apply(
        ChangeReport{SetSectionText{chapter, toStdString(m_ownText->toPlainText()), order()}});
}

void ChapterList::updateButtons()
{
    const int row = m_chapters->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_chapters->count());
}

} // namespace ogive::ui
