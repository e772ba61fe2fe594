#include "audit/chain.hpp"

#include <algorithm>
#include <map>

#include "audit/entry.hpp"
#include "audit/findings.hpp"
#include "audit/heads.hpp"
#include "audit/problems.hpp"
#include "audit/queries.hpp"
#include "base/digest.hpp"
#include "storage/catalogue.hpp"

namespace binhyen::audit {
namespace {

constexpr int page_size = 1000;

// The digests of the images of the entries after `first` up to `last`, by entry.
std::map<std::int64_t, std::string> digests_of_images(storage::Transaction& tx,
                                                      std::string const& realm, std::int64_t first,
                                                      std::int64_t last, Findings& findings) {
    std::map<std::int64_t, std::string> digested;
    tx.each(
        queries::list_objects_between,
        [&](storage::Row const& row) {
            auto const object = storage::from_row<EntryObject>(row);
            add_to_digest(digested[object.seq], object);
            ++findings.counts().image_count;
        },
        realm, first, last);
    for (auto& [seq, text] : digested) text = sha256_hex(text);
    return digested;
}

struct Link {
    std::int64_t seq = 0;
    std::string hash;
};

void check_entry(Entry const& entry, Link const& before, Findings& findings) {
    if (entry.seq != before.seq + 1)
        findings.add(problems::log_entries_missing(entry.realm, before.seq + 1, entry.seq - 1));
    else if (entry.previous_hash != before.hash)
        findings.add(problems::log_chain_broken(entry.realm, entry.seq));
    if (hash_of(entry) != entry.hash)
        findings.add(problems::log_entry_changed(entry.realm, entry.seq, entry.act,
                                                 entry.at.day_in_vietnam()));
}

void check_images(Entry const& entry, std::map<std::int64_t, std::string>& digests,
                  Findings& findings) {
    static std::string const of_none = sha256_hex("");
    auto const found = digests.find(entry.seq);
    if ((found == digests.end() ? of_none : found->second) != entry.objects_hash)
        findings.add(problems::log_images_changed(entry.realm, entry.seq, entry.act,
                                                  entry.at.day_in_vietnam()));
    if (found != digests.end()) digests.erase(found);
}

void check_chain(storage::Transaction& tx, std::string const& realm, Findings& findings) {
    constexpr auto beyond = std::numeric_limits<std::int64_t>::max();
    Link last;
    for (;;) {
        auto const entries =
            tx.list<Entry>(queries::list_entries_after, realm, last.seq, page_size);
        auto const end = int(entries.size()) < page_size ? beyond : entries.back().seq;
        auto digests = digests_of_images(tx, realm, last.seq, end, findings);
        for (auto const& entry : entries) {
            check_entry(entry, last, findings);
            check_images(entry, digests, findings);
            last = {entry.seq, entry.hash};
        }
        for (auto const& [seq, digest] : digests)
            findings.add(problems::log_images_orphaned(realm, seq));
        findings.counts().entry_count += std::int64_t(entries.size());
        findings.progress(realm, findings.counts().entry_count);
        if (end == beyond) return;
    }
}

}  // namespace

void check_chains(storage::Transaction& tx, Findings& findings) {
    for (auto const& realm : tx.list<std::string>(queries::list_realms))
        check_chain(tx, realm, findings);
}

void check_heads(storage::Transaction& tx, std::filesystem::path const& key_folder,
                 Findings& findings) {
    auto const key = PublicKey::read(key_folder);
    auto const file = read_heads(key_folder);
    for (auto const line : file.broken_lines) findings.add(problems::log_head_unreadable(line));
    if (key) findings.counts().public_key = key->hex();
    if (!key && !file.heads.empty()) findings.add(problems::log_key_missing());
    std::map<std::string, std::int64_t> last;
    for (auto const& head : tx.list<Head>(queries::list_heads)) last[head.realm] = head.seq;
    for (auto const& head : file.heads) {
        ++findings.counts().head_count;
        auto const signed_on = head.signed_at.day_in_vietnam();
        if (key && !key->has_signed(signed_text(head), head.signature)) {
            findings.add(problems::log_head_forged(head.realm, head.seq, signed_on));
            continue;
        }
        auto const hash = tx.find<std::string>(queries::find_entry_hash, head.realm, head.seq);
        if (head.seq > last[head.realm])
            findings.add(
                problems::log_tail_removed(head.realm, last[head.realm] + 1, head.seq, signed_on));
        else if (hash && *hash != head.hash)
            findings.add(problems::log_rewritten(head.realm, head.seq, signed_on));
    }
}

std::vector<AuditedTable> list_audited_tables(storage::Database& database,
                                              std::vector<std::string> const& bookkeeping) {
    auto const all = database.read(
        [&](storage::Transaction& tx) { return storage::list_tables(tx, database.engine()); });
    std::vector<AuditedTable> audited;
    for (auto const& table : all) {
        if (table.name == "audit_entries" || table.name == "audit_objects" ||
            std::ranges::find(bookkeeping, table.name) != bookkeeping.end())
            continue;
        AuditedTable one{table.name, {}};
        for (auto const position : table.key)
            one.key.append(one.key.empty() ? "" : ",").append(table.columns[position].name);
        audited.push_back(std::move(one));
    }
    return audited;
}

Verification verify(storage::Database& database, VerifyRequest const& request) {
    return database.read([&](storage::Transaction& tx) {
        Verification verification;
        Findings findings(verification, request);
        check_chains(tx, findings);
        check_heads(tx, request.key_folder, findings);
        for (auto const& table : request.tables) check_rows(tx, database.engine(), table, findings);
        return verification;
    });
}

}  // namespace binhyen::audit
