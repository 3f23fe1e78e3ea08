#include "ui/knowledge/prices/compare_panel.h"

#include "ui/knowledge/prices/price_lists_model.h"
#include "ui/knowledge/prices/price_words.h"
#include "ui/knowledge/prices/rate_table.h"
#include "ui/session/design_session.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString countWords(std::size_t number)
{
    return numberText(static_cast<double>(number));
}

} // namespace

ComparePanel::ComparePanel(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                           QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_reading(*this)
    , m_comparing(*this)
{
    createWidgets(library);
    createLayout();
}

void ComparePanel::createWidgets(KnowledgeLibrary& library)
{
    m_first = createChooser(tr("First price list"));
    m_second = createChooser(tr("Second price list"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a model…"));
    m_search->setAccessibleName(tr("Find a model among the differences"));
    m_search->setClearButtonEnabled(true);
    m_summary = new TextLabel({}, TextSize::Small, this);
    m_summary->setMuted(true);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Reading the lists…"));
    m_table = new RateTable(tr("Where the lists disagree"), this);
    m_table->model().setHeads(tr("First list"), tr("Second list"));
    connect(m_search, &QLineEdit::textChanged, m_table, &RateTable::setFilter);
    connect(m_table, &RateTable::modelRequested, this, &ComparePanel::modelRequested);
    connect(&library, &KnowledgeLibrary::aboutToChange, this, [this] { m_comparing.cancel(); });
}

QComboBox* ComparePanel::createChooser(const QString& name)
{
    auto* chooser = new QComboBox(this);
    chooser->setAccessibleName(name);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(24);
    connect(chooser, &QComboBox::activated, this, [this, chooser] { choose(chooser); });
    return chooser;
}

void ComparePanel::createLayout()
{
    auto* between = new TextLabel(tr("against"), TextSize::Base, this);
    between->setMuted(true);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_first, 3);
    tools->addWidget(between);
    tools->addWidget(m_second, 3);
    tools->addStretch(1);
    tools->addWidget(m_search, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(tools);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
}

void ComparePanel::setLists(const std::vector<KeptList>& lists)
{
    const KeptList* first = chosen(m_first);
    const KeptList* second = chosen(m_second);
    const std::string firstFile = first != nullptr ? first->file : std::string();
    const std::string secondFile = second != nullptr ? second->file : std::string();
    m_lists.clear();
    std::ranges::copy_if(lists, std::back_inserter(m_lists),
                         [](const KeptList& kept) { return kept.list != nullptr; });
    m_lists.insert(m_lists.end(), m_files.begin(), m_files.end());
    fillChoosers();
    const auto positionOf = [&](const std::string& file, int otherwise) {
        const auto found = std::ranges::find(m_lists, file, &KeptList::file);
        return found == m_lists.end() ? otherwise : static_cast<int>(found - m_lists.begin());
    };
    const int last = static_cast<int>(m_lists.size()) - 1;
    compare(positionOf(firstFile, 0), secondFile.empty() ? last : positionOf(secondFile, last));
}

/// The last line of each chooser reads another file.
void ComparePanel::fillChoosers()
{
    for (QComboBox* chooser : {m_first, m_second}) {
        chooser->clear();
        for (const KeptList& kept : m_lists)
            chooser->addItem(headOf(kept));
        chooser->insertSeparator(chooser->count());
        chooser->addItem(tr("Another file…"));
    }
}

QString ComparePanel::headOf(const KeptList& kept) const
{
    const QString date = dateOf(kept);
    const QString title = titleOf(kept);
    return date.isEmpty() || title.contains(date) ? title : tr("%1, %2").arg(title, date);
}

const KeptList* ComparePanel::chosen(const QComboBox* chooser) const
{
    const auto index = static_cast<std::size_t>(chooser->currentIndex());
    return index < m_lists.size() ? &m_lists[index] : nullptr;
}

void ComparePanel::compare(int first, int second)
{
    m_first->setCurrentIndex(first);
    m_second->setCurrentIndex(second);
    compareChosen();
}

void ComparePanel::compareWithFile(const QString& path)
{
    readFileFor(m_second, path);
}

void ComparePanel::choose(QComboBox* chooser)
{
    if (chosen(chooser) != nullptr)
        return compareChosen();
    chooser->setCurrentIndex(0);
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Compare with a price list"), m_settings.lastFolder(),
                                     tr("Price lists (*.json);;All files (*)"));
    if (path.isEmpty())
        return compareChosen();
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    readFileFor(chooser, path);
}

void ComparePanel::readFileFor(QComboBox* chooser, const QString& path)
{
    showSummary(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_reading.start([file = toStdString(path)] { return readPriceListFile(file); },
                    [this, chooser, path](Result<PriceList> list) {
                        if (!list) {
                            compareChosen();
                            emit failed(translated(list.error()));
                            return;
                        }
                        KeptList kept;
                        kept.title = toStdString(QFileInfo(path).fileName());
                        kept.file = toStdString(path);
                        kept.list = std::make_shared<const PriceList>(std::move(*list));
                        addFile(chooser, std::move(kept));
                    });
}

void ComparePanel::addFile(QComboBox* chooser, KeptList kept)
{
    std::erase_if(m_files, [&](const KeptList& file) { return file.file == kept.file; });
    std::erase_if(m_lists, [&](const KeptList& file) { return file.file == kept.file; });
    m_files.push_back(kept);
    m_lists.push_back(std::move(kept));
    const int other = std::max(0, (chooser == m_first ? m_second : m_first)->currentIndex());
    fillChoosers();
    const int added = static_cast<int>(m_lists.size()) - 1;
    if (chooser == m_first)
        compare(added, std::min(other, added));
    else
        compare(std::min(other, added), added);
}

void ComparePanel::compareChosen()
{
    const KeptList* first = chosen(m_first);
    const KeptList* second = chosen(m_second);
    if (first == nullptr || second == nullptr || first->list == second->list) {
        m_comparing.cancel();
        m_table->model().setRows({});
        showSummary(m_lists.size() < 2
                        ? tr("Import a price list, or choose a file, to see where it disagrees with another.")
                        : tr("Choose two different lists."));
        return;
    }
    m_comparing.start([one = first->list, other = second->list,
                       date = toStdString(m_session.date())] { return compareLists(*one, *other, date); },
                      [this](const ListComparison& comparison) { showComparison(comparison); });
}

void ComparePanel::showComparison(const ListComparison& comparison)
{
    const KeptList* first = chosen(m_first);
    const KeptList* second = chosen(m_second);
    if (first == nullptr || second == nullptr)
        return;
    const auto age = [&](const KeptList& kept) {
        return tr("%1: %2 old").arg(headOf(kept), ageText(ageInDays(dateOf(kept), m_session.date())));
    };
    m_table->model().setHeads(titleOf(*first), titleOf(*second), age(*first), age(*second));
    m_table->model().setRows(rateRows(m_session.knowledge(), comparison.differences));
    showSummary(tr("Models that differ: %1, that are the same: %2, only in the first list: %3, only in the "
                   "second: %4. %5; %6.")
                    .arg(countWords(comparison.differentModels), countWords(comparison.sameModels),
                         countWords(comparison.onlyFirst.size()), countWords(comparison.onlySecond.size()),
                         age(*first), age(*second)));
}

void ComparePanel::showSummary(const QString& text)
{
    m_summary->setText(text);
}

QString ComparePanel::summary() const
{
    return m_summary->text();
}

} // namespace ogive::ui
