#include "dossier/upload_actions.hpp"

#include <filesystem>
#include <fstream>

#include "base/digest.hpp"
#include "dossier/dossier_view.hpp"
#include "dossier/evidence_content.hpp"
#include "dossier/upload_store.hpp"
#include "journey.hpp"

// A file that arrives in pieces: where it goes on, whose it is, what becomes of it. On both
// engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;
namespace fs = std::filesystem;

std::string const minutes = "%PDF-1.7\nBiên bản họp " + std::string(3'000, 'x');

class Uploading : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};
    FreshDirectory directory;

    UploadFolders folders() {
        return {(directory.path() / "evidence").string(), (directory.path() / "uploads").string()};
    }
    static BeginUpload of(std::string const& content, std::string name = "biên bản.pdf") {
        return {.name = std::move(name),
                .criterion = {},
                .paper = "review_minutes",
                .size = std::int64_t(content.size()),
                .sha256 = sha256_hex(content),
                .effective_on = Date{2022, 11, 3}};
    }
    Result<UploadProgress> begins(Actor actor, BeginUpload const& request) {
        auto context = world.as(std::move(actor));
        return begin_upload(context, world.shelf(), folders(), area.id(), request);
    }
    Result<UploadProgress> sends(Actor actor, UploadId const& id, std::int64_t offset,
                                 std::string_view bytes) {
        auto const file = directory.path() / "piece";
        std::ofstream(file, std::ios::binary) << bytes;
        auto context = world.as(std::move(actor));
        return continue_upload(context, folders(), {id, offset, file.string()});
    }
    Result<AttachedEvidence> attaches(Context& context, UploadId const& id) {
        return attach_upload(context, world.shelf(), folders(), area.id(), id);
    }
    Result<AttachedEvidence> attaches(Actor actor, UploadId const& id) {
        auto context = world.as(std::move(actor));
        return attaches(context, id);
    }
    std::vector<Evidence> evidence() {
        auto context = world.as(world.head("A1"));
        return must(view_dossier(context, world.shelf(), area.id())).evidence;
    }
    std::size_t pieces_count() {
        if (!fs::exists(folders().uploads)) return 0;
        return std::size_t(std::distance(fs::directory_iterator(folders().uploads), {}));
    }
};

