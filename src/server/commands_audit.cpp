#include <iostream>

#include "audit/heads.hpp"
#include "http/problem_reply.hpp"
#include "server/clock.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/log_proof.hpp"
#include "server/problems.hpp"
#include "server/progress.hpp"

namespace binhyen::server {
namespace {

audit::Verification verified(Installation& installation) {
    Progress progress("");
    return prove_log(*installation.database, installation.key_folder(),
                     [&](audit::Progress const& now) {
                         progress.name(std::string(now.what));
                         progress.show(now.count, 0);
                     });
}

void say(audit::Verification const& verification, Command const& command) {
    if (command.format == Format::json) {
        json::array faults;
        for (auto const& fault : verification.faults)
            faults.push_back(json::parse(http::problem_json(fault, command.language)));
        std::cout << json::serialize(json::object{{"is_sound", verification.is_sound()},
                                                  {"entries", verification.entry_count},
                                                  {"images", verification.image_count},
                                                  {"rows", verification.row_count},
                                                  {"heads", verification.head_count},
                                                  {"public_key", verification.public_key},
                                                  {"faults", faults},
                                                  {"left_out", verification.left_out_count}})
                  << "\n";
        return;
    }
    std::cout << verification.entry_count << " lần ghi nhật ký, " << verification.row_count
              << " dòng dữ liệu, " << verification.head_count << " mốc ký\n";
    for (auto const& fault : verification.faults)
        std::cout << fault.code() << ": " << render(fault, command.language) << "\n";
}

Result<> verify(Where const& where, Command const& command) {
    auto installation = TRY(open_installation(where));
    auto const verification = verified(installation);
    say(verification, command);
    if (verification.is_sound()) return {};
    return refuse(problems::log_unsound(std::int64_t(verification.faults.size()) +
                                        verification.left_out_count));
}

Result<> sign(Where const& where) {
    auto const installation = TRY(open_installation(where));
    auto const key = audit::SigningKey::open_or_make(installation.key_folder(), system_random);
    for (auto const& head :
         audit::sign_heads(*installation.database, installation.key_folder(), key, system_now()))
        std::cout << head.realm << " " << head.seq << " " << head.hash << "\n";
    return {};
}

}  // namespace

void add_audit_commands(CLI::App& app, Command& chosen) {
    auto& audits = *app.add_subcommand("audit", "The log of all acts / Nhật ký thao tác");
    audits.require_subcommand(1);
    auto const verified_where = std::make_shared<Where>();
    auto& verifying = *audits.add_subcommand(
        "verify", "Prove the log and the tables by it / Kiểm tra nhật ký và dữ liệu");
    add_where(verifying, *verified_where);
    add_format(verifying, chosen);
    verifying.callback([verified_where, &chosen] {
        chosen.perform = [verified_where, &chosen] { return verify(*verified_where, chosen); };
    });

    auto const signed_where = std::make_shared<Where>();
    auto& signing = *audits.add_subcommand(
        "sign", "Sign the head of each realm now / Ký mốc nhật ký ngay bây giờ");
    add_where(signing, *signed_where);
    signing.callback([signed_where, &chosen] {
        chosen.perform = [signed_where] { return sign(*signed_where); };
    });
}

}  // namespace binhyen::server
