#include "dossier/evidence.hpp"

#include <gtest/gtest.h>

namespace binhyen::dossier {
namespace {

std::string name_of(std::string_view given) {
    auto const name = evidence_name(given);
    return name ? *name : std::string(name.error().code());
}

TEST(EvidenceName, IsTheFilesOwnNameWithoutFoldersOrTricks) {
    EXPECT_EQ(name_of("Biên bản họp.pdf"), "Biên bản họp.pdf");
    EXPECT_EQ(name_of("../../etc/passwd"), "passwd");
    EXPECT_EQ(name_of("C:\\Users\\Lan\\biên bản.docx"), "biên bản.docx");
    EXPECT_EQ(name_of(".htaccess"), "htaccess");
    EXPECT_EQ(name_of("a\r\nSet-Cookie: x=1.pdf"), "aSet-Cookie: x=1.pdf");
    EXPECT_EQ(name_of("Bie\xcc\x82n ba\xcc\x89n.pdf"), "Biên bản.pdf");
}

TEST(EvidenceName, IsRefusedWhenNothingUsableIsLeft) {
    EXPECT_EQ(name_of(""), "evidence_name_wrong");
    EXPECT_EQ(name_of("../.."), "evidence_name_wrong");
    EXPECT_EQ(name_of("folder/"), "evidence_name_wrong");
    EXPECT_EQ(name_of("\xff\xfe.pdf"), "evidence_name_wrong");
    EXPECT_EQ(name_of(std::string(201, 'a')), "evidence_name_wrong");
}

std::string type_of(std::string_view bytes) {
    auto const type = evidence_media_type(bytes);
    return type ? *type : std::string(type.error().code());
}

TEST(EvidenceType, IsKnownByContentNotByName) {
    using namespace std::string_view_literals;
    EXPECT_EQ(type_of("%PDF-1.7\n"), "application/pdf");
    EXPECT_EQ(type_of("\xff\xd8\xff\xe0"), "image/jpeg");
    EXPECT_EQ(type_of("\x89PNG\r\n\x1a\n"), "image/png");
    EXPECT_EQ(type_of("\0\0\0\x18"
                      "ftypheic"sv),
              "image/heic");
    EXPECT_EQ(type_of("PK\x03\x04…[Content_Types].xml…word/document.xml"),
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    EXPECT_EQ(type_of("PK\x03\x04…[Content_Types].xml…xl/workbook.xml"),
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}

TEST(EvidenceType, RefusesProgramsPagesAndOtherArchives) {
    for (auto const* bytes : {"MZ\x90", "<html><script>", "PK\x03\x04META-INF/MANIFEST.MF",
                              "PK\x03\x04[Content_Types].xml ppt/", "#!/bin/sh", "\x89PN", ""})
        EXPECT_EQ(type_of(bytes), "evidence_kind_wrong") << bytes;
}

}  // namespace
}  // namespace binhyen::dossier
