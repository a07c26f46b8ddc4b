// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <QThread>

namespace tollgate {

/// Something that only the thread that made it may destroy, as a call's state is. Callbacks of a test hold it by
/// shared pointer; `strayed` counts those that another thread was the last to let go of.
class HomeBound {
public:
    explicit HomeBound(std::atomic<int> &strayed) : m_strayed(strayed) { }
    ~HomeBound() { m_strayed += QThread::currentThread() == m_home ? 0 : 1; }
    HomeBound(const HomeBound &) = delete;
    HomeBound &operator=(const HomeBound &) = delete;

private:
    QThread *const m_home = QThread::currentThread();
    std::atomic<int> &m_strayed;
};

} // namespace tollgate
