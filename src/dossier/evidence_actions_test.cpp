#include "dossier/evidence_actions.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>

#include "base/digest.hpp"
#include "dossier/dossier_view.hpp"
#include "dossier/evidence_content.hpp"
#include "journey.hpp"

// Files that show something, kept once under their hash. On both engines.
namespace binhyen::dossier {
namespace {

using namespace binhyen::test;
using Codes = std::vector<std::string>;
namespace fs = std::filesystem;

constexpr auto minutes = "%PDF-1.7\nBiên bản họp";

class EvidenceKept : public OnBothEngines {
protected:
    World world{database()};
    Journey area{world, "A1"};
    FreshDirectory directory;

    std::string folder() { return (directory.path() / "evidence").string(); }

    NewEvidence file(std::string const& content, std::string name = "biên bản.pdf") {
        fs::create_directories(folder());
        auto const path = directory.path() / ("upload-" + std::to_string(++uploads_));
        std::ofstream(path, std::ios::binary) << content;
        return {.shown = {.name = std::move(name),
                          .criterion = {},
                          .paper = {},
                          .effective_on = Date{2022, 11, 3}},
                .file = path.string()};
    }
    Result<AttachedEvidence> attached(Actor actor, NewEvidence const& request) {
        return attached(std::move(actor), area, request);
    }
    Result<AttachedEvidence> attached(Actor actor, Journey const& to, NewEvidence const& request) {
        auto context = world.as(std::move(actor));
        return attach_evidence(context, world.shelf(), folder(), to.id(), request);
    }
    Result<Evidence> removed(Actor actor, Evidence const& of, std::string reason) {
        auto context = world.as(std::move(actor));
        return remove_evidence(context, world.shelf(), {of.id, of.version, std::move(reason)});
    }
    std::size_t kept_count() {
        if (!fs::exists(folder())) return 0;
        return std::size_t(std::ranges::count_if(
            fs::recursive_directory_iterator(folder()),
            [](fs::directory_entry const& entry) { return entry.is_regular_file(); }));
    }

private:
    int uploads_ = 0;
};

TEST_P(EvidenceKept, LiesUnderItsHashAndOpensForWhoeverMayRead) {
    auto const evidence = must(attached(world.head("A1"), file(minutes))).evidence;

    EXPECT_EQ(evidence.sha256, sha256_hex(minutes));
    EXPECT_EQ(evidence.media_type, "application/pdf");
    EXPECT_EQ(evidence.size, std::int64_t(std::string_view(minutes).size()));
    auto context = world.as(world.officer("608"));
    auto const opened = must(open_evidence(context, folder(), evidence.id));
    std::ifstream stream(opened.file, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(stream), {}), minutes);

