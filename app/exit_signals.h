#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace ogive::app {

/// Lets the program end in order when the system tells it to (SIGTERM, SIGINT, and SIGHUP when its terminal
/// or the user's session goes): `act` is called in the event loop, not in the signal's handler. A signal that
/// was ignored when the program started stays so. One object at a time, after the application.
class ExitSignals {
public:
    explicit ExitSignals(std::function<void()> act);
    ~ExitSignals();
    ExitSignals(const ExitSignals&) = delete;
    ExitSignals& operator=(const ExitSignals&) = delete;

    /// Whether the program was told to end, such as by a signal that only ended a dialog before exec().
    [[nodiscard]] bool isTold() const { return m_isTold; }

private:
    int m_read = -1;
    int m_write = -1;
    bool m_isTold = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace ogive::app
