#include "http/worker_pool.hpp"

namespace binhyen::http {

WorkerPool::WorkerPool(int thread_count, int waiting_max) : waiting_max_(std::size_t(waiting_max)) {
    for (int i = 0; i < thread_count; ++i) threads_.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool() {
    finish();
}

bool WorkerPool::try_add(std::function<void()> task) {
    {
        std::lock_guard const lock(mutex_);
        if (is_ending_ || waiting_.size() >= waiting_max_) return false;
        waiting_.push_back(std::move(task));
    }
    changed_.notify_one();
    return true;
}

std::size_t WorkerPool::waiting_count() const {
    std::lock_guard const lock(mutex_);
    return waiting_.size();
}

void WorkerPool::finish() {
    {
        std::lock_guard const lock(mutex_);
        is_ending_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
    threads_.clear();
}

void WorkerPool::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [&] { return is_ending_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        auto task = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        task();
        // The task's captures end outside the lock.
        task = nullptr;
        lock.lock();
    }
}

}  // namespace binhyen::http
