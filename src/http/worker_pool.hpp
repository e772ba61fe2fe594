#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace binhyen::http {

/// Threads that run tasks in the order given, with a bounded queue. Tasks may not throw.
class WorkerPool {
public:
    WorkerPool(int thread_count, int waiting_max);
    /// Runs what is queued, then ends.
    ~WorkerPool();
    WorkerPool(WorkerPool const&) = delete;
    WorkerPool& operator=(WorkerPool const&) = delete;

    /// False, and the task is dropped, when the queue is full.
    bool try_add(std::function<void()> task);
    [[nodiscard]] std::size_t waiting_count() const;
    void finish();

private:
    void work();

    std::size_t waiting_max_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    bool is_ending_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace binhyen::http
