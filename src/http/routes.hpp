#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "http/json_schema.hpp"
#include "http/reply.hpp"
#include "http/request.hpp"

/// The table of all routes: who answers which method and path, and what the API's description
/// says of it.
namespace binhyen::http {

/// Where a route runs. `read` and `write` have their own threads, so that reading never waits for
/// writing; `at_once` runs on the network thread and may not block.
enum class Work { read, write, at_once };

/// Whether the page may call it without a session. It only describes: the handler asks for rights.
enum class Access { signed_in, everyone };

enum class BodyTo { memory, file };

inline constexpr std::uint64_t default_body_max = 1024 * 1024;

using Handler = std::function<Result<Reply>(Request const&)>;

struct Route {
    Method method = Method::get;
    /// `/api/beds/{id}/harvest`: a parameter is a whole segment.
    std::string pattern;
    std::string summary_vi;
    std::string summary_en;
    /// The feature, for grouping.
    std::string tag;
    Work work = Work::read;
    Access access = Access::signed_in;
    BodyTo body_to = BodyTo::memory;
    std::uint64_t body_max = default_body_max;
    /// Empty schemas mean: no body, no query, no JSON in the reply. `schema_of` makes the first
    /// two, `reply_schema_of` the third.
    Schema schema_in = {};
    bool is_body_optional = false;
    Schema schema_query = {};
    Schema schema_out = {};
    int status_out = 200;
    /// Of the reply, when it is not JSON: `application/pdf`.
    std::string content_type_out = {};
    Handler handler = {};
};

/// The route that answers a request, with its parameters; or why none does.
struct Match {
    Route const* route = nullptr;
    std::vector<NamedText> parameters = {};
};

class Routes {
public:
    Routes();
    ~Routes();
    Routes(Routes&&) noexcept;
    Routes& operator=(Routes&&) noexcept;

    /// A second route of the same method and pattern is a broken invariant, and so is one that
    /// differs only in the names of its parameters.
    void add(Route);

    /// In O(segments). HEAD finds the GET route. A fixed segment is preferred to a parameter.
    [[nodiscard]] Result<Match> find(Method, std::string_view path) const;
    /// What `Allow` says for a path: "GET, HEAD, POST"; empty for an unknown one.
    [[nodiscard]] std::string allowed_methods(std::string_view path) const;

    /// By pattern, then method.
    [[nodiscard]] std::vector<Route const*> all() const;

private:
    struct Node;
    std::unique_ptr<Node> root_;
    std::vector<std::unique_ptr<Route>> routes_;
};

}  // namespace binhyen::http
