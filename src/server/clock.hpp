#pragma once

#include <functional>

#include "identity/sign_in_steps.hpp"

/// The only place that asks the machine what time it is.
namespace binhyen::server {

Instant system_now();

/// `today` is set in a demonstration, whose day stands still while its clock runs; else it is the
/// day in Vietnam.
std::function<identity::Moment()> clock_of(std::optional<Date> today);

}  // namespace binhyen::server