TEST_P(Uploading, GoesOnWhereItStoppedAndBecomesEvidence) {
    auto const han = world.head("A1");
    auto const id = must(begins(han, of(minutes))).id;
    EXPECT_EQ(must(sends(han, id, 0, minutes.substr(0, 1'000))).offset, 1'000);
    EXPECT_EQ(refusals(attaches(han, id)), Codes{"upload_unfinished"});

    auto const again = must(begins(han, of(minutes)));
    EXPECT_EQ(again.id.value, id.value);
    EXPECT_EQ(again.offset, 1'000);
    EXPECT_EQ(must(sends(han, id, 1'000, minutes.substr(1'000))).offset, again.size);

    auto const attached = must(attaches(han, id)).evidence;
    EXPECT_EQ(attached.sha256, sha256_hex(minutes));
    EXPECT_EQ(attached.paper, "review_minutes");
    EXPECT_EQ(attached.media_type, "application/pdf");
    EXPECT_EQ(arrived_bytes(content_path(folders().evidence, attached.sha256)), again.size);
    EXPECT_EQ(evidence().size(), 1U);
    EXPECT_EQ(pieces_count(), 0U);
}

TEST_P(Uploading, APieceSentTwiceOrTooFarAheadChangesNothing) {
    auto const han = world.head("A1");
    auto const id = must(begins(han, of(minutes))).id;
    must(sends(han, id, 0, minutes.substr(0, 100)));

    EXPECT_EQ(refusals(sends(han, id, 0, minutes.substr(0, 100))), Codes{"upload_elsewhere"});
    EXPECT_EQ(refusals(sends(han, id, 200, minutes.substr(200))), Codes{"upload_elsewhere"});
    EXPECT_EQ(refusals(sends(han, id, 100, minutes)), Codes{"upload_elsewhere"});
    must(sends(han, id, 100, minutes.substr(100)));
    EXPECT_EQ(must(attaches(han, id)).evidence.sha256, sha256_hex(minutes));
}

TEST_P(Uploading, ALostReplyIsGivenAgainAndAttachesOnce) {
    auto const han = world.head("A1");
    auto const id = must(begins(han, of(minutes))).id;
    must(sends(han, id, 0, minutes));
    auto context = world.as(han);
    context.idempotency_key = "one-intention";
    context.request_hash = "one-request";
    must(attaches(context, id));

    auto again = world.as(han);
    again.idempotency_key = "one-intention";
    again.request_hash = "one-request";
    EXPECT_FALSE(attaches(again, id));
    EXPECT_TRUE(again.replayed_reply.has_value());
    EXPECT_EQ(evidence().size(), 1U);

    EXPECT_EQ(refusals(attaches(han, id)), Codes{"upload_absent"});
}

TEST_P(Uploading, WhatArrivesIsWhatWasPromised) {
    auto const han = world.head("A1");
    auto request = of(minutes);
    request.sha256 = sha256_hex("another file");
    auto const id = must(begins(han, request)).id;
    must(sends(han, id, 0, minutes));

    EXPECT_EQ(refusals(attaches(han, id)), Codes{"upload_damaged"});
    EXPECT_EQ(must(begins(han, request)).offset, 0);
    EXPECT_EQ(evidence().size(), 0U);
}

TEST_P(Uploading, ExistsForNobodyElse) {
    auto const han = world.head("A1");
    auto const id = must(begins(han, of(minutes))).id;
    auto const thin = world.officer("23284");
    auto context = world.as(thin);

    EXPECT_EQ(refusals(find_progress(context, folders(), id)), Codes{"upload_absent"});
    EXPECT_EQ(refusals(sends(thin, id, 0, minutes)), Codes{"upload_absent"});
    EXPECT_EQ(refusals(give_up_upload(context, folders(), id)), Codes{"upload_absent"});
    EXPECT_EQ(refusals(attaches(thin, id)), Codes{"upload_absent"});
    EXPECT_EQ(refusals(begins(world.officer("23302"), of(minutes))), Codes{"dossier_absent"});
    EXPECT_EQ(refusals(begins(world.chairman("23284"), of(minutes))), Codes{"not_permitted"});
}

TEST_P(Uploading, WhatCannotBecomeEvidenceIsNotBegun) {
    auto const han = world.head("A1");
    auto const with = [](auto change) {
        auto request = of(minutes);
        change(request);
        return request;
    };
    EXPECT_EQ(refusals(begins(han, with([](auto& r) { r.name = "../../etc/"; }))),
              Codes{"evidence_name_wrong"});
    EXPECT_EQ(refusals(begins(han, with([](auto& r) { r.sha256 = "../secret"; }))),
              Codes{"upload_hash_wrong"});
    EXPECT_EQ(refusals(begins(han, with([](auto& r) { r.size = 0; }))), Codes{"evidence_empty"});
    EXPECT_EQ(refusals(begins(han, with([](auto& r) { r.size = evidence_bytes_max + 1; }))),
              Codes{"upload_too_large"});
    EXPECT_EQ(refusals(begins(han, with([](auto& r) { r.paper = "love_letter"; }))),
              Codes{"paper_unknown"});

    std::string const program = "MZ" + std::string(100, '\0');
    auto const id = must(begins(han, of(program, "biên bản.pdf"))).id;
    must(sends(han, id, 0, program));
    EXPECT_EQ(refusals(attaches(han, id)), Codes{"evidence_kind_wrong"});
}

TEST_P(Uploading, OnePersonFillsNoDisk) {
    auto const han = world.head("A1");
    auto request = of(minutes);
    request.size = evidence_bytes_max;
    for (int i = 0; i < 8; ++i) {
        request.sha256 = sha256_hex(std::to_string(i));
        must(begins(han, request));
    }
    request.sha256 = sha256_hex("one more");
    EXPECT_EQ(refusals(begins(han, request)), Codes{"upload_quota_reached"});

    request.sha256 = sha256_hex("0");
    auto const first = must(begins(han, request)).id;
    auto context = world.as(han);
    must(give_up_upload(context, folders(), first));
    request.sha256 = sha256_hex("one more");
    EXPECT_TRUE(begins(han, request));
}

TEST_P(Uploading, WhatNobodyWentOnWithIsForgottenAfterAWeek) {
    auto const han = world.head("A1");
    auto const id = must(begins(han, of(minutes))).id;
    must(sends(han, id, 0, minutes.substr(0, 10)));
    auto const begun = world.as(han).now;
    constexpr std::int64_t day = 24LL * 60 * 60 * 1000;

    sweep_uploads(database(), folders(), {begun.milliseconds + 6 * day});
    EXPECT_EQ(must(begins(han, of(minutes))).offset, 10);

    sweep_uploads(database(), folders(), {begun.milliseconds + 8 * day});
    EXPECT_EQ(pieces_count(), 0U);
    EXPECT_EQ(refusals(sends(han, id, 10, minutes.substr(10))), Codes{"upload_absent"});
}

ON_BOTH_ENGINES(Uploading);

}  // namespace
}  // namespace binhyen::dossier
