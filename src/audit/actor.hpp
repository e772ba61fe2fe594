#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audit/verbs.hpp"
#include "base/ids.hpp"
#include "base/result.hpp"

/// Who acts, as a plain value. Identity fills it; no feature needs identity to ask "may this
/// person?". A path is a part of the tree ("VN/62/608/23284/"): whoever holds a verb at a path
/// holds it for everything whose path begins with it.
namespace binhyen {

using PersonId = Id<struct PersonTag>;
using PostId = Id<struct PostTag>;

struct Grant {
    Verb verb;
    std::string path;

    bool operator==(Grant const&) const = default;
};

struct Actor {
    PersonId person;
    PostId post;
    std::string name;
    std::vector<Grant> grants;

    [[nodiscard]] bool may(Verb, std::string_view path) const;

    /// Whether the verb is held at exactly this place. Deciding and appraising belong to one
    /// authority; the tier above may look, but not do it in its stead. [law: tt124-2021/10]
    [[nodiscard]] bool may_at(Verb, std::string_view place_path) const;

    /// What lies outside one's part of the tree does not exist: `absent` unless it may be read,
    /// `forbidden` when it may be read but not this.
    [[nodiscard]] Result<> must(Verb, std::string_view path) const;
    /// As must(), with may_at(); `path` is what must be readable.
    [[nodiscard]] Result<> must_at(Verb, std::string_view place_path, std::string_view path) const;

    /// The paths one may read, none inside another, sorted.
    [[nodiscard]] std::vector<std::string> readable_paths() const;
};

/// The province-level part of a path, whose acts make one chain: "VN/62/" of "VN/62/608/"; "VN/"
/// for national acts.
std::string_view realm_of(std::string_view path);

/// The first text that is greater than every text beginning with `path`, for
/// `path >= $1 and path < $2`.
std::string path_end(std::string_view path);

}  // namespace binhyen
