#include <csignal>
#include <iostream>
#include <mutex>
#include <thread>

#include "http/server.hpp"
#include "identity/demonstration.hpp"
#include "identity/identity_store.hpp"
#include "server/clock.hpp"
#include "server/command.hpp"
#include "server/listening.hpp"
#include "server/problems.hpp"
#include "server/restoration.hpp"
#include "server/schedule.hpp"

namespace binhyen::server {
namespace {

struct ServeOptions {
    Where where;
    std::string listen = "127.0.0.1:8080";
    std::string public_url;
    std::string certificate_file;
    std::string key_file;
    std::vector<std::string> trusted_proxies;
    std::optional<Date> today;
    int quick_report_hour = report::ReportMeans{}.quick_report_hour;
    int pin_hours = int(identity::Settings{}.station_pin_life / identity::one_hour);
};

// A proxy that speaks TLS for us is as good as doing it ourselves.
http::Transport transport_of(ServeOptions const& options, std::string const& public_url) {
    bool const is_behind_tls =
        !options.trusted_proxies.empty() && public_url.starts_with("https://");
    return !options.certificate_file.empty() || is_behind_tls ? http::Transport::tls
                                                              : http::Transport::plain;
}

std::string scheme_of(ServeOptions const& options) {
    return options.certificate_file.empty() ? "http://" : "https://";
}

// Where the port is any free one nobody can know the origin beforehand; then Host decides.
std::vector<std::string> own_origins(ServeOptions const& options, std::string const& public_url,
                                     Listening const& listening) {
    if (public_url.empty() || listening.port == 0) return {};
    auto const scheme = scheme_of(options);
    return {origin_of(public_url), scheme + listening.to_text(),
            scheme + "localhost:" + std::to_string(listening.port)};
}

// Without a public address the codes lead to this server itself.
std::string code_address(ServeOptions const& options, About about, Listening const& listening) {
    if (!options.public_url.empty()) about.public_url = options.public_url;
    if (about.public_url.empty() && listening.port != 0)
        about.public_url = scheme_of(options) + listening.to_text();
    return about.address();
}

/// Ends the server at SIGTERM or SIGINT. Made before any other thread, so that they all leave the
/// signals to this one.
class Stopper {
public:
    Stopper() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGTERM);
        sigaddset(&signals_, SIGINT);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
        thread_ = std::thread([this] {
            int signal = 0;
            sigwait(&signals_, &signal);
            std::lock_guard const lock(mutex_);
            is_ending_ = true;
            if (server_ != nullptr) server_->stop();
        });
    }
    ~Stopper() {
        pthread_kill(thread_.native_handle(), SIGTERM);
        thread_.join();
    }
    /// The server that a signal ends; null: none.
    void watch(http::Server* server) {
        std::lock_guard const lock(mutex_);
        server_ = server;
        if (is_ending_ && server_ != nullptr) server_->stop();
    }
    /// Ends the server so that another can begin in its place.
    void restart() {
        std::lock_guard const lock(mutex_);
        is_restarting_ = true;
        if (server_ != nullptr) server_->stop();
    }
    /// Whether another server shall begin; asked once for each.
    bool takes_restart() {
        std::lock_guard const lock(mutex_);
        return std::exchange(is_restarting_, false) && !is_ending_;
    }

private:
    sigset_t signals_{};
    std::mutex mutex_;
    http::Server* server_ = nullptr;
    bool is_ending_ = false;
    bool is_restarting_ = false;
    std::thread thread_;
};

void print_personas(storage::Database& database) {
    database.read([](storage::Transaction& transaction) {
        for (auto const account : identity::persona_accounts)
            if (auto const person = identity::find_person_by_account(transaction, account))
                std::cout << "  " << account << " – " << person->name << "\n";
        return true;
    });
}

void print_welcome(Installation& installation, std::string const& address) {
    std::cout << installation.about.name << "\n" << address << "\n";
    if (installation.about.is_demonstration) {
        std::cout << notice_of(installation.about) << "\n";
        print_personas(*installation.database);
    }
    std::cout.flush();
}

