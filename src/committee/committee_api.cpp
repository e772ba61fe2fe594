#include "committee/committee_api.hpp"

#include "committee/conclusion_actions.hpp"
#include "committee/deliberation_view.hpp"

namespace binhyen::committee {
namespace {

constexpr std::int64_t first_year = 2000;
constexpr std::int64_t last_year = 2200;

struct ConclusionQuery {
    std::int64_t year = 0;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(ConclusionQuery, (), (year, place))
constexpr http::FieldLimits limits_of(ConclusionQuery const*, std::string_view) {
    return {.text_max = 60, .minimum = first_year, .maximum = last_year};
}

}  // namespace

// The bounds of what is sent, beside the structs so that argument-dependent look-up finds them.

constexpr http::FieldLimits limits_of(ConcludedDossier const*, std::string_view field) {
    if (field == "reason")
        return {.text_max = 2'000, .tidy = http::Tidy::lines, .may_be_missing = true};
    return {.text_max = 60};
}

constexpr http::FieldLimits limits_of(RecordConclusion const*, std::string_view field) {
    if (field == "year") return {.minimum = first_year, .maximum = last_year};
    return {.text_max = 200, .minimum = 0, .maximum = 10'000, .count_max = 1'000};
}

void add_routes(http::Routes& plain, audit::Entrance& entrance, cycle::Shelf const& shelf) {
    audit::Routes routes(plain, entrance, "committee");

    routes.get<ConclusionQuery>(
        {"/api/deliberations", "Hồ sơ chờ Ban Chỉ đạo của một địa bàn xét duyệt",
         "The dossiers that wait for the committee of a place"},
        [&shelf](Context& context, http::Request const&, ConclusionQuery const& query) {
            return view_deliberation(context, shelf, query.year, query.place);
        });
    routes.act<RecordConclusion>(
        http::Method::post,
        {"/api/conclusions", "Ghi kết luận xét duyệt của Ban Chỉ đạo cho một danh sách hồ sơ",
         "Record what the committee concluded about a list of dossiers"},
        [&shelf](Context& context, http::Request const&, RecordConclusion const& body) {
            return record_conclusion(context, shelf, body);
        });
    routes.get<ConclusionQuery>(
        {"/api/conclusions", "Các kết luận xét duyệt của một địa bàn trong năm",
         "A place's conclusions of a year"},
        [](Context& context, http::Request const&, ConclusionQuery const& query) {
            return list_conclusions(context, query.year, query.place);
        });
    routes.get({"/api/conclusions/{id}", "Một kết luận xét duyệt và danh sách kèm theo",
                "One conclusion and its list"},
               [](Context& context, http::Request const& request) {
                   return get_conclusion(context,
                                         ConclusionId{std::string(request.path_parameter("id"))});
               });
}

}  // namespace binhyen::committee
