#include "audit/chain.hpp"

#include <sys/stat.h>

#include <fstream>

#include "audit/acting.hpp"
#include "audit/audit_door.hpp"
#include "audit/heads.hpp"
#include "audit/problems.hpp"
#include "both_engines.hpp"

namespace binhyen::audit {
namespace {

// A club with beds: the log knows no scheme.
struct Bed {
    static constexpr std::string_view table = "beds";
    static constexpr std::string_view key = "club,number";

    std::string club;
    std::int64_t number = 0;
    std::string crop;
    std::optional<std::string> notes;
};
BOOST_DESCRIBE_STRUCT(Bed, (), (club, number, crop, notes))

constexpr storage::Query insert_bed{
    "insert_bed", "insert into beds (club, number, crop, notes) values (?1, ?2, ?3, ?4)",
    "insert into beds (club, number, crop, notes) values ($1, $2, $3, $4)", 4};
constexpr storage::Query update_bed{
    "update_bed", "update beds set crop = ?3, notes = ?4 where club = ?1 and number = ?2",
    "update beds set crop = $3, notes = $4 where club = $1 and number = $2", 4};
constexpr storage::Query delete_bed{"delete_bed",
                                    "delete from beds where club = ?1 and number = ?2",
                                    "delete from beds where club = $1 and number = $2", 2};

using Texts = std::vector<std::string>;

class Log : public test::OnBothEngines {
protected:
    test::FreshDirectory keys;
    IdSource ids{SeededRandom{3}};
    Context context{.database = database(),
                    .actor = {.person = {"quang"}, .post = {"post"}, .name = "Quang", .grants = {}},
                    .today = {2022, 3, 1},
                    .now = {1'646'100'000'000},
                    .ids = ids,
                    .idempotency_key = {},
                    .request_hash = {},
                    .on_behalf = {},
                    .replayed_reply = {}};

    void SetUp() override {
        auto const bigint = engine() == storage::Engine::sqlite ? "integer" : "bigint";
        script("create table beds (club text not null, number " + std::string(bigint) +
               " not null, crop text not null, notes text, primary key (club, number))" +
               (engine() == storage::Engine::sqlite ? " strict" : ""));
        for (int number = 1; number <= 5; ++number)
            plant("VN/62/608/", {"rose", number, "bắp \"nếp\"\n", std::nullopt});
        plant("VN/64/", {"lily", 1, "sen", "ao"});
    }

