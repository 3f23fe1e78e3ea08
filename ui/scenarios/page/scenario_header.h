#pragma once

#include <QHeaderView>

namespace ogive::ui {

class ScenarioTableModel;

/// The names of scenarios with what each is here, or the titles of rows and sections.
class ScenarioHeader : public QHeaderView {
    Q_OBJECT

public:
    ScenarioHeader(Qt::Orientation orientation, const ScenarioTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Where the name of a scenario stands, for renaming it in place.
    [[nodiscard]] QRect nameArea(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void paintScenario(QPainter& painter, const QRect& rect, int section) const;
    void paintRowTitle(QPainter& painter, const QRect& rect, int section) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int titleWidth() const;

    const ScenarioTableModel& m_model;
};

} // namespace ogive::ui
