#pragma once

#include <QWidget>

class QComboBox;

namespace ogive::ui {

class DesignSession;

/// With which scenario the one in view is compared, beside it in the tool bar.
class CompareChooser : public QWidget {
    Q_OBJECT

public:
    explicit CompareChooser(DesignSession& session, QWidget* parent = nullptr);

private:
    void showDesign();
    void choose(int index);

    DesignSession& m_session;
    QComboBox* m_chooser;
};

} // namespace ogive::ui
