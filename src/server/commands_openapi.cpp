#include <iostream>

#include "server/api_description.hpp"
#include "server/command.hpp"

namespace binhyen::server {

void add_openapi_commands(CLI::App& app, Command& chosen) {
    auto& describing =
        *app.add_subcommand("openapi", "Print the API's description as YAML / In mô tả API");
    describing.callback([&chosen] {
        chosen.perform = []() -> Result<> {
            std::cout << api_description();
            return {};
        };
    });
}

}  // namespace binhyen::server
