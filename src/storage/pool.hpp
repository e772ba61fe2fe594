#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "storage/database.hpp"

namespace binhyen::storage {

/// A few connections lent to many threads. One that comes back goes to whoever has waited longest:
/// waking any other waiter tripled the slowest hundredth of the reads.
template <class T>
class Pool {
public:
    using Make = std::function<std::unique_ptr<T>()>;

    /// The first is made at once, so that a wrong address is found at the start; the others when
    /// they are first needed.
    Pool(int size, std::chrono::milliseconds patience, Make make)
        : make_(std::move(make)), patience_(patience), unmade_(size - 1) {
        idle_.push_back(make_());
    }

    class Loan {
    public:
        Loan(Pool& pool, std::unique_ptr<T> lent) : pool_(pool), lent_(std::move(lent)) {}
        Loan(Loan const&) = delete;
        Loan& operator=(Loan const&) = delete;
        ~Loan() { pool_.take_back(std::move(lent_)); }
        T& operator*() const { return *lent_; }
        T* operator->() const { return lent_.get(); }

    private:
        Pool& pool_;
        std::unique_ptr<T> lent_;
    };

    /// Waits for a free connection; throws DatabaseBroken when patience ends.
    Loan lend() { return Loan(*this, take()); }

    [[nodiscard]] int waiter_count() {
        std::lock_guard lock(mutex_);
        return int(waiters_.size());
    }

private:
    struct Waiter {
        std::condition_variable served;
        std::unique_ptr<T> given;
        bool may_make = false;
    };

    std::unique_ptr<T> take() {
        std::unique_lock lock(mutex_);
        if (!idle_.empty()) {
            auto taken = std::move(idle_.back());
            idle_.pop_back();
            return taken;
        }
        if (unmade_ > 0) {
            --unmade_;
            return make_unlocked(lock);
        }
        Waiter waiter;
        waiters_.push_back(&waiter);
        auto const is_served = [&] { return waiter.given || waiter.may_make; };
        if (!waiter.served.wait_for(lock, patience_, is_served)) {
            std::erase(waiters_, &waiter);
            throw DatabaseBroken("no connection became free in " +
                                 std::to_string(patience_.count()) + " ms");
        }
        if (waiter.given) return std::move(waiter.given);
        return make_unlocked(lock);
    }

    std::unique_ptr<T> make_unlocked(std::unique_lock<std::mutex>& lock) {
        lock.unlock();
        try {
            return make_();
        } catch (...) {
            take_back(nullptr);
            throw;
        }
    }

    /// Empty stands for the right to make one, after making one failed.
    void take_back(std::unique_ptr<T> back) {
        std::lock_guard lock(mutex_);
        if (waiters_.empty()) {
            if (back)
                idle_.push_back(std::move(back));
            else
                ++unmade_;
            return;
        }
        auto* const oldest = waiters_.front();
        waiters_.pop_front();
        oldest->may_make = back == nullptr;
        oldest->given = std::move(back);
        oldest->served.notify_one();
    }

    Make make_;
    std::chrono::milliseconds patience_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<T>> idle_;
    std::deque<Waiter*> waiters_;
    int unmade_;
};

}  // namespace binhyen::storage
