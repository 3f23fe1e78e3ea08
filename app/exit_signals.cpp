#include "app/exit_signals.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ogive::app {
namespace {

constexpr std::array exitSignals{SIGTERM, SIGINT, SIGHUP};

/// A handler can only reach what is static, and may do little more than write a byte.
volatile std::sig_atomic_t pipeEnd = -1;

void tellEventLoop(int /*signal*/)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnd, &byte, 1);
    errno = before;
}

} // namespace

ExitSignals::ExitSignals(std::function<void()> act)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = ends[0];
    m_write = ends[1];
    pipeEnd = m_write;
    m_notifier = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this, act = std::move(act)] {
                         std::array<char, 16> bytes{};
                         while (::read(m_read, bytes.data(), bytes.size()) > 0)
                             continue;
                         m_isTold = true;
                         act();
                     });
    // A file above the size that the system allows is an error to tell of, no reason to end.
    ::signal(SIGXFSZ, SIG_IGN);
    for (const int signal : exitSignals) {
        struct sigaction action {};
        if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = tellEventLoop;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
}

ExitSignals::~ExitSignals()
{
    for (const int signal : exitSignals) {
        struct sigaction action {};
        if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == tellEventLoop)
            ::signal(signal, SIG_DFL);
    }
    pipeEnd = -1;
    m_notifier.reset();
    if (m_read >= 0)
        ::close(m_read);
    if (m_write >= 0)
        ::close(m_write);
}

} // namespace ogive::app
