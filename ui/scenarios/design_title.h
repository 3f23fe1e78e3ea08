#pragma once

#include <QWidget>

namespace ogive::ui {

class DesignSession;
class ElidedLabel;

/// The design's name in the tool bar; a double click, F2 or Enter edits it in place.
class DesignTitle : public QWidget {
    Q_OBJECT

public:
    explicit DesignTitle(DesignSession& session, QWidget* parent = nullptr);

    Q_INVOKABLE void startRename();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void failed(const QString& problem);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showDesign();
    void rename(const QString& name);

    DesignSession& m_session;
    ElidedLabel* m_name;
};

} // namespace ogive::ui
