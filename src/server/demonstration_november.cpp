#include <algorithm>
#include <map>
#include <memory>

#include "committee/conclusion_actions.hpp"
#include "dossier/appraisal_actions.hpp"
#include "dossier/assessment_actions.hpp"
#include "recognition/draft_actions.hpp"
#include "rulebook/rulebook.hpp"
#include "server/demonstration_acts.hpp"

namespace binhyen::server {
namespace {

dossier::SelfAssessment answers_of(rulebook::Rulebook const& rules, dossier::Kind kind,
                                   std::vector<std::string> const& admitted) {
    dossier::SelfAssessment request;
    for (auto const index : dossier::leaves_of(rules, rules.find_kind(enum_text(kind)))) {
        auto const& code = rules[index].code;
        auto const is_admitted = std::ranges::find(admitted, code) != admitted.end();
        request.answers.push_back(
            {code, is_admitted ? dossier::Finding::not_met : dossier::Finding::met, {}});
    }
    return request;
}

dossier::ReviewMeeting meeting_of(demo::ReviewMinutes const& minutes) {
    dossier::ReviewMeeting meeting{.held_on = minutes.paper.on,
                                   .minutes_number = minutes.paper.number,
                                   .chaired_by = {},
                                   .attended = {},
                                   .present_count = 0};
    for (auto const& attendance : minutes.attendance) {
        if (!attendance.is_present) continue;
        if (meeting.chaired_by.empty()) meeting.chaired_by = attendance.name;
        ++meeting.present_count;
        if (std::ranges::find(meeting.attended, attendance.role) == meeting.attended.end())
            meeting.attended.push_back(attendance.role);
    }
    return meeting;
}

std::string appraising_place(DemonstrationStage const& stage, demo::Subject const& subject) {
    if (subject.kind != demo::SubjectKind::commune) return stage.office_of(subject.code);
    return stage.tier_above(subject.commune);
}

std::vector<dossier::PaperEntry> papers_of(demo::Timeline const& line) {
    auto const entry = [](std::string paper, demo::Paper const& of) {
        return dossier::PaperEntry{std::move(paper), of.number, of.on, {}};
    };
    return {entry("request_letter", line.request_letter),
            entry("result_report", line.result_report)};
}

// Where the people one can sign in as are at home a dossier that was reviewed is ready to be sent;
// elsewhere its papers come with it.
void plan_papers(DemonstrationStage& stage, std::vector<DatedAct>& acts,
                 demo::Timeline const& line) {
    acts.push_back({line.reviewed_on, 5, [&stage, &line] {
                        stage.keep(stage.perform_own(line.subject, line.request_letter.number,
                                                     line.reviewed_on, [&](Context& context) {
                                                         return dossier::record_papers(
                                                             context, stage.shelf(),
                                                             {stage.dossier(line.subject).id, 0},
                                                             {papers_of(line)});
                                                     }));
                    }});
}

void submit(DemonstrationStage& stage, demo::Timeline const& line, Date day) {
    dossier::Submission const papers{papers_of(line)};
    auto const& code = line.subject;
    stage.keep(stage.perform_own(code, line.request_letter.number, day, [&](Context& context) {
        return dossier::submit_dossier(context, stage.shelf(), {stage.dossier(code).id, 0}, papers);
    }));
}

}  // namespace

void plan_assessments(DemonstrationStage& stage, std::vector<DatedAct>& acts) {
    std::map<std::string, demo::ReviewMinutes const*> minutes;
    for (auto const& one : stage.year().minutes) minutes[one.subject] = &one;
    for (auto const& own : stage.year().self_assessments)
        acts.push_back(
            {own.on, 4, [&stage, &own] {
                 auto const& code = own.subject;
                 auto const& dossier = stage.dossier(code);
                 auto const& rules = stage.shelf().begin()->second;
                 auto const request = answers_of(rules, dossier.kind, own.admitted);
                 stage.keep(stage.perform_own(code, "Biên bản họp", own.on, [&](Context& context) {
                     return dossier::assess_dossier(context, stage.shelf(), {dossier.id, 0},
                                                    request);
                 }));
             }});
    for (auto const& line : stage.year().timelines) {
        auto const* held = minutes.at(line.subject);
        acts.push_back(
            {line.reviewed_on, 5, [&stage, &line, held] {
                 stage.keep(stage.perform_own(
                     line.subject, held->paper.number, line.reviewed_on, [&](Context& context) {
                         return dossier::hold_review(context, stage.shelf(),
                                                     {stage.dossier(line.subject).id, 0},
                                                     meeting_of(*held));
                     }));
             }});
        if (stage.is_at_home(stage.subject(line.subject).commune)) plan_papers(stage, acts, line);
        acts.push_back(
            {line.submitted_on, 6, [&stage, &line] { submit(stage, line, line.submitted_on); }});
    }
}

void plan_appraisals(DemonstrationStage& stage, std::vector<DatedAct>& acts) {
    std::map<std::string, std::vector<demo::Finding const*>> findings;
    for (auto const& finding : stage.year().findings) findings[finding.subject].push_back(&finding);
    for (auto const& line : stage.year().timelines) {
        auto const place = appraising_place(stage, stage.subject(line.subject));
        auto const rank = stage.subject(line.subject).kind == demo::SubjectKind::commune ? 12 : 7;
        for (auto const& returned : line.returns) {
            acts.push_back(
                {returned.on, rank, [&stage, &line, &returned, place] {
                     stage.keep(stage.perform(
                         stage.holder("officer", place), returned.on, [&](Context& context) {
                             return dossier::return_dossier(context, stage.shelf(),
                                                            {stage.dossier(line.subject).id, 0},
                                                            {returned.reason});
                         }));
                 }});
            acts.push_back({returned.resubmitted_on, rank + 1, [&stage, &line, &returned] {
                                submit(stage, line, returned.resubmitted_on);
                            }});
        }
        acts.push_back(
            {line.appraised_on, rank + 2, [&stage, &line, place, words = findings[line.subject]] {
                 dossier::Appraisal request;
                 for (auto const* word : words)
                     request.verdicts.push_back({word->criterion,
                                                 *parse_enum<dossier::Finding>(word->value),
                                                 word->reason});
                 stage.keep(stage.perform(
                     stage.holder("officer", place), line.appraised_on, [&](Context& context) {
                         return dossier::appraise_dossier(
                             context, stage.shelf(), {stage.dossier(line.subject).id, 0}, request);
                     }));
             }});
    }
}

namespace {

// What the committee concluded, and the decision prepared from it and sent for signature.
recognition::DraftId prepare_batch(DemonstrationStage& stage, demo::Batch const& batch) {
    auto const day = batch.conclusion.on;
    auto const& chairman = stage.holder("chairman", batch.authority).name;
    auto const& secretary = stage.holder("secretary", batch.authority);
    committee::RecordConclusion request{
        .year = 2022,
        .place = batch.authority,
        .form = committee::DeliberationForm::sitting,
        .held_on = day,
        .minutes_number = batch.conclusion.number,
        .chaired_by = batch.attendance.empty() ? chairman : batch.attendance.front().name,
        .appointed_count = std::int64_t(batch.attendance.size()),
        .present_count =
            std::ranges::count_if(batch.attendance, [](auto const& one) { return one.is_present; }),
        .dossiers = {}};
    recognition::PrepareDraft draft{.year = 2022,
                                    .place = batch.authority,
                                    .conclusion = {},
                                    .number = batch.decision.number,
                                    .issued_on = {},
                                    .issuer = recognition::Issuer::chairman,
                                    .signer_title = "CHỦ TỊCH",
                                    .signer_name = chairman,
                                    .dossiers = {}};
    for (auto const& code : batch.subjects) {
        auto const& dossier = stage.dossier(code);
        request.dossiers.push_back({dossier.id, *dossier.appraised_outcome, {}});
        draft.dossiers.push_back(dossier.id);
    }
    draft.conclusion =
        stage
            .perform(secretary, day,
                     [&](Context& context) {
                         return committee::record_conclusion(context, stage.shelf(), request);
                     })
            .id;
    auto const prepared = stage.perform(secretary, day, [&](Context& context) {
        return recognition::prepare_draft(context, stage.shelf(), draft);
    });
    stage.perform(secretary, day, [&](Context& context) {
        return recognition::send_draft(context, stage.shelf(), {prepared.id, prepared.version});
    });
    return prepared.id;
}

}  // namespace

void plan_decisions(DemonstrationStage& stage, std::vector<DatedAct>& acts) {
    for (auto const& batch : stage.year().batches) {
        auto const is_of_communes =
            stage.subject(batch.subjects.front()).kind == demo::SubjectKind::commune;
        auto const rank = is_of_communes ? 15 : 10;
        auto const draft = std::make_shared<recognition::DraftId>();
        acts.push_back({batch.conclusion.on, rank,
                        [&stage, &batch, draft] { *draft = prepare_batch(stage, batch); }});
        acts.push_back({batch.decision.on, rank + 1, [&stage, &batch, draft] {
                            stage.perform(stage.holder("chairman", batch.authority),
                                          batch.decision.on, [&](Context& context) {
                                              return recognition::issue_draft(
                                                  context, stage.shelf(), stage.random(),
                                                  {*draft, 0});
                                          });
                        }});
    }
}

}  // namespace binhyen::server
