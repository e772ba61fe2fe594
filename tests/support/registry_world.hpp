#pragma once

#include "both_engines.hpp"
#include "registry/place_actions.hpp"
#include "registry/subject_actions.hpp"

/// A small piece of the tree, entered by the same acts as people use: a province with two
/// districts and three communes of 2022.
namespace binhyen::test {

inline Actor actor_with(std::string const& path, std::vector<Verb> const& verbs) {
    Actor actor{.person = {"person"}, .post = {"post"}, .name = "Quang", .grants = {}};
    for (auto const verb : verbs) actor.grants.push_back({verb, path});
    return actor;
}

class RegistryWorld : public OnBothEngines {
protected:
    static constexpr Date start{2021, 1, 1};
    static constexpr Date today{2022, 3, 1};

    IdSource ids{SeededRandom{7}};
    Context admin{
        .database = database(),
        .actor = actor_with("VN/", {Verb::read, Verb::manage_places, Verb::manage_subjects}),
        .today = today,
        .now = {1'646'100'000'000},
        .ids = ids,
        .idempotency_key = {},
        .request_hash = {},
        .on_behalf = {},
        .replayed_reply = {}};

    void SetUp() override {
        auto const places =
            registry::create_places(admin, {"VN/",
                                            {{"VN", "", "Việt Nam", "", start},
                                             {"62", "tỉnh", "Kon Tum", "VN", start},
                                             {"608", "thành phố", "Kon Tum", "62", start},
                                             {"615", "huyện", "Đắk Hà", "62", start},
                                             {"23284", "phường", "Duy Tân", "608", start},
                                             {"23302", "phường", "Lê Lợi", "608", start},
                                             {"23500", "thị trấn", "Đắk Hà", "615", start}}});
        ASSERT_TRUE(places) << render(places.error(), Language::en);
    }

    Context as(std::string const& path, std::vector<Verb> const& verbs) {
        auto context = admin;
        context.actor = actor_with(path, verbs);
        return context;
    }

    template <class Ask>
    auto ask(Ask&& question) {
        return database().read(std::forward<Ask>(question));
    }

    std::optional<registry::PlaceOnDay> place(std::string_view label, Date day = today) {
        return ask([&](storage::Transaction& tx) { return registry::find_place(tx, label, day); });
    }
    std::optional<registry::SubjectOnDay> subject(std::string_view code, Date day = today) {
        return ask([&](storage::Transaction& tx) { return registry::find_subject(tx, code, day); });
    }

    static registry::NewSubject area(std::string code, std::string name,
                                     std::string ground = "23284") {
        registry::NewSubject subject;
        subject.code = std::move(code);
        subject.name = std::move(name);
        subject.local_type = "tổ dân phố";
        subject.ground = std::move(ground);
        subject.valid_from = start;
        return subject;
    }
    static registry::NewSubject school(std::string code, std::string name, std::string manager) {
        auto subject = area(std::move(code), std::move(name));
        subject.kind = registry::Kind::school;
        subject.local_type = "";
        subject.manager = std::move(manager);
        return subject;
    }
};

/// The codes of a refusal: its own, or those of its fields as "path code".
inline std::vector<std::string> refusals(Problem const& problem) {
    if (problem.fields.empty()) return {std::string(problem.code())};
    std::vector<std::string> all;
    for (auto const& field : problem.fields)
        all.push_back(field.path + " " + std::string(field.problem.code()));
    return all;
}
template <class T>
std::vector<std::string> refusals(Result<T> const& result) {
    return result ? std::vector<std::string>{} : refusals(result.error());
}

}  // namespace binhyen::test
