#include "ui/shell/help/about_dialog.h"

#include "ui/shell/help/data_sources.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace ogive::ui {
namespace {

constexpr QSize usualSize(760, 600);
constexpr int listWidth = 210;

QPlainTextEdit* readOnlyText(const QString& text, const QString& name, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(text, parent);
    edit->setReadOnly(true);
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(textFont(TextSize::Small).pixelSize());
    edit->setFont(font);
    return edit;
}

} // namespace

AboutDialog::AboutDialog(const Knowledge& knowledge, const QString& pricesAsOf, QWidget* parent)
    : QDialog(parent)
    , m_list(components())
    , m_topics(new SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("About Ogive"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_topics->setChoices({tr("Licence"), tr("Built with"), tr("Data")},
                         {tr("The licence of Ogive"), tr("Libraries and fonts with their licences"),
                          tr("Where the facts come from, with their dates")});
    m_topics->setAccessibleName(tr("What to read"));
    m_topics->setCurrentIndex(0);
    m_pages->addWidget(createLicence());
    m_pages->addWidget(createComponents());
    m_pages->addWidget(createSources(knowledge, pricesAsOf));
    connect(m_topics, &SegmentedControl::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(createHead(knowledge));
    column->addWidget(m_topics, 0, Qt::AlignLeft);
    column->addWidget(m_pages, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(usualSize);
}

QWidget* AboutDialog::createHead(const Knowledge& knowledge)
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(
        new TextLabel(tr("Ogive %1").arg(QStringLiteral(OGIVE_VERSION)), TextSize::Title, head));
    column->addWidget(new TextLabel(tr("A workbench for designing AI systems"), TextSize::Base, head));
    auto* versions = new TextLabel(
        tr("Qt %1 · %2, edition %3")
            .arg(QString::fromLatin1(qVersion()), toQString(knowledge.title), toQString(knowledge.edition)),
        TextSize::Small, head);
    versions->setMuted(true);
    versions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(versions);
    return head;
}

QWidget* AboutDialog::createLicence()
{
    auto* page = new QWidget(this);
    auto* summary = new TextLabel(tr("Ogive is free software under the GNU General Public License, version 3 "
                                     "or later. It comes without any warranty."),
                                  TextSize::Base, page);
    summary->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(summary);
    column->addWidget(readOnlyText(licenceText(ownLicence), tr("Text of the licence"), page), 1);
    return page;
}

QWidget* AboutDialog::createComponents()
{
    auto* page = new QWidget(this);
    m_components = new QListWidget(page);
    m_components->setAccessibleName(tr("Libraries and fonts"));
    m_components->setFixedWidth(listWidth);
    for (const Component& component : m_list)
        m_components->addItem(component.version.isEmpty()
                                  ? component.title
                                  : tr("%1 %2").arg(component.title, component.version));
    m_component = new TextLabel({}, TextSize::Base, page);
    m_component->setWordWrap(true);
    m_component->setTextFormat(Qt::PlainText);
    m_component->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text = readOnlyText({}, tr("Text of the licence"), page);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_component);
    right->addWidget(m_text, 1);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_components);
    row->addLayout(right, 1);
    connect(m_components, &QListWidget::currentRowChanged, this, &AboutDialog::showComponent);
    m_components->setCurrentRow(0);
    return page;
}

void AboutDialog::showComponent(int row)
{
    const Component component = m_list.value(row);
    m_component->setText(tr("%1.\nCopyright %2\nLicence: %3 · %4")
                             .arg(component.use, component.copyright, component.licence, component.address));
    m_text->setPlainText(licenceText(component.licence));
}

QWidget* AboutDialog::createSources(const Knowledge& knowledge, const QString& pricesAsOf)
{
    auto* page = new QWidget(this);
    QString text = tr("Facts of models, prices, databases, engines and hardware, by where they come from.");
    if (!pricesAsOf.isEmpty())
        text = tr("%1 Prices in use are as of %2.").arg(text, pricesAsOf);
    auto* summary = new TextLabel(text, TextSize::Base, page);
    summary->setWordWrap(true);
    auto* table = new QTreeWidget(page);
    table->setAccessibleName(tr("Data sources"));
    table->setRootIsDecorated(false);
    table->setHeaderLabels({tr("Source"), tr("Facts"), tr("Latest")});
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    for (const PriceListEntry& list : knowledge.priceLists)
        new QTreeWidgetItem(
            table, {tr("Your price list: %1").arg(toQString(list.title)), QString(), toQString(list.asOf)});
    for (const DataSource& source : dataSources(knowledge)) {
        auto* item = new QTreeWidgetItem(table, {source.place, numberText(source.facts), source.newest});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, source.place);
    }
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(summary);
    column->addWidget(table, 1);
    return page;
}

} // namespace ogive::ui
