#include "server/api_description.hpp"

#include "http/openapi.hpp"
#include "server/application.hpp"
#include "server/version.hpp"

namespace binhyen::server {
namespace {

/// Routes are described without being called.
class NoDatabase : public storage::Database {
public:
    [[nodiscard]] storage::Engine engine() const override { return storage::Engine::sqlite; }
    void write_in(std::string_view, storage::FunctionRef<bool(storage::Transaction&)>) override {
        throw InvariantBroken("there is no database");
    }

protected:
    void read_in(storage::FunctionRef<void(storage::Transaction&)>) override {
        throw InvariantBroken("there is no database");
    }
};

}  // namespace

std::string api_description() {
    Installation installation{.folder = {},
                              .about = {.name = "Bình Yên", .is_demonstration = true},
                              .database = std::make_unique<NoDatabase>(),
                              .shelf = {}};
    Application application(installation, {.clock = [] { return identity::Moment{}; }});
    return http::openapi_yaml(application.site().routes(),
                              {.title = "Bình Yên", .version = std::string(version)});
}

}  // namespace binhyen::server
