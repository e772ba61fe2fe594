#pragma once

#include "identity/identity_actions.hpp"
#include "identity/identity_door.hpp"
#include "identity/password_actions.hpp"
#include "registry_world.hpp"

/// The registry's world with people in it: an administrator of the province, and whoever a test
/// appoints. Time stands still unless moved.
namespace binhyen::test {

class IdentityWorld : public RegistryWorld {
protected:
    static constexpr std::string_view good_password = "trâu cày ruộng cạn";

    identity::PasswordHasher hasher;
    identity::SignInMeans means{.hasher = hasher, .random = SeededRandom{11}, .settings = {}};
    Context quang = admin;

    void SetUp() override {
        RegistryWorld::SetUp();
        quang.actor = {.person = {"quang"}, .post = {"post"}, .name = "Quang", .grants = {}};
        identity::add_grants(quang.actor.grants, identity::Role::administrator, "VN/62/");
    }

    [[nodiscard]] identity::Moment moment() const { return {quang.now, quang.today}; }
    void wait(std::int64_t milliseconds) { quang.now.milliseconds += milliseconds; }

    identity::Person person(std::string account, std::string name = "Y Hân",
                            std::string path = "VN/62/") {
        return must(
            identity::create_person(quang, {std::move(account), std::move(name), std::move(path)}));
    }

    identity::NewPost post_of(identity::Person const& person, identity::Role role,
                              std::string place) {
        identity::NewPost post;
        post.person = person.id;
        post.role = role;
        post.title = "Cán bộ";
        post.place = std::move(place);
        post.valid_from = start;
        post.appointed_by = "Quyết định 12/QĐ-UBND ngày 05/01/2021";
        return post;
    }

    /// The link is made and used as people do.
    void give_password(identity::Person const& person,
                       std::string password = std::string(good_password)) {
        auto const link = must(identity::make_sign_in_link(quang, means, person.id));
        auto context = quang;
        must(identity::use_sign_in_link(context, means, {link.token, std::move(password)}));
    }

    Result<identity::OpenedSession> sign_in(std::string account,
                                            std::string password = std::string(good_password),
                                            std::string address = "10.0.0.1") {
        return identity::sign_in(database(), means,
                                 {.account = std::move(account),
                                  .password = std::move(password),
                                  .address = std::move(address),
                                  .user_agent = "Firefox Linux",
                                  .previous_token = {}},
                                 moment());
    }

    Result<identity::SignedIn> who_is(std::string const& token) {
        return ask([&](storage::Transaction& tx) {
            return identity::find_signed_in(tx, token, means.settings, moment());
        });
    }

    template <class T>
    static T must(Result<T> result) {
        if (!result) throw std::runtime_error(render(result.error(), Language::en));
        return *std::move(result);
    }
    static void must(Result<> const& result) {
        if (!result) throw std::runtime_error(render(result.error(), Language::en));
    }
};

}  // namespace binhyen::test
