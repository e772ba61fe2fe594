#include "server/application.hpp"

#include <set>

#include "committee/committee_api.hpp"
#include "cycle/cycle_api.hpp"
#include "cycle/cycle_door.hpp"
#include "dossier/dossier_api.hpp"
#include "fieldwork/fieldwork_api.hpp"
#include "registry/registry_api.hpp"
#include "server/installation_api.hpp"
#include "server/jobs_api.hpp"
#include "server/page_files.hpp"
#include "server/version.hpp"

namespace binhyen::server {
namespace {

/// What the page must know before anybody has signed in.
struct InstallationShown {
    std::string name;
    bool is_demonstration = false;
    /// Empty for a real installation.
    std::string notice;
    std::vector<std::int64_t> years;
    std::string public_url;
    Date today;
    std::string version;
};
BOOST_DESCRIBE_STRUCT(InstallationShown, (),
                      (name, is_demonstration, notice, years, public_url, today, version))

InstallationShown show(Installation& installation, std::string const& public_url, Date today) {
    std::set<std::int64_t> years;
    auto const cycles = installation.database->read(
        [](storage::Transaction& transaction) { return cycle::list_cycles(transaction); });
    for (auto const& cycle : cycles) years.insert(cycle.year);
    return {.name = installation.about.name,
            .is_demonstration = installation.about.is_demonstration,
            .notice = std::string(notice_of(installation.about)),
            .years = {years.begin(), years.end()},
            .public_url = public_url,
            .today = today,
            .version = std::string(version)};
}

recognition::PaperMeans paper_means(About const& about, std::string const& public_url) {
    return {.public_url = public_url.empty() ? about.address() : public_url,
            .notice = std::string(notice_of(about)),
            .wording = {},
            .local_grounds = {}};
}

http::SiteSettings site_settings(ApplicationSettings const& settings) {
    return {.transport = settings.transport,
            .own_origins = settings.own_origins,
            .page_path = page_path(),
            .sign_in_address = "/dang-nhap?sau=",
            .trusted_proxies = settings.trusted_proxies,
            .now = [clock = settings.clock] { return clock().now; },
            .random = system_random,
            .log = settings.log};
}

}  // namespace

Application::Application(Installation& installation, ApplicationSettings settings)
    : installation_(installation),
      settings_(std::move(settings)),
      clock_(settings_.clock),
      sign_in_{hasher_, system_random, settings_.sign_in},
      entrance_({*installation.database, sign_in_.settings, clock_, system_random}),
      site_(site_settings(settings_)),
      report_means_{std::string(notice_of(installation.about)), settings_.quick_report_hour},
      recognition_means_{.database = *installation.database,
                         .random = system_random,
                         .papers = paper_means(installation.about, settings_.public_url)},
      jobs_(installation, {.papers = recognition_means_.papers, .restart = settings_.restart},
            clock_, settings_.log) {
    add_page_files(site_);
    add_operating_routes(site_, [this] { return is_healthy_.load(); });
    site_.routes().add({.method = http::Method::get,
                        .pattern = "/api/installation",
                        .summary_vi = "Bản cài đặt này: tên, các năm, phiên bản",
                        .summary_en = "This installation: its name, years and version",
                        .tag = "installation",
                        .access = http::Access::everyone,
                        .schema_out = http::reply_schema_of<InstallationShown>(),
                        .handler = [this](http::Request const&) -> Result<http::Reply> {
                            return http::json_reply(show(installation_,
                                                         recognition_means_.papers.public_url,
                                                         clock_().today));
                        }});
    add_features();
}

void Application::add_features() {
    auto& routes = site_.routes();
    auto const& shelf = installation_.shelf;
    identity::add_routes(routes, entrance_,
                         {.database = *installation_.database,
                          .sign_in = sign_in_,
                          .clock = clock_,
                          .transport = settings_.transport,
                          .installation = installation_.about.is_demonstration
                                              ? identity::Installation::demonstration
                                              : identity::Installation::real});
    registry::add_routes(routes, entrance_);
    cycle::add_routes(routes, entrance_, shelf);
    fieldwork::add_routes(routes, entrance_, shelf);
    dossier::add_routes(routes, entrance_, shelf, installation_.upload_folders(),
                        std::string(notice_of(installation_.about)));
    committee::add_routes(routes, entrance_, shelf);
    recognition::add_routes(routes, entrance_, shelf, recognition_means_);
    report::add_routes(routes, entrance_, shelf, report_means_);
    add_job_routes(routes, entrance_, jobs_);
    add_installation_routes(routes, entrance_, installation_, jobs_);
}

}  // namespace binhyen::server
