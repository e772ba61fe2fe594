#include "server/progress.hpp"

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace binhyen::server {
namespace {

constexpr std::chrono::milliseconds between_bars{100};
constexpr std::chrono::seconds between_lines{5};
constexpr int bar_width = 30;

}  // namespace

std::string progress_bar(std::int64_t done, std::int64_t all) {
    if (all <= 0) return std::to_string(done);
    auto const part = std::clamp<std::int64_t>(done, 0, all);
    auto const filled = int(part * bar_width / all);
    std::string bar = "[";
    for (int i = 0; i < bar_width; ++i) bar += i < filled ? "█" : "·";
    auto const percent = std::to_string(part * 100 / all);
    return bar + "] " + std::string(3 - std::min<std::size_t>(3, percent.size()), ' ') + percent +
           " %  " + std::to_string(done) + "/" + std::to_string(all);
}

Progress::Progress(std::string what) : what_(std::move(what)), is_terminal_(isatty(2) != 0) {
    shown_ = begun_ - between_lines;
}

Progress::~Progress() {
    if (is_terminal_ && has_shown_) std::cerr << std::endl;
}

void Progress::show(std::int64_t done, std::int64_t all) {
    auto const now = Clock::now();
    bool const is_end = all > 0 && done >= all;
    if (!is_end && now - shown_ < (is_terminal_ ? Clock::duration(between_bars) : between_lines))
        return;
    shown_ = now;
    has_shown_ = true;
    if (is_terminal_)
        std::cerr << "\r\033[K" << what_ << " " << progress_bar(done, all) << std::flush;
    else
        std::cerr << what_ << " " << done << (all > 0 ? "/" + std::to_string(all) : "") << "\n";
}

}  // namespace binhyen::server
