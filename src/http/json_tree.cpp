#include "http/json_tree.hpp"

#include <boost/json/basic_parser_impl.hpp>

#include "http/problems.hpp"

namespace binhyen::http {
namespace {

using json_error = boost::system::error_code;

// What Boost's parser calls. It keeps the open lists and objects on a stack and notes the first
// key that occurs twice.
class TreeBuilder {
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    bool on_document_begin(json_error&) { return true; }
    bool on_document_end(json_error&) { return true; }
    bool on_object_begin(json_error&) {
        open_.push_back({JsonTree::Members{}, std::move(key_)});
        return true;
    }
    bool on_object_end(std::size_t, json_error&) { return close(); }
    bool on_array_begin(json_error&) {
        open_.push_back({JsonTree::Items{}, std::move(key_)});
        return true;
    }
    bool on_array_end(std::size_t, json_error&) { return close(); }
    bool on_key_part(boost::json::string_view part, std::size_t, json_error&) {
        text_.append(part.data(), part.size());
        return true;
    }
    bool on_key(boost::json::string_view part, std::size_t, json_error&) {
        text_.append(part.data(), part.size());
        key_ = std::move(text_);
        text_.clear();
        return true;
    }
    bool on_string_part(boost::json::string_view part, std::size_t, json_error&) {
        text_.append(part.data(), part.size());
        return true;
    }
    bool on_string(boost::json::string_view part, std::size_t, json_error&) {
        text_.append(part.data(), part.size());
        add(JsonTree{JsonTree::Value{std::move(text_)}});
        text_.clear();
        return true;
    }
    bool on_number_part(boost::json::string_view, json_error&) { return true; }
    bool on_int64(std::int64_t number, boost::json::string_view, json_error&) {
        add(JsonTree{JsonTree::Value{number}});
        return true;
    }
    bool on_uint64(std::uint64_t number, boost::json::string_view, json_error&) {
        add(JsonTree{JsonTree::Value{JsonTree::OtherNumber{double(number)}}});
        return true;
    }
    bool on_double(double number, boost::json::string_view, json_error&) {
        add(JsonTree{JsonTree::Value{JsonTree::OtherNumber{number}}});
        return true;
    }
    bool on_bool(bool value, json_error&) {
        add(JsonTree{JsonTree::Value{value}});
        return true;
    }
    bool on_null(json_error&) {
        add(JsonTree{});
        return true;
    }
    bool on_comment_part(boost::json::string_view, json_error&) { return true; }
    bool on_comment(boost::json::string_view, json_error&) { return true; }

    JsonTree take() { return std::move(done_); }
    [[nodiscard]] std::optional<std::string> const& repeated_key() const { return repeated_key_; }

private:
    struct Open {
        std::variant<JsonTree::Items, JsonTree::Members> inside;
        std::string key;
    };

    bool close() {
        auto open = std::move(open_.back());
        open_.pop_back();
        key_ = std::move(open.key);
        if (auto* members = std::get_if<JsonTree::Members>(&open.inside)) {
            note_repeated_key(*members);
            add(JsonTree{JsonTree::Value{std::move(*members)}});
        } else {
            add(JsonTree{JsonTree::Value{std::move(std::get<JsonTree::Items>(open.inside))}});
        }
        return true;
    }

    void add(JsonTree node) {
        if (open_.empty())
            done_ = std::move(node);
        else if (auto* items = std::get_if<JsonTree::Items>(&open_.back().inside))
            items->push_back(std::move(node));
        else
            std::get<JsonTree::Members>(open_.back().inside)
                .emplace_back(std::move(key_), std::move(node));
    }

    void note_repeated_key(JsonTree::Members const& members) {
        if (repeated_key_ || members.size() < 2) return;
        std::vector<std::string_view> keys;
        keys.reserve(members.size());
        for (auto const& [key, value] : members) keys.emplace_back(key);
        std::sort(keys.begin(), keys.end());
        auto const twice = std::adjacent_find(keys.begin(), keys.end());
        if (twice != keys.end()) repeated_key_ = std::string(*twice);
    }

    std::vector<Open> open_;
    std::string key_;
    std::string text_;
    JsonTree done_;
    std::optional<std::string> repeated_key_;
};

}  // namespace

JsonTree::Items const& JsonTree::items() const {
    static Items const none;
    auto const* items = std::get_if<Items>(&value_);
    return items != nullptr ? *items : none;
}

JsonTree::Members const& JsonTree::members() const {
    static Members const none;
    auto const* members = std::get_if<Members>(&value_);
    return members != nullptr ? *members : none;
}

JsonTree const* JsonTree::find(std::string_view key) const {
    for (auto const& [name, value] : members())
        if (name == key) return &value;
    return nullptr;
}

Result<JsonTree> parse_tree(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = json_depth_max;
    boost::json::basic_parser<TreeBuilder> parser(options);
    json_error error;
    auto used = parser.write_some(false, text.data(), text.size(), error);
    if (error == boost::json::error::too_deep)
        return refuse(problems::body_too_deep(std::int64_t(json_depth_max)));
    if (!error && used < text.size()) error = boost::json::error::extra_data;
    if (error) return refuse(problems::body_not_json(std::int64_t(used) + 1));
    if (parser.handler().repeated_key())
        return refuse(problems::key_repeated(*parser.handler().repeated_key()));
    return parser.handler().take();
}

}  // namespace binhyen::http
