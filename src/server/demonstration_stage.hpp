#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "audit/acting.hpp"
#include "cycle/scheme.hpp"
#include "dossier/dossier.hpp"
#include "kon-tum-2022/year.hpp"

/// Where the demonstration year is performed: who is who, what time it is, and which dossier
/// belongs to which subject. Its clock and its ids come from the seed alone, so that two
/// performances, on either engine, give the same bytes.
namespace binhyen::server {

class DemonstrationStage {
public:
    DemonstrationStage(storage::Database&, cycle::Shelf const&, demo::Year const&,
                       std::filesystem::path evidence_folder);

    [[nodiscard]] cycle::Shelf const& shelf() const { return shelf_; }
    [[nodiscard]] demo::Year const& year() const { return year_; }
    [[nodiscard]] std::filesystem::path const& evidence_folder() const { return evidence_folder_; }

    /// Performs one act as `actor` on `day`: a refusal is a mistake of the demonstration and
    /// throws with its sentence.
    template <class Act>
    auto perform(Actor const& actor, Date day, Act&& act) {
        auto context = context_of(actor, day);
        auto result = act(context);
        if (!result) fail(actor, day, result.error());
        ++act_count_;
        return std::move(*result);
    }
    /// The same in somebody's name, with the paper it was taken from.
    template <class Act>
    auto perform_for(OnBehalf on_behalf, Actor const& actor, Date day, Act&& act) {
        auto context = context_of(actor, day);
        context.on_behalf = std::move(on_behalf);
        auto result = act(context);
        if (!result) fail(actor, day, result.error());
        ++act_count_;
        return std::move(*result);
    }

    /// Performs what is the subject's own to do: by its own person where it has one, else by the
    /// officer of the office that manages it, out of the head's paper.
    template <class Act>
    auto perform_own(std::string const& code, std::string const& paper, Date day, Act&& act) {
        if (auto const* own = own_person(code)) return perform(*own, day, act);
        return perform_for({subject(code).head_name, paper}, holder("officer", office_of(code)),
                           day, act);
    }

    /// The installation itself: enters places and people before anybody holds a post.
    [[nodiscard]] Actor const& installation() const { return installation_; }
    /// By the post held at a place: "officer", "secretary", "chairman", "administrator".
    [[nodiscard]] Actor const& holder(std::string const& post, std::string const& place) const;
    /// The head or clerk of a subject, where there is one; else null.
    [[nodiscard]] Actor const* own_person(std::string const& subject) const;
    /// Whether somebody who signs in of their own answers for a subject in this commune.
    [[nodiscard]] bool is_at_home(std::string const& commune) const;
    void add_holder(std::string const& post, std::string const& at, Actor);

    [[nodiscard]] demo::Subject const& subject(std::string const& code) const;
    /// The place whose officer keeps the subject's papers: the commune of an area and of the
    /// commune itself, the managing place of an institution.
    [[nodiscard]] std::string const& office_of(std::string const& subject) const;
    /// The district of a commune, in the tree of 2022.
    [[nodiscard]] std::string const& tier_above(std::string const& commune) const;
    [[nodiscard]] dossier::Dossier& dossier(std::string const& subject);
    void keep(dossier::Dossier const&);

    RandomBytes random();
    [[nodiscard]] std::int64_t act_count() const { return act_count_; }

private:
    Context context_of(Actor const&, Date day);
    [[noreturn]] static void fail(Actor const&, Date, Problem const&);

    storage::Database& database_;
    cycle::Shelf const& shelf_;
    demo::Year const& year_;
    std::filesystem::path evidence_folder_;
    SeededRandom random_;
    IdSource ids_;
    Actor installation_;
    std::map<std::pair<std::string, std::string>, Actor> holders_;
    std::map<std::string, demo::Subject const*> subjects_;
    std::map<std::string, dossier::Dossier> dossiers_;
    std::int64_t last_milliseconds_ = 0;
    std::int64_t act_count_ = 0;
};

}  // namespace binhyen::server
