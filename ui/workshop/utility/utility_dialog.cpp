#include "ui/workshop/utility/utility_dialog.h"

#include "ui/session/design_session.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/flow_layout.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/dialog_parts.h"
#include "ui/workshop/frame/figure_view.h"
#include "ui/workshop/frame/workshop_words.h"
#include "ui/workshop/utility/common_qualities.h"
#include "ui/workshop/utility/utility_details.h"
#include "ui/workshop/utility/utility_model.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize utilitySize(1180, 660);
constexpr int detailsWidth = 350;
constexpr int levelWidth = 92;
constexpr int leastTextWidth = 220;
constexpr int dependsWidth = 150;
constexpr int editSide = 0;

QString newText(UtilityKind kind)
{
    switch (kind) {
    case UtilityKind::Attribute:
        return UtilityDialog::tr("New quality");
    case UtilityKind::Refinement:
        return UtilityDialog::tr("New refinement");
    case UtilityKind::Scenario:
        return UtilityDialog::tr("New scenario");
    }
    Q_UNREACHABLE();
}

Message addWords(UtilityKind kind)
{
    switch (kind) {
    case UtilityKind::Attribute:
        return OGIVE_TR("edit", "Add a quality");
    case UtilityKind::Refinement:
        return OGIVE_TR("edit", "Add a refinement");
    case UtilityKind::Scenario:
        return OGIVE_TR("edit", "Add a quality scenario");
    }
    Q_UNREACHABLE();
}

} // namespace

UtilityDialog::UtilityDialog(DesignSession& session, Settings& settings, QWidget* parent)
    : WorkshopDialog(u"utilityTree"_s, utilitySize, session, settings, parent)
    , m_model(new UtilityModel(session.knowledge(), this))
{
    setWindowTitle(tr("Utility tree"));
    createTree();
    createButtons();
    createLayout();
    connectWidgets();
    showDesign();
}

const UtilityTree& UtilityDialog::designTree() const
{
    return session().design().utilityTree;
}

void UtilityDialog::createTree()
{
    m_side = new SegmentedControl(this);
    m_side->setAccessibleName(tr("What is shown"));
    m_side->setChoices({tr("Edit"), tr("As drawn")});
    m_side->setCurrentIndex(editSide);
    m_first = new QPushButton(tr("Add a &quality"), this);
    m_first->setAutoDefault(false);
    makePrimary(*m_first);
    m_firstCommon = new CommonQualities(session().knowledge(), this);
    m_view = plainTree(*m_model, tr("Utility tree"), this);
    m_view->setAccessibleDescription(
        tr("F2 edits, Insert adds one of the same kind, Shift+Insert adds one inside, Delete removes, "
           "Ctrl+Shift+Up and Ctrl+Shift+Down move"));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(UtilityModel::Importance, scaledToText(levelWidth));
    header->resizeSection(UtilityModel::Difficulty, scaledToText(levelWidth));
    header->resizeSection(UtilityModel::Decisions, scaledToText(dependsWidth));
    stretchSection(*header, UtilityModel::Text, scaledToText(leastTextWidth));
    m_view->installEventFilter(this);
}

void UtilityDialog::createButtons()
{
    m_attribute = quietButton(tr("Add &quality"), this);
    m_refinement = quietButton(tr("Add &refinement"), this);
    m_scenario = quietButton(tr("Add &scenario"), this);
    m_common = new CommonQualities(session().knowledge(), this);
    m_up = quietButton(tr("Move &up"), this);
    m_up->setToolTip(tr("Ctrl+Shift+Up"));
    m_down = quietButton(tr("Move &down"), this);
    m_down->setToolTip(tr("Ctrl+Shift+Down"));
    m_remove = quietButton(tr("Re&move"), this);
    m_remove->setToolTip(tr("Delete"));
    m_details = new UtilityDetails(session().knowledge(), this);
    setSideWidth(*m_details, detailsWidth);
    m_picture = new FigureView(this);
    m_picture->setAccessibleName(tr("The utility tree as the presentation shows it"));
    m_picture->setEmptyText(tr("There is nothing to draw yet."));
    m_objection = objectionLabel(this);
}

