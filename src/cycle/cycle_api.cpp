#include "cycle/cycle_api.hpp"

#include "cycle/cycle_actions.hpp"
#include "cycle/cycle_view.hpp"
#include "cycle/problems.hpp"
#include "cycle/rulebook_view.hpp"
#include "rulebook/engine_form.hpp"

namespace binhyen::cycle {
namespace {

/// The rules are the law's and no secret: whoever is signed in may have them.
Result<http::Reply> engine_form_of(Shelf const& shelf, http::Request const& request) {
    auto const name = request.path_parameter("rulebook");
    auto const found = shelf.find(name);
    if (found == shelf.end() || found->second.engine_digest != request.path_parameter("digest"))
        return refuse(problems::engine_rules_absent(name));
    auto reply = http::json_text_reply(rulebook::engine_form(found->second));
    reply.with_header("Cache-Control", "private, max-age=31536000, immutable");
    return reply;
}

}  // namespace

// Beside OpenCycle, so that argument-dependent look-up finds it. Settings are JSON within JSON.
constexpr http::FieldLimits limits_of(OpenCycle const*, std::string_view field) {
    if (field == "settings")
        return {.text_max = 20'000, .tidy = http::Tidy::verbatim, .may_be_missing = true};
    return {.text_max = 200, .may_be_missing = field == "supplements"};
}

namespace {

struct SettingsChosen {
    /// Those that shall differ from their default.
    std::map<std::string, std::string> settings;
    /// The document of the province; needed as soon as one differs.
    std::string settings_basis;
};
BOOST_DESCRIBE_STRUCT(SettingsChosen, (), (settings, settings_basis))
constexpr http::FieldLimits limits_of(SettingsChosen const*, std::string_view) {
    return {.text_max = 500};
}

struct RulebooksShown {
    std::vector<RulebookName> rulebooks;
};
BOOST_DESCRIBE_STRUCT(RulebooksShown, (), (rulebooks))

void add_rulebooks(audit::Routes& routes, Shelf const& shelf) {
    routes.get(
        {"/api/rulebooks", "Các bộ tiêu chí có trên máy chủ này", "The rulebooks on this server"},
        [&shelf](Context&, http::Request const&) -> Result<RulebooksShown> {
            return RulebooksShown{list_rulebooks(shelf)};
        });
    routes.get({"/api/rulebooks/{key}",
                "Một bộ tiêu chí: từng tiêu chí, mốc thời gian, thẩm quyền, tùy chọn",
                "A rulebook: its criteria, windows, authorities and settings"},
               [&shelf](Context&, http::Request const& request) {
                   return show_rulebook(shelf, request.path_parameter("key"));
               });
}

void add_settings(audit::Routes& routes, Shelf const& shelf) {
    routes.get(
        {"/api/cycles/{id}/settings", "Các tùy chọn của một năm, lý do và những giá trị khác",
         "The settings of a year, with their reasons and their other values"},
        [&shelf](Context& context, http::Request const& request) {
            return show_settings(context, shelf, {std::string(request.path_parameter("id"))});
        });
    routes.act<SettingsChosen>(http::Method::put,
                               {"/api/cycles/{id}/settings", "Chọn lại các tùy chọn của một năm",
                                "Choose the settings of a year anew"},
                               [&shelf](Context& context, http::Request const& request,
                                        SettingsChosen const& body) -> Result<Cycle> {
                                   auto const version = TRY(audit::expected_version(request));
                                   return change_settings(
                                       context, shelf,
                                       {.cycle = {std::string(request.path_parameter("id"))},
                                        .expected_version = version,
                                        .settings = body.settings,
                                        .settings_basis = body.settings_basis});
                               });
}

}  // namespace

void add_routes(http::Routes& plain, audit::Entrance& entrance, Shelf const& shelf) {
    audit::Routes routes(plain, entrance, "cycle");

    routes.get(
        {"/api/cycles", "Các năm xét công nhận: mốc thời gian, hạn, tùy chọn",
         "The recognition years: windows, deadlines, settings"},
        [&shelf](Context& context, http::Request const&) { return list_cycles(context, shelf); });
    routes.get({"/api/rulebooks/{rulebook}/engine/{digest}",
                "Bộ tiêu chí ở dạng bộ máy quy tắc trong trình duyệt nhận",
                "The rulebook in the form the rule engine in the browser takes"},
               [&shelf](Context&, http::Request const& request) {
                   return engine_form_of(shelf, request);
               });
    routes.act<OpenCycle>(http::Method::post,
                          {"/api/cycles", "Mở một năm xét công nhận", "Open a recognition year"},
                          [&shelf](Context& context, http::Request const&, OpenCycle const& body) {
                              return open_cycle(context, shelf, body);
                          });
    add_rulebooks(routes, shelf);
    add_settings(routes, shelf);
}

}  // namespace binhyen::cycle
