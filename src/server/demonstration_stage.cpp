#include "server/demonstration_stage.hpp"

#include <algorithm>
#include <stdexcept>

#include "server/operator.hpp"

namespace binhyen::server {
namespace {

// Eight in the morning in Vietnam.
std::int64_t opening_of(Date day) {
    return std::int64_t(day.day_number()) * 86'400'000 + 3'600'000;
}

}  // namespace

DemonstrationStage::DemonstrationStage(storage::Database& database, cycle::Shelf const& shelf,
                                       demo::Year const& year,
                                       std::filesystem::path evidence_folder)
    : database_(database),
      shelf_(shelf),
      year_(year),
      evidence_folder_(std::move(evidence_folder)),
      random_(year.seed),
      ids_([this](unsigned char* into, std::size_t count) { random_(into, count); }),
      installation_(operator_actor()) {
    for (auto const& subject : year.subjects) subjects_[subject.code] = &subject;
}

Context DemonstrationStage::context_of(Actor const& actor, Date day) {
    last_milliseconds_ = std::max(opening_of(day), last_milliseconds_ + 1000);
    return {.database = database_,
            .actor = actor,
            .today = day,
            .now = {last_milliseconds_},
            .ids = ids_,
            .idempotency_key = {},
            .request_hash = {},
            .on_behalf = {},
            .replayed_reply = {}};
}

void DemonstrationStage::fail(Actor const& actor, Date day, Problem const& problem) {
    auto text = actor.name + ", " + day.to_text() + ": " + render(problem, Language::en);
    for (auto const& field : problem.fields)
        text += "\n  " + field.path + ": " + render(field.problem, Language::en);
    throw std::runtime_error("the demonstration cannot be performed: " + text);
}

Actor const& DemonstrationStage::holder(std::string const& post, std::string const& place) const {
    auto const found = holders_.find({post, place});
    if (found == holders_.end())
        throw std::runtime_error("the demonstration has no " + post + " at " + place);
    return found->second;
}

Actor const* DemonstrationStage::own_person(std::string const& subject) const {
    for (auto const* post : {"head", "clerk"})
        if (auto const found = holders_.find({post, subject}); found != holders_.end())
            return &found->second;
    return nullptr;
}

bool DemonstrationStage::is_at_home(std::string const& commune) const {
    return std::ranges::any_of(holders_, [&](auto const& held) {
        auto const& [post, at] = held.first;
        return (post == "head" || post == "clerk") && subject(at).commune == commune;
    });
}

void DemonstrationStage::add_holder(std::string const& post, std::string const& at, Actor actor) {
    holders_.emplace(std::pair{post, at}, std::move(actor));
}

demo::Subject const& DemonstrationStage::subject(std::string const& code) const {
    return *subjects_.at(code);
}

std::string const& DemonstrationStage::office_of(std::string const& code) const {
    auto const& found = subject(code);
    auto const is_of_commune = found.kind == demo::SubjectKind::commune ||
                               found.kind == demo::SubjectKind::residential_area;
    return is_of_commune ? found.commune : found.authority;
}

std::string const& DemonstrationStage::tier_above(std::string const& commune) const {
    for (auto const& place : year_.places)
        if (place.code == commune && place.from < Date(2025, 7, 1)) return place.parent;
    throw std::runtime_error("the demonstration has no commune " + commune);
}

dossier::Dossier& DemonstrationStage::dossier(std::string const& subject) {
    return dossiers_.at(subject);
}

void DemonstrationStage::keep(dossier::Dossier const& dossier) {
    dossiers_.insert_or_assign(dossier.subject_code, dossier);
}

RandomBytes DemonstrationStage::random() {
    return [this](unsigned char* into, std::size_t count) { random_(into, count); };
}

}  // namespace binhyen::server
