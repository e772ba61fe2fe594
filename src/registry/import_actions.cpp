#include "registry/import_actions.hpp"

#include <algorithm>
#include <unordered_map>

#include "base/text.hpp"
#include "registry/place_steps.hpp"
#include "registry/problems.hpp"
#include "registry/subject_steps.hpp"

namespace binhyen::registry {
namespace {

constexpr std::size_t rows_per_act = 1'000;
constexpr std::int64_t rows_between_words = 500;

template <class Wanted>
struct Row {
    std::int64_t number = 0;
    Wanted wanted;
};

/// The report while it is made, with the heading that tells columns.
class Findings {
public:
    Findings(ImportHeading const& heading, ImportReport& report, ImportOptions const& options)
        : heading_(heading), report_(report), options_(options) {}

    void refuse_row(std::int64_t row, Problem problem) {
        ++report_.refused_row_count;
        if (problem.fields.empty()) add({row, "", std::move(problem)});
        for (auto& field : problem.fields)
            add({row, letter_of(field.path), std::move(field.problem)});
    }
    void refuse_cell(std::int64_t row, std::string_view field, Problem problem) {
        ++report_.refused_row_count;
        add({row, letter_of(field), std::move(problem)});
    }
    [[nodiscard]] ImportHeading const& heading() const { return heading_; }
    [[nodiscard]] ImportReport& report() { return report_; }
    [[nodiscard]] bool may_enter() const {
        return options_.mode == ImportMode::only_good ||
               (options_.mode == ImportMode::all && report_.refused_row_count == 0);
    }
    void tell(ImportStep step, std::int64_t done, std::int64_t all) const {
        if (options_.progress) options_.progress(step, done, all);
    }
    void tell_sometimes(ImportStep step, std::int64_t done, std::int64_t all) const {
        if (done % rows_between_words == 0) tell(step, done, all);
    }
    void note(storage::Transaction& tx) const {
        if (options_.in_act) options_.in_act(tx, report_.created_count);
    }

private:
    [[nodiscard]] std::string letter_of(std::string_view field) const {
        auto const column = heading_.column_of(field);
        return column ? paper::column_name(*column) : std::string(field);
    }
    void add(ImportFault fault) {
        if (report_.faults.size() < ImportReport::fault_max)
            report_.faults.push_back(std::move(fault));
    }

