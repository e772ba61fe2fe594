#include "registry/registry_api.hpp"

#include "registry/outline_actions.hpp"
#include "registry/place_actions.hpp"
#include "registry/reading_actions.hpp"
#include "registry/subject_actions.hpp"

namespace binhyen::registry {
namespace {

struct DayQuery {
    std::optional<Date> on;
};
BOOST_DESCRIBE_STRUCT(DayQuery, (), (on))

struct PlaceEntry {
    std::string code;
    std::string type;
    std::string name;
    std::string parent;
    Date valid_from;
};
BOOST_DESCRIBE_STRUCT(PlaceEntry, (), (code, type, name, parent, valid_from))

struct PlaceChange {
    Date on;
    std::optional<std::string> name;
    std::optional<std::string> type;
    std::optional<std::string> parent;
    std::optional<LineageChange> change;
    std::optional<std::string> legal_basis;
};
BOOST_DESCRIBE_STRUCT(PlaceChange, (), (on, name, type, parent, change, legal_basis))

struct PlaceClosure {
    Date on;
    std::vector<Successor> successors;
    std::string legal_basis;
};
BOOST_DESCRIBE_STRUCT(PlaceClosure, (), (on, successors, legal_basis))

struct SubjectEntry {
    std::string code;
    Kind kind = Kind::residential_area;
    std::string name;
    std::optional<std::string> local_type;
    std::string ground;
    std::optional<std::string> manager;
    std::optional<ManagerBasis> manager_basis;
    std::optional<std::string> manager_document;
    std::optional<std::string> head_name;
    std::optional<std::string> profile;
    Date valid_from;
};
BOOST_DESCRIBE_STRUCT(SubjectEntry, (),
                      (code, kind, name, local_type, ground, manager, manager_basis,
                       manager_document, head_name, profile, valid_from))

struct SubjectChange {
    Date on;
    std::optional<std::string> name;
    std::optional<std::string> local_type;
    std::optional<std::string> head_name;
    std::optional<std::string> ground;
    std::optional<std::string> manager;
    std::optional<ManagerBasis> manager_basis;
    std::optional<std::string> manager_document;
    std::optional<std::string> profile;
};
BOOST_DESCRIBE_STRUCT(SubjectChange, (),
                      (on, name, local_type, head_name, ground, manager, manager_basis,
                       manager_document, profile))

struct SubjectClosure {
    Date on;
    std::vector<SubjectSuccessor> successors;
    std::string legal_basis;
};
BOOST_DESCRIBE_STRUCT(SubjectClosure, (), (on, successors, legal_basis))

constexpr std::uint64_t outline_bytes_max = 12ULL * 1024 * 1024;

struct OutlineQuery {
    std::string within;
    Date on;
    std::string source;
    std::optional<OutlineMode> mode;
};
BOOST_DESCRIBE_STRUCT(OutlineQuery, (), (within, on, source, mode))

Result<OutlineReport> enter_outlines(Context& context, http::Request const& request) {
    auto query = TRY(http::parse_query<OutlineQuery>(request));
    INVARIANT(request.upload.has_value());
    return import_outlines(context, {.file = request.upload->file,
                                     .within = std::move(query.within),
                                     .on = query.on,
                                     .source = std::move(query.source),
                                     .mode = query.mode.value_or(OutlineMode::check)});
}

void add_maps(audit::Routes& routes) {
    routes.get<DayQuery>(
        {"/api/maps/{label}", "Ranh giới của các đơn vị hành chính trực thuộc, để vẽ bản đồ",
         "The outlines of the places directly below one, to draw a map"},
        [](Context& context, http::Request const& request, DayQuery const& query) {
            return get_map(context, request.path_parameter("label"), query.on);
        });
    routes.upload<OutlineQuery>(
        {"/api/outlines", "Kiểm tra hoặc nhập tệp ranh giới (GeoJSON, TopoJSON)",
         "Check or enter a boundary file (GeoJSON, TopoJSON); the request's body is its content"},
        outline_bytes_max, [](Context& context, http::Request const& request) {
            return enter_outlines(context, request);
        });
}

void add_place_reads(audit::Routes& routes) {
    routes.get<PlaceQuery>(
        {"/api/places", "Đơn vị hành chính trực thuộc, hoặc tìm đơn vị hành chính, vào một ngày",
         "The places below one, or a search among places, on a day"},
        [](Context& context, http::Request const&, PlaceQuery const& query) {
            return list_places(context, query);
        });
    routes.get<DayQuery>(
        {"/api/places/{label}", "Một đơn vị hành chính theo thời gian",
         "A place in time: what it was called, what it came from and what became of it"},
        [](Context& context, http::Request const& request, DayQuery const& query) {
            return get_place(context, request.path_parameter("label"), query.on);
        });
}

void add_place_acts(audit::Routes& routes) {
    routes.act<PlaceEntry>(
        http::Method::post, {"/api/places", "Thêm đơn vị hành chính", "Create a place"},
        [](Context& context, http::Request const&, PlaceEntry const& body) {
            return create_place(context,
                                {body.code, body.type, body.name, body.parent, body.valid_from});
        });
    routes.act<PlaceChange>(
        http::Method::patch,
        {"/api/places/{label}", "Đổi tên, loại hoặc cấp trên của đơn vị hành chính từ một ngày",
         "Change a place's name, type or parent from a day on"},
        [](Context& context, http::Request const& request,
           PlaceChange const& body) -> Result<PlaceOnDay> {
            auto const version = TRY(audit::expected_version(request));
            ChangedPlace const change{.place = std::string(request.path_parameter("label")),
                                      .expected_version = version,
                                      .name = body.name,
                                      .type = body.type,
                                      .parent = body.parent,
                                      .change = body.change.value_or(LineageChange::rename),
                                      .legal_basis = body.legal_basis.value_or("")};
            return change_place(context, {body.on, change});
        });
    routes.act<PlaceClosure>(
        http::Method::post,
        {"/api/places/{label}/closure", "Kết thúc đơn vị hành chính và ghi đơn vị kế tiếp",
         "Close a place and name its successors"},
        [](Context& context, http::Request const& request,
           PlaceClosure const& body) -> Result<Place> {
            auto const version = TRY(audit::expected_version(request));
            return close_place(context, {std::string(request.path_parameter("label")), version,
                                         body.on, body.successors, body.legal_basis});
        });
}

void add_subject_reads(audit::Routes& routes) {
    routes.get<SubjectQuery>({"/api/subjects", "Tìm đơn vị trong phạm vi của mình vào một ngày",
                              "A search among the subjects of one's part on a day"},
                             [](Context& context, http::Request const&, SubjectQuery const& query) {
                                 return list_subjects(context, query);
                             });
    routes.get<DayQuery>({"/api/subjects/{code}", "Một đơn vị theo thời gian",
                          "A subject in time: its names, its heads, who managed it"},
                         [](Context& context, http::Request const& request, DayQuery const& query) {
                             return get_subject(context, request.path_parameter("code"), query.on);
                         });
}

NewSubject new_subject(SubjectEntry const& body) {
    return {.code = body.code,
            .kind = body.kind,
            .name = body.name,
            .local_type = body.local_type.value_or(""),
            .ground = body.ground,
            .manager = body.manager.value_or(""),
            .manager_basis = body.manager_basis.value_or(ManagerBasis::authority),
            .manager_document = body.manager_document.value_or(""),
            .head_name = body.head_name.value_or(""),
            .profile = body.profile.value_or("{}"),
            .valid_from = body.valid_from};
}

void add_subject_acts(audit::Routes& routes) {
    routes.act<SubjectEntry>(http::Method::post,
                             {"/api/subjects", "Thêm đơn vị", "Enter a subject"},
                             [](Context& context, http::Request const&, SubjectEntry const& body) {
                                 return create_subject(context, new_subject(body));
                             });
    routes.act<SubjectChange>(
        http::Method::patch,
        {"/api/subjects/{code}", "Thay đổi đơn vị từ một ngày", "Change a subject from a day on"},
        [](Context& context, http::Request const& request,
           SubjectChange const& body) -> Result<SubjectOnDay> {
            auto const version = TRY(audit::expected_version(request));
            return change_subject(context, {.code = std::string(request.path_parameter("code")),
                                            .expected_version = version,
                                            .on = body.on,
                                            .name = body.name,
                                            .local_type = body.local_type,
                                            .head_name = body.head_name,
                                            .ground = body.ground,
                                            .manager = body.manager,
                                            .manager_basis = body.manager_basis,
                                            .manager_document = body.manager_document,
                                            .profile = body.profile});
        });
    routes.act<SubjectClosure>(
        http::Method::post,
        {"/api/subjects/{code}/closure", "Kết thúc đơn vị và ghi đơn vị kế tiếp",
         "Close a subject and name its successors"},
        [](Context& context, http::Request const& request,
           SubjectClosure const& body) -> Result<Subject> {
            auto const version = TRY(audit::expected_version(request));
            return close_subject(context, {std::string(request.path_parameter("code")), version,
                                           body.on, body.successors, body.legal_basis});
        });
}

}  // namespace

void add_routes(http::Routes& plain, audit::Entrance& entrance) {
    audit::Routes routes(plain, entrance, "registry");
    add_place_reads(routes);
    add_place_acts(routes);
    add_maps(routes);
    add_subject_reads(routes);
    add_subject_acts(routes);
}

}  // namespace binhyen::registry
