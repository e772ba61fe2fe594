#include "paper/xml.hpp"

#include <expat.h>

#include <new>

namespace binhyen::paper {
namespace {

std::string_view local(std::string_view name) {
    auto const colon = name.rfind(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

}  // namespace

std::string_view XmlAttributes::find(std::string_view name) const {
    for (auto const* at = pairs_; *at != nullptr; at += 2)
        if (local(at[0]) == name) return at[1];
    return {};
}

// Exceptions must not pass through the C frames of the parser.
template <class Act>
void XmlReader::guarded(void* user, Act act) {
    auto& state = *static_cast<State*>(user);
    if (state.thrown || state.is_refused) return;
    try {
        act(state);
    } catch (...) {
        state.thrown = std::current_exception();
        XML_StopParser(state.parser, XML_FALSE);
    }
}

XmlReader::XmlReader(XmlEvents& events)
    : state_(std::make_unique<State>()),
      parser_(XML_ParserCreate(nullptr), [](XML_Parser made) { XML_ParserFree(made); }) {
    if (!parser_) throw std::bad_alloc();
    state_->events = &events;
    state_->parser = parser_.get();
    XML_SetUserData(parser_.get(), state_.get());
    XML_SetElementHandler(
        parser_.get(),
        [](void* user, char const* name, char const** attributes) {
            guarded(user, [&](State& state) {
                state.events->start(local(name), XmlAttributes{attributes});
            });
        },
        [](void* user, char const* name) {
            guarded(user, [&](State& state) { state.events->end(local(name)); });
        });
    XML_SetCharacterDataHandler(parser_.get(), [](void* user, char const* text, int length) {
        guarded(user, [&](State& state) { state.events->text({text, std::size_t(length)}); });
    });
    XML_SetStartDoctypeDeclHandler(parser_.get(),
                                   [](void* user, char const*, char const*, char const*, int) {
                                       auto& state = *static_cast<State*>(user);
                                       state.is_refused = true;
                                       XML_StopParser(state.parser, XML_FALSE);
                                   });
}

bool XmlReader::feed(std::string_view piece, Last last) {
    auto const status = XML_Parse(parser_.get(), piece.data(), int(piece.size()),
                                  last == Last::yes ? XML_TRUE : XML_FALSE);
    if (state_->thrown) std::rethrow_exception(state_->thrown);
    return status == XML_STATUS_OK && !state_->is_refused;
}

}  // namespace binhyen::paper
