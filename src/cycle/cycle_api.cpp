#include "cycle/cycle_api.hpp"

#include "cycle/cycle_actions.hpp"
#include "cycle/cycle_view.hpp"

namespace binhyen::cycle {

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
