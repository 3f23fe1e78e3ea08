#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace ogive::app {

/// What a start of the program asks of the one that runs already.
struct HandedOver {
    std::string design;     ///< absolute path; empty: just a window
    std::string activation; ///< the desktop's token that lets a window come to the front; may be empty
};

/// At most one Ogive of a user on a display listens for others that are started. It holds a lock, so that one
/// that crashed leaves nothing behind that matters.
class Instance {
public:
    enum class Role {
        First,      ///< nobody else runs: this one may listen
        HandedOver, ///< the running one has taken the request: there is nothing left to do
        Alone       ///< the running one does not answer, or there is no place to meet: just run
    };

    /// `meetingPoint` is a path without an ending in a folder that belongs to the user alone; an empty one
    /// makes the role Alone. Waits at most `patience` for a running one to answer.
    Instance(std::string meetingPoint, const HandedOver& request, std::chrono::milliseconds patience);
    ~Instance();
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    [[nodiscard]] Role role() const { return m_role; }

    using Open = std::function<void(const HandedOver&)>;
    /// Calls `open` for each start that hands over, once events run. Nothing where the role is not First.
    void listen(Open open);

private:
    void bindSocket();
    void takeConnection();

    std::string m_meetingPoint;
    Role m_role = Role::Alone;
    int m_lock = -1;
    int m_socket = -1;
    Open m_open;
    std::unique_ptr<QObject> m_listener;
};

/// Where the Ogives of this user on this display meet: in the runtime folder that the desktop gives. Empty
/// where there is none, or no display.
[[nodiscard]] std::string meetingPoint();

} // namespace ogive::app
