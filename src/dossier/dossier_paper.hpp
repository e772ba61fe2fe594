#pragma once

#include <span>

#include "dossier/dossier.hpp"
#include "rulebook/facts.hpp"

/// The papers a dossier consists of by law: those of the registration and those of the year's end.
/// Each is there by its number and day, by a file, or by the act it belongs to (the minutes by the
/// review meeting). Of the registration's a subject may say why there is none: that it fails its
/// criterion is no reason not to submit. [law: tt124-2021/9.2]
namespace binhyen::dossier {

struct DossierPaper {
    static constexpr std::string_view table = "dossier_papers";
    static constexpr std::string_view key = "dossier_id,paper";

    DossierId dossier_id;
    /// The rulebook's code.
    std::string paper;
    std::int64_t version = 1;
    std::string path;
    /// Empty: its issuer gives none.
    std::string number;
    /// Empty: there is no such paper.
    std::optional<Date> dated_on;
    std::string absent_reason;
};
BOOST_DESCRIBE_STRUCT(DossierPaper, (),
                      (dossier_id, paper, version, path, number, dated_on, absent_reason))

/// A paper as it is named when it is handed in: its day, or why there is none.
struct PaperEntry {
    std::string paper;
    std::string number;
    std::optional<Date> dated_on;
    std::string absent_reason;
};
BOOST_DESCRIBE_STRUCT(PaperEntry, (), (paper, number, dated_on, absent_reason))

struct CaptionShown {
    std::string vi;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(CaptionShown, (), (vi, en))

inline CaptionShown shown(rulebook::Caption const& caption) {
    return {caption.vi, caption.en};
}

enum class PaperPart { registration, dossier };
BOOST_DESCRIBE_ENUM(PaperPart, registration, dossier)

/// One paper of the list the law asks for.
struct PaperState {
    std::string paper;
    CaptionShown caption;
    std::string clause;
    PaperPart part = PaperPart::registration;
    /// False where the law says "if any", or of what the subject does not have.
    bool is_required = true;
    bool is_there = false;
    std::string number;
    std::optional<Date> dated_on;
    std::string absent_reason;
};
BOOST_DESCRIBE_STRUCT(PaperState, (),
                      (paper, caption, clause, part, is_required, is_there, number, dated_on,
                       absent_reason))

/// What is on record that can stand for a paper.
struct PapersOnRecord {
    std::span<DossierPaper const> papers;
    /// Codes of papers of which a file was attached.
    std::span<std::string const> files;
    rulebook::SubjectFacts const& facts;
};

/// Every paper of the dossier's kind, in the order of the rulebook.
std::vector<PaperState> papers_of(rulebook::Rulebook const&, Dossier const&, PapersOnRecord const&);

/// The kind of dossier knows the paper; it has a day that has come or, of the registration's alone,
/// a reason why there is none.
Result<> check_paper(rulebook::Rulebook const&, Dossier const&, PaperEntry const&, Date today);

/// `papers_missing`, paper by paper with its clause.
Result<> check_papers(rulebook::Rulebook const&, Kind, std::span<PaperState const>);

}  // namespace binhyen::dossier
