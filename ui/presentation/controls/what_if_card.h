#pragma once

#include <QList>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive::ui {

class Room;
class WhatIfControl;

/// The requirements of a page that a room can try, one below the other. Where there is no room for the tracks
/// of all, only the one in focus has its own.
class WhatIfCard : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostControls = 5;

    explicit WhatIfCard(Room& room, QWidget* parent = nullptr);

    /// What decides the decision of the page, strongest first. On the same page what was there before keeps
    /// its place.
    void showFields(std::size_t decision, const std::vector<std::size_t>& fields);
    void clear();
    void setUnit(double unit); ///< pixels a unit of the page

    [[nodiscard]] const QList<WhatIfControl*>& controls() const { return m_controls; } ///< children
    /// The one that the keys of the stage change; null where there is none.
    [[nodiscard]] WhatIfControl* current() const { return m_current; }
    void focusCurrent();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void replaceControls(const std::vector<std::size_t>& fields);
    void addControl(std::size_t field);
    void setCurrent(WhatIfControl* control);
    void showValues();
    void arrange();
    [[nodiscard]] std::vector<std::size_t> shownFields() const;
    [[nodiscard]] std::vector<std::size_t> triedFields() const;

    Room& m_room;
    std::optional<std::size_t> m_decision;
    QList<WhatIfControl*> m_controls;
    WhatIfControl* m_current = nullptr;
    double m_unit = 1;
};

/// What is shown once `wanted` decides: what was shown stays in its order where it is wanted or must stay,
/// the others follow until there are `most`.
[[nodiscard]] std::vector<std::size_t> keptFields(const std::vector<std::size_t>& shown,
                                                  const std::vector<std::size_t>& wanted,
                                                  const std::vector<std::size_t>& mustStay, std::size_t most);

} // namespace ogive::ui
