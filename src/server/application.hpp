#pragma once

#include <atomic>

#include "http/site.hpp"
#include "identity/identity_api.hpp"
#include "identity/session_entrance_api.hpp"
#include "recognition/recognition_api.hpp"
#include "report/report_api.hpp"
#include "server/job_runner.hpp"

/// Everything that answers requests, wired together: the site with all features' routes, and who
/// lets people in. Needs no socket, so tests and the API's description make one too.
namespace binhyen::server {

struct ApplicationSettings {
    std::function<identity::Moment()> clock;
    http::Transport transport = http::Transport::plain;
    /// As SiteSettings has them.
    std::vector<std::string> own_origins = {};
    std::vector<std::string> trusted_proxies = {};
    /// Where the QR codes lead; empty: as the installation says.
    std::string public_url = {};
    identity::Settings sign_in = {};
    int quick_report_hour = report::ReportMeans{}.quick_report_hour;
    http::Log log = {};
    /// Begins the server anew, on what was restored; empty where there is no server.
    std::function<void()> restart = {};
};

class Application {
public:
    /// `installation` outlives it.
    Application(Installation&, ApplicationSettings);
    Application(Application const&) = delete;
    Application& operator=(Application const&) = delete;

    [[nodiscard]] http::Site& site() { return site_; }
    [[nodiscard]] identity::SessionEntrance& entrance() { return entrance_; }
    [[nodiscard]] int quick_report_hour() const { return report_means_.quick_report_hour; }
    [[nodiscard]] std::function<identity::Moment()> const& clock() const { return clock_; }
    [[nodiscard]] JobRunner& jobs() { return jobs_; }
    /// What /healthz answers.
    void set_healthy(bool is_healthy) { is_healthy_ = is_healthy; }

private:
    void add_features();

    Installation& installation_;
    ApplicationSettings settings_;
    std::function<identity::Moment()> clock_;
    identity::PasswordHasher hasher_;
    identity::SignInMeans sign_in_;
    identity::SessionEntrance entrance_;
    http::Site site_;
    report::ReportMeans report_means_;
    recognition::RecognitionMeans recognition_means_;
    JobRunner jobs_;
    std::atomic<bool> is_healthy_ = true;
};

}  // namespace binhyen::server
