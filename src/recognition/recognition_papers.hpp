#pragma once

#include <string>
#include <vector>

#include "paper/diploma.hpp"
#include "paper/page.hpp"
#include "recognition/decision.hpp"

/// The two papers of recognition: the decision with its lists, in the form of Nghị định 30/2020,
/// and the certificate to hang up.
namespace binhyen::recognition {

/// How a certificate is worded. The circular has a form for it in an annex that is not at hand
/// (see law/): this is the product's own layout, a local choice that each installation may word
/// otherwise, and nothing here may call it the official form. [law: tt124-2021/12.2]
struct CertificateWording {
    std::string title = "GIẤY CÔNG NHẬN";
    std::string lead = "Công nhận";
    std::string body = "Đạt tiêu chuẩn";
    /// Before the year.
    std::string distinction = "“An toàn về an ninh, trật tự” năm";
    std::string code_caption = "Quét mã để kiểm tra";
};

struct PaperMeans {
    /// Where the codes lead: "https://binhyen.kontum.gov.vn", without a slash at its end.
    std::string public_url;
    /// Stands on every page of a demonstration; empty elsewhere.
    std::string notice;
    CertificateWording wording;
    /// Grounds of decisions besides the circular, each with its closing mark: the provincial
    /// regulation, amendments.
    std::vector<std::string> local_grounds;
};

/// What a demonstration says on everything that leaves it.
inline constexpr std::string_view demonstration_notice = "DỮ LIỆU GIẢ ĐỊNH – KHÔNG CÓ GIÁ TRỊ";
/// Across every page of a decision that nobody has signed.
inline constexpr std::string_view draft_notice = "DỰ THẢO";

/// The page anybody may open: ".../xac-minh/9f86…".
std::string verification_address(PaperMeans const&, Certificate const&);

paper::Diploma certificate_page(PaperMeans const&, CertificatePaper const&);

/// "Giay-cong-nhan-2022-23284-0001": year, office and register number, safe in every file system.
std::string certificate_file_name(Certificate const&);

paper::OfficialPage decision_page(PaperMeans const&, DecisionPaper const&);

/// "Quyet-dinh-12-QD-UBND".
std::string decision_file_name(Decision const&);

/// What a file says of itself.
paper::PdfProperties properties_of(Certificate const&);
paper::PdfProperties properties_of(Decision const&);

/// "Đắk Cấm" of "Xã Đắk Cấm", as papers begin their date line; a numbered name keeps its type:
/// "Phường 1".
std::string short_place_name(std::string_view full_name);

}  // namespace binhyen::recognition
