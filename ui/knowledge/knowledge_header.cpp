#include "ui/knowledge/knowledge_header.h"

#include "ui/session/knowledge_library.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDir>

namespace ogive::ui {

KnowledgeHeader::KnowledgeHeader(KnowledgeLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_edition(new TextLabel({}, TextSize::Strong, this))
    , m_origin(new ElidedLabel({}, this))
{
    showAsSurface(*this);
    m_origin->setElideMode(Qt::ElideMiddle);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 9, 18, 9);
    row->setSpacing(12);
    row->addWidget(m_edition);
    row->addWidget(m_origin, 1);
    connect(&m_library, &KnowledgeLibrary::changed, this, &KnowledgeHeader::showKnowledge);
    connect(&m_library, &KnowledgeLibrary::folderChanged, this, &KnowledgeHeader::showKnowledge);
    showKnowledge();
}

QString KnowledgeHeader::text() const
{
    return m_edition->text() + u'\n' + m_origin->text();
}

void KnowledgeHeader::showKnowledge()
{
    const Knowledge& knowledge = m_library.knowledge();
    m_edition->setText(
        //: Title and edition of the knowledge, and the date that it is from
        tr("%1 %2, as of %3")
            .arg(toQString(knowledge.title), toQString(knowledge.edition), toQString(knowledge.asOf)));
    const int layers = static_cast<int>(knowledge.layers.size());
    const QString folder = QDir::toNativeSeparators(m_library.folder());
    if (m_library.folder().isEmpty())
        m_origin->setText(tr("Built-in knowledge; nothing of your own over it yet"));
    else if (layers == 0)
        m_origin->setText(tr("Built-in knowledge; no file yet in %1").arg(folder));
    else if (layers == 1)
        m_origin->setText(tr("1 file laid over the built-in knowledge, in %1").arg(folder));
    else
        m_origin->setText(tr("%1 files laid over the built-in knowledge, in %2").arg(layers).arg(folder));
}

} // namespace ogive::ui