    void script(std::string const& sql) {
        database().write_in("", [&](storage::Transaction& tx) {
            tx.connection().run_script(sql);
            return true;
        });
    }
    void plant(std::string const& path, Bed const& bed) {
        act(path, [&](Transaction& tx) { tx.insert(insert_bed, bed); });
    }
    template <class Do>
    void act(std::string const& path, Do&& change, std::string_view name = "bed_planted") {
        context.now.milliseconds += 1000;
        auto const done = in_transaction(context, path, [&](Transaction& tx) -> Result<> {
            change(tx);
            tx.record({name, path, "bed"});
            return {};
        });
        ASSERT_TRUE(done);
    }
    // What somebody with the database's password does.
    void tamper(std::string const& sql) {
        script(engine() == storage::Engine::sqlite
                   ? "drop trigger if exists audit_entries_no_update;"
                     "drop trigger if exists audit_entries_no_delete;"
                     "drop trigger if exists audit_objects_no_update;"
                     "drop trigger if exists audit_objects_no_delete"
                   : "drop trigger if exists audit_entries_append_only on audit_entries;"
                     "drop trigger if exists audit_objects_append_only on audit_objects");
        script(sql);
    }
    // Computes every hash anew, as somebody who knows how would.
    void rewrite_chain(std::string const& realm) {
        auto entries = database().read([&](storage::Transaction& tx) {
            return list_log(tx, {.path = realm, .act = {}, .person = {}});
        });
        std::string previous;
        std::ranges::reverse(entries);
        for (auto& entry : entries) {
            entry.previous_hash = previous;
            entry.hash = hash_of(entry);
            previous = entry.hash;
            script("update audit_entries set hash = '" + entry.hash + "', previous_hash = '" +
                   entry.previous_hash + "' where realm = '" + realm +
                   "' and seq = " + std::to_string(entry.seq));
        }
    }
    void sign() {
        sign_heads(database(), keys.path(), SigningKey::open_or_make(keys.path(), SeededRandom{5}),
                   context.now);
    }
    Verification verified() {
        return verify(database(), {.tables = {audited<Bed>()}, .key_folder = keys.path()});
    }
    Texts faults() {
        Texts told;
        for (auto const& fault : verified().faults) {
            std::string text(fault.code());
            for (auto const& fact : fault.facts) text.append(" ").append(fact.text);
            told.push_back(text);
        }
        return told;
    }
};

TEST_P(Log, OfHonestWorkIsSound) {
    act("VN/62/", [](Transaction& tx) {
        Bed const before{"rose", 2, "bắp \"nếp\"\n", std::nullopt};
        tx.update(update_bed, before, Bed{"rose", 2, "lúa", "ẩm"});
        Bed const removed{"rose", 3, "bắp \"nếp\"\n", std::nullopt};
        tx.remove(delete_bed, removed, removed.club, removed.number);
    });
    plant("VN/62/", {"rose", 3, "khoai", ""});
    sign();

    auto const verification = verified();

    EXPECT_EQ(faults(), Texts{});
    EXPECT_EQ(verification.entry_count, 8);
    EXPECT_EQ(verification.image_count, 9);
    EXPECT_EQ(verification.row_count, 6);
    EXPECT_EQ(verification.head_count, 2);
    EXPECT_EQ(verification.public_key.size(), 64);
}

TEST_P(Log, RefusesToBeChanged) {
    for (auto const* const sql :
         {"update audit_entries set act = 'x'", "delete from audit_entries",
          "update audit_objects set after = null", "delete from audit_objects"})
        EXPECT_THROW(script(sql), storage::ConstraintViolated) << sql;
    EXPECT_EQ(faults(), Texts{});
}

TEST_P(Log, NamesAChangedEntry) {
    tamper("update audit_entries set person_id = 'somebody' where realm = 'VN/62/' and seq = 3");

    EXPECT_EQ(faults(), Texts{"log_entry_changed VN/62/ 3 bed_planted 01/03/2022"});
}

TEST_P(Log, NamesEntriesWhoseHashWasMadeToFit) {
    tamper("update audit_entries set act = 'x' where realm = 'VN/62/' and seq = 3");
    auto entry =
        database()
            .read([&](storage::Transaction& tx) {
                return list_log(
                    tx,
                    {.path = "VN/62/", .before_seq = 4, .act = {}, .person = {}, .count_max = 1});
            })
            .front();
    tamper("update audit_entries set hash = '" + hash_of(entry) +
           "' where realm = 'VN/62/' and seq = 3");

    EXPECT_EQ(faults(), Texts{"log_chain_broken VN/62/ 4"});
}

TEST_P(Log, NamesAChangedImage) {
    tamper("update audit_objects set before = '{}' where realm = 'VN/62/' and seq = 2");

    EXPECT_EQ(faults(), Texts{"log_images_changed VN/62/ 2 bed_planted 01/03/2022"});
}

TEST_P(Log, NamesARowHiddenTogetherWithItsImage) {
    tamper(
        "update audit_objects set after = '{\"club\":\"rose\",\"number\":2,\"crop\":\"x\","
        "\"notes\":null}' where realm = 'VN/62/' and seq = 2;"
        "update beds set crop = 'x' where club = 'rose' and number = 2");

    EXPECT_EQ(faults(), Texts{"log_images_changed VN/62/ 2 bed_planted 01/03/2022"});
}

TEST_P(Log, NamesImagesWithoutAnEntry) {
    tamper(
        "insert into audit_objects (realm, seq, position, object_table, object_key) "
        "values ('VN/62/', 99, 0, 'beds', 'rose/9')");

    EXPECT_EQ(faults(), Texts{"log_images_orphaned VN/62/ 99"});
}

TEST_P(Log, NamesWhatIsMissingInside) {
    tamper(
        "delete from audit_entries where realm = 'VN/62/' and seq in (2, 3);"
        "delete from audit_objects where realm = 'VN/62/' and seq in (2, 3)");

    EXPECT_EQ(faults(), (Texts{"log_entries_missing VN/62/ 2 3", "row_added beds rose/2",
                               "row_added beds rose/3"}));
}

TEST_P(Log, NamesARemovedTailByTheSignedHead) {
    sign();
    tamper(
        "delete from audit_entries where realm = 'VN/62/' and seq > 3;"
        "delete from audit_objects where realm = 'VN/62/' and seq > 3;"
        "delete from beds where club = 'rose' and number > 3");

    EXPECT_EQ(faults(), Texts{"log_tail_removed VN/62/ 4 5 01/03/2022"});
}

TEST_P(Log, NamesALogRemovedAsAWhole) {
    sign();
    tamper(
        "delete from audit_entries where realm = 'VN/64/';"
        "delete from audit_objects where realm = 'VN/64/'; delete from beds where club = 'lily'");

    EXPECT_EQ(faults(), Texts{"log_tail_removed VN/64/ 1 1 01/03/2022"});
}

TEST_P(Log, NamesAChainRewrittenAsAWholeByTheSignedHead) {
    sign();
    tamper("update audit_entries set person_id = 'somebody' where realm = 'VN/62/' and seq = 2");
    rewrite_chain("VN/62/");

    EXPECT_EQ(faults(), Texts{"log_rewritten VN/62/ 5 01/03/2022"});
}

TEST_P(Log, NamesAChangedRowAndItsColumns) {
    tamper("update beds set crop = 'x', notes = '' where club = 'rose' and number = 4");

    EXPECT_EQ(faults(), Texts{"row_changed beds rose/4 crop, notes VN/62/ 4"});
}

TEST_P(Log, NamesARowThatWasRemovedOrAdded) {
    tamper(
        "delete from beds where club = 'lily';"
        "insert into beds (club, number, crop) values ('rose', 77, 'x')");

    EXPECT_EQ(faults(), (Texts{"row_added beds rose/77", "row_removed beds lily/1 VN/64/ 1"}));
}

TEST_P(Log, NamesARowThatCameBackAfterItsRemoval) {
    Bed const removed{"rose", 3, "bắp \"nếp\"\n", std::nullopt};
    act("VN/62/",
        [&](Transaction& tx) { tx.remove(delete_bed, removed, removed.club, removed.number); });
    tamper("insert into beds (club, number, crop) values ('rose', 3, 'x')");

    EXPECT_EQ(faults(), Texts{"row_added beds rose/3"});
}

TEST_P(Log, AColumnYoungerThanARowsLastEntryIsNotAFault) {
    script("alter table beds add column shade text not null default 'none'");

    EXPECT_EQ(faults(), Texts{});
}

TEST_P(Log, NamesAForgedHead) {
    sign();
    auto head = read_heads(keys.path()).heads.front();
    std::ofstream(keys.path() / "heads.jsonl", std::ios::app)
        << R"({"realm":"VN/62/","seq":2,"hash":"00","signed_at":1,"signature":"00"})"
        << "\nnonsense\n";

    EXPECT_EQ(faults(), (Texts{"log_head_unreadable 4", "log_head_forged VN/62/ 2 01/01/1970"}));
}

TEST_P(Log, HeadsProveNothingWithoutTheKey) {
    sign();
    std::filesystem::remove(keys.path() / "audit.pub");

    EXPECT_EQ(faults(), Texts{"log_key_missing"});
}

TEST_P(Log, AHeadIsSignedAgainOnlyWhenTheLogHasGoneOn) {
    sign();
    sign();
    EXPECT_EQ(read_heads(keys.path()).heads.size(), 2);

    plant("VN/64/", {"lily", 2, "sen", "ao"});
    sign();

    EXPECT_EQ(read_heads(keys.path()).heads.size(), 3);
    EXPECT_EQ(faults(), Texts{});
}

TEST_P(Log, TellsNoMoreFaultsThanAskedForButCountsThem) {
    tamper("update beds set crop = 'x'");

    auto const verification = verify(
        database(), {.tables = {audited<Bed>()}, .key_folder = keys.path(), .fault_count_max = 2});

    EXPECT_EQ(verification.faults.size(), 2);
    EXPECT_EQ(verification.left_out_count, 4);
    EXPECT_FALSE(verification.is_sound());
}

TEST_P(Log, TellsHowFarItIs) {
    Texts heard;

    verify(database(),
           {.tables = {audited<Bed>()},
            .key_folder = keys.path(),
            .progress = [&](Progress const& progress) {
                heard.push_back(std::string(progress.what) + " " + std::to_string(progress.count));
            }});

    EXPECT_EQ(heard, (Texts{"VN/62/ 5", "VN/64/ 6", "beds 6"}));
}

TEST_P(Log, EveryTableIsAuditedButTheLogAndTheBookkeeping) {
    Texts names;
    for (auto const& table : list_audited_tables(database(), {"sessions"}))
        names.push_back(table.name + " " + table.key);

    EXPECT_NE(std::ranges::find(names, "beds club,number"), names.end());
    EXPECT_EQ(std::ranges::find(names, "sessions token_hash"), names.end());
    EXPECT_EQ(std::ranges::find(names, "audit_entries realm,seq"), names.end());
}

TEST_P(Log, IsReadPageByPageTheLatestFirst) {
    act(
        "VN/62/615/",
        [](Transaction& tx) { tx.insert(insert_bed, Bed{"rose", 9, "cà phê", std::nullopt}); },
        "bed_watered");
    auto const seqs = [&](LogPage const& page) {
        std::vector<std::int64_t> found;
        for (auto const& entry :
             database().read([&](storage::Transaction& tx) { return list_log(tx, page); }))
            found.push_back(entry.seq);
        return found;
    };
    using Seqs = std::vector<std::int64_t>;

    EXPECT_EQ(seqs({.path = "VN/62/", .act = {}, .person = {}, .count_max = 2}), (Seqs{6, 5}));
    EXPECT_EQ(seqs({.path = "VN/62/", .before_seq = 5, .act = {}, .person = {}, .count_max = 2}),
              (Seqs{4, 3}));
    EXPECT_EQ(seqs({.path = "VN/62/608/", .act = {}, .person = {}}), (Seqs{5, 4, 3, 2, 1}));
    EXPECT_EQ(seqs({.path = "VN/62/", .act = "bed_watered", .person = {}}), (Seqs{6}));
    EXPECT_EQ(seqs({.path = "VN/62/", .act = {}, .person = {"vy"}}), Seqs{});
}

TEST_P(Log, TellsTheHistoryOfARowAndOfANoun) {
    act(
        "VN/62/608/",
        [](Transaction& tx) {
            tx.update(update_bed, Bed{"rose", 2, "bắp \"nếp\"\n", std::nullopt},
                      Bed{"rose", 2, "lúa", "ẩm"});
        },
        "bed_changed");
    auto const changes = database().read(
        [](storage::Transaction& tx) { return list_changes_of_row(tx, "beds", "rose/2"); });
    auto const entries =
        database().read([](storage::Transaction& tx) { return list_entries_of_object(tx, "bed"); });
    auto const objects = database().read(
        [](storage::Transaction& tx) { return list_objects_of_entry(tx, "VN/62/", 6); });

    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0].act, "bed_changed");
    EXPECT_EQ(changes[0].before, changes[1].after);
    EXPECT_EQ(changes[1].before, std::nullopt);
    EXPECT_EQ(entries.size(), 7);
    EXPECT_EQ(entries[0].act, "bed_changed");
    EXPECT_EQ(objects.size(), 1);
}

