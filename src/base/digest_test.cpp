#include "base/digest.hpp"

#include <gtest/gtest.h>

namespace binhyen {
namespace {

// The examples of FIPS 180-4.
TEST(Sha256, GivesThePublishedDigests) {
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256_hex("abc"),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, DoesNotDependOnHowAStreamIsCut) {
    Sha256 stream;
    stream.add("Đắk ");
    stream.add("");
    stream.add("Hà");

    EXPECT_EQ(stream.hex(), sha256_hex("Đắk Hà"));
}

TEST(Sha256, ReadsBeyondAZeroByte) {
    EXPECT_NE(sha256_hex(std::string_view("a\0b", 3)), sha256_hex("a"));
}

// `printf abc | openssl dgst -sha256 -binary | base64`
TEST(Sha256, IsSpelledInBase64AsPoliciesWantIt) {
    EXPECT_EQ(sha256_base64("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    EXPECT_EQ(sha256_base64(""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

}  // namespace
}  // namespace binhyen
