#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

#include "server/application.hpp"

/// What is done without being asked, on a thread of its own: every minute, whether the database
/// answers, which sessions were seen, and whether the telephone report is due; once a day, the
/// log's heads are signed and what is only kept for a time is swept.
namespace binhyen::server {

class Schedule {
public:
    /// Begins at once. All three outlive it.
    Schedule(Installation&, Application&, http::Log);

private:
    void run(std::stop_token const&);
    void do_each_minute();
    void freeze_quick_reports();
    void do_each_day(Instant now);
    void attempt(std::string_view what, storage::FunctionRef<void()> task);

    Installation& installation_;
    Application& application_;
    http::Log log_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    Instant last_daily_;
    std::jthread thread_;
};

}  // namespace binhyen::server
