#pragma once

#include <optional>

#include "audit/acting.hpp"
#include "recognition/publication.hpp"

namespace binhyen::recognition {

struct PublishRegister {
    /// Label of the province.
    std::string place;
    bool is_published = false;
    std::string paper;
    /// Of what the person was looking at; 0 where nothing was set before.
    std::int64_t expected_version = 0;
};
BOOST_DESCRIBE_STRUCT(PublishRegister, (), (place, is_published, paper, expected_version))

/// By whoever keeps the year's frame of that very province.
Result<RegisterPublication> publish_register(Context&, PublishRegister const&);

struct PublicationView {
    /// Empty: nobody ever said anything, so nothing is published.
    std::optional<RegisterPublication> publication;
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(PublicationView, (), (publication, may_change))

Result<PublicationView> view_publication(Context&, std::string_view place);

}  // namespace binhyen::recognition
