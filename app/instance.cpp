#include "app/instance.h"

#include <QByteArray>
#include <QSocketNotifier>
#include <QTimer>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace ogive::app {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds pause(10);
constexpr milliseconds longestRequest(2000);
constexpr qsizetype largestRequest = 64 * 1024;
constexpr char taken = '!';

/// The socket's address; false where the path is too long for one.
bool fillAddress(const std::string& meetingPoint, sockaddr_un& address)
{
    const std::string path = meetingPoint + ".socket";
    address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return false;
    std::copy(path.begin(), path.end(), address.sun_path);
    return true;
}

const sockaddr* generic(const sockaddr_un& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

bool sendAll(int connection, const std::string& bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += static_cast<std::size_t>(count);
    }
    return ::shutdown(connection, SHUT_WR) == 0;
}

bool isAnswered(int connection, Clock::time_point end)
{
    const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now());
    pollfd waited{connection, POLLIN, 0};
    char answer = 0;
    return ::poll(&waited, 1, std::max(0, static_cast<int>(left.count()))) == 1 &&
           ::recv(connection, &answer, 1, 0) == 1 && answer == taken;
}

/// The request goes over whole, its end marked by the closed direction: two texts, each closed by a zero.
bool handOver(const std::string& meetingPoint, const HandedOver& request, Clock::time_point end)
{
    sockaddr_un address;
    if (!fillAddress(meetingPoint, address))
        return false;
    const int connection = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connection < 0)
        return false;
    const bool isTaken = ::connect(connection, generic(address), sizeof address) == 0 &&
                         sendAll(connection, request.design + '\0' + request.activation + '\0') &&
                         isAnswered(connection, end);
    ::close(connection);
    return isTaken;
}

/// Reads one request without ever waiting; deletes itself when it has come, is too long or takes too long.
class Request : public QObject {
public:
    Request(int connection, Instance::Open open, QObject* parent)
        : QObject(parent)
        , m_connection(connection)
        , m_open(std::move(open))
        , m_notifier(connection, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
        QTimer::singleShot(longestRequest, this, [this] { deleteLater(); });
    }

    ~Request() override
    {
        m_notifier.setEnabled(false);
        ::close(m_connection);
    }

private:
    void read()
    {
        std::array<char, 4096> part{};
        const ssize_t count = ::recv(m_connection, part.data(), part.size(), MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count > 0) {
            m_bytes.append(part.data(), static_cast<qsizetype>(count));
            if (m_bytes.size() <= largestRequest)
                return;
        }
        m_notifier.setEnabled(false);
        deleteLater();
        if (count == 0)
            finish();
    }

    void finish()
    {
        const QList<QByteArray> texts = m_bytes.split('\0');
        if (texts.size() != 3 || !texts.back().isEmpty())
            return;
        // First the answer, as opening may take long and even ask.
        if (::send(m_connection, &taken, 1, MSG_NOSIGNAL | MSG_DONTWAIT) == 1)
            m_open({texts[0].toStdString(), texts[1].toStdString()});
    }

    int m_connection;
    Instance::Open m_open;
    QSocketNotifier m_notifier;
    QByteArray m_bytes;
};

} // namespace

Instance::Instance(std::string meetingPoint, const HandedOver& request, milliseconds patience)
    : m_meetingPoint(std::move(meetingPoint))
{
    const Clock::time_point end = Clock::now() + patience;
    if (m_meetingPoint.empty())
        return;
    m_lock = ::open((m_meetingPoint + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0)
        return;
    // Another one may be about to listen, or about to end: so both are tried until one works.
    do {
        if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0) {
            m_role = Role::First;
            bindSocket();
            return;
        }
        if (handOver(m_meetingPoint, request, end)) {
            m_role = Role::HandedOver;
            return;
        }
        std::this_thread::sleep_for(pause);
    } while (Clock::now() < end);
}

Instance::~Instance()
{
    m_listener.reset();
    sockaddr_un address;
    if (m_socket >= 0 && fillAddress(m_meetingPoint, address)) {
        ::unlink(address.sun_path);
        ::close(m_socket);
    }
    if (m_lock >= 0)
        ::close(m_lock);
}

/// A socket file that is there is of a program that has ended, as the lock is ours.
void Instance::bindSocket()
{
    sockaddr_un address;
    if (!fillAddress(m_meetingPoint, address))
        return;
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    ::unlink(address.sun_path);
    const bool isBound = m_socket >= 0 && ::bind(m_socket, generic(address), sizeof address) == 0 &&
                         ::listen(m_socket, SOMAXCONN) == 0;
    if (isBound || m_socket < 0)
        return;
    ::close(m_socket);
    m_socket = -1;
}

void Instance::listen(Open open)
{
    if (m_socket < 0)
        return;
    m_open = std::move(open);
    m_listener = std::make_unique<QObject>();
    auto* notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, m_listener.get());
    QObject::connect(notifier, &QSocketNotifier::activated, m_listener.get(), [this] { takeConnection(); });
}

void Instance::takeConnection()
{
    const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection >= 0)
        new Request(connection, m_open, m_listener.get());
}

std::string meetingPoint()
{
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    QByteArray display = qgetenv("WAYLAND_DISPLAY") + qgetenv("DISPLAY");
    const bool hasDisplay =
        !display.isEmpty() && !platform.startsWith("offscreen") && !platform.startsWith("minimal");
    struct stat place = {};
    const bool isOwn = !folder.isEmpty() && ::stat(folder.constData(), &place) == 0 &&
                       S_ISDIR(place.st_mode) && place.st_uid == ::getuid() &&
                       (place.st_mode & (S_IWGRP | S_IWOTH)) == 0;
    if (!hasDisplay || !isOwn)
        return {};
    display.replace('/', '_');
    return (folder + "/ogive-" + display).toStdString();
}

} // namespace ogive::app
