#include "server/job.hpp"

namespace binhyen::server {

std::string_view act_of(JobKind kind) {
    switch (kind) {
        case JobKind::import_check:
            return "import_check_begun";
        case JobKind::import_entry:
            return "import_begun";
        case JobKind::certificates:
            return "certificates_printed";
        case JobKind::year_export:
            return "year_exported";
        case JobKind::results_table:
            return "results_exported";
        case JobKind::log_proof:
            return "log_proof_begun";
        case JobKind::log_export:
            return "log_exported";
        case JobKind::backup:
            return "backup_made";
        case JobKind::backup_check:
            return "backup_check_begun";
        case JobKind::restoration:
            return "restoration_begun";
    }
    return {};
}

Language language_of(Job const& job) {
    return job.language == "en" ? Language::en : Language::vi;
}

}  // namespace binhyen::server
