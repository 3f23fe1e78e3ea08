#include "ui/form/range/range_editor.h"

#include "core/simulate/sampling/input_distribution.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr int rangeIndent = 13; // as the titles of the form
constexpr int rangeLineGap = 4;
constexpr int rangeBelowGap = 6;
constexpr int significantDigitsAssumed = 3;

struct RangeText {
    Q_DECLARE_TR_FUNCTIONS(RangeText)
};

double roundedToDigits(double number)
{
    if (number == 0 || !std::isfinite(number))
        return number;
    const double digits = std::floor(std::log10(std::abs(number))) + 1;
    const double scale = std::pow(10.0, significantDigitsAssumed - digits);
    return std::round(number * scale) / scale;
}

} // namespace

UncertainRange assumedRange(const Field& field, const Value& value)
{
    const double* number = std::get_if<double>(&value);
    if (number == nullptr)
        return {UncertainRange::Kind::Percentiles, notKnown, notKnown, notKnown};
    if (!field.spread)
        return {UncertainRange::Kind::Percentiles, *number, *number, *number};
    const Distribution assumed = distributionOf(field, *number);
    return {UncertainRange::Kind::Percentiles, roundedToDigits(assumed.quantile(0.1)), *number,
            roundedToDigits(assumed.quantile(0.9))};
}

QString rangeWords(const Field& field, const UncertainRange& range)
{
    const QString prefix = toQString(field.unitPrefix);
    const auto words = [&](double number, const QString& unit) { return quantityText(number, prefix, unit); };
    const QString unit = toQString(prefix.isEmpty() ? field.unit : field.unitShort);
    if (range.kind == UncertainRange::Kind::Percentiles)
        //: the values that a tenth and nine tenths of the cases lie below, the second with its unit
        return RangeText::tr("P10 %1 to P90 %2").arg(words(range.low, {}), words(range.high, unit));
    //: the least, the greatest with its unit, and the most likely value
    return RangeText::tr("%1 to %2, most likely %3")
        .arg(words(range.low, {}), words(range.high, unit), words(range.mode, {}));
}

RangeEditor::RangeEditor(const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    //: %1 is a requirement
    setAccessibleName(tr("Range of %1").arg(toQString(field.title)));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(rangeIndent, rangeLineGap, 0, rangeBelowGap);
    grid->setVerticalSpacing(rangeLineGap);
    grid->setColumnStretch(0, 1);
    createKinds(*grid);
    for (const Point point : {LowPoint, ModePoint, HighPoint})
        createPoint(point, *grid);
    createRemoval(*grid);
}

void RangeEditor::createKinds(QGridLayout& grid)
{
    m_kind = new SegmentedControl(this);
    m_kind->setChoices({tr("P10, P90"), tr("Min, likely, max")},
                       {tr("The values that are too high in one case of ten and in nine of ten"),
                        tr("The least, the most likely and the greatest value")});
    m_kind->setAccessibleName(tr("How the range is given"));
    grid.addWidget(m_kind, 0, 0, 1, 2);
    connect(m_kind, &SegmentedControl::chosen, this, &RangeEditor::chooseKind);
}

void RangeEditor::createPoint(Point point, QGridLayout& grid)
{
    auto* label = new TextLabel({}, TextSize::Small, this);
    auto* edit = new NumberEdit(this);
    edit->setRange(m_field.minimum, m_field.maximum, m_field.step);
    edit->setLogarithmic(m_field.slider && m_field.slider->logarithmic);
    edit->setUnit(toQString(m_field.unitShort), toQString(m_field.unitPrefix));
    edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    label->setBuddy(edit);
    grid.addWidget(label, 1 + point, 0, Qt::AlignVCenter);
    grid.addWidget(edit, 1 + point, 1, Qt::AlignRight);
    connect(edit, &NumberEdit::valueEdited, this, &RangeEditor::takeNumber);
    connect(edit, &NumberEdit::inputRejected, this, &RangeEditor::rejected);
    connect(edit, &NumberEdit::inputAccepted, this, &RangeEditor::accepted);
    m_labels[point] = label;
    m_edits[point] = edit;
}

