#include "server/year_export.hpp"

#include <fstream>

#include "report/export_actions.hpp"
#include "server/made_folder.hpp"
#include "server/shelf.hpp"

namespace binhyen::server {
namespace {

// Each rulebook the year runs by, as it is read at every start.
Result<> copy_rulebooks(Installation const& installation, std::vector<cycle::Cycle> const& cycles,
                        std::filesystem::path const& into) {
    for (auto const& cycle : cycles) {
        auto const files = TRY(rulebook_files(installation.folder / "rulebooks", cycle.rulebook));
        for (auto const& [path, text] : files) {
            auto const file = into / "rulebooks" / path;
            std::filesystem::create_directories(file.parent_path());
            write_file(file, text);
        }
    }
    return {};
}

}  // namespace

Result<> write_export(Installation const& installation, Context& context, YearWanted const& wanted,
                      std::filesystem::path const& into,
                      std::function<void(std::string_view file)> const& told) {
    std::ofstream out;
    std::string open_file;
    auto const cycles = TRY(
        report::export_year(context, installation.shelf,
                            {wanted.year, wanted.place, std::string(notice_of(installation.about))},
                            [&](std::string_view file, std::string_view bytes) {
                                if (file != open_file) {
                                    if (told) told(file);
                                    out.close();
                                    open_file = file;
                                    out.open(into / open_file, std::ios::binary | std::ios::trunc);
                                }
                                out.write(bytes.data(), std::streamsize(bytes.size()));
                                if (!out) throw std::runtime_error("cannot write " + open_file);
                            }));
    out.close();
    return copy_rulebooks(installation, cycles, into);
}

}  // namespace binhyen::server
