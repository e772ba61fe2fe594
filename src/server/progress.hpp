#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

/// How far a long command is, on standard error: a bar where that is a terminal, else a line every
/// few seconds, so that a log of it stays short.
namespace binhyen::server {

class Progress {
public:
    explicit Progress(std::string what);
    /// Ends the bar's line.
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    /// `all` 0: not known.
    void show(std::int64_t done, std::int64_t all);
    void name(std::string what) { what_ = std::move(what); }

private:
    using Clock = std::chrono::steady_clock;

    std::string what_;
    bool is_terminal_ = false;
    bool has_shown_ = false;
    Clock::time_point begun_ = Clock::now();
    Clock::time_point shown_;
};

/// `[████····]  40 %  402/1005`, for a terminal.
std::string progress_bar(std::int64_t done, std::int64_t all);

}  // namespace binhyen::server