void UtilityDialog::createLayout()
{
    auto* empty = new QWidget(this);
    auto* hint = new QVBoxLayout(empty);
    hint->setSpacing(12);
    hint->addStretch(1);
    TextLabel* words =
        mutedLabel(tr("Begin with a quality that is asked of the system, refine it into what it "
                      "means here, and add scenarios that one could test."),
                   empty);
    words->setAlignment(Qt::AlignCenter);
    hint->addWidget(words);
    hint->addWidget(m_first, 0, Qt::AlignCenter);
    hint->addWidget(m_firstCommon, 0, Qt::AlignCenter);
    hint->addStretch(1);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(empty);
    m_middle->addWidget(m_view);
    m_buttons = new QWidget(this);
    auto* buttons = new FlowLayout(m_buttons);
    for (QWidget* button : std::initializer_list<QWidget*>{m_attribute, m_refinement, m_scenario, m_common,
                                                           m_up, m_down, m_remove})
        buttons->addWidget(button);
    auto* edit = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(inCard(m_middle, this), 1);
    left->addWidget(m_buttons);
    auto* both = new QHBoxLayout(edit);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(20);
    both->addLayout(left, 1);
    both->addWidget(m_details);
    m_sides = new QStackedWidget(this);
    m_sides->addWidget(edit);
    m_sides->addWidget(m_picture);
    addLead(
        tr("Which qualities matter, how they can be tested, and which decisions they hang on. The tree is "
           "shown on a page of the presentation and in the report."));
    column().addWidget(m_side, 0, Qt::AlignLeft);
    column().addWidget(m_sides, 1);
    column().addWidget(m_objection);
    addButtons({});
}

void UtilityDialog::connectWidgets()
{
    connect(m_first, &QPushButton::clicked, this, [this] { add(UtilityKind::Attribute); });
    connect(m_attribute, &QPushButton::clicked, this, [this] { add(UtilityKind::Attribute); });
    connect(m_refinement, &QPushButton::clicked, this, [this] { add(UtilityKind::Refinement); });
    connect(m_scenario, &QPushButton::clicked, this, [this] { add(UtilityKind::Scenario); });
    for (CommonQualities* common : {m_common, m_firstCommon})
        connect(common, &CommonQualities::chosen, this, &UtilityDialog::addCommon);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &UtilityDialog::remove);
    connect(m_side, &SegmentedControl::chosen, this, [this](int side) {
        m_sides->setCurrentIndex(side);
        showPicture();
    });
    connect(m_model, &UtilityModel::renameRequested, this, &UtilityDialog::rename);
    connect(m_model, &UtilityModel::changeRequested, this, [this](const UtilityChange& change) {
        applyAndSelect(change, OGIVE_TR("edit", "Move within the utility tree"));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UtilityDialog::showSelected);
    connect(m_details, &UtilityDetails::textChanged, this, [this](const QString& text) {
        if (const auto path = selected())
            rename(*path, text);
    });
    connect(m_details, &UtilityDetails::scenarioChanged, this,
            [this](const QualityScenario& scenario, const Message& what) {
                UtilityTree tree = designTree();
                const auto path = selected();
                if (QualityScenario* there = path ? scenarioAt(tree, *path) : nullptr) {
                    *there = scenario;
                    apply(tree, what);
                }
            });
    connect(&session(), &DesignSession::designChanged, this, &UtilityDialog::showDesign);
}

void UtilityDialog::showDesign()
{
    const auto path = selected();
    m_model->setTree(designTree());
    m_middle->setCurrentIndex(designTree().attributes.empty() ? 0 : 1);
    m_buttons->setVisible(!designTree().attributes.empty());
    m_view->expandAll();
    select(path && isIn(designTree(), *path) ? path : UtilityPath{});
    showSelected();
    showPicture();
}

