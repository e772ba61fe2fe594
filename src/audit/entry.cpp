#include "audit/entry.hpp"

#include "base/digest.hpp"
#include "storage/mapping.hpp"

namespace binhyen::audit {
namespace {

template <class Row>
void append_fields(std::string& into, Row const& row, std::string_view except) {
    for_each_member(row, [&](std::string_view name, auto const& member) {
        if (name == except) return;
        storage::Binds binds;
        binds.add(member);
        auto const& bind = binds.all()[0];
        if (auto const* text = std::get_if<std::string_view>(&bind))
            into.append(std::to_string(text->size())).append(":").append(*text);
        else if (auto const* number = std::get_if<std::int64_t>(&bind))
            into.append("#").append(std::to_string(*number));
        else
            into.append("-");
        into.append(";");
    });
}

}  // namespace

std::string hash_of(Entry const& entry) {
    std::string text;
    append_fields(text, entry, "hash");
    return sha256_hex(text);
}

void add_to_digest(std::string& digested, EntryObject const& object) {
    append_fields(digested, object, "");
}

}  // namespace binhyen::audit
