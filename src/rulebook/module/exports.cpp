#include <cstddef>
#include <optional>
#include <string>

#include "rulebook/engine.hpp"

// What the browser sees of the engine: texts go in and out through the memory of the module, one
// at a time. `room` gives the place for so many bytes of what is handed in; `load` and `judge` then
// read it. `judge` says how many bytes there are to be read at `told`, 0 for "not understood".
namespace {

using binhyen::rulebook::Engine;

std::string given;
std::string answer;
std::optional<Engine> engine;

}  // namespace

extern "C" {

[[clang::export_name("room")]] char* room(std::size_t byte_count) {
    given.resize(byte_count);
    return given.data();
}

[[clang::export_name("load")]] int load() {
    engine = Engine::load(given);
    return engine ? 1 : 0;
}

[[clang::export_name("judge")]] std::size_t judge() {
    auto found = engine ? engine->judge(given) : std::nullopt;
    answer = found ? *std::move(found) : std::string{};
    return answer.size();
}

[[clang::export_name("told")]] char const* told() {
    return answer.data();
}
}

// Where it would throw, the standard library says why and ends. Nobody hears it, and saying it
// alone would ask the page for files: the module traps, and imports nothing.
[[noreturn]] void std::__libcpp_verbose_abort(char const*, ...) {
    __builtin_trap();
}
extern "C" [[noreturn]] void abort_message(char const*, ...) {
    __builtin_trap();
}
