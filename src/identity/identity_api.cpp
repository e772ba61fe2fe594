#include "identity/identity_api.hpp"

#include "audit/problems.hpp"
#include "identity/people_view.hpp"

namespace binhyen::identity {
namespace {

struct PostToGive {
    Role role = Role::member;
    std::string title;
    std::optional<std::string> place;
    std::optional<std::string> subject;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string appointed_by;
    bool is_interim = false;
};
BOOST_DESCRIBE_STRUCT(PostToGive, (),
                      (role, title, place, subject, valid_from, valid_to, appointed_by, is_interim))
constexpr http::FieldLimits limits_of(PostToGive const*, std::string_view field) {
    return {.text_max = 300, .may_be_missing = field == "is_interim"};
}

struct PostEnding {
    Date ends_on;
    std::string ended_by;
};
BOOST_DESCRIBE_STRUCT(PostEnding, (), (ends_on, ended_by))
constexpr http::FieldLimits limits_of(PostEnding const*, std::string_view) {
    return {.text_max = 300};
}

struct SessionsQuery {
    std::string path;
};
BOOST_DESCRIBE_STRUCT(SessionsQuery, (), (path))

struct HoldersQuery {
    std::string path;
};
BOOST_DESCRIBE_STRUCT(HoldersQuery, (), (path))

PersonId person_in(http::Request const& request) {
    return {std::string(request.path_parameter("id"))};
}

void add_people_routes(audit::Routes& routes) {
    routes.get<PeopleQuery>(
        {"/api/people", "Người dùng thuộc một địa bàn", "The people of one part of the tree"},
        [](Context& context, http::Request const&, PeopleQuery const& query) {
            return show_people(context, query);
        });
    routes.act<NewPerson>(http::Method::post, {"/api/people", "Thêm người dùng", "Enter a person"},
                          [](Context& context, http::Request const&, NewPerson const& body) {
                              return create_person(context, body);
                          });
    routes.get({"/api/people/{id}", "Một người dùng và các chức vụ", "A person and their posts"},
               [](Context& context, http::Request const& request) {
                   return show_person(context, person_in(request));
               });
    routes.act(http::Method::remove,
               {"/api/people/{id}", "Đóng tài khoản", "Close a person's account"},
               [](Context& context, http::Request const& request) -> Result<Person> {
                   auto const version = TRY(audit::expected_version(request));
                   return close_person(context, {person_in(request), version});
               });
    routes.act(http::Method::post,
               {"/api/people/{id}/reopening", "Mở lại tài khoản", "Open an account again"},
               [](Context& context, http::Request const& request) -> Result<Person> {
                   auto const version = TRY(audit::expected_version(request));
                   return reopen_person(context, {person_in(request), version});
               });
}

void add_session_routes(audit::Routes& routes, Settings const& settings) {
    routes.get<SessionsQuery>(
        {"/api/open-sessions", "Những ai của một địa bàn đang đăng nhập",
         "Who of one part of the tree is signed in"},
        [&settings](Context& context, http::Request const&, SessionsQuery const& query) {
            return show_open_sessions(context, settings, query.path);
        });
    routes.get({"/api/people/{id}/sessions", "Các phiên đăng nhập của một người",
                "The sessions of one person"},
               [&settings](Context& context, http::Request const& request) {
                   return show_sessions_of(context, settings, person_in(request));
               });
    routes.act(http::Method::remove,
               {"/api/people/{id}/sessions/{session}", "Kết thúc phiên đăng nhập của một người",
                "End a session of somebody"},
               [](Context& context, http::Request const& request) {
                   return end_session_of(
                       context,
                       {person_in(request), {std::string(request.path_parameter("session"))}});
               });
}

void add_post_routes(audit::Routes& routes) {
    routes.get({"/api/roles", "Mỗi vai trò được làm gì, giữ ở đâu",
                "What each role may do, and where it is held"},
               [](Context&, http::Request const&) -> Result<RolesShown> { return show_roles(); });
    routes.get<HoldersQuery>(
        {"/api/posts", "Ai đang giữ chức vụ nào trong một địa bàn", "Who holds which post there"},
        [](Context& context, http::Request const&, HoldersQuery const& query) {
            return list_holders_of(context, query.path);
        });
    routes.act<PostToGive>(
        http::Method::post,
        {"/api/people/{id}/posts", "Bổ nhiệm, giao nhiệm vụ", "Appoint a person to a post"},
        [](Context& context, http::Request const& request, PostToGive const& body) {
            return appoint(context, {.person = person_in(request),
                                     .role = body.role,
                                     .title = body.title,
                                     .place = body.place,
                                     .subject = body.subject,
                                     .valid_from = body.valid_from,
                                     .valid_to = body.valid_to,
                                     .appointed_by = body.appointed_by,
                                     .is_interim = body.is_interim});
        });
    routes.act<PostEnding>(
        http::Method::post,
        {"/api/posts/{id}/ending", "Kết thúc một chức vụ theo văn bản", "End a post by a document"},
        [](Context& context, http::Request const& request, PostEnding const& body) -> Result<Post> {
            auto const version = TRY(audit::expected_version(request));
            return end_post(context, {.post = {std::string(request.path_parameter("id"))},
                                      .expected_version = version,
                                      .ends_on = body.ends_on,
                                      .ended_by = body.ended_by});
        });
}

}  // namespace

constexpr http::FieldLimits limits_of(PeopleQuery const*, std::string_view field) {
    return {.text_max = 2'000, .may_be_missing = field == "after"};
}

// Beside NewPerson and SetPassword, so that argument-dependent look-up finds them.
constexpr http::FieldLimits limits_of(NewPerson const*, std::string_view) {
    return {.text_max = 200};
}

void add_routes(http::Routes& plain, audit::Entrance& entrance, ApiMeans const& means) {
    add_sign_in_routes(plain, entrance, means);
    audit::Routes routes(plain, entrance, "identity");
    add_people_routes(routes);
    add_post_routes(routes);
    add_session_routes(routes, means.sign_in.settings);
    routes.act(http::Method::post,
               {"/api/people/{id}/sign-in-links", "Cấp liên kết đặt mật khẩu, dùng một lần",
                "Make a one-time link to set a password"},
               [&sign_in = means.sign_in](Context& context, http::Request const& request) {
                   return make_sign_in_link(context, sign_in, person_in(request));
               });
}

}  // namespace binhyen::identity
