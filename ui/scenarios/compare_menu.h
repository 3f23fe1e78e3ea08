#pragma once

#include <QMenu>

namespace ogive::ui {

class DesignSession;

/// With which scenario the one in view is compared, as a menu that is filled when it opens.
class CompareMenu : public QMenu {
    Q_OBJECT

public:
    explicit CompareMenu(DesignSession& session, QWidget* parent = nullptr);

private:
    void fill();

    DesignSession& m_session;
};

} // namespace ogive::ui
