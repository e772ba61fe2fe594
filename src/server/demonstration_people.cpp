#include <map>
#include <stdexcept>

#include "identity/identity_actions.hpp"
#include "registry/place_actions.hpp"
#include "registry/subject_actions.hpp"
#include "server/demonstration_acts.hpp"

namespace binhyen::server {
namespace {

using identity::Role;

constexpr Date redraw_on{2025, 7, 1};
// The first day whose counts are compared: the base window of residential areas.
constexpr Date places_from{2020, 11, 1};

registry::NewPlace new_place(demo::Place const& place) {
    return {.code = place.code,
            .type = place.type,
            .name = place.name,
            .parent = place.parent.empty() ? "VN" : place.parent,
            .valid_from = place.from,
            .valid_to = end_of_time};
}

registry::LineageChange change_of(std::string const& kind) {
    auto const parsed = parse_enum<registry::LineageChange>(kind);
    if (!parsed) throw std::runtime_error("the demonstration knows no change of places " + kind);
    return *parsed;
}

registry::NewSubject new_subject(demo::Subject const& subject, Date from) {
    auto const kind = registry::Kind(int(subject.kind));
    auto const is_institution =
        kind != registry::Kind::residential_area && kind != registry::Kind::commune;
    return {.code = subject.code,
            .kind = kind,
            .name = subject.name,
            .local_type = subject.local_type,
            .ground = subject.commune,
            .manager = is_institution ? subject.authority : std::string{},
            .manager_basis = subject.delegation ? registry::ManagerBasis::delegation
                                                : registry::ManagerBasis::authority,
            .manager_document = subject.delegation ? subject.delegation->number : std::string{},
            .head_name = subject.head_name,
            .profile = demo::to_json(subject.profile, subject.kind),
            .valid_from = from};
}

Role role_of(demo::Post const& post, demo::Year const& year) {
    if (post.post == "officer") {
        for (auto const& place : year.places)
            if (place.code == post.at)
                return place.type == "Tỉnh" || place.type == "Huyện" || place.type == "Thành phố"
                           ? Role::reviewer
                           : Role::commune_officer;
    }
    auto const role = parse_enum<Role>(post.post);
    if (!role) throw std::runtime_error("the demonstration knows no post " + post.post);
    return *role;
}

std::string title_of(Role role) {
    using enum Role;
    switch (role) {
        case head:
            return "Trưởng khu dân cư";
        case clerk:
            return "Văn thư";
        case commune_officer:
            return "Cán bộ Công an, Thường trực Ban Chỉ đạo";
        case reviewer:
            return "Cán bộ thẩm định, Thường trực Ban Chỉ đạo";
        case secretary:
            return "Thư ký Ban Chỉ đạo";
        case member:
            return "Thành viên Ban Chỉ đạo";
        case chairman:
            return "Chủ tịch Ủy ban nhân dân";
        case administrator:
            return "Quản trị hệ thống";
        case ministry_reader:
            return "Cán bộ theo dõi";
    }
    return {};
}

}  // namespace

void enter_places(DemonstrationStage& stage, Date day) {
    auto const& root = stage.installation();
    stage.perform(root, day, [&](Context& context) {
        return registry::create_place(context, {.code = "VN",
                                                .type = "",
                                                .name = "Việt Nam",
                                                .parent = "",
                                                .valid_from = Date(1976, 7, 2),
                                                .valid_to = end_of_time});
    });
    stage.perform(root, day, [&](Context& context) {
        registry::CreatePlaces request{"VN/", {}};
        for (auto const& place : stage.year().places)
            if (place.from < redraw_on) request.places.push_back(new_place(place));
        return registry::create_places(context, request);
    });
}

// What is unchanged goes on as itself below the new province; the rest ends and begins.
void redraw_places(DemonstrationStage& stage, Date day) {
    registry::RedrawPlaces request{.part = "VN/",
                                   .on = redraw_on,
                                   .legal_basis = {},
                                   .ended = {},
                                   .begun = {},
                                   .changed = {},
                                   .lineage = {}};
    std::map<std::string, std::string> unchanged;
    for (auto const& change : stage.year().changes) {
        if (change.kind == "unchanged") {
            unchanged[change.from] = change.legal_basis;
            continue;
        }
        request.ended.push_back({change.from, {}});
        request.lineage.push_back(
            {change.from, change.to, change_of(change.kind), change.legal_basis});
    }
    for (auto const& place : stage.year().places) {
        if (place.from < redraw_on) continue;
        auto const kept = unchanged.find(place.code);
        if (kept == unchanged.end())
            request.begun.push_back(new_place(place));
        else
            request.changed.push_back({.place = place.code,
                                       .expected_version = {},
                                       .name = place.name,
                                       .type = place.type,
                                       .parent = place.parent,
                                       .change = registry::LineageChange::unchanged,
                                       .legal_basis = kept->second});
    }
    stage.perform(stage.installation(), day,
                  [&](Context& context) { return registry::redraw_places(context, request); });
}

void enter_subjects(DemonstrationStage& stage, Date day) {
    std::map<std::string, std::vector<registry::NewSubject>> by_district;
    auto const& year = stage.year();
    for (auto const& subject : year.subjects)
        by_district[subject.commune].push_back(new_subject(subject, places_from));
    for (auto const& refused : year.refused)
        by_district[refused.subject.commune].push_back(new_subject(refused.subject, places_from));
    for (auto& [commune, subjects] : by_district)
        stage.perform(stage.installation(), day, [&](Context& context) {
            return registry::create_subjects(context, {"VN/", subjects});
        });
}

void enter_people(DemonstrationStage& stage, Date day) {
    auto const& year = stage.year();
    std::map<std::string, identity::Person> people;
    for (auto const& person : year.people)
        people[person.code] = stage.perform(stage.installation(), day, [&](Context& context) {
            return identity::create_person(
                context, {.account = person.code, .name = person.name, .path = "VN/62/"});
        });
    for (auto const& post : year.posts) {
        auto const role = role_of(post, year);
        auto const& person = people.at(post.person);
        auto const held = stage.perform(stage.installation(), day, [&](Context& context) {
            auto const at_subject = identity::is_held_at_subject(role);
            return identity::appoint(context,
                                     {.person = person.id,
                                      .role = role,
                                      .title = title_of(role),
                                      .place = at_subject ? std::nullopt : std::optional(post.at),
                                      .subject = at_subject ? std::optional(post.at) : std::nullopt,
                                      .valid_from = post.from,
                                      .valid_to = {},
                                      .appointed_by = "Danh sách phân công năm 2022",
                                      .is_interim = false});
        });
        Actor actor{.person = person.id, .post = held.id, .name = person.name, .grants = {}};
        identity::add_grants(actor.grants, role, held.path);
        stage.add_holder(post.post, post.at, std::move(actor));
    }
}

}  // namespace binhyen::server
