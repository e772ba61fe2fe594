#include "paper/page.hpp"

#include "paper/page_parts.hpp"

namespace binhyen::paper {
namespace {

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

void add_blocks(PartsContext const& context, std::vector<FlowRow>& rows,
                std::vector<Block> const& blocks) {
    for (auto const& block : blocks) {
        if (auto const* paragraph = std::get_if<Paragraph>(&block))
            add_paragraph(context, rows, *paragraph);
        else
            add_table(context, rows, std::get<ListTable>(block));
    }
}

std::vector<FlowRow> rows_of(PartsContext const& context, OfficialPage const& page) {
    std::vector<FlowRow> rows;
    rows.push_back(heading_row(context, page.heading));
    add_title(context, rows, page.title);
    if (!page.addressed_to.empty())
        rows.push_back(centred_row(context, page.addressed_to, {Face::regular, 14}, 12));
    for (auto const& ground : page.grounds)
        add_paragraph(context, rows, {.text = ground, .face = Face::italic});
    if (!page.operative_word.empty())
        rows.push_back(
            centred_row(context, page.operative_word, {Face::bold, context.body_size}, 10));
    add_blocks(context, rows, page.body);
    if (page.signature.is_empty() && page.left_signature.is_empty() && page.recipients.empty())
        return rows;
    // A signature never stands on a page alone.
    rows.back().keep = Keep::with_next;
    rows.push_back(closing_row(context, page));
    return rows;
}

std::vector<FlowRow> rows_of(PartsContext const& context, Annex const& annex) {
    std::vector<FlowRow> rows;
    if (!annex.label.empty())
        rows.push_back(centred_row(context, annex.label, {Face::bold, 14}, 0));
    if (!annex.title.empty())
        rows.push_back(centred_row(context, annex.title, {Face::bold, 14}, 2));
    if (!annex.reference.empty())
        rows.push_back(centred_row(context, annex.reference, {Face::italic, 13}, 2));
    add_blocks(context, rows, annex.body);
    return rows;
}

}  // namespace

std::string long_date(std::optional<Date> date, int year_without_date) {
    if (!date) {
        auto const blank = std::string("ngày       tháng       năm ");
        return blank + (year_without_date ? std::to_string(year_without_date) : "        ");
    }
    auto const day = date->calendar();
    auto const month = unsigned(day.month());
    return "ngày " + two_digits(unsigned(day.day())) + " tháng " +
           (month <= 2 ? two_digits(month) : std::to_string(month)) + " năm " +
           std::to_string(date->year());
}

void print(Typesetter& typesetter, PdfFile& file, OfficialPage const& page) {
    PageForm const form{.orientation = page.orientation};
    PartsContext const context{typesetter, form.text_area(), page.body_size};
    lay_out(typesetter, file, form, rows_of(context, page), page.notice);
    for (auto const& annex : page.annexes) {
        PageForm const annex_form{.orientation = annex.orientation};
        PartsContext const annex_context{typesetter, annex_form.text_area(), page.body_size};
        lay_out(typesetter, file, annex_form, rows_of(annex_context, annex), page.notice);
    }
}

std::string to_pdf(Typesetter& typesetter, OfficialPage const& page,
                   PdfProperties const& properties) {
    PdfFile file{properties};
    print(typesetter, file, page);
    return file.finish();
}

}  // namespace binhyen::paper
