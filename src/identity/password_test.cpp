#include "identity/password.hpp"

#include <gtest/gtest.h>

#include "base/digest.hpp"
#include "identity/account.hpp"
#include "identity/argon2.hpp"
#include "identity/session.hpp"

namespace binhyen::identity {
namespace {

struct PasswordRow {
    std::string_view name;
    std::string_view password;
    std::string_view code;
};

class Passwords : public ::testing::TestWithParam<PasswordRow> {};

TEST_P(Passwords, AreJudged) {
    auto const judged = must_be_good({GetParam().password, "nguyen.van.an", "Nguyễn Văn An"},
                                     Settings{.password_length_min = 8});

    EXPECT_EQ(judged ? "" : judged.error().code(), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(
    table, Passwords,
    ::testing::Values(PasswordRow{"a_sentence", "trâu cày ruộng trên", ""},
                      PasswordRow{"letters_alone", "mưarừngcaonguyên", ""},
                      PasswordRow{"exactly_eight", "kỉẻwqzồm", ""},
                      PasswordRow{"twelve_digits", "482915037264", ""},
                      PasswordRow{"seven", "kiewqzo", "password_too_short"},
                      PasswordRow{"bytes_are_no_characters", "ếếếế", "password_too_short"},
                      PasswordRow{"empty", "", "password_too_short"},
                      PasswordRow{"common", "password1", "password_guessable"},
                      PasswordRow{"common_capitals_and_signs", "MatKhau@123", "password_guessable"},
                      PasswordRow{"common_with_marks", "mật khẩu 2022", "password_guessable"},
                      PasswordRow{"local", "Kon Tum 2022", "password_guessable"},
                      PasswordRow{"office", "conganxa123", "password_guessable"},
                      PasswordRow{"digits_before_and_behind", "123abc123", "password_guessable"},
                      PasswordRow{"one_character", "zzzzzzzz", "password_guessable"},
                      PasswordRow{"piece_repeated", "xyqxyqxyqxyq", "password_guessable"},
                      PasswordRow{"run_up", "efghijklmn", "password_guessable"},
                      PasswordRow{"run_up_over_nine", "1234567890", "password_guessable"},
                      PasswordRow{"run_down", "987654321", "password_guessable"},
                      PasswordRow{"birthday", "15081987", "password_guessable"},
                      PasswordRow{"telephone", "0905123456", "password_guessable"},
                      PasswordRow{"own_name", "nguyễn văn an 87", "password_guessable"},
                      PasswordRow{"own_account", "nguyenvanan", "password_guessable"},
                      PasswordRow{"zero_byte", std::string_view("abcdefghi\0xyz", 13),
                                  "password_malformed"},
                      PasswordRow{"broken_bytes", "abcdef\xC3\x28ghij", "password_malformed"}),
    [](auto const& row) { return std::string(row.param.name); });

TEST(Password, IsTheSameHoweverTheKeyboardComposesIt) {
    EXPECT_EQ(normal_password("mu\xCC\x9B"
                              "a rừng "),
              normal_password("mưa rừng"));
}

TEST(Password, LongerThan256BytesIsRefused) {
    std::string const password = "trâu " + std::string(252, 'q') + "ruộng";

    EXPECT_EQ(must_be_good({password, "an", "An"}, {}).error().code(), "password_malformed");
}

TEST(Password, LengthIsASetting) {
    EXPECT_EQ(must_be_good({"trâu cày xa", "an", "An"}, Settings{.password_length_min = 14})
                  .error()
                  .code(),
              "password_too_short");
}

struct AccountRow {
    std::string_view typed;
    std::string_view normal;
    bool is_account;
};

class Accounts : public ::testing::TestWithParam<AccountRow> {};

TEST_P(Accounts, AreForgivenCapitalsAndBlanksButNotOtherLetters) {
    auto const account = normal_account(GetParam().typed);

    EXPECT_EQ(account, GetParam().normal);
    EXPECT_EQ(must_be_account(account).has_value(), GetParam().is_account);
}

INSTANTIATE_TEST_SUITE_P(
    table, Accounts,
    ::testing::Values(AccountRow{"y.han", "y.han", true}, AccountRow{" Y.Han\n", "y.han", true},
                      AccountRow{"a-thin_2", "a-thin_2", true}, AccountRow{"lan", "lan", true},
                      AccountRow{"", "", false}, AccountRow{"   ", "", false},
                      AccountRow{"vy", "vy", true}, AccountRow{"a", "a", false},
                      AccountRow{"23284.thin", "23284.thin", true},
                      AccountRow{".lan", ".lan", false}, AccountRow{"sơn", "sơn", false},
                      AccountRow{"a b c", "a b c", false},
                      AccountRow{"x'; drop table people", "x'; drop table people", false},
                      AccountRow{"abcdefghijklmnopqrstuvwxyz0123456",
                                 "abcdefghijklmnopqrstuvwxyz0123456", false}));

RandomBytes counting_bytes() {
    return [n = 0](unsigned char* into, std::size_t count) mutable {
        for (std::size_t i = 0; i < count; ++i) into[i] = static_cast<unsigned char>(n++);
    };
}

TEST(PasswordHasher, KnowsTheRightPasswordAndNoOther) {
    PasswordHasher hasher;

    auto const secret = hasher.hash("trâu cày ruộng", system_random);

    EXPECT_TRUE(secret->starts_with("$argon2id$v=19$m=47104,t=1,p=1$")) << *secret;
    EXPECT_TRUE(*hasher.is_right("trâu cày ruộng", *secret));
    EXPECT_FALSE(*hasher.is_right("trâu cày ruộn", *secret));
}

TEST(PasswordHasher, SaltsSoThatEqualPasswordsDiffer) {
    PasswordHasher hasher;
    auto const random = counting_bytes();

    EXPECT_NE(*hasher.hash("một mật khẩu", random), *hasher.hash("một mật khẩu", random));
}

TEST(PasswordHasher, AnAccountWithoutASecretIsNeverRight) {
    PasswordHasher hasher;

    EXPECT_FALSE(*hasher.is_right("", ""));
    EXPECT_FALSE(*hasher.is_right("trâu cày ruộng", ""));
}

TEST(PasswordHasher, ABrokenSecretIsNeverRight) {
    PasswordHasher hasher;

    EXPECT_FALSE(*hasher.is_right("trâu cày ruộng", "$argon2id$nonsense"));
}

TEST(PasswordHasher, TellsThatItIsBusyRatherThanQueueForEver) {
    PasswordHasher hasher({.turn_count = 0, .wait_max = std::chrono::milliseconds(1)});

    EXPECT_EQ(hasher.is_right("trâu cày ruộng", "").error().code(), "sign_in_busy");
    EXPECT_EQ(hasher.hash("trâu cày ruộng", system_random).error().code(), "sign_in_busy");
}

TEST(Token, Has256BitsInCharactersFitForAddresses) {
    auto const token = new_token(counting_bytes());

    EXPECT_EQ(token, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
}

TEST(CsrfToken, BelongsToOneSession) {
    EXPECT_EQ(csrf_token_of("a"), csrf_token_of("a"));
    EXPECT_NE(csrf_token_of("a"), csrf_token_of("b"));
    EXPECT_NE(csrf_token_of("a"), sha256_hex("a")) << "what is stored must not give it away";
}

struct AgentRow {
    std::string_view user_agent;
    std::string_view shown;
};

class Agents : public ::testing::TestWithParam<AgentRow> {};

TEST_P(Agents, AreKeptAsAClassOnly) {
    EXPECT_EQ(agent_class(GetParam().user_agent), GetParam().shown);
}

INSTANTIATE_TEST_SUITE_P(
    table, Agents,
    ::testing::Values(
        AgentRow{"Mozilla/5.0 (Linux; Android 9; SM-J260G) AppleWebKit/537.36 Chrome/90.0 Safari",
                 "Chrome, Android"},
        AgentRow{"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/119 Safari Edg/119",
                 "Edge, Windows"},
        AgentRow{"Mozilla/5.0 (Windows NT 6.1) coc_coc_browser/101 Chrome/95", "Cốc Cốc, Windows"},
        AgentRow{"Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko Firefox/115.0", "Firefox, Linux"},
        AgentRow{"curl/7.88.1", "Khác"}, AgentRow{"", "Khác"}));

}  // namespace
}  // namespace binhyen::identity
