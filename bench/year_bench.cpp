#include <fcntl.h>
#include <unistd.h>

#include <stdexcept>

#include "measuring.hpp"
#include "server/demonstration.hpp"
#include "server/installation.hpp"

// The demonstration year on SQLite, act by act, each in a transaction of its own; and, all the time
// between the acts, what the disk asks for one safe write alone.
namespace binhyen::bench {
namespace {

constexpr std::size_t page_size = 4096;
constexpr int run_max = 3;
constexpr double seconds_max = 45;

/// Writes like the write-ahead log: over and over within a file that does not grow.
class SafeWrites {
public:
    explicit SafeWrites(std::filesystem::path const& file)
        : descriptor_(open(file.c_str(), O_CREAT | O_RDWR, 0600)) {
        for (off_t page = 0; page < page_max; page += pages_per_write) write(page);
        must(fsync(descriptor_) == 0);
    }
    SafeWrites(SafeWrites const&) = delete;
    SafeWrites& operator=(SafeWrites const&) = delete;
    ~SafeWrites() { close(descriptor_); }

    void write_one() {
        seconds_ += seconds_of([&] {
            write(count_ * pages_per_write % page_max);
            must(fdatasync(descriptor_) == 0);
        });
        ++count_;
    }
    [[nodiscard]] double seconds() const { return seconds_; }
    [[nodiscard]] double microseconds_each() const { return seconds_ / double(count_) * 1e6; }

private:
    // What one act adds to the log, about.
    static constexpr std::size_t pages_per_write = 20;
    static constexpr off_t page_max = 1000;

    static void must(bool is_done) {
        if (!is_done) throw std::runtime_error("cannot write in this folder");
    }
    void write(off_t page) {
        must(pwrite(descriptor_, pages_.data(), pages_.size(), page * off_t(page_size)) ==
             ssize_t(pages_.size()));
    }

    int descriptor_;
    std::vector<char> pages_ = std::vector<char>(page_size * pages_per_write, 'x');
    double seconds_ = 0;
    std::int64_t count_ = 0;
};

class Performing {
public:
    explicit Performing(std::filesystem::path const& folder)
        : evidence_(folder / "evidence"), writes_(folder / "writes") {}

    double seconds_on(storage::Database& database) {
        auto const written_before = writes_.seconds();
        auto const taken = seconds_of([&] {
            act_count_ = server::perform_year(database, shelf_, year_, evidence_,
                                              server::demonstration_today,
                                              [&](std::int64_t done, std::int64_t) {
                                                  if (done % 20 == 0) writes_.write_one();
                                              })
                             .act_count;
        });
        return taken - (writes_.seconds() - written_before);
    }
    [[nodiscard]] std::int64_t act_count() const { return act_count_; }
    [[nodiscard]] double safe_write_microseconds() const { return writes_.microseconds_each(); }

private:
    cycle::Shelf shelf_ = circular();
    demo::Year year_ = kon_tum();
    std::filesystem::path evidence_;
    SafeWrites writes_;
    std::int64_t act_count_ = 0;
};

double safe_year(std::filesystem::path const& data, Performing& performing) {
    auto const installation = server::make_installation({.data = data.string(), .database = {}},
                                                        {.name = "Bình Yên",
                                                         .is_demonstration = true,
                                                         .public_url = {},
                                                         .today = server::demonstration_today});
    if (!installation) throw std::runtime_error(render(installation.error(), Language::en));
    return performing.seconds_on(*installation->database);
}

}  // namespace

std::unique_ptr<storage::Database> performed_year(std::filesystem::path const& folder) {
    return storage::open_database({.address = (folder / "demo/binhyen.sqlite").string()});
}

json::object measure_year(std::filesystem::path const& folder) {
    Performing performing(folder);
    std::vector<double> durable{safe_year(folder / "demo", performing)};
    // On a slow or busy disk once must do.
    for (int run = 1; run < run_max && durable.front() * run_max < seconds_max; ++run)
        durable.push_back(safe_year(folder / ("demo-" + std::to_string(run)), performing));
    auto const safe_write = performing.safe_write_microseconds();
    std::vector<double> rehearsal;
    for (int run = 0; run < run_max; ++run)
        rehearsal.push_back(performing.seconds_on(*new_sqlite(
            folder / ("rehearsal-" + std::to_string(run) + ".sqlite"), Durability::rehearsal)));
    return {{"durable_seconds", median(durable)},
            {"rehearsal_seconds", median(rehearsal)},
            {"act_count", performing.act_count()},
            {"safe_write_microseconds", safe_write}};
}

}  // namespace binhyen::bench