TEST_P(Log, ARepeatedActIsNotDoneAgain) {
    context.idempotency_key = "key-1";
    context.request_hash = "one";
    auto const water = [&] {
        return in_transaction(context, "VN/62/", [&](Transaction& tx) -> Result<std::int64_t> {
            tx.insert(insert_bed, Bed{"rose", 7, "cà phê", std::nullopt});
            tx.record({"bed_planted", "VN/62/", "bed"});
            return 42;
        });
    };
    ASSERT_TRUE(water());

    EXPECT_EQ(water().error().code(), "replayed");
    EXPECT_EQ(context.replayed_reply, "42");
    context.request_hash = "another";
    EXPECT_EQ(water().error().code(), "key_reused");
    EXPECT_EQ(verified().entry_count, 7);
}

TEST_P(Log, ARefusalLeavesNothingBehind) {
    auto const refused = in_transaction(context, "VN/62/", [&](Transaction& tx) -> Result<> {
        tx.insert(insert_bed, Bed{"rose", 7, "cà phê", std::nullopt});
        tx.record({"bed_planted", "VN/62/", "bed"});
        return refuse(problems::absent());
    });

    EXPECT_FALSE(refused);
    EXPECT_EQ(verified().entry_count, 6);
    EXPECT_EQ(verified().row_count, 6);
}

