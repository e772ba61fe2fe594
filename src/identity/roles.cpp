#include "identity/roles.hpp"

#include <algorithm>
#include <array>

namespace binhyen::identity {
namespace {

using enum Verb;

// Reviews the year with its own people and sends the dossier: the head of a residential area, of
// an agency, an enterprise or a school. Holds nothing outside that one subject.
// [law: tt124-2021/9.1]
constexpr std::array head_verbs{read,         register_subject, record_facts,  record_incidents,
                                confirm_none, assess,           submit_dossier};

// Does the head's paperwork in the head's name; the papers carry the head's signature.
constexpr std::array clerk_verbs = head_verbs;

// Commune police as standing office of the commune's committee: enters what heads write by hand
// (each act names whose word it is), appraises residential areas and what the commune manages,
// reviews the commune itself. Proposes, never decides. [law: tt124-2021/9.1a] [law:
// tt124-2021/9.1b]
constexpr std::array commune_officer_verbs{
    read,          manage_subjects,  read_log,     export_data, enrol_subject,  register_subject,
    record_facts,  record_incidents, confirm_none, assess,      submit_dossier, appraise,
    second_verdict};

// Standing office of the committee of a district (until 30/06/2025), a province or the Ministry:
// appraises communes and institutions of its own place, types in for those without an account.
// [law: tt124-2021/9.1b] [law: tt124-2021/9.1c] [law: tt124-2021/9.1d]
constexpr std::array reviewer_verbs = commune_officer_verbs;

// Keeps the committee's minutes: records what the committee concluded, prepares the decision's
// list, opens the year of the province when seated at the province.
constexpr std::array secretary_verbs{
    read, manage_cycle, read_log, export_data, second_verdict, record_conclusion, prepare_decision};

// Reads what the committee decides on. Votes and opinions come with sittings.
constexpr std::array member_verbs{read};

// Signs for the People's Committee of the place. Appraises nothing, so that whoever decides has
// another's appraisal before them. [law: tt124-2021/9.1] [law: tt124-2021/10]
constexpr std::array chairman_verbs{read, read_log, export_data, second_verdict, issue_decision};

// Keeps accounts, places, subjects and the year's frame. Holds no verb that touches an outcome.
constexpr std::array administrator_verbs{read,          manage_places, manage_subjects,
                                         manage_people, manage_cycle,  read_log,
                                         export_data,   enrol_subject};

// Reads the whole country for the Ministry. [law: tt124-2021/12]
constexpr std::array ministry_reader_verbs{read, export_data};

}  // namespace

std::span<Verb const> verbs_of(Role role) {
    switch (role) {
        case Role::head:
            return head_verbs;
        case Role::clerk:
            return clerk_verbs;
        case Role::commune_officer:
            return commune_officer_verbs;
        case Role::reviewer:
            return reviewer_verbs;
        case Role::secretary:
            return secretary_verbs;
        case Role::member:
            return member_verbs;
        case Role::chairman:
            return chairman_verbs;
        case Role::administrator:
            return administrator_verbs;
        case Role::ministry_reader:
            return ministry_reader_verbs;
    }
    return {};
}

bool is_held_at_subject(Role role) {
    return role == Role::head || role == Role::clerk;
}

bool may_be_held_at(Role role, registry::Tier tier) {
    using registry::Tier;
    switch (role) {
        case Role::head:
        case Role::clerk:
            return false;
        case Role::commune_officer:
            return tier == Tier::commune;
        case Role::reviewer:
            return tier != Tier::commune;
        case Role::ministry_reader:
            return tier == Tier::nation;
        case Role::secretary:
        case Role::member:
        case Role::chairman:
        case Role::administrator:
            return true;
    }
    return false;
}

void add_grants(std::vector<Grant>& grants, Role role, std::string_view path) {
    for (auto const verb : verbs_of(role)) {
        auto const is_there = std::ranges::any_of(
            grants, [&](Grant const& grant) { return grant.verb == verb && grant.path == path; });
        if (!is_there) grants.push_back({verb, std::string(path)});
    }
}

}  // namespace binhyen::identity
