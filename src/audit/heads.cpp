#include "audit/heads.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <system_error>

#include "audit/queries.hpp"

namespace binhyen::audit {
namespace {

void append_synced(std::filesystem::path const& file, std::string const& text) {
    int const descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0) throw std::system_error(errno, std::generic_category(), file.string());
    auto const written = write(descriptor, text.data(), text.size());
    auto const is_whole = written == ssize_t(text.size()) && fsync(descriptor) == 0;
    close(descriptor);
    if (!is_whole) throw std::runtime_error("cannot write " + file.string());
}

std::string line_of(SignedHead const& head) {
    json::object line;
    line["realm"] = head.realm;
    line["seq"] = head.seq;
    line["hash"] = head.hash;
    line["signed_at"] = head.signed_at.milliseconds;
    line["signature"] = head.signature;
    return json::serialize(line) + "\n";
}

std::optional<SignedHead> parse_line(std::string const& line) {
    json::error_code failed;
    auto const value = json::parse(line, failed);
    if (failed || !value.is_object()) return {};
    auto const& object = value.as_object();
    auto const text = [&](char const* name) {
        auto const* member = object.if_contains(name);
        return member && member->is_string() ? std::string(member->as_string()) : std::string();
    };
    auto const number = [&](char const* name) {
        auto const* member = object.if_contains(name);
        return member && member->is_int64() ? member->as_int64() : -1;
    };
    SignedHead head{.realm = text("realm"),
                    .seq = number("seq"),
                    .hash = text("hash"),
                    .signed_at = {number("signed_at")},
                    .signature = text("signature")};
    if (head.realm.empty() || head.hash.empty() || head.seq < 1) return {};
    return head;
}

}  // namespace

std::vector<Head> list_heads(storage::Transaction& tx) {
    return tx.list<Head>(queries::list_heads);
}

std::string signed_text(SignedHead const& head) {
    return "binhyen audit head\n" + head.realm + "\n" + std::to_string(head.seq) + "\n" +
           head.hash + "\n" + std::to_string(head.signed_at.milliseconds) + "\n";
}

std::vector<SignedHead> sign_heads(storage::Database& database, std::filesystem::path const& folder,
                                   SigningKey const& key, Instant now) {
    std::map<std::string, std::string> last_signed;
    for (auto const& head : read_heads(folder).heads) last_signed[head.realm] = head.hash;
    auto const heads = database.read([](storage::Transaction& tx) { return list_heads(tx); });
    std::vector<SignedHead> signed_heads;
    std::string lines;
    for (auto const& head : heads) {
        if (auto const found = last_signed.find(head.realm);
            found != last_signed.end() && found->second == head.hash)
            continue;
        SignedHead one{head.realm, head.seq, head.hash, now, {}};
        one.signature = key.sign(signed_text(one));
        lines += line_of(one);
        signed_heads.push_back(std::move(one));
    }
    if (!lines.empty()) append_synced(folder / "heads.jsonl", lines);
    return signed_heads;
}

HeadsFile read_heads(std::filesystem::path const& folder) {
    HeadsFile file;
    std::ifstream stream(folder / "heads.jsonl");
    std::string line;
    for (std::int64_t number = 1; std::getline(stream, line); ++number) {
        if (line.empty()) continue;
        if (auto head = parse_line(line))
            file.heads.push_back(*std::move(head));
        else
            file.broken_lines.push_back(number);
    }
    return file;
}

}  // namespace binhyen::audit
