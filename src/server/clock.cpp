#include "server/clock.hpp"

namespace binhyen::server {

Instant system_now() {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

std::function<identity::Moment()> clock_of(std::optional<Date> today) {
    return [today] {
        auto const now = system_now();
        return identity::Moment{now, today.value_or(now.day_in_vietnam())};
    };
}

}  // namespace binhyen::server
