#include <iostream>

#include "identity/account.hpp"
#include "identity/identity_store.hpp"
#include "identity/password_actions.hpp"
#include "registry/place_actions.hpp"
#include "registry/registry_door.hpp"
#include "server/command.hpp"
#include "server/installation.hpp"
#include "server/problems.hpp"

namespace binhyen::server {
namespace {

struct InitOptions {
    Where where;
    About about{.name = "Bình Yên"};
    std::string account = "quantri";
    std::string person = "Quản trị";
};

struct LinkTold {
    std::string account;
    std::string link;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(LinkTold, (), (account, link, expires_at))

/// The country itself, in which everything else stands, since the day its places are dated from.
constexpr Date first_day{1976, 7, 2};

Result<std::string> ensure_nation(Context& context) {
    auto const found = context.database.read([&](storage::Transaction& transaction) {
        return registry::find_place(transaction, "VN", context.today);
    });
    if (found) return found->path;
    registry::NewPlace const nation{
        .code = "VN", .type = "", .name = "Việt Nam", .parent = "", .valid_from = first_day};
    auto const made = TRY(registry::create_place(context, nation));
    return made.path;
}

// The fragment never reaches a proxy's log, as a path or a query would.
std::string link_of(About const& about, std::string const& token) {
    return about.address() + "/dang-nhap#lien-ket=" + token;
}

void say_link(About const& about, std::string const& account, identity::MadeLink const& made,
              Command const& command) {
    auto const link = link_of(about, made.token);
    if (command.format == Format::json)
        std::cout << http::json_text(LinkTold{account, link, made.expires_at}) << "\n";
    else
        std::cout
            << account << "\n"
            << "Đặt mật khẩu một lần, trong 24 giờ / set the password once, within 24 hours:\n"
            << link << "\n";
}

// Identity refuses a second init once there is anybody.
Result<> init(InitOptions const& options, Command const& command) {
    auto installation =
        TRY(is_vacant(options.where.data) ? make_installation(options.where, options.about)
                                          : open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto& context = entered->context;
    auto const path = TRY(ensure_nation(context));
    identity::PasswordHasher hasher;
    identity::SignInMeans means{hasher, system_random, {}};
    auto const made = TRY(identity::create_first_administrator(
        context, means, {.account = options.account, .name = options.person, .path = path}));
    say_link(installation.about, options.account, made, command);
    return {};
}

struct LinkOptions {
    Where where;
    std::string account;
};

// For an administrator who lost the password, or whose first link ran out.
Result<> make_link(LinkOptions const& options, Command const& command) {
    auto const installation = TRY(open_installation(options.where));
    auto const entered = installation.enter_as_operator();
    auto& context = entered->context;
    auto const person = context.database.read([&](storage::Transaction& transaction) {
        return identity::find_person_by_account(transaction,
                                                identity::normal_account(options.account));
    });
    if (!person) return refuse(problems::account_absent(options.account));
    identity::PasswordHasher hasher;
    identity::SignInMeans means{hasher, system_random, {}};
    auto const made = TRY(identity::make_sign_in_link(context, means, person->id));
    say_link(installation.about, person->account, made, command);
    return {};
}

Result<> bring_up_to_date(Where const& where) {
    auto const installation = TRY(open_installation(where, Schema::any));
    auto const done = storage::migrate(*installation.database);
    for (auto const& name : done) std::cout << name << "\n";
    if (done.empty()) std::cout << "Không có gì mới / nothing new\n";
    return {};
}

void add_init(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<InitOptions>();
    auto& making = *app.add_subcommand(
        "init", "Make an empty installation with its first administrator / Tạo bản cài đặt mới");
    add_where(making, options->where);
    making.add_option("--name", options->about.name, "Its name on screen / Tên đơn vị sử dụng");
    making.add_option("--public-url", options->about.public_url,
                      "Where people reach it / Địa chỉ công khai");
    making
        .add_option("--account", options->account,
                    "Account of the first administrator / Tên đăng nhập quản trị")
        ->capture_default_str();
    making.add_option("--person", options->person, "Their name / Họ tên quản trị");
    making.add_flag("--demonstration", options->about.is_demonstration,
                    "For trying out: this machine only, marked everywhere / Bản dùng thử");
    add_format(making, chosen);
    making.callback([options, &chosen] {
        chosen.perform = [options, &chosen] { return init(*options, chosen); };
    });
}

void add_link(CLI::App& app, Command& chosen) {
    auto const options = std::make_shared<LinkOptions>();
    auto& linking = *app.add_subcommand(
        "link", "A one-time link for a lost password / Liên kết đặt lại mật khẩu");
    add_where(linking, options->where);
    linking.add_option("--account", options->account, "Whose / Tên đăng nhập")->required();
    add_format(linking, chosen);
    linking.callback([options, &chosen] {
        chosen.perform = [options, &chosen] { return make_link(*options, chosen); };
    });
}

void add_migrate(CLI::App& app, Command& chosen) {
    auto const where = std::make_shared<Where>();
    auto& migrating = *app.add_subcommand(
        "migrate", "Bring the database up to date with this program / Nâng cấp cơ sở dữ liệu");
    add_where(migrating, *where);
    migrating.callback(
        [where, &chosen] { chosen.perform = [where] { return bring_up_to_date(*where); }; });
}

}  // namespace

void add_installation_commands(CLI::App& app, Command& chosen) {
    add_init(app, chosen);
    add_link(app, chosen);
    add_migrate(app, chosen);
}

}  // namespace binhyen::server
