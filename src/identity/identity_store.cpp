#include "identity/identity_store.hpp"

#include "base/digest.hpp"
#include "base/text.hpp"
#include "identity/identity_door.hpp"
#include "identity/queries.hpp"

namespace binhyen::identity {
namespace {

struct SecretRow {
    PersonId person_id;
    std::string secret_digest;
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(SecretRow, (), (person_id, secret_digest, secret))

std::optional<Credential> find_credential(storage::Transaction& tx, PersonId const& person) {
    return tx.find<Credential>(queries::find_credential, person);
}

// A folded text holds letters, digits and blanks alone, so nothing in it means anything to `like`.
std::string like_part_of(std::string_view typed) {
    auto const folded = text::folded(text::tidied(typed));
    return folded.empty() ? "" : "%" + folded + "%";
}

}  // namespace

std::optional<Person> find_person(storage::Transaction& tx, PersonId const& id) {
    return tx.find<Person>(queries::find_person, id);
}

std::optional<Person> find_person_by_account(storage::Transaction& tx, std::string_view account) {
    return tx.find<Person>(queries::find_person_by_account, account);
}

std::int64_t count_people(storage::Transaction& tx) {
    return *tx.find<std::int64_t>(queries::count_people);
}

std::vector<Person> list_people(storage::Transaction& tx, PeoplePage const& page) {
    return tx.list<Person>(queries::list_people, page.path, path_end(page.path),
                           page.after_sort_key, page.after_id, like_part_of(page.text),
                           page.role ? enum_text(*page.role) : "", page.today,
                           page.state ? enum_text(*page.state) : "", page.count_max, page.text);
}

void insert(audit::Transaction& tx, Person const& person) {
    tx.insert(queries::insert_person, person);
}

void update(audit::Transaction& tx, Person const& before, Person const& after) {
    tx.update(queries::update_person, before, after);
}

std::string find_secret(storage::Transaction& tx, PersonId const& person) {
    auto const secret = tx.find<std::string>(queries::find_secret, person);
    auto const credential = find_credential(tx, person);
    if (!secret || !credential || sha256_hex(*secret) != credential->secret_digest) return {};
    return *secret;
}

void put_secret(audit::Transaction& tx, PersonId const& person, std::string const& secret,
                Instant now) {
    auto const before = find_credential(tx, person);
    auto after =
        before.value_or(Credential{.person_id = person, .secret_digest = {}, .set_at = {}});
    after.secret_digest = sha256_hex(secret);
    after.set_at = now;
    if (before) {
        ++after.version;
        tx.update(queries::update_credential, *before, after);
    } else {
        tx.insert(queries::insert_credential, after);
    }
    tx.run(queries::put_secret, person, secret);
}

std::optional<Actor> find_actor(storage::Transaction& tx, PersonId const& id, Date today) {
    auto const person = find_person(tx, id);
    if (!person || person->closed_on <= today) return {};
    Actor actor{.person = id, .post = {}, .name = person->name, .grants = {}};
    for (auto const& post : list_posts_of_person(tx, id)) {
        if (!post.is_valid_on(today)) continue;
        if (actor.post.is_empty()) actor.post = post.id;
        add_grants(actor.grants, post.role, post.path);
    }
    return actor;
}

std::vector<std::string> list_parts_of_people(storage::Transaction& tx) {
    return tx.list<std::string>(queries::list_parts_of_people);
}

std::vector<PersonId> list_swapped_secrets(storage::Transaction& tx) {
    std::vector<PersonId> swapped;
    for (auto const& row : tx.list<SecretRow>(queries::list_secrets))
        if (sha256_hex(row.secret) != row.secret_digest) swapped.push_back(row.person_id);
    return swapped;
}

std::optional<SignInLink> find_sign_in_link(storage::Transaction& tx, std::string_view token_hash) {
    return tx.find<SignInLink>(queries::find_sign_in_link, token_hash);
}

std::vector<SignInLink> list_open_links(storage::Transaction& tx, PersonId const& person) {
    return tx.list<SignInLink>(queries::list_open_links, person);
}

void insert(audit::Transaction& tx, SignInLink const& link) {
    tx.insert(queries::insert_sign_in_link, link);
}

void update(audit::Transaction& tx, SignInLink const& before, SignInLink const& after) {
    tx.update(queries::update_sign_in_link, before, after);
}

std::optional<Post> find_post(storage::Transaction& tx, PostId const& id) {
    return tx.find<Post>(queries::find_post, id);
}

std::vector<Post> list_posts_of_person(storage::Transaction& tx, PersonId const& person) {
    return tx.list<Post>(queries::list_posts_of_person, person);
}

std::vector<Holder> list_holders(storage::Transaction& tx, std::string_view path, Date day) {
    return tx.list<Holder>(queries::list_holders, path, path_end(path), day);
}

std::vector<Post> list_posts_at(storage::Transaction& tx, std::string_view path, Role role,
                                Date day) {
    return tx.list<Post>(queries::list_posts_at, path, role, day);
}

void insert(audit::Transaction& tx, Post const& post) {
    tx.insert(queries::insert_post, post);
}

void update(audit::Transaction& tx, Post const& before, Post const& after) {
    tx.update(queries::update_post, before, after);
}

std::vector<SessionRow> list_session_rows(storage::Transaction& tx, SessionQuestion const& asked) {
    return tx.list<SessionRow>(queries::find_session, asked.token_hash, asked.now, asked.seen_after,
                               asked.today);
}

bool has_password(storage::Transaction& tx, PersonId const& person) {
    return find_credential(tx, person).has_value();
}

std::vector<OpenSession> list_open_sessions(storage::Transaction& tx,
                                            OpenSessionsQuestion const& asked) {
    return tx.list<OpenSession>(queries::list_open_sessions, asked.path, path_end(asked.path),
                                asked.now, asked.seen_after, asked.count_max);
}

std::vector<Session> list_sessions(storage::Transaction& tx, PersonId const& person,
                                   int count_max) {
    return tx.list<Session>(queries::list_sessions, person, count_max);
}

void insert_session(storage::Transaction& tx, Session const& session) {
    tx.run(queries::insert_session, session);
}

void touch_session(storage::Transaction& tx, std::string const& token_hash, Instant seen_at) {
    tx.run(queries::touch_session, token_hash, seen_at);
}

void end_session(storage::Transaction& tx, std::string const& token_hash, Instant now) {
    tx.run(queries::end_session, token_hash, now);
}

bool end_session_of_person(storage::Transaction& tx, SessionId const& id, PersonId const& person,
                           Instant now) {
    return tx.run(queries::end_session_of_person, id, person, now) == 1;
}

void end_sessions_of_person(storage::Transaction& tx, PersonId const& person, Instant now,
                            std::string const& kept_token_hash) {
    tx.run(queries::end_sessions_of_person, person, now, kept_token_hash);
}

void delete_old_sessions(storage::Transaction& tx, Instant created_before) {
    tx.run(queries::delete_old_sessions, created_before);
}

Attempts find_attempts(storage::Transaction& tx, AttemptScope scope, std::string_view name) {
    return tx.find<Attempts>(queries::find_attempts, scope, name).value_or(Attempts{});
}

void put_attempts(storage::Transaction& tx, AttemptScope scope, std::string_view name,
                  Attempts const& attempts) {
    tx.run(queries::put_attempts, scope, name, attempts);
}

void delete_old_attempts(storage::Transaction& tx, OldAttempts const& old) {
    tx.run(queries::delete_old_attempts, old.failed_before, old.succeeded_before);
}

}  // namespace binhyen::identity
