#include "server/job_run.hpp"

#include "server/job_import.hpp"
#include "server/job_papers.hpp"
#include "server/job_proofs.hpp"

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
        case JobKind::backup:
            return back_up;
    }
    INVARIANT(false);
    return {};
}

}  // namespace binhyen::server
