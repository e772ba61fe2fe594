#include "audit/entrance.hpp"

#include "audit/problems.hpp"

namespace binhyen::audit {

Result<std::int64_t> expected_version(http::Request const& request) {
    if (!request.expected_version) return refuse(problems::version_missing());
    return *request.expected_version;
}

}  // namespace binhyen::audit