    auto vy = world.as(world.officer("23302"));
    EXPECT_EQ(refusals(open_evidence(vy, folder(), evidence.id)), Codes{"evidence_absent"});
    EXPECT_EQ(refusals(open_evidence(vy, folder(), {"none"})), Codes{"evidence_absent"});
}

TEST_P(EvidenceKept, NothingReachesTheDiskOfWhoMayNotAttach) {
    EXPECT_EQ(refusals(attached(world.chairman("23284"), file(minutes))), Codes{"not_permitted"});
    EXPECT_EQ(refusals(attached(world.officer("23302"), file(minutes))), Codes{"dossier_absent"});
    area.appraised();
    EXPECT_EQ(refusals(attached(world.head("A1"), file(minutes))), Codes{"act_out_of_order"});

    EXPECT_EQ(kept_count(), 0u);
}

TEST_P(EvidenceKept, EmptyFilesOtherKindsAndBadNamesAreRefused) {
    auto const head = world.head("A1");

    EXPECT_EQ(refusals(attached(head, file(""))), Codes{"evidence_empty"});
    EXPECT_EQ(refusals(attached(head, file("#!/bin/sh"))), Codes{"evidence_kind_wrong"});
    EXPECT_EQ(refusals(attached(head, file(minutes, "../"))), Codes{"evidence_name_wrong"});
    EXPECT_EQ(must(attached(head, file(minutes, "../../x.pdf"))).evidence.name, "x.pdf");
    EXPECT_EQ(kept_count(), 1u);
}

TEST_P(EvidenceKept, ShowsACriterionOrIsACopyOfAPaperThatThisKindHas) {
    auto request = file(minutes);
    request.shown.criterion = "6.1-plan";
    EXPECT_EQ(refusals(attached(world.head("A1"), request)), Codes{"criterion_unknown"});
    request.shown.criterion = "4.1-resolution";
    request.shown.paper = "love_letter";
    EXPECT_EQ(refusals(attached(world.head("A1"), request)), Codes{"paper_unknown"});
    request.shown.paper = "resolution";
    EXPECT_EQ(must(attached(world.head("A1"), request)).evidence.paper, "resolution");
}

TEST_P(EvidenceKept, TheSameFileUsedTwiceIsToldWithinOnesPart) {
    Journey neighbour(world, "A2");
    Journey elsewhere(world, "B1", "23302");
    must(attached(world.head("A1"), file(minutes)));
    must(attached(world.officer("23302"), elsewhere, file(minutes)));

    auto const seen = must(attached(world.officer("23284"), neighbour, file(minutes)));

    ASSERT_EQ(seen.used_elsewhere.size(), 1u);
    EXPECT_EQ(seen.used_elsewhere[0].dossier_id, area.id());
    EXPECT_EQ(must(attached(world.head("A2"), neighbour, file(minutes))).used_elsewhere.size(), 1u);
    EXPECT_EQ(kept_count(), 1u);
}

TEST_P(EvidenceKept, IsRemovedWithAReasonOnceAndItsContentStays) {
    auto const evidence = must(attached(world.head("A1"), file(minutes))).evidence;
    auto const head = world.head("A1");

    EXPECT_EQ(refusals(removed(head, evidence, "")), Codes{"evidence_reason_missing"});
    EXPECT_EQ(refusals(removed(world.officer("23302"), evidence, "Nhầm")),
              Codes{"evidence_absent"});
    auto stale = evidence;
    stale.version = 9;
    EXPECT_EQ(refusals(removed(head, stale, "Nhầm")), Codes{"version_conflict"});
    EXPECT_EQ(must(removed(head, evidence, "Nhầm tệp")).removed_reason, "Nhầm tệp");
    EXPECT_EQ(refusals(removed(head, evidence, "Nhầm tệp")), Codes{"evidence_absent"});

    EXPECT_EQ(kept_count(), 1u);
    EXPECT_TRUE(must(attached(head, file(minutes))).used_elsewhere.empty());
}

TEST_P(EvidenceKept, TheSameUploadSentTwiceIsKeptOnceAndAnsweredAlike) {
    auto first = world.as(world.head("A1"));
    first.idempotency_key = "key-1";
    first.request_hash = "hash-1";
    must(attach_evidence(first, world.shelf(), folder(), area.id(), file(minutes)));
    auto again = world.as(world.head("A1"));
    again.idempotency_key = "key-1";
    again.request_hash = "hash-1";

    auto const repeated = attach_evidence(again, world.shelf(), folder(), area.id(), file(minutes));

    EXPECT_EQ(refusals(repeated), Codes{"replayed"});
    EXPECT_NE(again.replayed_reply->find(sha256_hex(minutes)), std::string::npos);
    auto context = world.as(world.head("A1"));
    EXPECT_EQ(must(view_dossier(context, world.shelf(), area.id())).evidence.size(), 1u);
}

TEST_P(EvidenceKept, ContentsWithoutARowAreSweptAfterADay) {
    auto const kept = must(attached(world.head("A1"), file(minutes))).evidence;
    auto const orphan = content_path(folder(), sha256_hex("mồ côi"));
    fs::create_directories(fs::path(orphan).parent_path());
    std::ofstream(orphan, std::ios::binary) << "mồ côi";
    ASSERT_EQ(kept_count(), 2u);
    auto const now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    constexpr std::int64_t day = 24 * 3'600'000;

    EXPECT_EQ(sweep_evidence(database(), folder(), {now.count() + day - 60'000}), 0);
    EXPECT_EQ(kept_count(), 2u);
    EXPECT_EQ(sweep_evidence(database(), folder(), {now.count() + day + 60'000}), 1);
    EXPECT_TRUE(fs::exists(content_path(folder(), kept.sha256)));
    EXPECT_EQ(sweep_evidence(database(), folder() + "/nowhere", {now.count() + 2 * day}), 0);
}

ON_BOTH_ENGINES(EvidenceKept);

}  // namespace
}  // namespace binhyen::dossier
