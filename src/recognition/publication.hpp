#pragma once

#include <string>

#include "audit/actor.hpp"
#include "base/date.hpp"
#include "base/result.hpp"

/// Whether anybody may read the register of a province. The circular wants recognition to be public
/// and names no register: a local choice, off until somebody enters the paper that orders it. Who
/// was not recognised stands in no register. [law: tt124-2021/3.2]
namespace binhyen::recognition {

struct RegisterPublication {
    static constexpr std::string_view table = "register_publications";
    static constexpr std::string_view key = "path";

    /// Of the province: "VN/62/".
    std::string path;
    std::int64_t version = 1;
    bool is_published = false;
    /// The paper that orders it, or ends it.
    std::string paper;
    Date set_on;
    PersonId set_by;
};
BOOST_DESCRIBE_STRUCT(RegisterPublication, (), (path, version, is_published, paper, set_on, set_by))

/// Neither begins nor ends without its paper.
Result<> check_publication(RegisterPublication const&);

}  // namespace binhyen::recognition
