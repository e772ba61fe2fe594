#pragma once

#include <optional>
#include <string>
#include <vector>

#include "paper/page.hpp"
#include "paper/pdf.hpp"

/// One framed landscape A4 page to hang on a wall. What it says is the caller's; this page only
/// knows where it stands. Every text may be empty and is then left out.
namespace binhyen::paper {

struct DiplomaCode {
    /// The words inside the QR code, usually `address` itself; empty prints no code.
    std::string content{};
    /// Under the code: "Quét mã để kiểm tra".
    std::string caption{};
    /// Printed under the caption and clickable in the file.
    std::string address{};
};

struct Diploma {
    /// The body that gives it, above the title, centred, bold: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …".
    std::string issuer{};
    /// Large, red.
    std::string title{};
    /// Between title and recipient: "Công nhận".
    std::string lead{};
    /// As large as fits on one line, or else two.
    std::string recipient{};
    /// Under the recipient, italic: where it is.
    std::string recipient_detail{};
    std::vector<std::string> body{};
    /// The last of the words, bold red: the distinction itself.
    std::string distinction{};
    std::string place{};
    std::optional<Date> date{};
    SignatureBlock signature{};
    /// Small, lower left, above the code: number of the paper behind it, register number.
    std::vector<std::string> references{};
    DiplomaCode code{};
    std::string notice{};
};

/// Appends one page. Texts equal to those of the page before are not shaped again.
void print(Typesetter&, PdfFile&, Diploma const&);

std::string to_pdf(Typesetter&, Diploma const&, PdfProperties const&);

}  // namespace binhyen::paper