void RangeEditor::createRemoval(QGridLayout& grid)
{
    m_note = new TextLabel({}, TextSize::Small, this);
    m_note->setMuted(true);
    m_note->setWordWrap(true);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setAccessibleName(tr("Remove the range of %1").arg(toQString(m_field.title)));
    m_remove->setAutoDefault(false);
    grid.addWidget(m_note, 1 + HighPoint + 1, 0, 1, 2);
    grid.addWidget(m_remove, 1 + HighPoint + 2, 1, Qt::AlignRight);
    connect(m_remove, &QPushButton::clicked, this, &RangeEditor::removeRequested);
}

std::vector<QWidget*> RangeEditor::tabStops() const
{
    std::vector<QWidget*> stops;
    for (auto* segment : m_kind->findChildren<QAbstractButton*>()) // one of them takes the keyboard
        stops.push_back(segment);
    stops.insert(stops.end(), m_edits.begin(), m_edits.end());
    stops.push_back(m_remove);
    return stops;
}

void RangeEditor::showRange(const std::optional<UncertainRange>& stated, const Value& value)
{
    const UncertainRange::Kind kind = stated ? stated->kind : m_shown.kind;
    m_stated = stated;
    m_value = value;
    m_shown = stated ? *stated : asKind(assumedRange(m_field, value), kind);
    const QString note = noteText();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_remove->setVisible(stated.has_value());
    showNumbers();
}

QString RangeEditor::noteText() const
{
    if (!m_stated)
        return m_field.spread ? tr("Assumed. Change a number to state a range.")
                              : tr("Taken as it is. Change a number to state a range.");
    const double* value = std::get_if<double>(&m_value);
    const bool isOutside = value != nullptr && (*value < m_stated->low || *value > m_stated->high);
    return isOutside ? tr("The value itself lies outside.") : QString();
}

void RangeEditor::showNumbers()
{
    const bool hasMode = m_shown.kind == UncertainRange::Kind::ThreePoints;
    m_kind->setCurrentIndex(hasMode ? 1 : 0);
    m_labels[ModePoint]->setVisible(hasMode);
    m_edits[ModePoint]->setVisible(hasMode);
    m_edits[LowPoint]->setValue(m_shown.low);
    m_edits[ModePoint]->setValue(m_shown.mode);
    m_edits[HighPoint]->setValue(m_shown.high);
    nameNumbers();
}

void RangeEditor::nameNumbers()
{
    const bool hasMode = m_shown.kind == UncertainRange::Kind::ThreePoints;
    m_labels[LowPoint]->setText(hasMode ? tr("Least") : tr("P10, rarely less"));
    m_labels[ModePoint]->setText(tr("Most likely"));
    m_labels[HighPoint]->setText(hasMode ? tr("Greatest") : tr("P90, rarely more"));
    for (const Point point : {LowPoint, ModePoint, HighPoint})
        //: a requirement, and which number of its range: "Traffic, P10, rarely less"
        m_edits[point]->setAccessibleName(
            tr("%1, %2").arg(toQString(m_field.title), m_labels[point]->text()));
}

UncertainRange RangeEditor::asKind(UncertainRange range, UncertainRange::Kind kind) const
{
    if (kind == UncertainRange::Kind::ThreePoints && range.kind != kind) {
        const double* value = std::get_if<double>(&m_value);
        const bool isBetween = value != nullptr && range.low <= *value && *value <= range.high;
        range.mode = isBetween ? *value : range.low;
    }
    range.kind = kind;
    return range;
}

void RangeEditor::chooseKind(int index)
{
    const auto kind = index == 1 ? UncertainRange::Kind::ThreePoints : UncertainRange::Kind::Percentiles;
    m_shown = asKind(m_shown, kind);
    showNumbers();
    if (m_stated)
        emit edited(m_shown);
}

void RangeEditor::takeNumber()
{
    const bool hasMode = m_shown.kind == UncertainRange::Kind::ThreePoints;
    UncertainRange range = m_shown;
    range.low = m_edits[LowPoint]->value();
    range.mode = hasMode ? m_edits[ModePoint]->value() : 0;
    range.high = m_edits[HighPoint]->value();
    if (std::isnan(range.low) || std::isnan(range.mode) || std::isnan(range.high))
        return; // the others are still to come
    emit edited(range);
}

} // namespace ogive::ui
