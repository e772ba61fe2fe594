#include "server/job_run.hpp"

#include "server/job_import.hpp"
#include "server/job_log.hpp"
#include "server/job_papers.hpp"
#include "server/job_proofs.hpp"
#include "server/job_restoration.hpp"

namespace binhyen::server {

JobWork work_of(JobKind kind) {
    switch (kind) {
        case JobKind::import_check:
            return check_import;
        case JobKind::import_entry:
            return enter_import;
        case JobKind::certificates:
            return print_certificates;
        case JobKind::year_export:
            return export_year;
        case JobKind::results_table:
            return tell_results;
        case JobKind::log_proof:
            return prove;
        case JobKind::log_export:
            return export_log;
        case JobKind::backup:
            return back_up;
        case JobKind::backup_check:
            return check_backup;
        case JobKind::restoration:
            return put_in_force;
    }
    INVARIANT(false);
    return {};
}

}  // namespace binhyen::server
