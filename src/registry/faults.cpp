#include "registry/faults.hpp"

#include "registry/problems.hpp"

namespace binhyen::registry {

void Faults::add(std::string const& path, Problem problem) {
    if (problem.fields.empty()) {
        faults_.push_back({path, std::move(problem)});
        return;
    }
    for (auto& field : problem.fields)
        faults_.push_back({path + "." + field.path, std::move(field.problem)});
}

Result<> Faults::outcome() {
    if (faults_.empty()) return {};
    auto all = problems::registry_form_invalid();
    all.fields = std::move(faults_);
    return refuse(std::move(all));
}

}  // namespace binhyen::registry
