#include "ui/workshop/entries/record_dialog.h"

#include "ui/session/design_session.h"
#include "ui/workshop/entries/entry_list.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QTabWidget>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize recordSize(1040, 600);

} // namespace

RecordDialog::RecordDialog(DesignSession& session, Settings& settings, QWidget* parent)
    : WorkshopDialog(u"workshopRecord"_s, recordSize, session, settings, parent)
    , m_kinds(entryKinds())
    , m_words(session)
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Workshop record"));
    m_tabs->setAccessibleName(tr("What the workshop left"));
    m_tabs->setDocumentMode(true);
    for (const auto& kind : m_kinds) {
        auto* list = new EntryList(*kind, m_words, session, m_tabs);
        m_lists.append(list);
        m_tabs->addTab(list, kind->title());
    }
    addLead(tr("What was asked, noted and voted in workshops. It is kept in the design and stands in its "
               "report; during a presentation it is taken down without leaving the page."));
    column().addWidget(m_tabs, 1);
    addButtons({});
    showTitles();
    connect(&session, &DesignSession::evaluationChanged, this, &RecordDialog::showDesign);
}

/// The lists refer to their kinds, which go with the dialog's members.
RecordDialog::~RecordDialog()
{
    delete m_tabs;
}

void RecordDialog::showList(int list)
{
    m_tabs->setCurrentIndex(list);
}

void RecordDialog::showDesign()
{
    m_words.refresh();
    for (EntryList* list : m_lists)
        list->showDesign();
    showTitles();
}

void RecordDialog::showTitles()
{
    for (int i = 0; i < static_cast<int>(m_lists.size()); ++i) {
        const EntryKind& kind = m_lists[i]->kind();
        const std::size_t count = kind.count(session().design().workshop);
        //: a kind of entries, and how many there are
        m_tabs->setTabText(i, count == 0 ? kind.title() : tr("%1 (%2)").arg(kind.title()).arg(count));
    }
}

} // namespace ogive::ui
