#pragma once

#include <string>

#include "base/problem.hpp"
#include "rulebook/evaluation.hpp"
#include "rulebook/scope.hpp"

/// The reason tree for people and for other programs. Standard library and base/ alone: the browser
/// tells it with the same code.
namespace binhyen::rulebook {

/// {rulebook, version, kind, year, window, outcome, settings, criteria: […]}; each criterion with
/// code, clause, law ("tt124-2021/4.4b"), caption, test, outcome, reason, figures, `text` in both
/// languages, and `children`.
std::string explain_as_json(Rulebook const&, Settings const&, SubjectFacts const&,
                            Evaluation const&);

/// One line per criterion, indented, each with clause, caption, outcome and reason.
std::string explain_as_text(Rulebook const&, Evaluation const&, Language);

/// The reason of one node as a sentence.
std::string sentence(Rulebook const&, Evaluation const&, Node const&, Language);

/// "điểm b khoản 4 Điều 4", "point b, clause 4, Article 4".
std::string clause_in_words(std::string_view clause, Language);

/// Codes as they stand in JSON: "not_met", "happened", "none_except".
std::string_view code_of(Outcome);
std::string_view code_of(Reason);
std::string_view code_of(TestKind);
std::string_view code_of(Exception);
std::string_view code_of(Trend);
std::string_view code_of(NodeRole);
std::string_view code_of(ScopeOutcome);
std::string_view code_of(ScopeReason);

/// Đạt, Chưa đạt, Chưa đủ căn cứ, Không áp dụng.
std::string_view caption_of(Outcome, Language);

}  // namespace binhyen::rulebook
