#pragma once

#include <optional>
#include <string>
#include <vector>

#include "recognition/decision.hpp"
#include "storage/database.hpp"

/// The register as anybody may read it, where its province publishes it: who was recognised, by
/// which decision. Nothing in it counts what is missing: no totals, no shares, and nobody who was
/// not recognised or is not decided yet. No right is asked.
namespace binhyen::recognition {

struct RegisterQuery {
    /// Empty: the latest that there is.
    std::optional<std::int64_t> year = {};
    /// Label; empty: everything that is published.
    std::optional<std::string> place = {};
    std::optional<dossier::Kind> kind = {};
    /// Part of the name, any spelling.
    std::optional<std::string> name = {};
    /// What the page before gave.
    std::optional<std::string> after = {};
    std::optional<std::int64_t> limit = {};
};
BOOST_DESCRIBE_STRUCT(RegisterQuery, (), (year, place, kind, name, after, limit))

struct RegisterPlace {
    std::string label;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(RegisterPlace, (), (label, name))

/// Of a certificate what concerns the subject: no person, and not the code on the paper.
struct RegisterLine {
    std::string subject_name;
    dossier::Kind kind = dossier::Kind::residential_area;
    std::string place_name;
    std::string issuer_name;
    std::string decision_number;
    Date issued_on;
    std::int64_t register_number = 0;
};
BOOST_DESCRIBE_STRUCT(RegisterLine, (),
                      (subject_name, kind, place_name, issuer_name, decision_number, issued_on,
                       register_number))

struct PublicRegister {
    /// False: nobody here publishes it; everything else is then empty.
    bool is_published = false;
    std::int64_t year = 0;
    /// The latest first.
    std::vector<std::int64_t> years;
    /// From the province down to the place that was asked for.
    std::vector<RegisterPlace> trail;
    /// What one may narrow it to.
    std::vector<RegisterPlace> below;
    /// Place by place.
    std::vector<RegisterLine> lines;
    /// Empty: this was the last page.
    std::optional<std::string> next;
    /// Of a demonstration: that none of it is true. Empty elsewhere.
    std::string notice;
};
BOOST_DESCRIBE_STRUCT(PublicRegister, (),
                      (is_published, year, years, trail, below, lines, next, notice))

Result<PublicRegister> read_public_register(storage::Database&, RegisterQuery const&);

}  // namespace binhyen::recognition
