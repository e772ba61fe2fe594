#pragma once

#include <filesystem>
#include <fstream>
#include <future>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "http/json_body.hpp"
#include "http/openapi.hpp"
#include "http/server.hpp"

/// The garden club: an invented API for the tests of http itself.
namespace binhyen::garden {

struct BedTag;
using BedId = Id<BedTag>;

enum class Soil { sand, clay, peat };
BOOST_DESCRIBE_ENUM(Soil, sand, clay, peat)

struct Row {
    std::string plant;
    int seedling_count;

    bool operator==(Row const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Row, (), (plant, seedling_count))

struct NewBed {
    std::string name;
    std::optional<std::string> notes;
    Soil soil;
    Date dug_on;
    bool is_sunny;
    std::optional<BedId> beside;
    std::vector<Row> rows;
    Instant measured_at;

    bool operator==(NewBed const&) const = default;
};
BOOST_DESCRIBE_STRUCT(NewBed, (), (name, notes, soil, dug_on, is_sunny, beside, rows, measured_at))

constexpr http::FieldLimits limits_of(NewBed const*, std::string_view field) {
    if (field == "name") return {.text_min = 1, .text_max = 40};
    if (field == "notes") return {.text_max = 3'000, .tidy = http::Tidy::lines};
    if (field == "rows") return {.count_max = 3};
    return {};
}
constexpr http::FieldLimits limits_of(Row const*, std::string_view field) {
    if (field == "seedling_count") return {.minimum = 1, .maximum = 400};
    return {};
}

struct Bed {
    BedId id;
    std::int64_t version;
    std::string name;
    std::optional<Date> cleared_on;
    std::vector<Row> rows;
};
BOOST_DESCRIBE_STRUCT(Bed, (), (id, version, name, cleared_on, rows))

struct BedFilter {
    std::optional<Soil> soil;
    std::optional<Date> dug_from;
    int limit = 50;
    std::vector<std::string> plants;
};
BOOST_DESCRIBE_STRUCT(BedFilter, (), (soil, dug_from, limit, plants))
constexpr http::FieldLimits limits_of(BedFilter const*, std::string_view field) {
    if (field == "limit") return {.minimum = 1, .maximum = 200, .may_be_missing = true};
    if (field == "plants") return {.may_be_missing = true};
    return {};
}

/// A plant and the plants raised from it.
struct Lineage {
    std::string plant;
    std::vector<Lineage> offspring;
};
BOOST_DESCRIBE_STRUCT(Lineage, (), (plant, offspring))

inline constexpr ProblemDefinition bed_unknown{
    "bed_unknown",      ProblemKind::absent,   "Không có luống này.", "There is no such bed.",
    "Chọn luống khác.", "Choose another bed.", "garden-club/3.1"};

inline Result<http::Reply> show_bed(http::Request const& request) {
    auto const id = request.path_parameter("id");
    if (id == "none") return refuse(Problem{&bed_unknown, {}, {}});
    if (id == "flood") throw std::runtime_error("pump broken at Y Hân's");
    if (id == "bug") INVARIANT(id.empty());
    Bed const bed{{std::string(id)}, 7, "Luống rau", std::nullopt, {}};
    return http::json_reply(bed).with_version(bed.version);
}

inline Result<http::Reply> dig_bed(http::Request const& request) {
    auto const bed = TRY(http::parse_json_body<NewBed>(request));
    return http::created_reply("/api/beds/b1", Bed{{"b1"}, 1, bed.name, std::nullopt, bed.rows});
}

inline std::string content_of(std::string const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

inline http::Routes garden_routes() {
    using http::Method;
    using http::Work;
    http::Routes routes;
    routes.add({.method = Method::get,
                .pattern = "/api/beds",
                .summary_vi = "Các luống.",
                .summary_en = "All beds.",
                .tag = "beds",
                .schema_query = http::schema_of<BedFilter>(),
                .schema_out = http::reply_schema_of<std::vector<Bed>>(),
                .handler = [](http::Request const& request) -> Result<http::Reply> {
                    auto const filter = TRY(http::parse_query<BedFilter>(request));
                    return http::json_text_reply(std::to_string(filter.limit));
                }});
    routes.add({.method = Method::post,
                .pattern = "/api/beds",
                .summary_vi = "Đào luống mới.",
                .summary_en = "Dig a bed.",
                .tag = "beds",
                .work = Work::write,
                .schema_in = http::schema_of<NewBed>(),
                .schema_out = http::reply_schema_of<Bed>(),
                .status_out = 201,
                .handler = dig_bed});
    routes.add({.method = Method::get,
                .pattern = "/api/beds/{id}",
                .summary_vi = "Một luống.",
                .summary_en = "One bed.",
                .tag = "beds",
                .access = http::Access::everyone,
                .schema_out = http::reply_schema_of<Bed>(),
                .handler = show_bed});
    routes.add({.method = Method::get,
                .pattern = "/api/plants/{plant}/lineage",
                .summary_vi = "Cây con cháu.",
                .summary_en = "What was raised from a plant.",
                .tag = "plants",
                .schema_out = http::reply_schema_of<Lineage>(),
                .handler = [](http::Request const& request) -> Result<http::Reply> {
                    return http::json_text_reply(std::string(request.path_parameter("plant")));
                }});
    routes.add({.method = Method::put,
                .pattern = "/api/beds/{id}/photograph",
                .summary_vi = "Ảnh của luống.",
                .summary_en = "A bed's photograph.",
                .tag = "beds",
                .work = Work::write,
                .body_to = http::BodyTo::file,
                .body_max = 4'000'000,
                .status_out = 204,
                .handler = [](http::Request const& request) -> Result<http::Reply> {
                    auto const text = content_of(request.upload->file);
                    http::Reply reply = http::json_text_reply(std::to_string(text.size()));
                    return reply.with_header("X-File", request.upload->file);
                }});
    routes.add({.method = Method::get,
                .pattern = "/api/beds/{id}/label",
                .summary_vi = "Nhãn của luống.",
                .summary_en = "A bed's label.",
                .tag = "beds",
                .content_type_out = "application/pdf",
                .handler = [](http::Request const&) -> Result<http::Reply> {
                    return http::pdf_reply(std::string(300'000, 'x'), {"Nhãn luống.pdf"});
                }});
    return routes;
}

/// The garden club on a free port, until it goes out of scope.
class GardenServer {
public:
    explicit GardenServer(
        http::ServerSettings settings = {}, http::SiteSettings site = {},
        std::function<void(http::Routes&)> const& add_more = [](http::Routes&) {})
        : site_(completed(std::move(site), log_)) {
        site_.routes() = garden_routes();
        add_more(site_.routes());
        http::add_operating_routes(site_, [] { return true; });
        site_.add({"/app-1234.js", "text/javascript", "plain script", "br script", "",
                   http::Asset::Caching::forever});
        settings.port = 0;
        server_.emplace(site_, settings);
        thread_ = std::thread([this] { server_->run(); });
    }
    ~GardenServer() { stop(); }
    GardenServer(GardenServer const&) = delete;
    GardenServer& operator=(GardenServer const&) = delete;

    void stop(std::chrono::milliseconds grace = std::chrono::seconds{10}) {
        if (!thread_.joinable()) return;
        server_->stop(grace);
        thread_.join();
    }
    [[nodiscard]] std::uint16_t port() const { return server_->port(); }
    http::Site& site() { return site_; }
    std::string log() {
        std::lock_guard const lock(log_.mutex);
        return log_.text;
    }

private:
    struct Lines {
        std::mutex mutex;
        std::string text;
    };
    static http::SiteSettings completed(http::SiteSettings settings, Lines& lines) {
        settings.now = [] { return Instant{1'668'000'000'000}; };
        settings.random = SeededRandom(1);
        settings.log = http::Log::to([&lines](std::string_view line) {
            std::lock_guard const lock(lines.mutex);
            lines.text += std::string(line) + "\n";
        });
        return settings;
    }

    Lines log_;
    http::Site site_;
    std::optional<http::Server> server_;
    std::thread thread_;
};

}  // namespace binhyen::garden