std::optional<UtilityPath> UtilityDialog::selected() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(UtilityModel::pathOf(index)) : std::nullopt;
}

void UtilityDialog::select(const std::optional<UtilityPath>& path)
{
    const QModelIndex index = path ? m_model->indexOf(*path) : QModelIndex();
    if (index.isValid() && index != m_view->currentIndex().siblingAtColumn(0))
        m_view->setCurrentIndex(index);
}

void UtilityDialog::showSelected()
{
    const auto path = selected();
    const UtilityTree& tree = designTree();
    m_details->showEntry(tree, path);
    m_refinement->setEnabled(path.has_value());
    m_scenario->setEnabled(withAdded(tree, path, UtilityKind::Scenario, {}).has_value());
    m_up->setEnabled(path && withMoved(tree, *path, -1));
    m_down->setEnabled(path && withMoved(tree, *path, 1));
    m_remove->setEnabled(path.has_value());
    m_objection->hide();
}

void UtilityDialog::showPicture()
{
    if (m_sides->currentWidget() != m_picture)
        return;
    const auto pages = deckPages(session());
    const auto page = std::ranges::find(pages, DeckPageKind::UtilityTree, &DeckEntry::kind);
    m_picture->setFigure(page == pages.end() ? std::nullopt
                                             : std::optional(deckPicture(session(), pages, *page)));
}

bool UtilityDialog::apply(const UtilityTree& tree, const Message& what)
{
    const auto applied = session().apply(SetUtilityTree{tree, what});
    m_objection->setText(applied ? QString() : translated(applied.error()));
    m_objection->setVisible(!applied);
    return applied.has_value();
}

void UtilityDialog::applyAndSelect(const std::optional<UtilityChange>& change, const Message& what)
{
    if (change && apply(change->tree, what))
        select(change->selected);
}

/// The new entry's text can be typed at once.
void UtilityDialog::add(UtilityKind kind)
{
    const auto change = withAdded(designTree(), selected(), kind, toStdString(newText(kind)));
    if (!change || !apply(change->tree, addWords(kind)))
        return;
    select(change->selected);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex().siblingAtColumn(UtilityModel::Text));
}

void UtilityDialog::addCommon(const std::string& quality, const std::string& refinement)
{
    applyAndSelect(withQuality(designTree(), quality, refinement),
                   refinement.empty() ? addWords(UtilityKind::Attribute) : addWords(UtilityKind::Refinement));
    m_view->setFocus();
}

void UtilityDialog::rename(const UtilityPath& path, const QString& text)
{
    UtilityTree tree = designTree();
    if (!isIn(tree, path))
        return;
    textAt(tree, path) = toStdString(text);
    apply(tree, OGIVE_TR("edit", "Change a text of the utility tree"));
}

void UtilityDialog::remove()
{
    if (const auto path = selected())
        applyAndSelect(withoutEntry(designTree(), *path), OGIVE_TR("edit", "Remove from the utility tree"));
}

void UtilityDialog::move(int by)
{
    if (const auto path = selected())
        applyAndSelect(withMoved(designTree(), *path, by), OGIVE_TR("edit", "Move within the utility tree"));
}

bool UtilityDialog::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isMove = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const UtilityKind kind = selected() ? selected()->kind() : UtilityKind::Attribute;
    if (isMove && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Insert && modifiers == Qt::NoModifier)
        add(kind);
    else if (key == Qt::Key_Insert && modifiers == Qt::ShiftModifier)
        add(kind == UtilityKind::Attribute ? UtilityKind::Refinement : UtilityKind::Scenario);
    else if (key == Qt::Key_Delete && modifiers == Qt::NoModifier)
        remove();
    else
        return false;
    return true;
}

bool UtilityDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takesKey(key->key(), key->modifiers()))
            return true;
    }
    return WorkshopDialog::eventFilter(watched, event);
}

} // namespace ogive::ui
