#include "identity/station.hpp"

#include <algorithm>

#include "identity/problems.hpp"

namespace binhyen::identity {
namespace {

constexpr std::size_t pin_length = 6;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// 123456, 987654, 111111: each digit the same step away from the one before it.
bool is_run(std::string_view pin) {
    int const step = pin[1] - pin[0];
    if (step < -1 || step > 1) return false;
    for (std::size_t i = 1; i < pin.size(); ++i)
        if (pin[i] - pin[i - 1] != step) return false;
    return true;
}

// 121212, 123123.
bool is_repeated(std::string_view pin) {
    return pin.substr(0, 4) == pin.substr(2) || pin.substr(0, 3) == pin.substr(3);
}

}  // namespace

Instant serves_until(PinSecret const& secret, Settings const& settings) {
    return {secret.confirmed_at.milliseconds + settings.station_pin_life};
}

bool serves(PinSecret const& secret, Settings const& settings, Instant now) {
    return secret.failure_count < settings.station_pin_tries &&
           now < serves_until(secret, settings);
}

Result<> must_be_pin(std::string_view pin) {
    if (pin.size() != pin_length || !std::ranges::all_of(pin, is_digit))
        return refuse(problems::pin_malformed());
    if (is_run(pin) || is_repeated(pin)) return refuse(problems::pin_easy());
    return {};
}

std::string pin_secret_text(std::string_view pin, std::string_view station_token) {
    return std::string(pin).append(":").append(station_token);
}

}  // namespace binhyen::identity
