#pragma once

#include "audit/acting.hpp"
#include "report/log.hpp"

/// Reading the log with the right to: `read_log` in the part of the tree asked about.
namespace binhyen::report {

struct LogQuery {
    std::string path;
    std::optional<std::string> act;
    std::optional<PersonId> person;
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<std::int64_t> before;
};
BOOST_DESCRIBE_STRUCT(LogQuery, (), (path, act, person, from, to, before))

Result<LogPage> show_log(Context&, LogQuery const&);

/// `realm` is the realm's path, or any path within it.
Result<LogEntry> show_entry(Context&, std::string_view realm, std::int64_t seq);

struct LogActs {
    std::vector<ActCount> acts;
};
BOOST_DESCRIBE_STRUCT(LogActs, (), (acts))

Result<LogActs> show_acts(Context&, std::string const& path);

/// Every line that a filter lets through, oldest last, with its changes: for an export. What `each`
/// throws ends it.
using LogSink = std::function<void(LogLine const&, std::vector<LogChange> const&)>;
Result<> each_log_line(Context&, LogFilter const&, LogSink const&);

}  // namespace binhyen::report
