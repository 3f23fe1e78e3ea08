#pragma once

#include "core/base/result.h"
#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <QEvent>
#include <QObject>

#include <string>
#include <vector>

namespace ogive::bench {

/// Counts what the program paints, so that a drained queue can be told from one that goes on painting.
class PaintCounter : public QObject {
public:
    [[nodiscard]] int count() const { return m_count; }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_count;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

/// Handles all that is waiting, until nothing is painted any more.
void drain(const PaintCounter& painted);

/// Before the application is made: a window without a display, and nothing of the user's. `folder` is for
/// what it writes.
void prepareWindow(const std::string& folder);

[[nodiscard]] Result<Design> readChecked(const Knowledge& knowledge, const std::string& path);

void printQuantiles(const std::vector<double>& seconds, const std::string& unit);

} // namespace ogive::bench