Result<Installation> open_or_begin(Where const& where) {
    if (is_vacant(where.data)) return make_installation(where, {.name = "Bình Yên"});
    auto const mark =
        where.database.empty() ? finish_restoration(where.data) : std::optional<RestorationMark>{};
    auto installation = TRY(open_installation(where));
    if (mark) record_restoration(installation, *mark);
    return installation;
}

/// One server, from its opening to its end.
Result<> serve_once(ServeOptions const& options, Listening& listening, Stopper& stopper) {
    auto installation = TRY(open_or_begin(options.where));
    auto const& about = installation.about;
    if (about.is_demonstration && !listening.is_local())
        return refuse(problems::demonstration_is_local(options.listen));
    if (options.today && !about.is_demonstration) return refuse(problems::today_is_not_chosen());

    auto const public_url = options.public_url.empty() ? about.public_url : options.public_url;
    auto const log = http::Log::to_standard_error();
    Application application(
        installation, {.clock = clock_of(options.today ? options.today : about.today),
                       .transport = transport_of(options, public_url),
                       .own_origins = own_origins(options, public_url, listening),
                       .trusted_proxies = options.trusted_proxies,
                       .public_url = code_address(options, about, listening),
                       .sign_in = {.station_pin_life = options.pin_hours * identity::one_hour},
                       .quick_report_hour = options.quick_report_hour,
                       .log = log,
                       .restart = [&stopper] { stopper.restart(); }});
    http::Server server(application.site(), {.address = listening.address,
                                             .port = listening.port,
                                             .certificate_file = options.certificate_file,
                                             .key_file = options.key_file});
    listening.port = server.port();
    stopper.watch(&server);
    Schedule const schedule(installation, application, log);
    application.jobs().begin();
    print_welcome(installation, scheme_of(options) + listening.to_text());
    server.run();
    stopper.watch(nullptr);
    return {};
}

Result<> serve(ServeOptions const& options) {
    auto listening = TRY(parse_listening(options.listen));
    Stopper stopper;
    do {
        TRY(serve_once(options, listening, stopper));
    } while (stopper.takes_restart());
    return {};
}

}  // namespace

void add_serve_commands(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<ServeOptions>();
    auto& serving = *app.add_subcommand("serve", "Serve the page and the API / Chạy máy chủ");
    add_where(serving, options->where);
    add_format(serving, chosen);
    serving.add_option("--listen", options->listen, "Address and port / Địa chỉ và cổng")
        ->capture_default_str();
    serving.add_option("--public-url", options->public_url,
                       "Where people reach it, for QR codes / Địa chỉ công khai");
    auto* certificate = serving
                            .add_option("--tls-cert", options->certificate_file,
                                        "Certificate chain, PEM / Chứng thư TLS")
                            ->check(CLI::ExistingFile);
    auto* key =
        serving.add_option("--tls-key", options->key_file, "Its key, PEM / Khóa của chứng thư")
            ->check(CLI::ExistingFile);
    certificate->needs(key);
    key->needs(certificate);
    serving.add_option("--trusted-proxy", options->trusted_proxies,
                       "Address whose X-Forwarded-For is believed / Máy chủ trung gian tin cậy");
    serving
        .add_option("--pin-hours", options->pin_hours,
                    "How long a PIN serves at a shared machine; 0: none / Mã PIN dùng được mấy giờ")
        ->check(CLI::Range(0, 24))
        ->capture_default_str();
    serving
        .add_option("--quick-report-hour", options->quick_report_hour,
                    "When a day's quick report is frozen; 24: never / Giờ chốt báo cáo nhanh")
        ->check(CLI::Range(0, 24))
        ->capture_default_str();
    add_day(serving, "--today", options->today, "The day in a demonstration / Ngày trình diễn");
    serving.callback(
        [options, &chosen] { chosen.perform = [options] { return serve(*options); }; });
}

}  // namespace binhyen::server
