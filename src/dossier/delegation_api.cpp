#include "dossier/delegation_api.hpp"

#include "dossier/delegation_actions.hpp"
#include "dossier/delegation_view.hpp"

namespace binhyen::dossier {

// Beside DelegateRecognition, so that argument-dependent look-up finds it.
constexpr http::FieldLimits limits_of(DelegateRecognition const*, std::string_view) {
    return {.text_max = 300, .count_max = 3};
}

namespace {

struct DelegationsQuery {
    std::string path;
};
BOOST_DESCRIBE_STRUCT(DelegationsQuery, (), (path))

struct DelegationEnding {
    Date ends_on;
    std::string ended_by;
};
BOOST_DESCRIBE_STRUCT(DelegationEnding, (), (ends_on, ended_by))
constexpr http::FieldLimits limits_of(DelegationEnding const*, std::string_view) {
    return {.text_max = 300};
}

}  // namespace

void add_delegation_routes(audit::Routes& routes, cycle::Shelf const& shelf) {
    routes.get<DelegationsQuery>(
        {"/api/delegations", "Các ủy quyền xét duyệt, công nhận của một địa bàn",
         "Recognition handed down from or to one part of the tree"},
        [](Context& context, http::Request const&, DelegationsQuery const& query) {
            return show_delegations(context, query.path);
        });
    routes.act<DelegateRecognition>(
        http::Method::post,
        {"/api/delegations", "Ghi một ủy quyền xét duyệt, công nhận theo văn bản",
         "Record that recognition was handed down, by a document"},
        [&shelf](Context& context, http::Request const&, DelegateRecognition const& body) {
            return delegate_recognition(context, shelf, body);
        });
    routes.act<DelegationEnding>(
        http::Method::post,
        {"/api/delegations/{id}/ending", "Kết thúc một ủy quyền theo văn bản",
         "End a delegation of recognition by a document"},
        [](Context& context, http::Request const& request,
           DelegationEnding const& body) -> Result<RecognitionDelegation> {
            auto const version = TRY(audit::expected_version(request));
            return end_delegation(context,
                                  {.delegation = {std::string(request.path_parameter("id"))},
                                   .expected_version = version,
                                   .ends_on = body.ends_on,
                                   .ended_by = body.ended_by});
        });
}

}  // namespace binhyen::dossier
