#pragma once

#include "cycle/queries.hpp"
#include "cycle/scheme.hpp"
#include "dossier/queries.hpp"
#include "registry_world.hpp"
#include "rulebook/rulebook_file.hpp"

#include "dossier/dossier.hpp"

/// The registry's world in the year 2022, with dossiers put straight into their table: reports only
/// read, and a test says exactly what there is to count.
namespace binhyen::test {

class ReportWorld : public RegistryWorld {
protected:
    cycle::Cycle const cycle{.id = {"cycle-2022"},
                             .version = 1,
                             .year = 2022,
                             .realm_path = "VN/62/",
                             .rulebook = "tt124-2021",
                             .supplements = "",
                             .settings = "{}",
                             .opened_on = {2022, 1, 4},
                             .closes_on = {2023, 1, 31}};

    static cycle::Shelf const& shelf() {
        static cycle::Shelf const books = [] {
            auto book = rulebook::load_rulebook("rulebooks/tt124-2021");
            if (!book) throw std::runtime_error(render(book.error(), Language::en));
            cycle::Shelf made;
            made.emplace("tt124-2021", *std::move(book));
            return made;
        }();
        return books;
    }

    void SetUp() override {
        RegistryWorld::SetUp();
        write(cycle::queries::insert_cycle, cycle);
    }

    template <class Row>
    void write(storage::Query const& query, Row const& row) {
        database().write_in("VN/62/", [&](storage::Transaction& transaction) {
            return transaction.run(query, row) == 1;
        });
    }

    /// Enrolled; its code tells it from others, its manager's path where it counts.
    dossier::Dossier dossier(std::string const& code, dossier::Kind kind,
                             std::string const& manager_path) {
        dossier::Dossier made;
        made.id = {"dossier-" + code};
        made.cycle_id = cycle.id;
        made.subject_id = {"subject-" + code};
        made.subject_code = code;
        made.subject_name = "Đơn vị " + code;
        made.kind = kind;
        made.path = manager_path + "@" + code + "/";
        made.ground_path = manager_path;
        made.manager_path = manager_path;
        made.appraiser_path = manager_path;
        made.decider_path = manager_path;
        made.enrolled_on = {2022, 1, 10};
        made.name_key = "don vi " + code;
        made.sort_key = code;
        return made;
    }
    static dossier::Dossier registered(dossier::Dossier made, Date on = {2022, 3, 10}) {
        made.state = dossier::State::registered;
        made.registered_on = on;
        made.has_plan = made.kind != dossier::Kind::residential_area;
        return made;
    }
    static dossier::Dossier submitted(dossier::Dossier made, Date on = {2022, 11, 3}) {
        made = registered(std::move(made));
        made.state = dossier::State::submitted;
        made.self_outcome = dossier::Outcome::met;
        made.first_submitted_on = on;
        made.submitted_on = on;
        return made;
    }
    static dossier::Dossier decided(dossier::Dossier made, dossier::Recognition outcome,
                                    Date on = {2022, 11, 10}) {
        made = submitted(std::move(made));
        made.state = dossier::State::decided;
        made.appraised_on = Date{2022, 11, 5};
        made.concluded_on = Date{2022, 11, 8};
        made.decided_on = on;
        made.outcome = outcome;
        return made;
    }
    void add(dossier::Dossier const& row) { write(dossier::queries::insert_dossier, row); }
};

}  // namespace binhyen::test
