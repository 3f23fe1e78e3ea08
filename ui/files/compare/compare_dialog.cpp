#include "ui/files/compare/compare_dialog.h"

#include "ui/files/compare/design_difference_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize compareSize(860, 520);
constexpr int whatWidth = 220;
constexpr int scenarioWidth = 150;
constexpr int framed = 1;

} // namespace

CompareDialog::CompareDialog(ComparedDesigns compared, const QList<MessageChoice>& choices, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"compareDesigns"_s);
    setWindowTitle(tr("Compare"));
    const std::size_t count = compared.differences.size();
    const QString title = compared.title;
    createTable(std::move(compared));
    createLayout(title, count, choices);
    resize(compareSize);
}

void CompareDialog::createTable(ComparedDesigns compared)
{
    auto* model = new DesignDifferenceModel(std::move(compared.differences), compared.firstTitle,
                                            compared.secondTitle, this);
    m_table = plainTable(*model, tr("Differences"), this);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DesignDifferenceModel::First, QHeaderView::Stretch);
    header->setSectionResizeMode(DesignDifferenceModel::Second, QHeaderView::Stretch);
    header->resizeSection(DesignDifferenceModel::Scenario, scenarioWidth);
    header->resizeSection(DesignDifferenceModel::What, whatWidth);
    if (model->rowCount() > 0)
        m_table->setCurrentIndex(model->index(0, 0));
}

void CompareDialog::createLayout(const QString& title, std::size_t count, const QList<MessageChoice>& choices)
{
    auto* name = new TextLabel(title, TextSize::Title, this);
    name->setTextFormat(Qt::PlainText);
    auto* summary = new TextLabel(count == 0   ? tr("Both state the same.")
                                  : count == 1 ? tr("One thing differs.")
                                               : tr("%1 things differ.").arg(count),
                                  TextSize::Base, this);
    summary->setMuted(true);
    auto* card = new Card(this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(framed, framed, framed, framed);
    inside->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (const MessageChoice& choice : choices) {
        auto* button = new QPushButton(choice.text, this);
        button->setToolTip(choice.toolTip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            accept();
            act();
        });
        buttons->addWidget(button);
    }
    auto* close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(close);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(name);
    titles->addWidget(summary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addLayout(titles);
    column->addWidget(card, 1);
    column->addLayout(buttons);
}

} // namespace ogive::ui
