#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "audit/actor.hpp"
#include "base/json.hpp"

/// The log as its readers see it: who did what, when, to which subject or place, and what changed.
/// The entries themselves are audit's, and are never changed.
namespace binhyen::report {

struct LogFilter {
    /// The part of the tree; a subject's path for one subject alone.
    std::string path;
    std::optional<std::string> act;
    std::optional<PersonId> person;
    /// Both days included, in Vietnam's time.
    std::optional<Date> from;
    std::optional<Date> to;
};
BOOST_DESCRIBE_STRUCT(LogFilter, (), (path, act, person, from, to))

struct LogRow {
    std::string realm;
    std::int64_t seq = 0;
    Instant at;
    std::string act;
    std::string path;
    std::string object;
    /// Empty for what was done at the machine itself.
    PersonId person_id;
    std::string person_name;
    std::string post_title;
    std::optional<std::string> on_behalf_of;
    std::optional<std::string> on_behalf_paper;
    std::string objects_hash;
    std::string previous_hash;
    std::string hash;
    std::int64_t change_count = 0;
};
BOOST_DESCRIBE_STRUCT(LogRow, (),
                      (realm, seq, at, act, path, object, person_id, person_name, post_title,
                       on_behalf_of, on_behalf_paper, objects_hash, previous_hash, hash,
                       change_count))

/// One entry in a list.
struct LogLine {
    LogRow entry;
    /// What the subject or the place was called then: "Thôn 2", "Xã Đắk La".
    std::string about;
    /// Of a subject.
    std::optional<std::string> subject_code;
};
BOOST_DESCRIBE_STRUCT(LogLine, (), (entry, about, subject_code))

struct LogPage {
    std::vector<LogLine> lines;
    /// Of the last line, when there are more; the next page begins before it.
    std::optional<std::int64_t> before;
};
BOOST_DESCRIBE_STRUCT(LogPage, (), (lines, before))

/// One row as it was before and after, each as a JSON object; null where there was none.
struct LogChange {
    std::string object_table;
    std::string object_key;
    json::value before;
    json::value after;
};
BOOST_DESCRIBE_STRUCT(LogChange, (), (object_table, object_key, before, after))

struct LogEntry {
    LogLine line;
    /// At most `changes_max`; the entry says how many there are.
    std::vector<LogChange> changes;
    /// Ids that stand in the changes, in words.
    std::map<std::string, std::string> names;

    static constexpr int changes_max = 200;
};
BOOST_DESCRIBE_STRUCT(LogEntry, (), (line, changes, names))

struct ActCount {
    std::string act;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(ActCount, (), (act, count))

}  // namespace binhyen::report