    ImportHeading const& heading_;
    ImportReport& report_;
    ImportOptions const& options_;
};

// The rows that can be read, each code once.
template <class Wanted, class Read>
Result<std::vector<Row<Wanted>>> read_rows(paper::TableSource& source, Findings& findings,
                                           Read&& read) {
    std::vector<Row<Wanted>> rows;
    std::unordered_map<std::string, std::int64_t> first_rows;
    paper::TableRow row;
    while (true) {
        auto const is_row = TRY(source.next(row));
        if (!is_row) return rows;
        findings.tell_sometimes(ImportStep::reading, ++findings.report().row_count, 0);
        Result<Wanted> wanted = read(findings.heading(), row.cells);
        if (!wanted) {
            findings.refuse_row(row.number, std::move(wanted).error());
            continue;
        }
        auto const [first, is_first] = first_rows.emplace(wanted->code, row.number);
        if (is_first)
            rows.push_back({row.number, std::move(*wanted)});
        else
            findings.refuse_cell(row.number, "code",
                                 problems::import_code_twice(wanted->code, first->second));
    }
}

bool is_same_place(storage::Transaction& tx, PlaceOnDay const& recorded, NewPlace const& wanted) {
    if (recorded.code == nation_code) return wanted.code == nation_code;
    auto const parent = find_place_by_id(tx, *recorded.parent_id, wanted.valid_from);
    bool const is_below =
        parent && (parent->code == wanted.parent || parent->label == wanted.parent);
    return is_below && text::spelling_key(recorded.name) == text::spelling_key(wanted.name) &&
           text::folded(recorded.type) == text::folded(wanted.type);
}

Result<> import_place(Context& context, audit::Transaction& tx, ImportOptions const& options,
                      Row<NewPlace> const& row, Findings& findings) {
    auto const recorded = find_place(tx, row.wanted.code, row.wanted.valid_from);
    if (recorded && is_same_place(tx, *recorded, row.wanted)) {
        ++findings.report().unchanged_count;
        return {};
    }
    if (recorded) return refuse(problems::import_differs(row.wanted.code, recorded->full_name()));
    TRY(enter_place(context, tx, options.part, row.wanted));
    ++findings.report().created_count;
    return {};
}

// One act: a tree stands or falls as one, and its parents must be there before their children.
Result<> import_places(Context& context, std::vector<Row<NewPlace>> rows,
                       ImportOptions const& options, Findings& findings) {
    std::ranges::stable_sort(rows, {}, [](Row<NewPlace> const& row) {
        return row.wanted.code == nation_code ? 0 : row.wanted.code.size();
    });
    auto const entered =
        audit::in_transaction(context, options.part, [&](audit::Transaction& tx) -> Result<> {
            TRY(context.actor.must(Verb::manage_places, options.part));
            for (auto const& row : rows)
                if (auto done = import_place(context, tx, options, row, findings); !done)
                    findings.refuse_row(row.number, std::move(done).error());
            auto const& report = findings.report();
            if (!findings.may_enter())
                return refuse(problems::import_not_entered(report.refused_row_count));
            if (report.created_count == 0) return {};
            tx.record({"places_imported", options.part, {}});
            findings.note(tx);
            return {};
        });
    auto& report = findings.report();
    std::ranges::stable_sort(report.faults, {}, &ImportFault::row);
    report.is_entered = entered.has_value();
    if (!entered && entered.error().code() != problems::definitions::import_not_entered.code)
        return entered;
    findings.tell(ImportStep::entering, report.created_count, report.created_count);
    return {};
}

bool is_same_subject(SubjectOnDay const& recorded, SubjectState const& draft) {
    auto const& span = draft.span;
    auto const is_spelled_like = [](std::string_view a, std::string_view b) {
        return a == b || text::spelling_key(a) == text::spelling_key(b);
    };
    return recorded.kind == draft.subject.kind && is_spelled_like(recorded.name, span.name) &&
           is_spelled_like(recorded.local_type, span.local_type) &&
           recorded.ground_id == span.ground_id && recorded.manager_id == span.manager_id &&
           recorded.manager_basis == span.manager_basis &&
           recorded.manager_document == span.manager_document &&
           is_spelled_like(recorded.head_name, span.head_name) && recorded.profile == span.profile;
}

// Two rows of one table may not make one commune a subject twice; the database cannot tell yet.
class CommunesSeen {
public:
    Result<> take(SubjectState const& draft) {
        if (draft.subject.kind != Kind::commune) return {};
        auto const [first, is_new] = codes_.emplace(draft.span.ground_path, draft.subject.code);
        if (is_new) return {};
        return refuse(problems::commune_subject_borne(first->second));
    }

private:
    std::unordered_map<std::string, std::string> codes_;
};

// Empty when the same subject is there already.
Result<std::optional<SubjectState>> check_subject(Context const& context, storage::Transaction& tx,
                                                  PlaceFinder& places, NewSubject const& wanted) {
    auto draft = TRY(draft_subject(context.actor, places, wanted));
    auto free = must_be_free(tx, draft);
    if (free) return std::optional(std::move(draft));
    auto const recorded = find_subject(tx, wanted.code, wanted.valid_from);
    if (!recorded) return refuse(std::move(free).error());
    if (is_same_subject(*recorded, draft)) return std::optional<SubjectState>{};
    return refuse(problems::import_differs(wanted.code, recorded->name));
}

std::vector<SubjectState> check_subjects(Context& context, std::vector<Row<NewSubject>> const& rows,
                                         Findings& findings) {
    return context.database.read([&](storage::Transaction& tx) {
        PlaceFinder places(tx);
        CommunesSeen communes;
        std::vector<SubjectState> drafts;
        std::int64_t done = 0;
        for (auto const& row : rows) {
            findings.tell_sometimes(ImportStep::checking, done++, std::int64_t(rows.size()));
            auto checked = check_subject(context, tx, places, row.wanted);
            if (!checked)
                findings.refuse_row(row.number, std::move(checked).error());
            else if (!*checked)
                ++findings.report().unchanged_count;
            else if (auto taken = communes.take(**checked); !taken)
                findings.refuse_cell(row.number, "ground", std::move(taken).error());
            else
                drafts.push_back(std::move(**checked));
        }
        return drafts;
    });
}

std::string common_part(std::span<SubjectState const> drafts) {
    auto part = drafts.front().span.path;
    for (auto const& draft : drafts)
        while (!draft.span.path.starts_with(part)) part.erase(part.rfind('/', part.size() - 2) + 1);
    return part;
}

Result<> enter_subjects(Context& context, std::span<SubjectState> drafts, Findings& findings) {
    auto const part = common_part(drafts);
    return audit::in_transaction(context, part, [&](audit::Transaction& tx) -> Result<> {
        for (auto& draft : drafts) {
            TRY(must_be_free(tx, draft));
            write_subject(context, tx, std::move(draft));
        }
        tx.record({"subjects_imported", part, {}});
        findings.report().created_count += std::int64_t(drafts.size());
        findings.note(tx);
        return {};
    });
}

Result<> import_subjects(Context& context, std::vector<Row<NewSubject>> const& rows,
                         Findings& findings) {
    auto drafts = check_subjects(context, rows, findings);
    auto& report = findings.report();
    std::ranges::stable_sort(report.faults, {}, &ImportFault::row);
    auto const all = std::int64_t(drafts.size());
    if (!findings.may_enter()) {
        report.created_count = all;
        return {};
    }
    std::span<SubjectState> rest(drafts);
    while (!rest.empty()) {
        auto const batch = rest.first(std::min(rest.size(), rows_per_act));
        findings.tell(ImportStep::entering, report.created_count, all);
        TRY(enter_subjects(context, batch, findings));
        rest = rest.subspan(batch.size());
    }
    report.is_entered = true;
    findings.tell(ImportStep::entering, report.created_count, all);
    return {};
}

}  // namespace

Result<ImportReport> import_registry(Context& context, paper::TableSource& source,
                                     ImportOptions const& options) {
    paper::TableRow first;
    TRY(source.next(first));
    auto const heading = TRY(ImportHeading::read(first.cells));
    ImportReport report;
    report.kind = heading.kind();
    Findings findings(heading, report, options);
    if (heading.kind() == ImportKind::places) {
        auto rows = TRY(read_rows<NewPlace>(source, findings, [&](auto const& head, Cells cells) {
            return read_place(head, cells, options.valid_from);
        }));
        TRY(import_places(context, std::move(rows), options, findings));
    } else {
        auto const rows =
            TRY(read_rows<NewSubject>(source, findings, [&](auto const& head, Cells cells) {
                return read_subject(head, cells, options.valid_from);
            }));
        TRY(import_subjects(context, rows, findings));
    }
    return report;
}

Result<> must_be_entered(ImportReport const& report) {
    if (report.is_entered || report.refused_row_count == 0) return {};
    return refuse(problems::import_not_entered(report.refused_row_count));
}

json::value to_json(ImportReport const& report, Language language) {
    json::array refused;
    for (auto const& [row, column, problem] : report.faults)
        refused.push_back({{"row", row},
                           {"column", column},
                           {"code", problem.code()},
                           {"text", render(problem, language)},
                           {"todo", render_todo(problem, language)}});
    return {{"kind", enum_text(report.kind)},
            {"rows", report.row_count},
            {"created", report.is_entered ? report.created_count : 0},
            {"would_create", report.is_entered ? 0 : report.created_count},
            {"unchanged", report.unchanged_count},
            {"refused_rows", report.refused_row_count},
            {"refused", std::move(refused)}};
}

}  // namespace binhyen::registry
