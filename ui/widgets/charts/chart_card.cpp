#include "ui/widgets/charts/chart_card.h"

#include "core/figure/write_svg.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/charts/bar_chart.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_table_model.h"
#include "ui/widgets/charts/curve_chart.h"
#include "ui/widgets/figures/figure_svg.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

enum Part { ChartPart, TablePart, ReasonPart };

} // namespace

ChartCard::ChartCard(Kind kind, const QString& name, QWidget* parent)
    : Card(parent)
    , m_name(name)
{
    createWidgets(kind);
    createMenu();
    createLayout();
}

void ChartCard::createWidgets(Kind kind)
{
    m_title = new TextLabel({}, TextSize::Strong, this);
    m_subtitle = new TextLabel({}, TextSize::Small, this);
    m_subtitle->setMuted(true);
    m_reason = new TextLabel({}, TextSize::Base, this);
    m_reason->setMuted(true);
    m_reason->setAlignment(Qt::AlignCenter);
    for (TextLabel* label : {m_title, m_subtitle, m_reason}) {
        label->setWordWrap(true);
        label->setMinimumWidth(60);
    }
    if (kind == Kind::Bars)
        m_bars = new BarChart(this);
    else
        m_curves = new CurveChart(this);
    m_legend =
        new ChartLegend(kind == Kind::Bars ? LegendButton::Swatch::Square : LegendButton::Swatch::Line, this);
    connect(m_legend, &ChartLegend::toggled, this,
            [this](int series, bool isShown) { chart()->setSeriesShown(series, isShown); });
    m_model = new ChartTableModel(this);
    m_table = plainTable(*m_model, tr("%1, the numbers").arg(m_name), this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_switch = new SegmentedControl(this);
    m_switch->setChoices({tr("Chart"), tr("Table")});
    m_switch->setAccessibleName(tr("Show %1 as").arg(m_name));
    m_switch->setCurrentIndex(ChartPart);
    connect(m_switch, &SegmentedControl::chosen, this, &ChartCard::showPart);
}

void ChartCard::createMenu()
{
    m_menu = new QMenu(this);
    m_menu->addAction(tr("Copy as &image"), this, &ChartCard::copyImage);
    m_menu->addAction(tr("Copy as &SVG"), this, &ChartCard::copySvg);
    m_menu->addAction(tr("Copy as &CSV"), this, &ChartCard::copyCsv);
    m_more = new QToolButton(this);
    m_more->setAutoRaise(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setAccessibleName(tr("Copy %1").arg(m_name));
    m_more->setToolTip(tr("Copy picture or numbers"));
    m_allButton = new QToolButton(this);
    m_allButton->setAutoRaise(true);
    m_allButton->setFocusPolicy(Qt::StrongFocus);
    m_allButton->setAccessibleName(tr("Show all of %1").arg(m_name));
    m_allButton->setToolTip(tr("Show all of it (0)"));
    m_allButton->hide();
    if (m_curves != nullptr)
        createZoomActions();
    setIcons();
}

void ChartCard::createZoomActions()
{
    const auto showAll = [this] { m_curves->setZoom(std::nullopt); };
    m_menu->addSeparator();
    m_showAll = m_menu->addAction(tr("Show &all of it"), this, showAll);
    m_showAll->setEnabled(false);
    connect(m_allButton, &QToolButton::clicked, this, showAll);
    connect(m_curves, &CurveChart::zoomChanged, this, [this](bool isZoomed) {
        m_showAll->setEnabled(isZoomed);
        m_allButton->setVisible(isZoomed && m_part == ChartPart);
    });
}

void ChartCard::setIcons()
{
    m_more->setIcon(icon(u"copy", themeOf(this)));
    m_allButton->setIcon(icon(u"fit", themeOf(this)));
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_more != nullptr)
        setIcons();
}

void ChartCard::createLayout()
{
    m_views = new QStackedWidget(this);
    m_views->addWidget(chart());
    m_views->addWidget(m_table);
    m_views->addWidget(m_reason);

    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_legend, 1, Qt::AlignVCenter);
    below->addStretch();
    below->addWidget(m_allButton, 0, Qt::AlignBottom);
    below->addWidget(m_switch, 0, Qt::AlignBottom);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addSpacing(4);
    column->addWidget(m_views, 1);
    column->addLayout(below);
    showReason({}, {});
}

ChartView* ChartCard::chart() const
{
    return m_bars != nullptr ? static_cast<ChartView*>(m_bars) : m_curves;
}

QString ChartCard::title() const
{
    return m_title->text();
}

void ChartCard::showTexts(const std::string& title, const std::string& subtitle)
{
    m_title->setText(toQString(title));
    m_subtitle->setText(toQString(subtitle));
}

void ChartCard::showContent(const ChartTable& numbers)
{
    m_numbers = numbers;
    m_legend->setSeries(chart()->seriesTitles());
    m_hasContent = true;
    m_switch->show();
    m_more->show();
    showPart(m_part);
}

void ChartCard::showBars(const StackedBarPicture& picture, const ChartTable& table)
{
    showTexts(picture.title, picture.subtitle);
    m_bars->setPicture(picture);
    showContent(table);
}

void ChartCard::showCurves(const CurvePicture& picture, const ChartTable& table)
{
    showTexts(picture.title, picture.subtitle);
    m_curves->setPicture(picture);
    showContent(table);
}

void ChartCard::showReason(const QString& title, const QString& reason)
{
    m_hasContent = false;
    m_title->setText(title);
    m_subtitle->clear();
    m_reason->setText(reason);
    m_switch->hide();
    m_more->hide();
    m_allButton->hide();
    m_legend->hide();
    m_views->setCurrentIndex(ReasonPart);
}

void ChartCard::showPart(int part)
{
    m_part = part;
    if (!m_hasContent)
        return;
    if (part == TablePart)
        m_model->setTable(m_numbers);
    m_views->setCurrentIndex(part);
    m_legend->setVisible(part == ChartPart && !m_legend->buttons().isEmpty());
    m_allButton->setVisible(part == ChartPart && m_curves != nullptr && m_curves->isZoomed());
    m_switch->setCurrentIndex(part);
}

void ChartCard::copyImage() const
{
    QGuiApplication::clipboard()->setImage(imageOf(chart()->figure(), themeOf(this), font()));
}

void ChartCard::copySvg() const
{
    const QByteArray svg = QByteArray::fromStdString(writeSvg(chart()->figure()));
    auto* drawing = new QMimeData; // the clipboard takes it
    drawing->setData(u"image/svg+xml"_s, svg);
    drawing->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(drawing);
}

void ChartCard::copyCsv() const
{
    QGuiApplication::clipboard()->setText(toQString(csvOf(m_numbers)));
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_hasContent)
        m_menu->popup(event->globalPos());
}

} // namespace ogive::ui
