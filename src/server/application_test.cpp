#include "server/application.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "server/api_description.hpp"
#include "server/bookkeeping.hpp"
#include "server/page_files.hpp"

namespace binhyen::server {
namespace {

std::string content_of(std::string const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

TEST(ApiDescription, docs_api_openapi_yaml_is_what_the_routes_say) {
    auto const description = api_description();
    if (std::getenv("BINHYEN_ACCEPT") != nullptr)
        std::ofstream("docs/api/openapi.yaml", std::ios::binary) << description;

    EXPECT_TRUE(content_of("docs/api/openapi.yaml") == description)
        << "docs/api/openapi.yaml is old. Renew it: build/release/binhyen openapi > "
           "docs/api/openapi.yaml";
}

TEST(Bookkeeping, what_is_not_audited_is_what_LEVELS_names) {
    std::istringstream levels(content_of("src/LEVELS"));
    std::string line;
    while (std::getline(levels, line) && !line.starts_with("bookkeeping ")) {
    }

    std::string listed = "bookkeeping";
    for (auto const table : bookkeeping_tables) listed.append(" ").append(table);
    EXPECT_EQ(line, listed);
}

TEST(PageFiles, only_names_with_a_digest_are_kept_for_ever) {
    EXPECT_EQ(caching_of("/assets/index-BpNQ_IHQ.css"), http::Asset::Caching::forever);
    EXPECT_EQ(caching_of("/index.html"), http::Asset::Caching::revalidate);
    EXPECT_EQ(caching_of("/icon.svg"), http::Asset::Caching::revalidate);
}

TEST(PageFiles, styles_in_a_page_pass_by_their_digest_and_nothing_else_does) {
    constexpr std::string_view policy = "default-src 'none'; style-src 'self'; img-src 'self'";

    EXPECT_EQ(policy_of("<head></head>", policy), policy);
    EXPECT_EQ(policy_of("<style>abc</style>", policy),
              "default-src 'none'; style-src 'self' "
              "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='; img-src 'self'");
    EXPECT_EQ(policy_of("<style>abc</style><style></style>", "style-src 'self'"),
              "style-src 'self' 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=' "
              "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
}

}  // namespace
}  // namespace binhyen::server
