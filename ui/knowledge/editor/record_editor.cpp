#include "ui/knowledge/editor/record_editor.h"

#include "ui/knowledge/catalog/catalog_table.h"
#include "ui/knowledge/editor/record_form.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/shell/ogive_style.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/message_bar.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widestForm = 860;

/// The first part of a pointer: /prices/0/source is about prices.
std::string memberOfPointer(const std::string& pointer)
{
    const std::size_t begin = pointer.starts_with('/') ? 1 : 0;
    return pointer.substr(begin, pointer.find('/', begin) - begin);
}

} // namespace

RecordEditor::RecordEditor(DesignSession& session, KnowledgeLibrary& library, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_library(library)
    , m_store(session, library)
{
    createWidgets();
    createLayout();
}

void RecordEditor::createWidgets()
{
    m_title = new TextLabel({}, TextSize::Title, this);
    m_title->setWordWrap(true);
    m_hint = new TextLabel({}, TextSize::Small, this);
    m_hint->setMuted(true);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Saved into your own knowledge; Undo takes it back. Empty means not known."));
    m_ownerTitle = new TextLabel(tr("Option of"), TextSize::Small, this);
    m_ownerTitle->setMuted(true);
    m_owners = new QComboBox(this);
    m_owners->setAccessibleName(tr("Option of"));
    m_message = new MessageBar(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_owners, &QComboBox::activated, this,
            [this] { m_owner = toStdString(m_owners->currentData().toString()); });
}

void RecordEditor::createLayout()
{
    auto* save = new QPushButton(tr("&Save"), this);
    makePrimary(*save);
    save->setAccessibleName(tr("Save"));
    save->setToolTip(tr("Save (Ctrl+S)"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setToolTip(tr("Leave the record as it was (Esc)"));
    connect(save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(cancel, &QPushButton::clicked, this, &RecordEditor::cancelled);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 10);
    head->setSpacing(10);
    head->addWidget(m_title, 1);
    head->addWidget(m_ownerTitle);
    head->addWidget(m_owners);
    head->addWidget(cancel);
    head->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    auto* hint = new QHBoxLayout;
    hint->setContentsMargins(16, 0, 16, 8);
    hint->addWidget(m_hint);
    column->addLayout(hint);
    column->addWidget(m_scroll, 1);
}

void RecordEditor::startNew(const QString& kind, const QString& owner)
{
    m_former.clear();
    const CatalogSpec* spec = catalogSpec(kind);
    start(kind, toStdString(owner), Json{{"as_of", toStdString(m_session.date())}},
          tr("New %1").arg(spec != nullptr ? spec->singular : kind));
    m_owners->setVisible(kind == u"option"_s);
    m_ownerTitle->setVisible(kind == u"option"_s);
}

void RecordEditor::startEdit(const QString& kind, const QString& id)
{
    const KnowledgeRecord* record = m_library.records().find(toStdString(kind), toStdString(id));
    if (record == nullptr)
        return;
    m_former = record->id;
    start(kind, record->owner, record->json, tr("Edit %1").arg(recordTitle(*record)));
}

void RecordEditor::startCopy(const QString& kind, const QString& id)
{
    const KnowledgeRecord* record = m_library.records().find(toStdString(kind), toStdString(id));
    if (record == nullptr)
        return;
    m_former.clear();
    Json copy = record->json;
    copy["id"] = record->id + "-copy";
    start(kind, record->owner, copy, tr("Copy of %1").arg(recordTitle(*record)));
}

void RecordEditor::start(const QString& kind, const std::string& owner, const Json& record,
                         const QString& title)
{
    m_kind = kind;
    m_owner = owner;
    m_title->setText(title);
    m_message->hide();
    m_owners->clear();
    for (const Decision& decision : m_session.knowledge().decisions)
        if (decision.optionsFrom.empty())
            m_owners->addItem(toQString(decision.title), toQString(decision.id.value));
    m_owners->setCurrentIndex(std::max(0, m_owners->findData(toQString(owner))));
    if (owner.empty() && kind == u"option"_s)
        m_owner = toStdString(m_owners->currentData().toString());
    m_owners->hide();
    m_ownerTitle->hide();

    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    auto* card = new Card(page);
    card->setMaximumWidth(widestForm);
    m_form = new RecordForm(recordSchema(toStdString(kind)), record, m_session, card);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_form);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 0, 16, 16);
    column->addWidget(card);
    column->addStretch();
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(page);
    m_form->focusFirst();
}

bool RecordEditor::isChanged() const
{
    return m_form != nullptr && m_form->isChanged();
}

QString RecordEditor::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

RecordPlace RecordEditor::place() const
{
    return {recordKind(toStdString(m_kind)), m_owner};
}

void RecordEditor::save()
{
    m_message->hide();
    if (m_form == nullptr)
        return;
    if (!m_form->check()) {
        m_message->showProblem(tr("Not saved: what is marked below must be put right first."));
        return;
    }
    const Json record = m_form->record();
    const QString kind = m_kind;
    const std::string id = record.value("id", std::string());
    const QString shownId = toQString(m_owner.empty() ? id : m_owner + "/" + id);
    if (m_former.empty() || m_form->isChanged()) {
        if (const auto done = m_store.save(place(), record, m_former); !done) {
            showError(done.error());
            return;
        }
    }
    emit saved(kind, shownId);
}

/// Beside the member that the error's pointer names, where it names one.
void RecordEditor::showError(const Error& error)
{
    const bool isMember = m_form->showProblem(memberOfPointer(error.place.pointer), translated(error.reason));
    m_message->showProblem(isMember ? tr("Not saved: %1").arg(translated(error.reason)) : translated(error));
}

void RecordEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ogive::ui
