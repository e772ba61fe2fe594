#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "rulebook/yaml_reading.hpp"

// rulebooks/schema.json is for editors and for those who write rulebooks; the reader does not need
// it. That the two agree is shown here.
namespace binhyen::rulebook {
namespace {

std::string text_of(std::string const& path) {
    std::ifstream file{path};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// A quoted scalar is a text; a plain one is what it looks like.
boost::json::value as_json(YAML::Node const& node) {
    if (node.IsMap()) {
        boost::json::object object;
        for (auto const& pair : node) object[pair.first.Scalar()] = as_json(pair.second);
        return object;
    }
    if (node.IsSequence()) {
        boost::json::array array;
        for (auto const& element : node) array.push_back(as_json(element));
        return array;
    }
    auto const text = scalar(node);
    bool const is_plain = node.Tag() == "?";
    if (is_plain && (text == "true" || text == "false")) return text == "true";
    if (auto const number = whole_number(text); is_plain && number) return *number;
    return boost::json::value(text);
}

/// Empty when the document fits the schema; else what is wrong.
std::string misfit(YAML::Node const& document) {
    auto const schema_json = boost::json::parse(text_of("rulebooks/schema.json"));
    valijson::Schema schema;
    valijson::adapters::BoostJsonAdapter const schema_adapter{schema_json};
    valijson::SchemaParser{}.populateSchema(schema_adapter, schema);
    auto const json = as_json(document);
    valijson::adapters::BoostJsonAdapter const adapter{json};
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, adapter, &results)) return {};
    std::string all;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (auto const& part : error.context) all += part;
        all += ": " + error.description + "\n";
    }
    return all;
}

TEST(Schema, EveryRulebookFitsIt) {
    for (auto const& entry : std::filesystem::recursive_directory_iterator{"rulebooks"}) {
        if (entry.path().extension() != ".yaml") continue;
        EXPECT_EQ(misfit(YAML::LoadFile(entry.path().string())), "") << entry.path();
    }
}

TEST(Schema, WhatTheReaderRefusesItRefuses) {
    auto const club = text_of("rulebooks/garden-club/rulebook.yaml");
    std::pair<char const*, char const*> const changes[] = {
        {"at_least: 7/10", "at_leest: 7/10"}, {"test: checklist", "test: feeling"},
        {"type: checklist", "type: list"},    {"day: Y/11/20", "day: 20/11"},
        {"  vi: Vườn đẹp", "  vn: Vườn đẹp"},
    };
    for (auto const& [what, by] : changes) {
        auto changed = club;
        auto const at = changed.find(what);
        ASSERT_NE(at, std::string::npos) << what;
        changed.replace(at, std::string(what).size(), by);
        EXPECT_NE(misfit(YAML::Load(changed)), "") << by;
    }
}

}  // namespace
}  // namespace binhyen::rulebook
