#include "dossier/handover_papers.hpp"

#include "paper/page.hpp"

namespace binhyen::dossier {
namespace {

using paper::Align;
using paper::Face;
using paper::ListRow;

paper::Paragraph said(std::string lead, std::string text) {
    return {.lead = std::move(lead), .text = std::move(text), .align = Align::left};
}

std::string confirmed_words(std::optional<Instant> at) {
    return at ? "đã xác nhận ngày " + at->day_in_vietnam().to_vietnamese() : "chưa xác nhận";
}

paper::ListTable table_of(std::vector<HandoverItem> const& items) {
    paper::ListTable table{.columns = {{"STT", 1, Align::centre},
                                       {"Đơn vị", 5},
                                       {"Mã", 2.4},
                                       {"Năm", 1.2, Align::centre},
                                       {"Từ ngày", 2, Align::centre}},
                           .rows = {},
                           .size = 12};
    std::optional<OpenItem> group;
    for (auto const& item : items) {
        if (group != item.kind) {
            group = item.kind;
            table.rows.push_back({{std::string(caption_of(item.kind))}, ListRow::Kind::group});
        }
        table.rows.push_back(
            {{std::to_string(item.position), item.subject_name, item.subject_code,
              std::to_string(item.year), item.since ? item.since->to_vietnamese() : std::string()},
             ListRow::Kind::plain});
    }
    return table;
}

std::vector<paper::Block> body_of(HandoverShown const& shown) {
    auto const& handover = shown.handover;
    std::vector<paper::Block> body;
    body.emplace_back(said("Bên giao: ", handover.from_name + ", " + handover.from_title + "; " +
                                             confirmed_words(handover.from_confirmed_at) + "."));
    body.emplace_back(said("Bên nhận: ", handover.to_name + ", " + handover.to_title +
                                             (handover.is_interim ? " (tạm thời phụ trách)" : "") +
                                             "; " + confirmed_words(handover.to_confirmed_at) +
                                             "."));
    body.emplace_back(said("Căn cứ: ", handover.document + "."));
    if (shown.items.empty()) {
        body.emplace_back(said("", "Không còn việc nào dở dang vào ngày lập biên bản."));
        return body;
    }
    body.emplace_back(said("Việc còn dở dang: ", std::to_string(shown.items.size()) +
                                                     " việc, "
                                                     "theo danh sách sau."));
    body.emplace_back(table_of(shown.items));
    return body;
}

}  // namespace

std::string handover_paper(HandoverShown const& shown, std::string const& notice) {
    auto const& handover = shown.handover;
    paper::OfficialPage page;
    page.heading.issuing_body = handover.place_name;
    page.title = {.type = "BIÊN BẢN",
                  .about = "Bàn giao công việc xét, công nhận “An toàn về an ninh, trật tự” ngày " +
                           handover.drawn_up_on.to_vietnamese(),
                  .acting_body = {}};
    page.body = body_of(shown);
    page.left_signature = {
        .titles = {"BÊN GIAO"}, .remark = "(Ký, ghi rõ họ tên)", .name = handover.from_name};
    page.signature = {
        .titles = {"BÊN NHẬN"}, .remark = "(Ký, ghi rõ họ tên)", .name = handover.to_name};
    page.notice = notice;
    paper::Typesetter typesetter;
    return paper::to_pdf(typesetter, page,
                         {.title = "Biên bản bàn giao " + handover.drawn_up_on.to_vietnamese(),
                          .author = handover.place_name,
                          .created_at = handover.from_confirmed_at.value_or(Instant{})});
}

}  // namespace binhyen::dossier
