#pragma once

#include "base/result.hpp"

/// Rules of dated spans, shared by places and subjects. A span runs from its first day up to, not
/// including, `valid_to`; the spans of one thing follow each other without overlap.
namespace binhyen::registry {

/// How a change on a day meets the latest span: a change on its very first day corrects it, a
/// later one cuts it and begins another.
enum class SpanEdit { correct, cut };

/// Changes come in the order of time: refuses a day before the latest span, or after its end.
Result<SpanEdit> edit_of(Date span_from, Date span_to, Date day);

/// Refuses an end that is not after the beginning, and years nobody can mean.
Result<> check_span(Date from, Date to);

/// NFC, blanks tidied; refuses what is empty, not UTF-8, longer than 200 characters or holds
/// control characters.
Result<std::string> tidy_name(std::string_view);

}  // namespace binhyen::registry
