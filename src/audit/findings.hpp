#pragma once

#include "audit/chain.hpp"

/// What the parts of `verify` share: where faults and counts go.
namespace binhyen::audit {

class Findings {
public:
    Findings(Verification& into, VerifyRequest const& request) : into_(into), request_(request) {}

    void add(Problem fault) {
        if (into_.faults.size() < request_.fault_count_max)
            into_.faults.push_back(std::move(fault));
        else
            ++into_.left_out_count;
    }
    [[nodiscard]] bool is_full() const { return into_.faults.size() >= request_.fault_count_max; }
    void progress(std::string_view what, std::int64_t count) const {
        if (request_.progress) request_.progress({what, count});
    }
    Verification& counts() { return into_; }

private:
    Verification& into_;
    VerifyRequest const& request_;
};

void check_chains(storage::Transaction&, Findings&);
void check_heads(storage::Transaction&, std::filesystem::path const& key_folder, Findings&);
void check_rows(storage::Transaction&, storage::Engine, AuditedTable const&, Findings&);

}  // namespace binhyen::audit