TEST_P(Log, AChangeWithoutAnActIsABugAndSoAreTwoActs) {
    auto const forgotten = [&](Transaction& tx) -> Result<> {
        tx.insert(insert_bed, Bed{"rose", 7, "cà phê", std::nullopt});
        return {};
    };
    auto const twice = [&](Transaction& tx) -> Result<> {
        tx.record({"bed_planted", "VN/62/", "bed"});
        tx.record({"bed_planted", "VN/62/", "bed"});
        return {};
    };

    EXPECT_THROW(in_transaction(context, "VN/62/", forgotten), InvariantBroken);
    EXPECT_THROW(in_transaction(context, "VN/62/", twice), InvariantBroken);
    EXPECT_EQ(verified().row_count, 6);
}

ON_BOTH_ENGINES(Log);

TEST(SigningKey, IsMadeOnceAndForItsOwnerAlone) {
    test::FreshDirectory folder;
    auto const keys = folder.path() / "keys";
    auto const first = SigningKey::open_or_make(keys, system_random).sign("text");
    struct stat status{};
    stat((keys / "audit.key").c_str(), &status);

    EXPECT_EQ(status.st_mode & 0777, 0600);
    EXPECT_EQ(SigningKey::open_or_make(keys, system_random).sign("text"), first);
    EXPECT_TRUE(PublicKey::read(keys)->has_signed("text", first));
    EXPECT_FALSE(PublicKey::read(keys)->has_signed("texts", first));
    EXPECT_FALSE(PublicKey::read(keys)->has_signed("text", "00"));
}

TEST(SigningKey, ABrokenKeyFileIsNotReplaced) {
    test::FreshDirectory folder;
    std::ofstream(folder.path() / "audit.key") << "broken\n";

    EXPECT_THROW(SigningKey::open_or_make(folder.path(), system_random), std::runtime_error);
}

}  // namespace
}  // namespace binhyen::audit
