#pragma once

#include <expected>
#include <stdexcept>
#include <string>
#include <utility>

#include "base/problem.hpp"

namespace binhyen {

template <class T = void>
using Result = std::expected<T, Problem>;

inline std::unexpected<Problem> refuse(Problem problem) {
    return std::unexpected<Problem>(std::move(problem));
}

/// Thrown when we were wrong, not the user and not the machine.
struct InvariantBroken : std::logic_error {
    using std::logic_error::logic_error;
};

}  // namespace binhyen

// The value of a Result, or leave the function with its Problem.
// Trap: stands only directly right of `=` or `return`, or as a statement; inside braces
// GCC 12 leaks the values built before it.
#define TRY(expression)                                                           \
    ({                                                                            \
        auto&& try_result_ = (expression);                                        \
        if (!try_result_) return std::unexpected(std::move(try_result_).error()); \
        *std::move(try_result_);                                                  \
    })

#define BINHYEN_TEXT_(x) #x
#define BINHYEN_TEXT(x) BINHYEN_TEXT_(x)
#define INVARIANT(condition)                                                                      \
    do {                                                                                          \
        if (!(condition))                                                                         \
            throw ::binhyen::InvariantBroken(__FILE__ ":" BINHYEN_TEXT(__LINE__) " " #condition); \
    } while (false)
