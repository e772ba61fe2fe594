#include "audit/acting.hpp"

#include "audit/entry.hpp"
#include "audit/problems.hpp"
#include "audit/queries.hpp"
#include "base/digest.hpp"

namespace binhyen::audit {
namespace {

struct Head {
    std::int64_t seq = 0;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(Head, (), (seq, hash))

struct StoredReply {
    std::string request_hash;
    std::string reply;
};
BOOST_DESCRIBE_STRUCT(StoredReply, (), (request_hash, reply))

}  // namespace

void append_json(std::string& into, storage::Bind const& value) {
    if (auto const* text = std::get_if<std::string_view>(&value))
        into.append(json::serialize(json::string_view(text->data(), text->size())));
    else if (auto const* number = std::get_if<std::int64_t>(&value))
        into.append(std::to_string(*number));
    else
        into.append("null");
}

Result<> find_replay(Context& context, Transaction& transaction) {
    if (context.idempotency_key.empty()) return {};
    auto const stored = transaction.find<StoredReply>(queries::find_reply, context.actor.person,
                                                      context.idempotency_key);
    if (!stored) return {};
    if (stored->request_hash != context.request_hash) return refuse(problems::key_reused());
    context.replayed_reply = stored->reply;
    return refuse(problems::replayed());
}

Result<> write_entry(Context& context, Transaction& transaction, std::string const& realm,
                     std::string const& reply) {
    auto& changes = transaction.changes_;
    INVARIANT(changes.empty() || transaction.act_.has_value());
    if (!transaction.act_) return {};

    auto const head = transaction.find<Head>(queries::find_head, realm);
    Entry entry{.realm = realm,
                .seq = head ? head->seq + 1 : 1,
                .at = context.now,
                .person_id = context.actor.person,
                .post_id = context.actor.post,
                .act = std::string(transaction.act_->act),
                .path = transaction.act_->path,
                .object = transaction.act_->object,
                .on_behalf_of = {},
                .on_behalf_paper = {},
                .idempotency_key = {},
                .request_hash = context.request_hash,
                .reply = reply,
                .objects_hash = {},
                .previous_hash = head ? head->hash : std::string{},
                .hash = {}};
    if (context.on_behalf) {
        entry.on_behalf_of = context.on_behalf->who;
        entry.on_behalf_paper = context.on_behalf->paper;
    }
    if (!context.idempotency_key.empty()) entry.idempotency_key = context.idempotency_key;

    std::string digested;
    std::int64_t position = 0;
    for (auto& change : changes) {
        EntryObject const object{.realm = realm,
                                 .seq = entry.seq,
                                 .position = position++,
                                 .object_table = std::string(change.table),
                                 .object_key = std::move(change.key),
                                 .before = std::move(change.before),
                                 .after = std::move(change.after)};
        add_to_digest(digested, object);
        transaction.run_one(queries::insert_entry_object, object);
    }
    entry.objects_hash = sha256_hex(digested);
    entry.hash = hash_of(entry);
    transaction.run_one(queries::insert_entry, entry);
    return {};
}

}  // namespace binhyen::audit
