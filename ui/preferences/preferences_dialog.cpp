#include "ui/preferences/preferences_dialog.h"

#include "ui/preferences/appearance_section.h"
#include "ui/preferences/knowledge_section.h"
#include "ui/preferences/writing_section.h"
#include "ui/session/appearance.h"
#include "ui/session/display/languages.h"
#include "ui/session/knowledge_library.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ogive::ui {
namespace {

constexpr QSize usualSize(680, 760);

} // namespace

PreferencesDialog::PreferencesDialog(Appearance& appearance, KnowledgeLibrary& library, const QString& today,
                                     QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_library(library)
    , m_messages(new MessageBar(this))
    , m_looks(new AppearanceSection(appearance))
    , m_writing(new WritingSection(appearance, today, translationFolders()))
    , m_knowledge(new KnowledgeSection(appearance.settings(), library))
    , m_reset(new QPushButton(tr("Reset &all settings"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    m_reset->setToolTip(tr("Everything in this window back to its default; this can be undone"));
    connect(m_reset, &QPushButton::clicked, this, &PreferencesDialog::resetAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_knowledge, &KnowledgeSection::factAgeLimitChanged, this,
            &PreferencesDialog::factAgeLimitChanged);
    // Another window of the program, or its menu, may change them too.
    connect(&m_appearance, &Appearance::changed, m_looks, &AppearanceSection::showSettings);
    connect(&m_appearance, &Appearance::numbersChanged, this, &PreferencesDialog::showSettings);
    resize(usualSize);
}

void PreferencesDialog::createLayout()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    for (QWidget* section : std::initializer_list<QWidget*>{m_looks, m_writing, m_knowledge})
        column->addWidget(section);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    for (QPushButton* button : {m_reset, m_close})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 14);
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

void PreferencesDialog::showSettings()
{
    m_looks->showSettings();
    m_writing->showSettings();
    m_knowledge->showSettings();
}

void PreferencesDialog::resetAll()
{
    const Settings::Preferences before = m_appearance.settings().preferences();
    const QString folder = m_library.folder();
    take({}, {});
    m_messages->showOffer(tr("All settings are back to their defaults."), tr("&Undo"),
                          [this, before, folder] { take(before, folder); });
}

void PreferencesDialog::take(const Settings::Preferences& preferences, const QString& knowledgeFolder)
{
    m_appearance.settings().setPreferences(preferences);
    if (knowledgeFolder != m_library.folder())
        if (const auto used = m_library.useFolder(knowledgeFolder); !used)
            m_messages->showProblem(translated(used.error()));
    m_appearance.reload();
    showSettings();
    emit factAgeLimitChanged();
}

} // namespace ogive::ui
