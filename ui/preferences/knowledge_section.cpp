#include "ui/preferences/knowledge_section.h"

#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace ogive::ui {
namespace {

constexpr double longestLimit = 3650; // days

} // namespace

KnowledgeSection::KnowledgeSection(Settings& settings, KnowledgeLibrary& library, QWidget* parent)
    : SettingCard(tr("Knowledge"), parent)
    , m_settings(settings)
    , m_library(library)
{
    createFolder();
    createRest();
    connect(&m_library, &KnowledgeLibrary::changed, this, &KnowledgeSection::showSettings);
    connect(&m_library, &KnowledgeLibrary::folderChanged, this, &KnowledgeSection::showSettings);
    showSettings();
}

void KnowledgeSection::createFolder()
{
    auto* row = new QWidget(this);
    row->setAccessibleName(tr("Your knowledge folder"));
    m_folder = new ElidedLabel({}, row);
    m_folder->setElideMode(Qt::ElideMiddle);
    m_choose = new QPushButton(tr("C&hoose…"), row);
    m_choose->setToolTip(tr("Lay another folder's files over the built-in knowledge"));
    m_builtIn = new QPushButton(tr("&Built-in only"), row);
    m_builtIn->setToolTip(tr("Use only the built-in knowledge; the folder keeps its files"));
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(8);
    parts->addWidget(m_folder, 1);
    parts->addWidget(m_choose);
    parts->addWidget(m_builtIn);
    row->setFocusProxy(m_choose);
    for (QPushButton* button : {m_choose, m_builtIn})
        button->setAutoDefault(false);
    m_folderHint = addRow(tr("Your folder"), *row);
    connect(m_choose, &QPushButton::clicked, this, &KnowledgeSection::chooseFolder);
    connect(m_builtIn, &QPushButton::clicked, this, [this] { useFolder({}); });
}

void KnowledgeSection::createRest()
{
    m_ageLimit = new NumberEdit(this);
    m_ageLimit->setUnit(tr("days"));
    m_ageLimit->setWholeNumbers(true);
    m_ageLimit->setRange(1, longestLimit, 10);
    m_ageLimit->setEmptyAllowed(true);
    m_ageLimit->setEmptyText(tr("each kind's own"));
    constexpr int width = 150; // the empty field's words
    m_ageLimit->setMinimumWidth(width);
    m_ageLimit->setMaximumWidth(width);
    m_ageHint = addRow(tr("Facts are &old after"), *m_ageLimit, ageHint());
    m_rules = new QComboBox(this);
    addRow(tr("New designs are &decided by"), *m_rules,
           tr("A design keeps its own rule set; change it in the Decision view."));
    const auto take = [this](int days) {
        m_settings.setFactAgeLimitDays(days);
        emit factAgeLimitChanged();
    };
    connect(m_ageLimit, &NumberEdit::valueEdited, this,
            [take](double days) { take(static_cast<int>(days)); });
    connect(m_ageLimit, &NumberEdit::valueCleared, this, [take] { take(0); });
    connect(m_ageLimit, &NumberEdit::inputRejected, this,
            [this](const QString& reason) { showProblem(*m_ageHint, reason); });
    connect(m_ageLimit, &NumberEdit::inputAccepted, this, [this] { showProblem(*m_ageHint, {}, ageHint()); });
    connect(m_rules, &QComboBox::activated, this,
            [this](int index) { m_settings.setDefaultRules(m_rules->itemData(index).toString()); });
}

QString KnowledgeSection::ageHint()
{
    return tr("Prices and other facts. Empty: what each kind of record says itself.");
}

void KnowledgeSection::chooseFolder()
{
    const QString start = m_library.folder().isEmpty() ? m_settings.lastFolder() : m_library.folder();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose knowledge folder"), start);
    if (!folder.isEmpty())
        useFolder(folder);
}

void KnowledgeSection::useFolder(const QString& folder)
{
    const auto used = m_library.useFolder(folder);
    showSettings();
    if (!used)
        showProblem(*m_folderHint, translated(used.error()));
}

void KnowledgeSection::showSettings()
{
    const QString folder = m_library.folder();
    m_folder->setText(folder.isEmpty() ? tr("None: only the built-in knowledge")
                                       : QDir::toNativeSeparators(folder));
    m_builtIn->setEnabled(!folder.isEmpty());
    const auto layers = m_library.knowledge().layers.size();
    showProblem(*m_folderHint, {},
                folder.isEmpty() ? QString() : tr("Files laid over the built-in knowledge: %1").arg(layers));
    const int days = m_settings.factAgeLimitDays();
    m_ageLimit->setValue(days > 0 ? days : std::numeric_limits<double>::quiet_NaN());
    showRuleSets();
}

void KnowledgeSection::showRuleSets()
{
    const Knowledge& knowledge = m_library.knowledge();
    m_rules->clear();
    if (!knowledge.ruleSets.empty())
        m_rules->addItem(tr("The knowledge's default: %1").arg(toQString(knowledge.ruleSets.front().title)),
                         QString());
    for (const RuleSet& rules : knowledge.ruleSets)
        m_rules->addItem(toQString(rules.title), toQString(rules.id.value));
    m_rules->setCurrentIndex(std::max(0, m_rules->findData(m_settings.defaultRules())));
}

} // namespace ogive::ui
