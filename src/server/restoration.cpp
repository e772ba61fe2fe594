#include "server/restoration.hpp"

#include <fstream>
#include <sstream>

#include "http/json_body.hpp"
#include "http/json_text.hpp"

namespace binhyen::server {
namespace {

namespace fs = std::filesystem;

constexpr auto marker_name = "restored.json";
/// What makes an installation; everything else in the folder stays where it is. Its keys go with
/// the database they have signed: what is restored begins with a key of its own.
constexpr std::array parts{"binhyen.sqlite", "binhyen.sqlite-wal", "binhyen.sqlite-shm", "evidence",
                           "keys",           "installation.json"};

std::optional<RestorationMark> read_marker(fs::path const& data) {
    std::ifstream in(data / marker_name, std::ios::binary);
    if (!in) return {};
    std::ostringstream text;
    text << in.rdbuf();
    auto mark = http::parse_json<RestorationMark>(text.str());
    INVARIANT(mark.has_value());
    return std::move(*mark);
}

}  // namespace

fs::path restored_folder(fs::path const& data) {
    return data / "restored";
}

void mark_restored(fs::path const& data, RestorationMark const& mark) {
    write_durably(data / marker_name, http::json_text(mark));
}

std::optional<RestorationMark> finish_restoration(fs::path const& data) {
    auto mark = read_marker(data);
    if (!mark) return {};
    auto const restored = restored_folder(data);
    auto const replaced = data / ("replaced-" + std::to_string(mark->at.milliseconds));
    fs::create_directories(replaced);
    for (auto const* part : parts) {
        // A part that is already in `replaced` was moved by an earlier try: what stands in its
        // place now is the restored one.
        if (fs::exists(data / part) && !fs::exists(replaced / part))
            move_durably(data / part, replaced / part);
        if (fs::exists(restored / part)) move_durably(restored / part, data / part);
    }
    fs::remove_all(restored);
    fs::remove(data / marker_name);
    return mark;
}

void record_restoration(Installation& installation, RestorationMark const& mark) {
    auto const entered = installation.enter_as_operator();
    auto& context = entered->context;
    context.on_behalf = OnBehalf{mark.person_name, mark.file_name};
    auto const recorded =
        audit::in_transaction(context, "VN/", [&](audit::Transaction& tx) -> Result<> {
            tx.record({"installation_restored", "VN/", mark.file_name});
            return {};
        });
    INVARIANT(recorded.has_value());
}

}  // namespace binhyen::server
