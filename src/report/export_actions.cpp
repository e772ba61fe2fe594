#include "report/export_actions.hpp"

#include "audit/problems.hpp"
#include "cycle/cycle_door.hpp"
#include "cycle/problems.hpp"
#include "paper/csv.hpp"
#include "registry/registry_door.hpp"
#include "report/export_dictionary.hpp"
#include "report/export_store.hpp"

namespace binhyen::report {
namespace {

using Cells = std::vector<std::string>;

// A program reads these files: text stays as it is.
constexpr std::size_t piece_max = 1 << 16;

class File {
public:
    File(ExportSink const& sink, std::string_view name) : sink_(sink), name_(name) {
        name_ += ".csv";
    }
    ~File() = default;
    File(File const&) = delete;
    File& operator=(File const&) = delete;

    void add(std::span<std::string const> cells) {
        writer_.add_row(cells);
        for (auto const& cell : cells) size_ += cell.size();
        if (size_ > piece_max) flush();
    }
    void flush() {
        sink_(name_, writer_.take());
        size_ = 0;
    }

private:
    ExportSink const& sink_;
    std::string name_;
    paper::CsvWriter writer_;
    std::size_t size_ = 0;
};

void write(ExportSink const& sink, std::string_view name, std::vector<Cells> const& rows) {
    File file(sink, name);
    for (auto const& row : rows) file.add(row);
    file.flush();
}

std::vector<Cells> about_rows(ExportRequest const& request, Scope const& scope) {
    std::vector<Cells> rows{{"key", "value"},
                            {"product", "Bình Yên"},
                            {"layout", "1"},
                            {"year", std::to_string(scope.year)},
                            {"place", scope.place.label},
                            {"place_name", scope.place.full_name()},
                            {"path", scope.place.path}};
    if (!request.notice.empty()) rows.push_back({"notice", request.notice});
    return rows;
}

std::vector<Cells> setting_rows(std::vector<cycle::Scheme> const& schemes) {
    std::vector<Cells> rows{{"realm_path", "setting", "value", "is_default"}};
    for (auto const& scheme : schemes) {
        auto const defaults = rulebook::Settings::defaults(*scheme.rules);
        for (std::size_t i = 0; i < scheme.rules->settings.size(); ++i) {
            auto const& setting = scheme.rules->settings[i];
            auto const chosen = scheme.settings.chosen[i];
            rows.push_back({scheme.cycle.realm_path, setting.code, setting.values[chosen].code,
                            chosen == defaults.chosen[i] ? "1" : "0"});
        }
    }
    return rows;
}

Cells columns_of(std::string_view file) {
    if (file == "about") return {"key", "value"};
    if (file == "columns") return {"file", "column", "vi", "en"};
    if (file == "settings") return {"realm_path", "setting", "value", "is_default"};
    return stored_columns(file);
}

std::vector<Cells> column_rows() {
    std::vector<Cells> rows{{"file", "column", "vi", "en"}};
    for (auto const& file : export_files()) {
        rows.push_back({std::string(file.name), "", std::string(file.vi), std::string(file.en)});
        for (auto const& column : columns_of(file.name)) {
            auto const* entry = find_column(file.name, column);
            INVARIANT(entry != nullptr);
            rows.push_back(
                {std::string(file.name), column, std::string(entry->vi), std::string(entry->en)});
        }
    }
    return rows;
}

Result<std::vector<cycle::Scheme>> schemes_of(storage::Transaction& transaction,
                                              cycle::Shelf const& shelf, Scope const& scope) {
    std::vector<cycle::Scheme> schemes;
    for (auto const& cycle : list_cycles_of(transaction, scope)) {
        auto scheme = TRY(cycle::scheme_of(cycle, shelf));
        schemes.push_back(std::move(scheme));
    }
    if (schemes.empty()) return refuse(cycle::problems::cycle_absent(scope.year));
    return schemes;
}

}  // namespace

Result<std::vector<cycle::Cycle>> export_year(Context& context, cycle::Shelf const& shelf,
                                              ExportRequest const& request,
                                              ExportSink const& sink) {
    return context.database.read(
        [&](storage::Transaction& transaction) -> Result<std::vector<cycle::Cycle>> {
            auto const place =
                registry::find_place_of_year(transaction, request.place, request.year);
            if (!place) return refuse(audit::problems::absent());
            TRY(context.actor.must(Verb::export_data, place->path));
            Scope const scope{request.year, *place};
            auto const schemes = TRY(schemes_of(transaction, shelf, scope));
            for (auto const& file : export_files()) {
                if (file.name == "about") {
                    write(sink, file.name, about_rows(request, scope));
                } else if (file.name == "columns") {
                    write(sink, file.name, column_rows());
                } else if (file.name == "settings") {
                    write(sink, file.name, setting_rows(schemes));
                } else {
                    File out(sink, file.name);
                    each_export_row(transaction, file.name, scope,
                                    [&](std::span<std::string const> cells) { out.add(cells); });
                    out.flush();
                }
            }
            std::vector<cycle::Cycle> cycles;
            for (auto const& scheme : schemes) cycles.push_back(scheme.cycle);
            return cycles;
        });
}

}  // namespace binhyen::report
