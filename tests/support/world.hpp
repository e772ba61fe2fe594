#pragma once

#include "committee/conclusion_actions.hpp"
#include "cycle/cycle_actions.hpp"
#include "dossier/appraisal_actions.hpp"
#include "dossier/assessment_actions.hpp"
#include "dossier/dossier_door.hpp"
#include "dossier/enrolment_actions.hpp"
#include "dossier/registration_actions.hpp"
#include "fieldwork/incident_actions.hpp"
#include "identity/roles.hpp"
#include "recognition/decision_actions.hpp"
#include "registry_world.hpp"
#include "rulebook/rulebook_file.hpp"
#include "rulebook/windows.hpp"

/// A small province in its year 2022, entered by the same acts as people use, so that no impossible
/// world can be built. Whoever acts holds the grants of a post at a place or a subject; time stands
/// where a test put it.
namespace binhyen::test {

/// The circular with its defaults, read once.
inline cycle::Shelf const& circular_shelf() {
    static cycle::Shelf const shelf = [] {
        cycle::Shelf made;
        auto book = rulebook::load_rulebook("rulebooks/tt124-2021");
        if (!book) throw std::runtime_error(render(book.error(), Language::en));
        made.emplace("tt124-2021", std::move(*book));
        return made;
    }();
    return shelf;
}

template <class T>
T must(Result<T> result) {
    if (result) return *std::move(result);
    auto text = render(result.error(), Language::en);
    for (auto const& field : result.error().fields)
        text += "\n" + field.path + ": " + render(field.problem, Language::en);
    throw std::runtime_error(text);
}

class World {
public:
    explicit World(storage::Database& database, std::string settings = "{}") : database_(database) {
        auto context = as(administrator("VN/"));
        must(registry::create_places(context, {"VN/",
                                               {{"VN", "", "Việt Nam", "", start},
                                                {"62", "tỉnh", "Kon Tum", "VN", start},
                                                {"608", "thành phố", "Kon Tum", "62", start},
                                                {"615", "huyện", "Đắk Hà", "62", start},
                                                {"23284", "phường", "Duy Tân", "608", start},
                                                {"23302", "phường", "Lê Lợi", "608", start},
                                                {"23500", "thị trấn", "Đắk Hà", "615", start}}}));
        open_year(2022, std::move(settings));
    }

    static constexpr Date start{2020, 1, 1};
    /// An institution of any kind in scope, to which every criterion applies.
    static constexpr auto full_profile =
        R"({"has_party_organisation":true,"levels":["upper_secondary"],"has_guard_force":true,)"
        R"("has_subunits":true,"eligible_for_titles":true,"has_police_coordination":true,)"
        R"("is_general_education":true,"sector":"production","insured_workers":150,)"
        R"("revenue":90000,"capital":50000})";
    Date today{2022, 1, 10};

    [[nodiscard]] storage::Database& database() const { return database_; }
    [[nodiscard]] cycle::Shelf const& shelf() const { return circular_shelf(); }
    [[nodiscard]] rulebook::Rulebook const& rules() const { return shelf().begin()->second; }

    cycle::Cycle open_year(std::int64_t year, std::string settings = "{}") {
        auto context = as(administrator("VN/62/"));
        return must(cycle::open_cycle(context, shelf(),
                                      {.year = year,
                                       .realm_path = "VN/62/",
                                       .rulebook = "tt124-2021",
                                       .supplements = {},
                                       .settings = std::move(settings),
                                       .closes_on = {}}));
    }

    // ---- who acts

    static Actor holder(identity::Role role, std::string const& path, std::string name) {
        Actor actor{.person = {name + "-" + path}, .post = {"post"}, .name = name, .grants = {}};
        identity::add_grants(actor.grants, role, path);
        return actor;
    }
    static Actor administrator(std::string const& path) {
        return holder(identity::Role::administrator, path, "quang");
    }
    /// The police, as standing office of the committee of a place.
    [[nodiscard]] Actor officer(std::string const& place, std::string name = "a-thin") const {
        auto const path = path_of(place);
        return holder(path.size() > std::string_view("VN/62/608/").size()
                          ? identity::Role::commune_officer
                          : identity::Role::reviewer,
                      path, std::move(name));
    }
    [[nodiscard]] Actor secretary(std::string const& place) const {
        return holder(identity::Role::secretary, path_of(place), "hoa");
    }
    [[nodiscard]] Actor chairman(std::string const& place) const {
        return holder(identity::Role::chairman, path_of(place), "son");
    }
    /// The head of one subject.
    [[nodiscard]] Actor head(std::string const& code) const {
        return holder(identity::Role::head, subject(code).path, "y-han");
    }

    Context as(Actor actor) {
        now_.milliseconds += 1000;
        return {.database = database_,
                .actor = std::move(actor),
                .today = today,
                .now = now_,
                .ids = ids_,
                .idempotency_key = {},
                .request_hash = {},
                .on_behalf = {},
                .replayed_reply = {}};
    }

    // ---- what there is

    [[nodiscard]] std::string path_of(std::string const& place) const {
        return database_.read([&](storage::Transaction& tx) {
            return registry::find_place(tx, place, today).value().path;
        });
    }
    [[nodiscard]] registry::SubjectOnDay subject(std::string const& code) const {
        return database_.read([&](storage::Transaction& tx) {
            return registry::find_subject(tx, code, today).value();
        });
    }
    [[nodiscard]] dossier::Dossier now(dossier::DossierId const& id) const {
        return database_.read(
            [&](storage::Transaction& tx) { return dossier::find_dossier(tx, id).value(); });
    }

    registry::SubjectOnDay enter(registry::NewSubject subject) {
        auto context = as(administrator("VN/"));
        return must(registry::create_subject(context, subject));
    }
    static registry::NewSubject new_subject(registry::Kind kind, std::string code,
                                            std::string ground = "23284") {
        registry::NewSubject subject;
        subject.kind = kind;
        subject.code = std::move(code);
        subject.name = "Đơn vị " + subject.code;
        subject.ground = std::move(ground);
        subject.valid_from = start;
        if (registry::is_institution(kind)) subject.manager = subject.ground;
        subject.profile = kind == registry::Kind::school
                              ? R"({"has_party_organisation":true,"levels":["lower_secondary"]})"
                              : R"({"has_party_organisation":true})";
        return subject;
    }

    dossier::Dossier enrol(std::string const& code, std::int64_t year = 2022) {
        auto context = as(administrator("VN/62/"));
        return must(dossier::enrol_subjects(context, shelf(), {year, {code}})).front();
    }

    RandomBytes random() { return SeededRandom{++tokens_}; }

private:
    storage::Database& database_;
    IdSource ids_{SeededRandom{7}};
    Instant now_{1'641'800'000'000};
    std::uint64_t tokens_ = 0;
};

}  // namespace binhyen::test
