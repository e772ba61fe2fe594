#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

/// A refusal: the scheme says no. It carries a stable code and typed facts, never prose; the
/// prose in Vietnamese and English stands in each feature's problems.toml and is put together
/// only at the edge (page, command line), by render().
namespace binhyen {

enum class ProblemKind {
    unauthenticated,
    forbidden,
    absent,
    conflict,
    invalid,
    too_large,
    too_many,
};

/// One entry of a problems.toml. `law` is an anchor in law/ ("tt124-2021/8.2") or empty.
struct ProblemDefinition {
    std::string_view code;
    ProblemKind kind;
    std::string_view vi;
    std::string_view en;
    std::string_view todo_vi;
    std::string_view todo_en;
    std::string_view law;
};

struct ProblemFact {
    std::string_view name;
    std::string text;

    bool operator==(ProblemFact const&) const = default;
};

struct FieldProblem;

struct Problem {
    ProblemDefinition const* definition = nullptr;
    std::vector<ProblemFact> facts;
    /// For `invalid`: every field that is wrong, all at once. Empty elsewhere.
    std::vector<FieldProblem> fields;

    [[nodiscard]] std::string_view code() const { return definition->code; }
    [[nodiscard]] ProblemKind kind() const { return definition->kind; }
};

/// `path` is the field in the request's own spelling ("answers[3].finding", "row 12, column C").
struct FieldProblem {
    std::string path;
    Problem problem;
};

enum class Language { vi, en };

/// The sentence of a problem with its facts put in.
std::string render(Problem const&, Language);

/// What the reader can do about it; may be empty.
std::string render_todo(Problem const&, Language);

/// How a fact is spelled inside a sentence: dates as people write them, 20/11/2022.
std::string fact_text(std::string_view);
std::string fact_text(Date);
std::string fact_text(long long);

}  // namespace binhyen
