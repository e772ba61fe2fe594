#include "cycle/cycle_api.hpp"

#include "cycle/cycle_actions.hpp"
#include "cycle/cycle_view.hpp"

namespace binhyen::cycle {

// Beside OpenCycle, so that argument-dependent look-up finds it. Settings are JSON within JSON.
constexpr http::FieldLimits limits_of(OpenCycle const*, std::string_view field) {
    if (field == "settings")
        return {.text_max = 20'000, .tidy = http::Tidy::verbatim, .may_be_missing = true};
    return {.text_max = 200, .may_be_missing = field == "supplements"};
}

void add_routes(http::Routes& plain, audit::Entrance& entrance, Shelf const& shelf) {
    audit::Routes routes(plain, entrance, "cycle");

    routes.get(
        {"/api/cycles", "Các năm xét công nhận: mốc thời gian, hạn, tùy chọn",
         "The recognition years: windows, deadlines, settings"},
        [&shelf](Context& context, http::Request const&) { return list_cycles(context, shelf); });
    routes.act<OpenCycle>(http::Method::post,
                          {"/api/cycles", "Mở một năm xét công nhận", "Open a recognition year"},
                          [&shelf](Context& context, http::Request const&, OpenCycle const& body) {
                              return open_cycle(context, shelf, body);
                          });
}

}  // namespace binhyen::cycle
