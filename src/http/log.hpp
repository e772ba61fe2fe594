#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace spdlog {
class logger;
}

/// Structured lines, one JSON object each. No personal data: patterns instead of paths, no values
/// of queries, no bodies, no names, no addresses.
namespace binhyen::http {

enum class LogLevel { info, warning, error };

struct LogField {
    std::string_view name;
    std::string value;
};

class Log {
public:
    /// Says nothing.
    Log() = default;
    /// To standard error.
    static Log to_standard_error();
    /// For tests: each line, without its end.
    static Log to(std::function<void(std::string_view line)>);

    void write(LogLevel, Instant at, std::string_view event,
               std::initializer_list<LogField> fields) const;

private:
    std::shared_ptr<spdlog::logger> logger_;
};

}  // namespace binhyen::http
