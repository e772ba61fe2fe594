#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"

/// What is wrong with a request, field by field, so that all of it is told at once.
namespace binhyen::registry {

class Faults {
public:
    /// A problem that has fields of its own gives those, each behind `path` and a dot.
    void add(std::string const& path, Problem problem);

    /// The value, or empty with its problem added.
    template <class T>
    std::optional<T> keep(std::string const& path, Result<T> result) {
        if (result) return std::move(*result);
        add(path, std::move(result).error());
        return std::nullopt;
    }
    void keep(std::string const& path, Result<> result) {
        if (!result) add(path, std::move(result).error());
    }

    /// Refuses if anything was added.
    [[nodiscard]] Result<> outcome();

private:
    std::vector<FieldProblem> faults_;
};

}  // namespace binhyen::registry
