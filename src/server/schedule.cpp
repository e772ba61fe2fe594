#include "server/schedule.hpp"

#include "audit/heads.hpp"
#include "dossier/evidence_actions.hpp"
#include "dossier/upload_actions.hpp"
#include "identity/identity_store.hpp"
#include "report/quick_report_actions.hpp"
#include "server/clock.hpp"
#include "server/operator.hpp"

namespace binhyen::server {
namespace {

using identity::one_day;
using identity::one_hour;

/// Sessions are kept so that people can see when they signed in.
constexpr std::int64_t session_kept = 400 * one_day;

Instant before(Instant now, std::int64_t milliseconds) {
    return {now.milliseconds - milliseconds};
}

}  // namespace

Schedule::Schedule(Installation& installation, Application& application, http::Log log)
    : installation_(installation),
      application_(application),
      log_(std::move(log)),
      thread_([this](std::stop_token const& stop) { run(stop); }) {}

void Schedule::run(std::stop_token const& stop) {
    while (!stop.stop_requested()) {
        auto const now = system_now();
        do_each_minute();
        if (now.milliseconds - last_daily_.milliseconds >= one_day) {
            last_daily_ = now;
            do_each_day(now);
        }
        std::unique_lock lock(mutex_);
        wake_.wait_for(lock, stop, std::chrono::minutes{1}, [] { return false; });
    }
    attempt("sessions_seen", [this] { application_.entrance().flush(); });
}

void Schedule::do_each_minute() {
    application_.set_healthy(false);
    attempt("health",
            [this] { application_.set_healthy(storage::is_up_to_date(*installation_.database)); });
    attempt("sessions_seen", [this] { application_.entrance().flush(); });
    attempt("quick_reports", [this] { freeze_quick_reports(); });
}

// By the installation itself: the entry names no person.
void Schedule::freeze_quick_reports() {
    auto const moment = application_.clock()();
    audit::Entered entered(*installation_.database, system_random);
    entered.context.actor = operator_actor();
    entered.context.today = moment.today;
    entered.context.now = moment.now;
    auto const frozen = report::freeze_quick_reports(entered.context, installation_.shelf,
                                                     application_.quick_report_hour());
    if (!frozen) throw std::runtime_error(render(frozen.error(), Language::en));
    if (*frozen > 0)
        log_.write(http::LogLevel::info, moment.now, "quick_reports_frozen",
                   {{"count", std::to_string(*frozen)}});
}

void Schedule::do_each_day(Instant now) {
    attempt("heads_signed", [&] {
        auto const key = audit::SigningKey::open_or_make(installation_.key_folder(), system_random);
        auto const heads =
            audit::sign_heads(*installation_.database, installation_.key_folder(), key, now);
        log_.write(http::LogLevel::info, now, "heads_signed",
                   {{"count", std::to_string(heads.size())}});
    });
    attempt("uploads_swept", [&] {
        dossier::sweep_uploads(*installation_.database, installation_.upload_folders(), now);
    });
    attempt("evidence_swept", [&] {
        auto const count = dossier::sweep_evidence(*installation_.database,
                                                   installation_.evidence_folder().string(), now);
        if (count > 0)
            log_.write(http::LogLevel::info, now, "evidence_swept",
                       {{"count", std::to_string(count)}});
    });
    attempt("swept", [&] {
        storage::bookkeeping(*installation_.database, [&](storage::Transaction& transaction) {
            identity::delete_old_sessions(transaction, before(now, session_kept));
            identity::delete_old_attempts(
                transaction, {.failed_before = before(now, one_hour),
                              .succeeded_before = before(now, identity::known_pair_life)});
        });
    });
}

// A task that fails is tried again at its next turn; the server goes on.
void Schedule::attempt(std::string_view what, storage::FunctionRef<void()> task) {
    try {
        task();
    } catch (std::exception const& error) {
        log_.write(http::LogLevel::error, system_now(), "schedule_failed",
                   {{"task", std::string(what)}, {"why", error.what()}});
    }
}

}  // namespace binhyen::server
